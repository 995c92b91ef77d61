internal import Messages

/// The lines of a schema or a register while they are written, in canonical form.
struct FileLines {
  /// The columns of a line, as in canonical form (clause 4.1).
  private static let width = 80

  /// The main language: what stands without brackets.
  let main: Language
  private var lines: [String] = []

  init(_ main: Language) { self.main = main }

  /// The file.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A blank line.
  mutating func blank() { lines.append("") }

  /// Lines of a comment.
  mutating func comment(_ text: String) {
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "#" : "# \($0)"
    }
  }

  /// A key with a value of one line, or with prose, which is wrapped.
  mutating func field(_ key: String, _ value: String) {
    let line = "\(key): \(value)"
    if line.unicodeScalars.count <= Self.width {
      lines.append(line)
    } else {
      lines.append("\(key):")
      lines += Self.wrapped(value)
    }
  }

  /// A key with its wording in each of some languages.
  mutating func field(_ key: String, _ wording: Wording, in languages: [Language]) {
    for language in languages {
      field(language == main ? key : "\(key)[\(language.rawValue)]", wording[language])
    }
  }

  /// A key with a list.
  mutating func list(_ key: String, _ items: [String]) {
    if items.count == 1, let item = items.first { return field(key, item) }
    lines.append("\(key):")
    lines += items.map { "    \($0)" }
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "   "
    for word in text.split(separator: " ") {
      if line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = "   "
      }
      line += " \(word)"
    }
    return lines + [line]
  }
}
