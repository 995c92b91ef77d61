/// A field as it stands in a document: the lines that it takes.
///
/// It holds line numbers only, in eight bytes, so that a file of nothing but keys stays cheap; what
/// stands on the lines is read from the document when asked for.
public struct SyntaxField: Hashable, Sendable {
  private let first: UInt32
  private var end: UInt32

  /// Makes the field of a line with a key, without more lines yet.
  init(onLine line: Int) {
    first = UInt32(line)
    end = first + 1
  }

  /// The index, from 0, of the line with the key.
  public var firstLine: Int { Int(first) }

  /// The index just past the last line that has text of the value; blank lines and comments
  /// between such lines are included, those after the last are not.
  public internal(set) var endLine: Int {
    get { Int(end) }
    set { end = UInt32(newValue) }
  }

  /// The lines that the field takes, as indices of the document's lines.
  public var lines: Range<Int> { firstLine..<endLine }
}
