internal import Git

/// What a commit did to the folder of registers, compared with each of its parents.
struct CommitRecord: Equatable {
  /// What became of a path between a parent and the commit.
  struct Change: Equatable {
    var path: TrackedPath
    var old: TrackedContent?
    var new: TrackedContent?
  }

  /// The commit compared with one parent; a first commit is compared with nothing.
  struct Comparison: Equatable {
    /// Whether the folder is the same in both.
    var isSame: Bool
    /// The registers that differ, by id, and the schema.
    var changes: [Change]

    static let same = Comparison(isSame: true, changes: [])
  }

  /// The commits before it, in their order.
  var parents: [ObjectID]
  /// When it was committed, in seconds since 1970.
  var committerTime: Int64
  /// The folder of registers; `nil` where it has none.
  ///
  /// It is only told where it is another than the first parent's, or there is no parent.
  var folder: TrackedContent?
  /// One comparison a parent; a first commit has one too.
  var comparisons: [Comparison]
}

extension CommitRecord {
  /// The place of the comparison with a commit; `nil` where that is no parent.
  ///
  /// - Parameter parent: The commit; `nil` stands for the time before the first.
  /// - Returns: The place.
  func comparison(with parent: ObjectID?) -> Int? {
    guard let parent else { return parents.isEmpty ? 0 : nil }
    return parents.firstIndex(of: parent)
  }

  /// Whether a path is the same in the commit as in one of its parents.
  func isSame(_ path: TrackedPath, as parent: Int) -> Bool {
    let comparison = comparisons[parent]
    return comparison.isSame || path != .folder && comparison.change(of: path) == nil
  }
}

extension CommitRecord.Comparison {
  /// What became of a path; `nil` where it is the same.
  func change(of path: TrackedPath) -> CommitRecord.Change? {
    changes.first { $0.path == path }
  }
}
