/// How a terminal shows the line that a finding is about, and where in it.
extension TerminalRenderer {
  /// A source line beside its number, and below it the underline.
  ///
  /// A line too long for the width is cut on either side of the place. Where there is no terminal,
  /// an editor may be reading: a line that it would take for another place is left out.
  func lines(of excerpt: SourceExcerpt) -> [TerminalText] {
    let number = String(excerpt.lineNumber)
    let gutter = TerminalText(" \(number) | ", .lineNumber)
    let margin = TerminalText(
      String(repeating: " ", count: number.utf8.count + 2) + "| ", .lineNumber)
    let room = max(20, (width ?? 120) - gutter.width)
    let window = ExcerptWindow(of: excerpt.line, around: excerpt.columns, room: room)
    if width == nil, (window.before + window.place + window.after).resemblesPlace { return [] }
    let before = TerminalText(window.before)
    let place = TerminalText(window.place)
    let underline = String(repeating: "^", count: max(1, place.width))
    return [
      gutter + before + place + TerminalText(window.after),
      margin + TerminalText(spaces: before.width) + TerminalText(underline, excerpt.role),
    ]
  }
}
