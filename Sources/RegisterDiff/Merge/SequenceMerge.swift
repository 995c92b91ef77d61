/// Three versions of a sequence made into one, where two sides changed different parts of it.
enum SequenceMerge<Element: Hashable> {
  /// A stretch of the merged sequence.
  enum Chunk: Equatable {
    /// What stands there.
    case settled([Element])
    /// What both sides changed, each otherwise.
    case conflict(base: [Element], ours: [Element], theirs: [Element])
  }

  /// A stretch of the base and what a side has in its place.
  private struct Replacement {
    var base: Range<Int>
    var new: [Element]
    var isOurs: Bool
  }

  /// How many elements of two versions together are compared one by one; beyond that they are one
  /// change, since the time grows with the square of what differs.
  private static var limit: Int { 3000 }

  /// Merges; stretches that both sides changed in the same way are settled.
  static func chunks(base: [Element], ours: [Element], theirs: [Element]) -> [Chunk] {
    let changes =
      (replacements(base, ours, isOurs: true) + replacements(base, theirs, isOurs: false))
      .sorted {
        ($0.base.lowerBound, $0.base.upperBound) < ($1.base.lowerBound, $1.base.upperBound)
      }
    var chunks: [Chunk] = []
    func settle(_ elements: some Collection<Element>) {
      if elements.isEmpty { return }
      if case .settled(let before)? = chunks.last {
        chunks[chunks.count - 1] = .settled(before + elements)
      } else {
        chunks.append(.settled(Array(elements)))
      }
    }
    var (position, index) = (0, 0)
    while index < changes.count {
      var group = [changes[index]]
      var range = changes[index].base
      index += 1
      while index < changes.count, group.contains(where: { meet($0, changes[index]) }) {
        range = range.lowerBound..<max(range.upperBound, changes[index].base.upperBound)
        group.append(changes[index])
        index += 1
      }
      settle(base[position..<range.lowerBound])
      position = range.upperBound
      let our = applied(group.filter(\.isOurs), to: base, in: range)
      let their = applied(group.filter { !$0.isOurs }, to: base, in: range)
      if our == their || group.allSatisfy(\.isOurs) {
        settle(our)
      } else if group.allSatisfy({ !$0.isOurs }) {
        settle(their)
      } else {
        chunks.append(.conflict(base: Array(base[range]), ours: our, theirs: their))
      }
    }
    settle(base[position...])
    return chunks
  }

  /// Whether two changes cannot both be made: they share a part of the base, they put something in
  /// the same place, or what stands side by side afterwards would be said twice.
  private static func meet(_ one: Replacement, _ other: Replacement) -> Bool {
    if one.isOurs == other.isOurs { return false }
    let (left, right) = (one.base, other.base)
    if left.isEmpty && right.isEmpty { return left.lowerBound == right.lowerBound }
    if left.lowerBound < right.upperBound && right.lowerBound < left.upperBound { return true }
    let touch = left.upperBound == right.lowerBound || right.upperBound == left.lowerBound
    return touch && !Set(one.new).isDisjoint(with: other.new)
  }

  private static func applied(
    _ changes: [Replacement], to base: [Element], in range: Range<Int>
  ) -> [Element] {
    var (result, position): ([Element], Int) = ([], range.lowerBound)
    for change in changes {
      result += base[position..<change.base.lowerBound] + change.new
      position = change.base.upperBound
    }
    return result + base[position..<range.upperBound]
  }

  private static func replacements(
    _ base: [Element], _ side: [Element], isOurs: Bool
  ) -> [Replacement] {
    if base == side { return [] }
    if base.count + side.count > limit {
      return [Replacement(base: base.indices, new: side, isOurs: isOurs)]
    }
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in side.difference(from: base) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var replacements: [Replacement] = []
    var (old, new) = (0, 0)
    while old < base.count || new < side.count {
      var (oldEnd, newEnd) = (old, new)
      while removed.contains(oldEnd) { oldEnd += 1 }
      while added.contains(newEnd) { newEnd += 1 }
      if oldEnd == old && newEnd == new {
        (old, new) = (old + 1, new + 1)
      } else {
        replacements.append(
          Replacement(base: old..<oldEnd, new: Array(side[new..<newEnd]), isOurs: isOurs))
        (old, new) = (oldEnd, newEnd)
      }
    }
    return replacements
  }
}
