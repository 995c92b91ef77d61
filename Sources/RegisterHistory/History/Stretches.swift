internal import Git
internal import HeapModule

/// How the commits between two points hang together: stretches of them, the newest first, each of which
/// begins with a commit that all newer ones were made on.
///
/// Where nobody worked beside anybody else, each commit is a stretch of its own. Two commits of one
/// stretch may stand beside each other, on two branches.
struct Stretches {
  /// The number of each commit's stretch; older ones have greater numbers.
  fileprivate var numbers: [ObjectID: Int] = [:]

  /// Whether it is certain, without a look at more commits, that a commit was made on another.
  func tell(_ commit: ObjectID, isMadeOn other: ObjectID) -> Bool {
    guard let newer = numbers[commit], let older = numbers[other] else { return false }
    return newer < older
  }

  /// A commit that waits to be visited until all that were made on it have been.
  fileprivate struct Pending: Comparable {
    var commit: ObjectID
    var time: Int64

    static func < (left: Pending, right: Pending) -> Bool {
      (left.time, left.commit) < (right.time, right.commit)
    }
  }
}

extension RegisterRepository {
  /// Finds the stretches of the commits that lead to a commit.
  ///
  /// - Parameters:
  ///   - head: The commit.
  ///   - excluded: Commits that are left out, with all that they were made on.
  /// - Returns: The stretches.
  /// - Throws: When a commit cannot be read.
  mutating func stretches(
    to head: ObjectID, notIn excluded: Set<ObjectID>
  ) throws(HistoryError) -> Stretches {
    let children = try childCounts(to: head, notIn: excluded)
    var stretches = Stretches()
    var remaining: [ObjectID: Int] = [:]
    var ready: Heap = [Stretches.Pending(commit: head, time: 0)]
    // How many commits were reached and not visited.
    var (reached, stretch, endsEarly) = (1, 0, false)
    while let commit = ready.popMax()?.commit {
      reached -= 1
      // Whatever came before leads on to this one, unless something of it ended before.
      if reached == 0, !endsEarly { stretch += 1 }
      stretches.numbers[commit] = stretch
      let parents = try Set(parents(of: commit)).filter { children[$0] != nil }
      if parents.isEmpty { endsEarly = true }
      for parent in parents {
        let left = (remaining[parent] ?? children[parent] ?? 1) - 1
        if remaining.updateValue(left, forKey: parent) == nil { reached += 1 }
        if left == 0 {
          ready.insert(
            Stretches.Pending(commit: parent, time: try node(parent).committerTime))
        }
      }
    }
    return stretches
  }

  /// How many commits were made on each, of those that lead to a commit.
  private mutating func childCounts(
    to head: ObjectID, notIn excluded: Set<ObjectID>
  ) throws(HistoryError) -> [ObjectID: Int] {
    var counts: [ObjectID: Int] = [:]
    var pending = excluded.contains(head) ? [] : [head]
    while let next = pending.popLast() {
      onWork?(.ancestry)
      for parent in try Set(parents(of: next)) where !excluded.contains(parent) {
        if counts.updateValue((counts[parent] ?? 0) + 1, forKey: parent) == nil {
          pending.append(parent)
        }
      }
    }
    return counts
  }
}
