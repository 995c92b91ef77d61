/// How text is broken into lines of a terminal, by the columns that its characters fill.
extension TerminalText {
  /// A stretch of text within which no line is broken.
  struct Word {
    var start: Position
    var end: Position
    /// In columns.
    var width: Int
    /// The width of the white space before it.
    let gap: Int
  }

  /// The words, in order.
  func words() -> [Word] { words { _ in .max } }

  /// The words, in order; those that are wider than a line are parted, so that neither part is short.
  ///
  /// - Parameter limit: The columns of a line.
  /// - Returns: The words and the parts of words.
  func words(limit: Int) -> [Word] {
    let whole = words()
    if whole.allSatisfy({ $0.width <= limit }) { return whole }
    return words { position in
      let width = whole[position].width
      return width > limit && width <= 2 * limit
        ? min(limit, max((width + 1) / 2, width - Self.leastPart)) : limit
    }
  }

  /// The columns that the last part of a word has, where two are enough for it.
  private static var leastPart: Int { 4 }

  /// The words, in order, none wider than the limit for a word of that number.
  private func words(limit: (Int) -> Int) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var number = 0
    var gap = 0
    for (pieceNumber, piece) in pieces.enumerated() {
      let scalars = piece.text.unicodeScalars
      var previous: Unicode.Scalar = " "
      var index = scalars.startIndex
      while index < scalars.endIndex {
        let scalar = scalars[index]
        let next = scalars.index(after: index)
        let width = DisplayWidth.of(scalar, after: previous)
        if scalar.isBreakingSpace && !scalars[next...].startsWithMark {
          if let word {
            words.append(word)
            number += 1
          }
          word = nil
          gap += width
        } else {
          if let open = word, width > 0, open.width > limit(number) - width {
            words.append(open)
            word = nil
          }
          let start = Position(piece: pieceNumber, index: index)
          var current = word ?? Word(start: start, end: start, width: 0, gap: gap)
          current.width += width
          current.end = Position(piece: pieceNumber, index: next)
          word = current
          gap = 0
        }
        previous = scalar
        index = next
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// The text in lines, broken at white space, which is dropped there.
  ///
  /// A word that is wider than a line has a line of its own and stays whole, unless words are parted.
  ///
  /// - Parameters:
  ///   - width: The columns of a line; as many as it takes if nil.
  ///   - lead: What stands before the text on its first line.
  ///   - indent: The spaces before the text on the other lines.
  ///   - partsWords: Whether a word that is wider than a line goes on in the next.
  /// - Returns: The lines, of which there is always one.
  func wrapped(
    to width: Int?, after lead: TerminalText = TerminalText(), indent: Int = 0,
    partsWords: Bool = false
  ) -> [TerminalText] {
    guard let width, lead.width + self.width > width else { return [lead + self] }
    let words = partsWords ? words(limit: max(1, width - indent)) : words()
    guard var line = words.first else { return [lead] }
    var lines: [TerminalText] = []
    var margin = lead
    for word in words.dropFirst() {
      if margin.width + line.width + word.gap + word.width <= width {
        line.width += word.gap + word.width
        line.end = word.end
      } else {
        lines.append(margin + TerminalText(self, from: line.start, to: line.end, width: line.width))
        margin = TerminalText(spaces: indent)
        line = word
      }
    }
    lines.append(margin + TerminalText(self, from: line.start, to: line.end, width: line.width))
    return lines
  }
}

extension Unicode.Scalar {
  /// Whether a line may be broken at this white space.
  fileprivate var isBreakingSpace: Bool {
    switch value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension Substring.UnicodeScalarView {
  /// Whether it begins with a mark on what stands before it.
  fileprivate var startsWithMark: Bool {
    first.map { DisplayWidth.of($0, after: " ") == 0 } ?? false
  }
}
