internal import Git

/// The trees that were read last, as they are stored, so that each is read once.
///
/// The tree of a commit is the older one of the comparison with its child, and the newer one of that
/// with its parent.
struct TreeCache {
  private var trees: [ObjectID: TreeBytes] = [:]
  private var order: [ObjectID] = []
  private var oldest = 0
  private var byteCount = 0

  /// How many bytes are kept: many small folders, or some large ones.
  private static let limit = 8 << 20

  /// A tree; `nil` for one that is not sorted.
  ///
  /// - Parameters:
  ///   - id: The tree.
  ///   - other: A tree that is likely to hold the same names.
  ///   - git: The repository.
  /// - Returns: The tree.
  /// - Throws: When it cannot be read.
  mutating func tree(
    _ id: ObjectID, like other: TreeBytes?, in git: borrowing Repository
  ) throws(GitError) -> TreeBytes? {
    if let known = trees[id] { return known }
    guard let tree = try git.treeBytes(id, like: other) else { return nil }
    trees[id] = tree
    order.append(id)
    byteCount += tree.byteCount
    while byteCount > Self.limit, oldest < order.count - 1 {
      byteCount -= trees.removeValue(forKey: order[oldest])?.byteCount ?? 0
      oldest += 1
    }
    if oldest > 4096 {
      order.removeFirst(oldest)
      oldest = 0
    }
    return tree
  }
}
