/// One line of a file that is merged; how it ends is no part of what it says.
struct MergeLine: Hashable {
  /// What stands at the end of a line.
  enum Ending: Hashable {
    case lineFeed, carriageReturn
  }

  /// The bytes before the ending.
  var text: [UInt8]
  /// How it ends; `nil` at the end of a file that breaks off.
  var ending: Ending?

  /// Whether it begins with `#`.
  var isComment: Bool { text.first == UInt8(ascii: "#") }

  static func == (left: MergeLine, right: MergeLine) -> Bool { left.text == right.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension [MergeLine] {
  /// Three versions of the lines between two fields: nothing that a side wrote is lost.
  ///
  /// A comment stands as often as the side wants that changed it, and where both did as often as
  /// the side with more of it; blank lines are those of ours.
  static func merged(base: Self, ours: Self, theirs: Self) -> Self {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    var left = mergedCounts(base: base, ours: ours, theirs: theirs)
    var (kept, added) = (ours, theirs.filter(\.isComment))
    kept.keepComments(&left)
    added.keepComments(&left)
    return kept + added
  }

  /// How often each comment of three versions is to stand.
  static func mergedCounts(base: Self, ours: Self, theirs: Self) -> [MergeLine: Int] {
    let (was, our, their) = (counts(base), counts(ours), counts(theirs))
    var left: [MergeLine: Int] = [:]
    for line in Set(our.keys).union(their.keys) {
      let (b, o, t) = (was[line] ?? 0, our[line] ?? 0, their[line] ?? 0)
      left[line] = o == b ? t : t == b ? o : Swift.max(o, t)
    }
    return left
  }

  /// Takes away the comments that stand more often than they may, and counts those that stay.
  mutating func keepComments(_ left: inout [MergeLine: Int]) {
    removeAll { line in
      guard line.isComment else { return false }
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }
  }

  /// The comments that lines have more of than others.
  func comments(beyond others: Self) -> Self {
    var others = Self.counts(others)
    return filter { line in
      guard line.isComment else { return false }
      guard let count = others[line], count > 0 else { return true }
      others[line] = count - 1
      return false
    }
  }

  private static func counts(_ lines: Self) -> [MergeLine: Int] {
    lines.reduce(into: [:]) { counts, line in
      if line.isComment { counts[line, default: 0] += 1 }
    }
  }
}
