/// How JSON is put into text, safe to look at in a terminal.
extension JSONValue {
  /// The value as JSON text, the same for the same value.
  ///
  /// Characters outside ASCII stand as they are, except those that a terminal would obey or hide,
  /// such as U+202E and U+200B: they are escaped, so that the text can be looked at safely.
  ///
  /// - Parameter pretty: Whether each member and element has a line of its own, indented by two
  ///   spaces a level.
  /// - Returns: The text, without a line break after its last line.
  package func rendered(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return writer.output
  }
}

/// Writes JSON, keeping track of where it is.
private struct JSONWriter {
  let pretty: Bool
  var output = ""
  private var depth = 0

  init(pretty: Bool) {
    self.pretty = pretty
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: output += "null"
    case .boolean(let flag): output += flag ? "true" : "false"
    case .integer(let number): output += String(number)
    case .string(let text): writeString(text)
    case .array(let elements):
      writeList(elements, between: "[", and: "]") { $0.write($1) }
    case .object(let members):
      writeList(members, between: "{", and: "}") { writer, member in
        writer.writeString(member.key)
        writer.output += writer.pretty ? ": " : ":"
        writer.write(member.value)
      }
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], between open: String, and close: String,
    writeElement: (inout JSONWriter, Element) -> Void
  ) {
    output += open
    depth += 1
    for (position, element) in elements.enumerated() {
      if position > 0 { output += "," }
      startLine()
      writeElement(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    output += close
  }

  private mutating func startLine() {
    guard pretty else { return }
    output += "\n"
    for _ in 0..<depth { output += "  " }
  }

  private mutating func writeString(_ text: String) {
    output += "\""
    var rest = text.unicodeScalars[...]
    while let position = rest.firstIndex(where: { $0 == "\"" || $0 == "\\" || $0.isUnprintable }) {
      output += Substring(rest[..<position])
      writeEscape(of: rest[position])
      rest = rest[rest.index(after: position)...]
    }
    output += Substring(rest)
    output += "\""
  }

  private mutating func writeEscape(of scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    case "\u{8}": output += "\\b"
    case "\u{C}": output += "\\f"
    default:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}
