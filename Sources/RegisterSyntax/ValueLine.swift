public import Diagnostics

/// One line of a field's value.
///
/// It takes twelve bytes, so that a list of many short items stays cheap.
public struct ValueLine: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32
  private let lineAndFlag: UInt32

  /// Makes a line of a value.
  init(span: SourceSpan, line: Int, followsBlankLine: Bool) {
    start = UInt32(span.start)
    end = UInt32(span.end)
    lineAndFlag = UInt32(line) << 1 | (followsBlankLine ? 1 : 0)
  }

  /// The text, trimmed of white space at both ends; never empty.
  public var span: SourceSpan { SourceSpan(Int(start), Int(end)) }

  /// The index, from 0, of the line that it stands on.
  public var line: Int { Int(lineAndFlag >> 1) }

  /// Whether a blank line stands between this line of the value and the one before it.
  public var followsBlankLine: Bool { lineAndFlag & 1 == 1 }
}
