internal import Messages
internal import RegisterModel

/// The lines of a schema or a register while they are written, in canonical form.
struct FileLines {
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
    lines += CanonicalField.lines(stating: .text([value]), behind: "\(key):")
  }

  /// A key with its wording in each of some languages.
  mutating func field(_ key: String, _ wording: Wording, in languages: [Language]) {
    for language in languages {
      field(language == main ? key : "\(key)[\(language.rawValue)]", wording[language])
    }
  }

  /// A key with a list.
  mutating func list(_ key: String, _ items: [String]) {
    lines += CanonicalField.lines(stating: .list(items), behind: "\(key):")
  }
}
