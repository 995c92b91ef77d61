@testable import Git

/// The file of a commit-graph.
enum CommitGraphTarget: FuzzTarget {
  static let name = "commit-graph"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    try FoundBytes.makeFolder("\(folder)/info")
    try FoundBytes.write(bytes, to: "\(folder)/info/commit-graph")
    guard let graph = CommitGraph(in: folder) else { return }
    let path = ChangedPath(["Registers", "aura.register"])
    try hold(graph.count * 36 <= bytes.count, "there are no more commits than the file can hold")
    for position in 0..<min(graph.count, 512) {
      let id = graph.id(at: position)
      if let found = graph.position(of: id) {
        try hold(graph.id(at: found) == id, "a commit is found where it stands")
      }
      if let links = graph.links(at: position) {
        try hold(links.parents.count <= bytes.count / 4 + 2, "parents stand in the file")
        try hold(links.committerTime >= 0, "a time is one of 34 bits")
      }
      let last = graph.lastCommit(thatMayHaveChanged: path, from: position)
      try hold((0..<graph.count).contains(last), "a walk ends at a commit")
      if last == position {
        _ = graph.mayHaveChanged(path, at: position)
      } else {
        try hold(!graph.mayHaveChanged(path, at: position), "a walk goes only by what is the same")
      }
    }
    _ = graph.position(of: try ObjectID(ofBlob: []))
    _ = graph.isIntact
  }
}
