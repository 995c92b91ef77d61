/// How a conflict is marked in a merged file: as Git does it.
public struct ConflictMarks: Hashable, Sendable {
  /// What the first mark calls the side that is merged into, such as `HEAD`.
  public var ours: String
  /// What the mark of the base calls it, where the base is shown; else `nil`.
  public var base: String?
  /// What the last mark calls the other side, such as the name of a branch.
  public var theirs: String
  /// How many times a mark repeats its character.
  public var length: Int

  /// Makes marks; by default those of `git merge-file`, without the base.
  public init(
    ours: String = "ours", base: String? = nil, theirs: String = "theirs", length: Int = 7
  ) {
    (self.ours, self.base, self.theirs, self.length) = (ours, base, theirs, length)
  }

  /// Versions between their marks, one line an element.
  func lines(base: [String], ours: [String], theirs: [String]) -> [String] {
    var lines = [mark("<", self.ours)] + ours
    if let name = self.base { lines += [mark("|", name)] + base }
    lines += [mark("=", "")] + theirs
    return lines + [mark(">", self.theirs)]
  }

  private func mark(_ sign: Character, _ name: String) -> String {
    String(repeating: sign, count: length) + (name.isEmpty ? "" : " \(name)")
  }
}
