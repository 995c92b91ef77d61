/// A half-open range of bytes in one source text.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte, from 0.
  public var start: Int
  /// The offset just past the last byte; never below `start`.
  public var end: Int

  /// Makes the span of the bytes from `start` up to, and not including, `end`.
  ///
  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span ends where it begins, or later")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the span holds no byte: it is then a place between two bytes.
  public var isEmpty: Bool { start == end }

  /// The same bytes as a range of array indices.
  public var range: Range<Int> { start..<end }

  /// The place just past the last byte.
  public var trailingEdge: SourceSpan { SourceSpan(end, end) }
}
