@testable import Files
@testable import Git
@testable import RegisterHistory

/// A history index without the checksum at its end, which is put there.
enum HistoryIndexTarget: FuzzTarget {
  static let name = "history-index"

  private static let registers = "Registers"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var file = bytes
    let checksum = Checksum.value(of: bytes)
    for shift in 0..<8 { file.append(UInt8(truncatingIfNeeded: checksum >> UInt64(8 * shift))) }
    let path = "\(folder)/history.index"
    try FoundBytes.write(file, to: path)
    guard let index = try? HistoryIndex(path, of: registers) else { return }
    try hold(index.count <= bytes.count / 8, "there are no more commits than the file can hold")
    var cursor = HistoryIndex.Cursor()
    for position in 0..<index.count { try check(position, in: index, &cursor) }
    _ = index.position(of: try ObjectID(ofBlob: []))
    let tips = index.tips.map { index.id(at: $0) }
    let continuation = index.continuation(from: tips, through: [], or: [])
    _ = index.continuation(from: Array(tips.prefix(1)), through: [], or: Set(tips))
    _ = index.builder(keeping: continuation.isKept)
    try checkCopy(of: index, tips, path)
  }

  /// Asks all that is asked of a commit.
  private static func check(
    _ position: Int, in index: borrowing HistoryIndex, _ cursor: inout HistoryIndex.Cursor
  ) throws {
    let id = index.id(at: position)
    if let found = index.position(of: id) {
      try hold(index.id(at: found) == id, "a commit is found where it stands")
    }
    _ = (index.committerTime(at: position), index.folder(at: position), index.schema(at: position))
    for path in [TrackedPath.folder, .schema] + paths(index) {
      if let last = index.lastCommit(thatChanged: path, from: id, &cursor) {
        try hold(index.knows(last) || index.position(of: last) == nil, "a walk ends at a commit")
      }
      _ = index.content(path, of: id)
      if let contents = index.contents(path, of: id), let node = index.node(id) {
        try hold(
          contents.parents.map(\.commit) == node.parents, "each parent has its content")
      }
    }
    if let record = index.record(at: position) {
      try hold(record.comparisons.count == max(1, record.parents.count), "each parent is compared")
    }
  }

  private static func paths(_ index: borrowing HistoryIndex) -> [TrackedPath] {
    (0..<min(index.layout.counts.paths, 4)).compactMap { index.path($0) }
  }

  /// Sees that an index which is made of what this one says says the same.
  private static func checkCopy(
    of index: borrowing HistoryIndex, _ tips: [ObjectID], _ path: String
  ) throws {
    guard index.count <= 64,
      Set((0..<index.count).map { index.id(at: $0) }).count == index.count,
      var builder = index.builder(keeping: [Bool](repeating: true, count: index.count))
    else { return }
    let bytes = builder.bytes(tips: tips, folder: registers)
    try FoundBytes.write(bytes, to: "\(path).copy")
    let copy = try HistoryIndex("\(path).copy", of: registers)
    try hold(copy.count == index.count, "a copy has as many commits")
    for position in 0..<index.count {
      try hold(copy.id(at: position) == index.id(at: position), "a copy has the same commits")
      let (made, was) = (copy.record(at: position), index.record(at: position))
      try hold(
        made?.parents == was?.parents && made?.committerTime == was?.committerTime
          && made?.comparisons == was?.comparisons, "a copy says the same of a commit")
    }
  }
}
