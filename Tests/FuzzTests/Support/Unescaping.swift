@testable import Rendering

/// Readers of what is escaped, each the shortest that there is: what they read must be the text.
enum Unescaping {
  /// A text of HTML or XML without any tag; `nil` where there is markup in it.
  static func references(_ text: String, _ known: [String: String]) -> String? {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if "<>\"'".unicodeScalars.contains(scalar) { return nil }
      if scalar != "&" {
        result.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: ";"), let meant = known[String(rest[..<end])] else {
        return nil
      }
      result.append(contentsOf: meant.unicodeScalars)
      rest = rest[end...].dropFirst()
    }
    return String(result)
  }

  /// A line of Markdown without escapes, references and the elements that part signs from words;
  /// `nil` where it holds other markup.
  static func markdown(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        result.append(next)
      case "<":
        guard let end = rest.firstIndex(of: ">") else { return nil }
        let tag = String(rest[..<end])
        guard tag == "span" || tag == "/span" else { return nil }
        rest = rest[end...].dropFirst()
      case "&":
        guard let end = rest.firstIndex(of: ";") else { return nil }
        let name = String(rest[..<end])
        let named = ["amp": "&" as Unicode.Scalar, "lt": "<", "gt": ">"][name]
        let numbered =
          name.first == "#" ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
        guard let meant = named ?? numbered else { return nil }
        result.append(meant)
        rest = rest[end...].dropFirst()
      case "*", "_", "`", "|", ">", "[", "]", "~": return nil
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The cells of comma-separated values, row by row (RFC 4180).
  static func table(_ text: String) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var (row, cell): ([[UInt8]], [UInt8]) = ([], [])
    var isQuoted = false
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == UInt8(ascii: "\""):
        cell.append(byte)
        rest = rest.dropFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(cell)
        cell = []
      case UInt8(ascii: "\r") where !isQuoted && rest.first == UInt8(ascii: "\n"):
        rest = rest.dropFirst()
        rows.append(row + [cell])
        (row, cell) = ([], [])
      default: cell.append(byte)
      }
    }
    return rows
  }

  /// A word as a POSIX shell reads it; `nil` where that is not one word, or has a meaning to a shell.
  static func shellWord(_ text: String) -> [UInt8]? {
    var word: [UInt8] = []
    var isQuoted = false
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "'"): isQuoted.toggle()
      case _ where isQuoted: word.append(byte)
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { return nil }
        word.append(next)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: word.append(byte)
      default:
        guard "-_./:@%+,=".utf8.contains(byte) else { return nil }
        word.append(byte)
      }
    }
    return isQuoted ? nil : word
  }

  /// Whether a command of a workflow, on one line, says a text as a property and as its message.
  static func workflowCommand(_ line: String, holds text: String) -> Bool {
    var expected = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        expected.unicodeScalars.append(scalar)
      } else {
        expected += visible(scalar)
      }
    }
    let head = "::error file="
    guard line.utf8.starts(with: head.utf8), !line.utf8.contains(0x0A), !line.utf8.contains(0x0D)
    else { return false }
    let rest = Array(line.utf8.dropFirst(head.utf8.count))
    guard let end = rest.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let tail = Array(",line=1::".utf8)
    guard rest[end...].starts(with: tail) else { return false }
    return percent(rest[..<end]) == Array(expected.utf8)
      && percent(rest[(end + tail.count)...]) == Array(expected.utf8)
  }

  /// Whether every tag in HTML is one that a document is made of.
  static func hasOnlyKnownTags(_ html: String) -> Bool {
    let known: Set<String> = [
      "h1", "h2", "p", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
      "figure", "pre", "span", "code", "mark", "div", "b", "bdi", "strong", "ins", "del",
    ]
    return html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(html.utf8.first == 0x3C ? 0 : 1)
      .allSatisfy { piece in
        guard let end = piece.firstIndex(of: UInt8(ascii: ">")),
          !piece[piece.index(after: end)...].contains(UInt8(ascii: ">"))
        else { return false }
        let words = String(decoding: piece[..<end], as: UTF8.self).split(separator: " ")
        let name = words.first.map { $0.hasPrefix("/") ? $0.dropFirst() : $0 } ?? ""
        return known.contains(String(name))
          && words.dropFirst().allSatisfy { word in
            let names = ["class=\"", "lang=\"", "scope=\""]
            return word.hasSuffix("\"") && names.contains { word.hasPrefix($0) }
          }
      }
  }

  private static func percent(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard let value = UInt8(digits, radix: 16) else { return nil }
        rest = rest.dropFirst(2)
        result.append(value)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    VisibleText.text(of: String(scalar))
  }
}
