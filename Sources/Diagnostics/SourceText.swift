/// The bytes of one file, and the name they are reported under.
public struct SourceText: Sendable {
  /// The path as it is shown to people, relative to the root of the register.
  public let path: String
  /// The bytes as they were read, whether they are UTF-8 or not.
  public let bytes: [UInt8]
  /// Whether there may be more combining marks in a row than a text that is compared may have;
  /// whoever has read the bytes may know that there are not.
  package var mayHoldManyMarks = true

  /// Makes a source text of bytes and the path they came from.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source text of a string.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The span of the whole text.
  public var span: SourceSpan { SourceSpan(0, bytes.count) }

  /// The text of a span, safe to compare; bytes that are not UTF-8 become U+FFFD.
  public func text(_ span: SourceSpan) -> String {
    text(bytes[span.range])
  }

  /// The text of bytes that were taken from this one, and perhaps put together, safe to compare.
  package func text(_ bytes: ArraySlice<UInt8>) -> String {
    mayHoldManyMarks ? StreamSafe.text(bytes) : String(decoding: bytes, as: UTF8.self)
  }
}
