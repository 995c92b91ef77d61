internal import Files

/// Git's file of how commits hang together, which answers what reading each commit would
/// (`git help format-commit-graph`).
///
/// Commits are numbered through all layers, the oldest layer first. What cannot be true of a file
/// makes it unused, or the answer `nil`: whoever asks then reads the commit itself.
package struct CommitGraph {
  private let layers: [CommitGraphLayer]

  /// The number of commits.
  let count: Int

  /// Opens the file, or the chain of files, in a folder of objects; `nil` where there is none that
  /// can be used.
  ///
  /// - Parameter objects: The folder, such as `.git/objects`.
  package init?(in objects: String) {
    let single = CommitGraphLayer("\(objects)/info/commit-graph", above: [])
    guard let layers = single.map({ [$0] }) ?? Self.chain(in: "\(objects)/info/commit-graphs")
    else { return nil }
    self.layers = layers
    count = layers.reduce(0) { $0 + $1.count }
  }

  /// The layers that a chain names, the oldest first; `nil` where one of them cannot be used.
  private static func chain(in folder: String) -> [CommitGraphLayer]? {
    guard let file = try? MappedFile("\(folder)/commit-graph-chain") else { return nil }
    let lines = file.withBytes(0..<min(file.count, longestChain)) { bytes in
      Array(unsafe bytes.withUnsafeBytes { unsafe Array($0) }.split(separator: UInt8(ascii: "\n")))
    }
    var layers: [CommitGraphLayer] = []
    for line in lines {
      guard let hash = ObjectID(hexDigits: Array(line).span),
        let layer = CommitGraphLayer("\(folder)/graph-\(hash.hex).graph", above: layers),
        layer.hash == hash
      else { return nil }
      layers.append(layer)
    }
    return layers.isEmpty ? nil : layers
  }

  /// How many bytes of a chain are read: far more layers than Git ever makes.
  private static let longestChain = 1 << 16

  /// The number of a commit; `nil` for one that is not in the file.
  package func position(of id: ObjectID) -> Int? {
    for layer in layers.reversed() {
      if let index = layer.index(of: id) { return layer.base + index }
    }
    return nil
  }

  /// The commit that has a number.
  ///
  /// - Precondition: One has it.
  package func id(at position: Int) -> ObjectID {
    let layer = layer(of: position)
    return layer.id(at: position - layer.base)
  }

  /// What connects a commit to the rest; `nil` where the file cannot be right about it.
  package func links(at position: Int) -> CommitLinks? {
    let layer = layer(of: position)
    let index = position - layer.base
    let level = layer.level(at: index)
    guard let parents = layer.parents(at: index),
      parents.allSatisfy({ isParent($0, below: level) })
    else { return nil }
    return CommitLinks(
      tree: layer.tree(at: index), parents: parents.map(id(at:)),
      committerTime: layer.committerTime(at: index))
  }

  /// Whether each of the files is as it was written, by its checksum, for which all of it is read.
  package var isIntact: Bool { layers.allSatisfy(\.isIntact) }

  /// Whether a number can be that of a parent: no way leads round in a circle.
  private func isParent(_ position: Int, below level: UInt32) -> Bool {
    guard position < count else { return false }
    let layer = layer(of: position)
    return layer.level(at: position - layer.base) < level
  }

  /// Goes back by first parents as long as filters say that a path did not change.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - position: The number of the commit to go from.
  /// - Returns: The number of the first commit that may have changed the path, or whose parents the
  ///   file does not tell.
  package func lastCommit(thatMayHaveChanged path: ChangedPath, from position: Int) -> Int {
    var position = position
    while true {
      let layer = layer(of: position)
      let index = position - layer.base
      guard !layer.mayHaveChanged(path, at: index), let parent = layer.firstParent(at: index),
        isParent(parent, below: layer.level(at: index))
      else { return position }
      position = parent
    }
  }

  /// Whether a commit may have changed a path, compared with its first parent.
  package func mayHaveChanged(_ path: ChangedPath, at position: Int) -> Bool {
    let layer = layer(of: position)
    return layer.mayHaveChanged(path, at: position - layer.base)
  }

  private func layer(of position: Int) -> CommitGraphLayer {
    precondition(position >= 0 && position < count, "a position is that of a commit")
    var index = layers.count - 1
    while layers[index].base > position { index -= 1 }
    return layers[index]
  }
}
