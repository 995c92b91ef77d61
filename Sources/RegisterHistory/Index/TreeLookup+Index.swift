internal import Git

extension TreeLookup {
  /// Whether there is an index.
  var hasIndex: Bool {
    switch index {
    case .some: true
    case nil: false
    }
  }

  /// The bytes of the index with some more commits.
  ///
  /// - Parameters:
  ///   - added: The commits, whose records are known, the oldest first.
  ///   - heads: The commits that questions are asked from.
  ///   - others: What the repository's branches and tags stand for.
  /// - Returns: What the file is to hold; `nil` where the index contradicts itself.
  func indexBytes(
    adding added: [ObjectID], heads: [ObjectID], others: Set<ObjectID>
  ) -> [UInt8]? {
    let parents = added.flatMap { records[$0]?.parents ?? [] }
    let old = index?.continuation(from: heads, through: parents, or: others)
    var begun: HistoryIndexBuilder? = HistoryIndexBuilder()
    if let known = index?.builder(keeping: old?.isKept) { begun = known }
    guard var builder = begun else { return nil }
    for commit in added {
      guard let record = records[commit] else { return nil }
      builder.add(commit, record)
    }
    let tips = heads + (old?.tips ?? []).filter { !heads.contains($0) }
    return builder.bytes(tips: tips, folder: folderPath.joined(separator: "/"))
  }
}
