/// A line of a configuration file.
struct ConfigurationLine: Hashable, Sendable {
  /// What a line does.
  enum Kind: Hashable {
    /// It opens a section.
    case header
    /// It states a key, whose last part is this, in lower case.
    case entry(String)
    /// It goes on with the value of the line above.
    case continuation
    /// It is blank, a comment, or nothing that is understood.
    case other
  }

  /// What the line does.
  let kind: Kind
  /// The section that it stands in or opens, as ``ConfigurationKey`` has it.
  let section: String
  /// The line without its LF.
  let bytes: [UInt8]
  /// The name of a key that stands behind the heading of a section, on the same line.
  private(set) var beside: String?
  /// Whether anything stands behind the heading of a section, on the same line.
  private(set) var hasMore = false

  /// The last part of the key that the line states, wherever on it; `nil` for none.
  var states: String? {
    if case .entry(let name) = kind { name } else { beside }
  }

  /// Makes a line that is not in the file yet.
  init(_ kind: Kind, in section: String, _ text: String) {
    self.kind = kind
    self.section = section
    bytes = Array(text.utf8)
  }

  private init(_ bytes: [UInt8], after last: ConfigurationLine?) {
    self.bytes = bytes
    let isOpen = last.map { $0.kind != .other && $0.endsInBackslash } ?? false
    let text = Substring(String(decoding: bytes, as: UTF8.self)).drop(while: Self.isSpace)
    if isOpen {
      kind = .continuation
      section = last?.section ?? ""
    } else if text.first == "[", let heading = Self.heading(text.dropFirst()) {
      kind = .header
      section = heading.section
      hasMore = !heading.rest.allSatisfy(Self.isSpace)
      beside = Self.name(heading.rest.drop(while: Self.isSpace))
    } else {
      kind = Self.name(text).map(Kind.entry) ?? .other
      section = last?.section ?? ""
    }
  }

  /// The lines of a file.
  static func lines(_ lines: [[UInt8]]) -> [ConfigurationLine] {
    lines.reduce(into: []) { result, bytes in
      result.append(ConfigurationLine(bytes, after: result.last))
    }
  }

  /// Whether the line below goes on with the value.
  ///
  /// A comment never does, whatever it ends in.
  private var endsInBackslash: Bool {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    return bytes.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// The section that a heading opens, and what stands behind it on the line.
  private static func heading(_ text: Substring) -> (section: String, rest: Substring)? {
    let section = text.prefix { $0 != "]" && $0 != "\"" && !isSpace($0) }
    var rest = text.dropFirst(section.count).drop(while: isSpace)
    if rest.first == "]" { return (section.lowercased(), rest.dropFirst()) }
    guard rest.first == "\"" else { return nil }
    rest = rest.dropFirst()
    var inner = ""
    while let character = rest.first, character != "\"" {
      rest = rest.dropFirst()
      if character == "\\", let escaped = rest.popFirst() {
        inner.append(escaped)
      } else {
        inner.append(character)
      }
    }
    rest = rest.dropFirst()
    guard rest.first == "]" else { return nil }
    return ("\(section.lowercased()).\(inner)", rest.dropFirst())
  }

  /// The name at the beginning of a text, in lower case, where a key begins there.
  private static func name(_ text: Substring) -> String? {
    guard let first = text.first, first.isASCII, first.isLetter else { return nil }
    return text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.lowercased()
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\r"
  }
}
