internal import Git

/// How many commits of each section of a change log a walk has still to visit.
///
/// What a commit was made on belongs to the same section as the commit, or to an older one. So a
/// section has all its commits once none waits that belongs to it or to a newer one.
struct WaitingSections {
  /// The section of each published commit, counted from 1; what is in none is in section 0.
  private let sections: [ObjectID: Int]
  /// How many commits wait, by section.
  private var counts: [Int]
  /// The newest section that a commit that waits belongs to; the oldest of all where none waits.
  private(set) var newest = 0

  /// Makes the count of a walk that has not begun.
  ///
  /// - Parameters:
  ///   - sections: The section of each published commit, counted from 1.
  ///   - count: The number of sections.
  init(_ sections: [ObjectID: Int], count: Int) {
    self.sections = sections
    counts = Array(repeating: 0, count: count)
  }

  /// The section that a commit belongs to.
  func section(of commit: ObjectID) -> Int { sections[commit] ?? 0 }

  /// Counts a commit that waits to be visited.
  mutating func add(_ commit: ObjectID) { counts[section(of: commit)] += 1 }

  /// Counts a commit that is visited no later than now, once what it was made on has been added.
  mutating func remove(_ commit: ObjectID) {
    counts[section(of: commit)] -= 1
    while counts[newest] == 0, newest < counts.count - 1 { newest += 1 }
  }
}
