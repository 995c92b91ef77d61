/// Running text in the source of a manual page.
enum ManualText {
  /// The longest line, as mandoc counts: a letter beyond ASCII is `\[u00E5]` to it.
  private static let width = 78

  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  /// A text as lines: none too long, and each sentence on a new one.
  static func lines(of text: RichText) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      let isLong = width(of: line) + width(of: word.source) + 1 > width
      if !line.isEmpty, isLong {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word.source : " " + word.source
      if word.endsSentence {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map(guarded)
  }

  /// A text as one line, however long; none where it is empty.
  static func line(_ text: RichText) -> [String] {
    let line = words(of: text).map(\.source).joined(separator: " ")
    return line.isEmpty ? [] : [guarded(line)]
  }

  /// A text as an argument of a macro.
  static func argument(_ text: String) -> String {
    let escaped = VisibleText.text(of: text).unicodeScalars.map { scalar in
      scalar == "\"" ? "\\(dq" : self.escaped(scalar)
    }.joined()
    return "\"\(escaped)\""
  }

  /// A text that means nothing to the formatter, whatever it holds.
  static func escaped(_ text: String) -> String {
    guarded(VisibleText.text(of: text).unicodeScalars.map(escaped).joined())
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\(rs"
    case "-": "\\-"
    case "'": "\\(aq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    default: String(scalar)
    }
  }

  /// A line that does not begin as a macro does, by its first byte: a full stop with a mark upon it is
  /// one to a formatter.
  private static func guarded(_ line: String) -> String {
    let first = line.utf8.first
    let isMacro = first == UInt8(ascii: ".") || first == UInt8(ascii: "'")
    return isMacro ? "\\&\(line)" : line
  }

  private struct Word {
    var source = ""
    var endsSentence = false
  }

  /// The words of a text, each in its font.
  private static func words(of text: RichText) -> [Word] {
    var words: [Word] = []
    // Where a span begins or ends within a word, the word has several fonts.
    var continues = false
    for span in text.spans {
      let font = font(of: span.role)
      let shown = VisibleText.text(of: span.text)
      let parts = shown.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { continues = false }
        guard !part.isEmpty else { continue }
        let escaped = part.unicodeScalars.map(escaped).joined()
        let source = font.map { "\\f\($0)\(escaped)\\fR" } ?? escaped
        if !continues { words.append(Word()) }
        words[words.count - 1].source += source
        words[words.count - 1].endsSentence =
          font == nil && part.count > 2 && part.last.map { ".!?".contains($0) } == true
        continues = true
      }
    }
    return words
  }

  private static func font(of role: Role) -> Character? {
    switch role {
    case .command, .code, .fieldName, .registerID, .title, .heading: "B"
    case .path, .emphasis, .revision, .objectID: "I"
    default: nil
    }
  }
}
