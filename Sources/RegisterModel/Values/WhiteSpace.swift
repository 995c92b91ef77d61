internal import Diagnostics

/// White space as clause 1.1 has it: space and TAB; a no-break space is text.
package enum WhiteSpace {
  /// The text with each run of white space as one space, and none at the ends.
  package static func folded(_ text: String) -> String {
    if isFolded(text) { return text }
    return words(text).joined(separator: " ")
  }

  /// The text with each of its lines folded.
  static func foldedByLine(_ text: String) -> String {
    if isFolded(text) { return text }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { folded(String(Substring($0))) }.joined(separator: "\n")
  }

  /// The text of a span, folded.
  static func folded(_ span: SourceSpan, of source: SourceText) -> String {
    if startOfFolding(span, in: source) == span.end { return source.text(span) }
    var bytes: [UInt8] = []
    append(span, of: source, to: &bytes)
    return source.text(bytes[...])
  }

  /// Adds the bytes of a span to others, folded.
  ///
  /// - Parameters:
  ///   - span: The span, without white space at its ends.
  ///   - source: The text that it is a span of.
  ///   - bytes: What the bytes are added to.
  static func append(_ span: SourceSpan, of source: SourceText, to bytes: inout [UInt8]) {
    var rest = span
    while true {
      let end = startOfFolding(rest, in: source)
      bytes.append(contentsOf: source.bytes[rest.start..<end])
      if end == span.end { return }
      bytes.append(UInt8(ascii: " "))
      var next = end
      while next < span.end, isWhiteSpace(source.bytes[next]) { next += 1 }
      rest = SourceSpan(next, span.end)
    }
  }

  /// Where in a span the first white space begins that is not one space; its end where there is none.
  private static func startOfFolding(_ span: SourceSpan, in source: SourceText) -> Int {
    let bytes = source.bytes.span
    for index in span.start..<span.end {
      let byte = bytes[index]
      if byte > UInt8(ascii: " ") { continue }
      if byte == UInt8(ascii: "\t") { return index }
      if byte == UInt8(ascii: " "), index + 1 < span.end, isWhiteSpace(bytes[index + 1]) {
        return index
      }
    }
    return span.end
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

  /// Whether the texts of two spans have the same bytes, any run of white space being the same.
  static func areEqual(_ left: SourceSpan, _ right: SourceSpan, in source: SourceText) -> Bool {
    let bytes = source.bytes.span
    var (index, other) = (left.start, right.start)
    while index < left.end, other < right.end {
      let isSpace = isWhiteSpace(bytes[index])
      guard isSpace == isWhiteSpace(bytes[other]), isSpace || bytes[index] == bytes[other] else {
        return false
      }
      index += 1
      other += 1
      if !isSpace { continue }
      while index < left.end, isWhiteSpace(bytes[index]) { index += 1 }
      while other < right.end, isWhiteSpace(bytes[other]) { other += 1 }
    }
    return index == left.end && other == right.end
  }

  /// Whether a span that is not empty has anything in it but spaces, those among them that are text,
  /// such as the no-break space (White_Space in Unicode).
  static func isSeen(_ span: SourceSpan, in source: SourceText) -> Bool {
    // A space outside ASCII begins with one of these bytes: nearly every text is told by its first.
    switch source.bytes[span.start] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0xC2, 0xE1...0xE3: break
    default: return true
    }
    return !source.text(span).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a byte is white space.
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether a text has no white space but single spaces between words.
  static func isFolded(_ text: String) -> Bool {
    var previousIsSpace = true
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\t") { return false }
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, previousIsSpace { return false }
      previousIsSpace = isSpace
    }
    return !previousIsSpace || text.isEmpty
  }
}
