internal import Diagnostics

/// White space as clause 1.1 has it: space and TAB; a no-break space is text.
package enum WhiteSpace {
  /// The text with each run of white space as one space, and none at the ends.
  package static func folded(_ text: String) -> String {
    if !needsFolding(text) { return text }
    return words(text).joined(separator: " ")
  }

  /// The words of a text: what stands between its white space.
  package static func words(_ text: String) -> [String] { Array(eachWord(of: text)) }

  /// The words of a text, found as they are asked for.
  static func eachWord(of text: String) -> some Sequence<String> {
    sequence(state: text.utf8[...]) { rest -> String? in
      rest = rest.drop(while: isWhiteSpace)
      let word = rest.prefix { !isWhiteSpace($0) }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : String(Substring(word))
    }
  }

  /// The places of the words of a span, in order, found as they are asked for.
  static func spans(of span: SourceSpan, in source: SourceText) -> some Sequence<SourceSpan> {
    sequence(state: span.start) { offset -> SourceSpan? in
      while offset < span.end, isWhiteSpace(source.bytes[offset]) { offset += 1 }
      let start = offset
      while offset < span.end, !isWhiteSpace(source.bytes[offset]) { offset += 1 }
      return start < offset ? SourceSpan(start, offset) : nil
    }
  }

  /// Whether a byte is white space.
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func needsFolding(_ text: String) -> Bool {
    var previousIsSpace = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\t") { return true }
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, previousIsSpace { return true }
      previousIsSpace = isSpace
    }
    return previousIsSpace && !text.isEmpty
  }
}
