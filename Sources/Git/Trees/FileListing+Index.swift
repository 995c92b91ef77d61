/// How what is staged is listed from the bytes of the index, in a fraction of libgit2's time.
extension FileListing {
  /// Reads the files below a folder from an index as it is on disk.
  ///
  /// libgit2 copies all that an index says, and sums up its bytes as Git itself does not; that takes
  /// longer than all else that is asked about a large one. Only what is plain is read here: it is
  /// `nil` where a file is not allowed, is only announced or has several versions, and for an index
  /// that is split, sparse or damaged, or that is no index.
  ///
  /// Format: gitformat-index(5), versions 2 and 3.
  ///
  /// - Parameters:
  ///   - bytes: The index file.
  ///   - folder: The folder from the top, with a slash at the end.
  ///   - isAllowed: Whether there may be a file with this path elsewhere.
  package init?(
    indexFile bytes: [UInt8], below folder: String, allowing isAllowed: (Span<UInt8>) -> Bool
  ) {
    let file = bytes.span
    let prefix = Array(folder.utf8)
    guard file.count >= IndexPlace.header + ObjectID.byteCount,
      file.extracting(0..<4).elementsEqual(Array("DIRC".utf8).span),
      (2...3).contains(file.number(at: 4))
    else { return nil }
    self.init(reserving: file.count)
    let end = file.count - ObjectID.byteCount
    var position = IndexPlace.header
    for _ in 0..<file.number(at: 8) {
      guard let entry = IndexPlace(position, in: file, end: end), entry.isPlain else { return nil }
      let path = file.extracting(entry.name)
      if path.count > prefix.count, path.extracting(first: prefix.count).elementsEqual(prefix.span)
      {
        guard append(entry.mode, from: file, id: entry.id, name: entry.name) else { return nil }
      } else if !isAllowed(path) {
        return nil
      }
      position = entry.end
    }
    // A part that must be understood has a name in lower case: it makes the index another kind.
    while position < end {
      guard position + 8 <= end, (0x41...0x5A).contains(file[position]) else { return nil }
      position += 8 + file.number(at: position + 4)
    }
    guard position == end else { return nil }
  }
}

/// Where the parts of an entry of an index file are.
private struct IndexPlace {
  /// How many bytes stand before the first entry.
  static let header = 12
  /// Where an entry has its mode, its id and its flags, and how many bytes stand before its name.
  private static let (modeOffset, idOffset, flagsOffset, fixed) = (24, 40, 60, 62)

  /// What the file is.
  let mode: FileMode
  /// Where its id begins.
  let id: Int
  /// Where its path is.
  let name: Range<Int>
  /// Where the next entry begins.
  let end: Int
  /// Whether the file is there, in one version.
  let isPlain: Bool

  /// Finds the entry at a position; `nil` where none ends before `limit`.
  init?(_ position: Int, in file: Span<UInt8>, end limit: Int) {
    guard position + Self.fixed < limit else { return nil }
    let flags = Int(file[position + Self.flagsOffset]) << 8 | Int(file[position + 61])
    let isExtended = flags & 0x4000 != 0
    let start = position + Self.fixed + (isExtended ? 2 : 0)
    guard start < limit else { return nil }
    var length = flags & 0xFFF
    if length == 0xFFF {
      guard let zero = file.firstIndex(of: 0, in: start..<limit) else { return nil }
      length = zero - start
    }
    name = start..<start + length
    end = position + (start - position + length + 8) & ~7
    guard end <= limit, length > 0, file[name.upperBound] == 0 else { return nil }
    mode = FileMode(stored: UInt32(truncatingIfNeeded: file.number(at: position + Self.modeOffset)))
    id = position + Self.idOffset
    let isAnnounced = isExtended && file[position + Self.fixed] & 0x20 != 0
    isPlain = flags & 0x3000 == 0 && !isAnnounced
  }
}

extension Span<UInt8> {
  /// The number of four bytes, the highest first.
  fileprivate func number(at position: Int) -> Int {
    (0..<4).reduce(0) { $0 << 8 | Int(self[position + $1]) }
  }
}
