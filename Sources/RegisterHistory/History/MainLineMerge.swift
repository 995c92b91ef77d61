internal import Git

/// A merge into the line of first parents, and what that line had before it.
struct MainLineMerge {
  /// The merge.
  var commit: ObjectID
  /// Its first parent.
  var mainLine: ObjectID
}

extension RegisterRepository {
  /// The merges along the first parents of a commit, newest first.
  ///
  /// - Parameters:
  ///   - head: The commit.
  ///   - excluded: The commits at which the line ends.
  /// - Returns: The merges, that of `head` itself among them.
  /// - Throws: When a commit cannot be read.
  mutating func mergesIntoMainLine(
    of head: ObjectID, notIn excluded: Set<ObjectID>
  ) throws(HistoryError) -> [MainLineMerge] {
    var merges: [MainLineMerge] = []
    var commit = head
    while !excluded.contains(commit), let mainLine = try parents(of: commit).first {
      if try parents(of: commit).count > 1 {
        merges.append(MainLineMerge(commit: commit, mainLine: mainLine))
      }
      commit = mainLine
    }
    return merges
  }
}
