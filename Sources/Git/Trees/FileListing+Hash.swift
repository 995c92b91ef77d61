internal import CGit2

/// How files that are staged are compared with a commit: by the tree that they would make.
extension FileListing {
  /// The id that the tree of a folder has in a commit of these files, whether or not it is stored.
  ///
  /// - Parameter folder: The folder from the top, without a slash at the end: all files lie below it.
  /// - Returns: The id; `nil` where one lies elsewhere or in very many folders, or where the listing is
  ///   damaged.
  package func tree(of folder: String) -> ObjectID? {
    var position = 0
    let id = Self.tree(
      below: Array("\(folder)/".utf8), from: &position, in: bytes.span, depth: 0)
    return position == bytes.count ? id : nil
  }

  /// How many folders are made within each other: each is a call within a call.
  private static let deepest = 256

  /// Makes the tree of the files from a position on that lie below a folder.
  private static func tree(
    below folder: [UInt8], from position: inout Int, in bytes: Span<UInt8>, depth: Int
  ) -> ObjectID? {
    guard depth < deepest else { return nil }
    var tree: [UInt8] = []
    while let record = Record(at: position, in: bytes),
      bytes.extracting(record.path).starts(with: folder)
    {
      let name = record.path.lowerBound + folder.count..<record.path.upperBound
      if let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: name) {
        let below = bytes.array(record.path.lowerBound..<slash + 1)
        let start = position
        guard let id = Self.tree(below: below, from: &position, in: bytes, depth: depth + 1),
          // Of a path that ends in a slash nothing lies below.
          position > start
        else { return nil }
        tree += Array("40000 ".utf8) + bytes.array(name.lowerBound..<slash) + [0] + id.bytes
      } else {
        guard let mode = FileMode(letter: bytes[position]) else { return nil }
        tree += Array("\(String(mode.rawValue, radix: 8)) ".utf8)
        tree += bytes.array(name) + [0] + bytes.array(record.id)
        position = record.path.upperBound
      }
    }
    return try? ObjectID(of: tree, as: GIT_OBJECT_TREE)
  }
}

extension Span<UInt8> {
  fileprivate func starts(with prefix: [UInt8]) -> Bool {
    count > prefix.count && extracting(first: prefix.count).elementsEqual(prefix.span)
  }
}
