/// A place where Git could not merge two versions and left both, between marks (`git merge`).
///
/// Of a conflict only the first version is read, the one of whoever merged: reading all of them
/// would find every field twice.
public struct MergeConflict: Hashable, Sendable {
  /// The lines, as indices, from the opening mark up to and with the closing one; for a mark without
  /// its fellows, that line alone.
  public let lines: Range<Int>
  /// Whether all the marks that belong together are there.
  public let isComplete: Bool
  /// The lines that are not read: marks, and every version but the first.
  let unread: Range<Int>

  /// A line that Git wrote as a mark.
  struct Mark {
    /// The index of the line.
    var line: Int
    /// The character that the mark consists of.
    var sign: UInt8

    /// How many times a mark repeats its character, unless Git is told otherwise.
    private static let length = 7

    /// Whether a line is a mark: seven of one character, and then nothing or white space.
    static func begins(_ bytes: Span<UInt8>, at start: Int) -> Bool {
      let sign = bytes[start]
      guard sign == ASCII.less || sign == ASCII.equals || sign == ASCII.greater || sign == ASCII.bar
      else { return false }
      let end = start + length
      guard end <= bytes.count else { return false }
      for index in start + 1..<end where bytes[index] != sign { return false }
      return end == bytes.count || bytes[end] <= ASCII.space
    }
  }

  /// Puts marks together that belong together: `<<<<<<<`, perhaps `|||||||`, `=======`, `>>>>>>>`.
  ///
  /// - Parameter marks: The marks, in the order of the lines.
  /// - Returns: The conflicts, in order; every mark is in one of them.
  static func conflicts(between marks: [Mark]) -> [MergeConflict] {
    var conflicts: [MergeConflict] = []
    var open: [Mark] = []
    func abandon() {
      conflicts += open.map { MergeConflict(alone: $0) }
      open = []
    }
    for mark in marks {
      let follows: Bool
      switch (mark.sign, open.last?.sign) {
      case (ASCII.bar, ASCII.less), (ASCII.equals, ASCII.less), (ASCII.equals, ASCII.bar),
        (ASCII.greater, ASCII.equals):
        follows = true
      default:
        follows = false
        abandon()
      }
      guard follows || mark.sign == ASCII.less else {
        conflicts.append(MergeConflict(alone: mark))
        continue
      }
      open.append(mark)
      guard mark.sign == ASCII.greater else { continue }
      conflicts.append(
        MergeConflict(
          lines: open[0].line..<mark.line + 1, isComplete: true,
          unread: open[1].line..<mark.line + 1))
      open = []
    }
    abandon()
    return conflicts
  }

  private init(lines: Range<Int>, isComplete: Bool, unread: Range<Int>) {
    self.lines = lines
    self.isComplete = isComplete
    self.unread = unread
  }

  private init(alone mark: Mark) {
    let line = mark.line..<mark.line + 1
    self.init(lines: line, isComplete: false, unread: line)
  }
}
