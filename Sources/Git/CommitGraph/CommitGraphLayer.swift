internal import Files

/// One file of a commit-graph: commits by id, each with its tree, parents and time, and a filter of
/// the paths that it changed.
///
/// It is a class since an array can hold no file that closes itself.
final class CommitGraphLayer {
  /// The number of commits in the layers below.
  let base: Int
  /// The number of commits in this file.
  let count: Int
  /// The checksum that the file ends in, by which a chain names it.
  let hash: ObjectID

  private let file: MappedFile
  private let chunks: Chunks
  private let filters: ChangedPathFilters?

  /// Where each part of the file stands.
  private struct Chunks {
    var fanout: Range<Int>
    var ids: Range<Int>
    var commits: Range<Int>
    var moreParents: Range<Int>?
  }

  private static let commitSize = ObjectID.byteCount + 16
  private static let noParent: UInt32 = 0x7000_0000
  private static let lastBit: UInt32 = 0x8000_0000

  /// Opens a file; `nil` where there is none, or none that can be right.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - below: The layers that it was made on, the oldest first.
  init?(_ path: String, above below: [CommitGraphLayer]) {
    guard let file = try? MappedFile(path), let table = ChunkTable(of: file),
      table.baseLayers == below.count,
      let fanout = table["OIDF"], fanout.count == 256 * 4,
      let ids = table["OIDL"], let commits = table["CDAT"]
    else { return nil }
    let count = Int(file.bigEndian32(at: fanout.upperBound - 4))
    guard ids.count == count * ObjectID.byteCount, commits.count == count * Self.commitSize,
      Self.isSorted(fanout, in: file), Self.names(below, in: table["BASE"], of: file)
    else { return nil }
    self.count = count
    base = below.reduce(0) { $0 + $1.count }
    hash = file.objectID(at: file.count - ObjectID.byteCount)
    chunks = Chunks(fanout: fanout, ids: ids, commits: commits, moreParents: table["EDGE"])
    filters = ChangedPathFilters(
      index: table["BIDX"], data: table["BDAT"], count: count, in: file)
    self.file = file
  }

  private static func isSorted(_ fanout: Range<Int>, in file: borrowing MappedFile) -> Bool {
    var last: UInt32 = 0
    for offset in stride(from: fanout.lowerBound, to: fanout.upperBound, by: 4) {
      let next = file.bigEndian32(at: offset)
      if next < last { return false }
      last = next
    }
    return true
  }

  /// Whether the file says that it was made on these layers.
  private static func names(
    _ below: [CommitGraphLayer], in chunk: Range<Int>?, of file: borrowing MappedFile
  ) -> Bool {
    guard let chunk else { return below.isEmpty }
    guard chunk.count == below.count * ObjectID.byteCount else { return false }
    for (index, layer) in below.enumerated() {
      let named = file.objectID(at: chunk.lowerBound + index * ObjectID.byteCount)
      if named != layer.hash { return false }
    }
    return true
  }

  /// The place of a commit among those of this file.
  func index(of id: ObjectID) -> Int? {
    let first = Int(id.firstByte)
    let fanout = chunks.fanout.lowerBound + 4 * first
    var low = first == 0 ? 0 : Int(file.bigEndian32(at: fanout - 4))
    var high = Int(file.bigEndian32(at: fanout))
    while low < high {
      let middle = (low + high) / 2
      let found = self.id(at: middle)
      if found == id { return middle }
      if found < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The commit at a place.
  func id(at index: Int) -> ObjectID {
    file.objectID(at: chunks.ids.lowerBound + index * ObjectID.byteCount)
  }

  /// The folder at the top of the commit at a place.
  func tree(at index: Int) -> ObjectID { file.objectID(at: commit(index)) }

  /// When the commit at a place was committed, in seconds since 1970, of which the file keeps 34 bits.
  func committerTime(at index: Int) -> Int64 {
    let high = file.bigEndian32(at: commit(index) + ObjectID.byteCount + 8) & 3
    return Int64(high) << 32 | Int64(file.bigEndian32(at: commit(index) + ObjectID.byteCount + 12))
  }

  /// How many commits the longest way from the commit at a place to a first one passes, from 1; 0
  /// where that is not told.
  func level(at index: Int) -> UInt32 {
    file.bigEndian32(at: commit(index) + ObjectID.byteCount + 8) >> 2
  }

  /// Whether the file is as it was written, by the checksum at its end.
  ///
  /// As in Git, this is not asked before each use: all of the file is read for it.
  var isIntact: Bool {
    let end = file.count - ObjectID.byteCount
    return file.sha1(of: 0..<end).span.elementsEqual(hash.bytes.span)
  }

  /// The number of the first parent of the commit at a place; `nil` where it has none.
  func firstParent(at index: Int) -> Int? {
    let parent = file.bigEndian32(at: commit(index) + ObjectID.byteCount)
    return parent == Self.noParent ? nil : Int(parent)
  }

  /// The numbers of the parents of the commit at a place, in order; `nil` where the file cannot tell.
  func parents(at index: Int) -> [Int]? {
    guard let first = firstParent(at: index) else { return [] }
    let second = file.bigEndian32(at: commit(index) + ObjectID.byteCount + 4)
    if second == Self.noParent { return [first] }
    guard second & Self.lastBit != 0 else { return [first, Int(second)] }
    guard let edges = chunks.moreParents else { return nil }
    var parents = [first]
    var offset = edges.lowerBound + 4 * Int(second & ~Self.lastBit)
    while offset + 4 <= edges.upperBound {
      let edge = file.bigEndian32(at: offset)
      parents.append(Int(edge & ~Self.lastBit))
      if edge & Self.lastBit != 0 { return parents }
      offset += 4
    }
    return nil
  }

  /// Whether the commit at a place may have changed a path, compared with its first parent.
  func mayHaveChanged(_ path: ChangedPath, at index: Int) -> Bool {
    filters?.mayHold(path, at: index, in: file) ?? true
  }

  private func commit(_ index: Int) -> Int {
    chunks.commits.lowerBound + index * Self.commitSize
  }
}
