internal import Git

/// How a lookup gives the history index what it has found, and takes it into use.
extension TreeLookup {
  /// Whether there is an index.
  var hasIndex: Bool {
    switch index {
    case .some: true
    case nil: false
    }
  }

  /// Sees that nothing gets into the index that a damaged commit-graph says, for it would stay there.
  ///
  /// The first index needs the whole history, and the checksum is compared. What is added later is a
  /// few commits, which are read themselves.
  mutating func leaveGraphIfUnsure() {
    guard let known = graph, hasIndex || !known.isIntact else { return }
    graph = nil
    forget()
  }

  /// Takes another index.
  mutating func replaceIndex(by new: consuming HistoryIndex?) {
    index = new
    cursor = HistoryIndex.Cursor()
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
    let begun = hasIndex ? index?.builder(keeping: old?.isKept) : HistoryIndexBuilder()
    guard var builder = begun else { return nil }
    for commit in added {
      guard let record = records[commit], builder.add(commit, record) else { return nil }
    }
    let tips = heads + (old?.tips ?? []).filter { !heads.contains($0) }
    return builder.bytes(tips: tips, folder: folderPath.joined(separator: "/"))
  }
}
