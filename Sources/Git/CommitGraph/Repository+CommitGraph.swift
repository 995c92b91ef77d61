/// Where walks through history get the commit-graph from, as far as Git's configuration lets them.
extension Repository {
  /// Git's own file of how commits hang together; `nil` where there is none, or where the
  /// configuration says that it is not used (`core.commitGraph`).
  package func commitGraph() -> CommitGraph? {
    guard let graph = CommitGraph(in: "\(commonDirectory)/objects") else { return nil }
    let use = (try? configuration("core.commitGraph"))?.lowercased()
    return ["false", "no", "off", "0", ""].contains(use ?? "true") ? nil : graph
  }
}
