/// How fields with their values, and words with their meanings, look in a terminal.
extension TerminalRenderer {
  /// Labels in one column and what they stand for in another.
  ///
  /// A label that would take more than half of the width has a line of its own; so has, where the
  /// width is small, every word that is explained.
  func lines(of definitions: [Definition], indent: Int) -> [TerminalText] {
    let margin = TerminalText(spaces: indent)
    let labels = definitions.map {
      $0.isTerm
        ? margin + prepare($0.label)
        : margin + prepare($0.label.withPlain(as: .fieldName)) + TerminalText(":")
    }
    let isOfTerms = definitions.contains(where: \.isTerm)
    let widest = isOfTerms && width.map { $0 < 60 } == true ? 0 : (width ?? 80) / 2
    // A word has no colon behind it, and so stands farther from what it means.
    let gap = isOfTerms ? 2 : 1
    let column =
      labels.map(\.width).filter { $0 <= widest }.max().map { $0 + gap }
      ?? indent + (isOfTerms ? 4 : 2)
    var lines: [TerminalText] = []
    for (label, definition) in zip(labels, definitions) {
      var lead = label.padded(to: column)
      if label.width + gap > column || definition.content.isEmpty {
        lines += label.withoutSpacesAtEnd.wrapped(to: width, indent: indent)
        lead = TerminalText(spaces: column)
      }
      for text in definition.content {
        lines += prepare(text).wrapped(to: width, after: lead, indent: column)
        lead = TerminalText(spaces: column)
      }
    }
    return lines
  }
}

extension TerminalText {
  /// The text with spaces after it, up to `width` columns.
  func padded(to width: Int) -> TerminalText {
    self + TerminalText(spaces: max(0, width - self.width))
  }
}
