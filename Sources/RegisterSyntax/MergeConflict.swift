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
  /// Whether the version before both stands there too, behind a mark of bars, or a mark of bars was
  /// left alone (`merge.conflictStyle` `diff3` or `zdiff3`).
  public let hasBase: Bool
  /// The lines that are not read: marks, and every version but the first.
  let unread: Range<Int>

  /// A line that Git wrote as a mark.
  struct Mark {
    /// The index of the line.
    var line: Int
    /// The character that the mark consists of.
    var sign: UInt8
    /// How many times it repeats its character: Git makes the marks longer that it writes where it
    /// merges common ancestors, and an attribute may (`conflict-marker-size`).
    var length: Int

    /// The least that a mark repeats its character.
    private static let leastLength = 7

    /// The length of the mark that begins a line: seven or more of one character, and then nothing
    /// or white space; `nil` where the line is none.
    static func length(in bytes: Span<UInt8>, at start: Int) -> Int? {
      let sign = bytes[start]
      guard sign == ASCII.less || sign == ASCII.equals || sign == ASCII.greater || sign == ASCII.bar
      else { return nil }
      var end = start + 1
      while end < bytes.count, bytes[end] == sign { end += 1 }
      guard end - start >= leastLength else { return nil }
      return end == bytes.count || bytes[end] <= ASCII.space ? end - start : nil
    }
  }

  /// Puts marks together that belong together: `<<<<<<<`, perhaps `|||||||`, `=======`, `>>>>>>>`.
  ///
  /// Longer marks between them are part of a version: it was in conflict itself.
  ///
  /// - Parameter marks: The marks, in the order of the lines.
  /// - Returns: The conflicts, in order; every mark is in one of them.
  static func conflicts(between marks: [Mark]) -> [MergeConflict] {
    var conflicts: [MergeConflict] = []
    var open: [Mark] = []
    var within: [Mark] = []
    func abandon() {
      let alone = (open + within).sorted { $0.line < $1.line }
      conflicts += alone.map { MergeConflict(alone: $0) }
      (open, within) = ([], [])
    }
    for mark in marks {
      if let length = open.first?.length, mark.length > length {
        within.append(mark)
        continue
      }
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
          hasBase: open[1].sign == ASCII.bar, unread: open[1].line..<mark.line + 1))
      (open, within) = ([], [])
    }
    abandon()
    return conflicts
  }

  private init(lines: Range<Int>, isComplete: Bool, hasBase: Bool, unread: Range<Int>) {
    self.lines = lines
    self.isComplete = isComplete
    self.hasBase = hasBase
    self.unread = unread
  }

  private init(alone mark: Mark) {
    let line = mark.line..<mark.line + 1
    self.init(lines: line, isComplete: false, hasBase: mark.sign == ASCII.bar, unread: line)
  }
}
