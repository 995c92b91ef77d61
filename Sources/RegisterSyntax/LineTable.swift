/// What a line of a register file is (clause 1.2), told by its first byte.
public enum LineKind: UInt8, Sendable {
  /// Only white space.
  case blank
  /// Begins with `#`.
  case comment
  /// Begins with white space and is not blank: it continues the value of the field above.
  case continuation
  /// Anything else: a key, a colon and perhaps a value.
  case field
  /// Would be a field, but has no colon (clause 1.3). It is read as if it were indented.
  case missingColon
  /// A mark that Git leaves where it cannot merge, or a line of a version other than the first
  /// between such marks. It says nothing until somebody decides.
  case conflict

  /// Whether a line of this kind adds text to the value of the field above.
  public var continuesValue: Bool { self == .continuation || self == .missingColon }
}

/// The lines of a document: where each begins, and what it is.
///
/// A line takes four bytes, so that a file of nothing but line feeds stays cheap.
public struct LineTable: Sendable, RandomAccessCollection {
  /// One line, without its line ending.
  public struct Line: Hashable, Sendable {
    /// What the line is.
    public var kind: LineKind
    /// The offset of its first byte.
    public var start: Int
    /// The offset where the next line begins: past this one's ending, if it has one.
    public var next: Int
  }

  /// Offsets take this many bits, which bounds the text at 512 MiB.
  static let offsetBits: UInt32 = 29

  private var packed: [UInt32] = []
  private let end: Int

  /// Makes an empty table for the lines of a text.
  init(of bytes: [UInt8]) {
    precondition(
      bytes.count < 1 << Self.offsetBits, "a text is read only after its size was checked")
    end = bytes.count
    // In a small text it is cheaper to guess how many lines there are than to count them.
    packed.reserveCapacity(
      bytes.count < Self.large
        ? bytes.count / Self.usualLength + 8 : 1 + bytes.count { $0 == ASCII.lineFeed })
  }

  /// The bytes of a text in which the lines are counted before there is room made for them.
  private static let large = 1 << 16
  /// The bytes of a line of which a text that somebody wrote has no more.
  private static let usualLength = 24

  /// Adds the line that begins at `start`, after all that were added before.
  mutating func append(_ kind: LineKind, start: Int) {
    packed.append(UInt32(kind.rawValue) << Self.offsetBits | UInt32(start))
  }

  /// Makes lines that were added a part of a conflict.
  mutating func markAsConflict(_ indices: Range<Int>) {
    for index in indices {
      packed[index] =
        UInt32(LineKind.conflict.rawValue) << Self.offsetBits | UInt32(start(of: index))
    }
  }

  /// The index of the first line.
  public var startIndex: Int { 0 }

  /// The number of lines; a text that ends in LF has none after it.
  public var endIndex: Int { packed.count }

  /// The line at an index, counted from 0.
  public subscript(index: Int) -> Line {
    let next = index + 1 < packed.count ? start(of: index + 1) : end
    return Line(kind: kind(of: index), start: start(of: index), next: next)
  }

  /// What the line at an index is.
  func kind(of index: Int) -> LineKind {
    LineKind(rawValue: UInt8(packed[index] >> Self.offsetBits)) ?? .blank
  }

  private func start(of index: Int) -> Int {
    Int(packed[index] & (1 << Self.offsetBits - 1))
  }
}
