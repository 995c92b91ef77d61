internal import Files
internal import Git

/// Makes the bytes of a history index: of one that there is and what was found since, or of nothing.
struct HistoryIndexBuilder {
  private var times: [Int64]
  private var ids: [UInt8]
  private var idOrder: [UInt32]
  private var folders: [UInt32]
  private var schemas: [UInt32]
  private var firstParents: [UInt32]
  private var moreParents: [UInt32]
  private var edges: [UInt32]
  private var differences: [UInt32]
  private var changeStarts: [UInt32]
  private var changes: [UInt32]
  private var contents: [UInt8]
  private var lastChanges: [UInt32]
  private var pathEnds: [UInt32]
  private var pathOrder: [UInt32]
  private var pathBytes: [UInt8]

  /// The numbers of the commits that were added, and of paths that were looked up.
  private var positions: [ObjectID: UInt32] = [:]
  private var paths: [TrackedPath: UInt32] = [:]
  private var newPaths: [String] = []
  private var newIDs: [ObjectID] = []

  private static let none = HistoryIndexLayout.none
  private static let wordsOfChange = HistoryIndexLayout.Size.change / 4

  /// The number of commits.
  var count: Int { times.count }

  /// Begins with nothing.
  init() {
    (times, ids, idOrder, folders, schemas, firstParents) = ([], [], [], [], [], [])
    (moreParents, edges, differences, changeStarts, changes) = ([], [], [], [0], [])
    (contents, lastChanges, pathEnds, pathOrder, pathBytes) = ([], [], [], [], [])
  }

  /// Begins with what an index holds.
  init(_ index: borrowing HistoryIndex) {
    let layout = index.layout
    func words(_ range: Range<Int>) -> [UInt32] { index.file.array(of: UInt32.self, in: range) }
    times = index.file.array(of: Int64.self, in: layout.times)
    ids = index.file.array(of: UInt8.self, in: layout.ids)
    idOrder = words(layout.idOrder)
    folders = words(layout.folders)
    schemas = words(layout.schemas)
    firstParents = words(layout.firstParents)
    moreParents = words(layout.moreParents)
    edges = words(layout.edges)
    differences = words(layout.differences)
    changeStarts = words(layout.changeStarts)
    changes = words(layout.changes)
    contents = index.file.array(of: UInt8.self, in: layout.contents)
    lastChanges = words(layout.lastChanges)
    pathEnds = words(layout.pathEnds)
    pathOrder = words(layout.pathOrder)
    pathBytes = index.file.array(of: UInt8.self, in: layout.pathBytes)
  }

  /// Adds a commit, all of whose parents are there.
  ///
  /// - Parameters:
  ///   - id: The commit, which is not there yet.
  ///   - record: What it did.
  /// - Returns: Whether its parents are there: damaged files may lead round in a circle.
  mutating func add(_ id: ObjectID, _ record: CommitRecord) -> Bool {
    let position = UInt32(count)
    let parents = record.parents.compactMap(position(of:))
    guard parents.count == record.parents.count else { return false }
    positions[id] = position
    newIDs.append(id)
    times.append(record.committerTime)
    id.append(to: &ids)
    firstParents.append(parents.first ?? Self.none)
    if parents.count > 1 {
      moreParents.append(UInt32(edges.count))
      edges += [UInt32(parents.count - 1)] + parents.dropFirst()
    } else {
      moreParents.append(Self.none)
    }
    var bits: UInt32 = 0
    for (parent, comparison) in record.comparisons.enumerated() where !comparison.isSame {
      bits |= 1 << UInt32(parent)
    }
    differences.append(bits)
    if bits & 1 == 0, let parent = parents.first {
      folders.append(folders[Int(parent)])
    } else {
      folders.append(record.folder.map { add($0) } ?? Self.none)
    }
    for (parent, comparison) in record.comparisons.enumerated() {
      for change in comparison.changes {
        add(change, parent: UInt32(parent), of: position)
      }
    }
    changeStarts.append(UInt32(changes.count / Self.wordsOfChange))
    if record.comparisons.first?.change(of: .schema) != nil {
      schemas.append(lastContent(of: .schema))
    } else {
      schemas.append(parents.first.map { schemas[Int($0)] } ?? Self.none)
    }
    return true
  }

  /// The number of what a path holds by the change of it that was added last.
  private func lastContent(of path: TrackedPath) -> UInt32 {
    guard let number = paths[path], lastChanges[Int(number)] != Self.none else { return Self.none }
    return changes[Int(lastChanges[Int(number)]) * Self.wordsOfChange + 4]
  }

  private func position(of id: ObjectID) -> UInt32? {
    if let position = positions[id] { return position }
    var bytes: [UInt8] = []
    id.append(to: &bytes)
    let place = Self.place(in: idOrder) { self.id($0).lexicographicallyPrecedes(bytes) }
    guard place < idOrder.count, self.id(idOrder[place]).elementsEqual(bytes) else { return nil }
    return idOrder[place]
  }

  private mutating func add(
    _ change: CommitRecord.Change, parent: UInt32, of commit: UInt32
  ) {
    let path = number(of: change.path)
    let previous = lastChanges[Int(path)]
    lastChanges[Int(path)] = UInt32(changes.count / Self.wordsOfChange)
    changes += [
      commit, path, parent, number(of: change.old, like: previous),
      number(of: change.new, like: previous), previous,
    ]
  }

  /// The number of content, that of a change before it where it is the same.
  private mutating func number(of content: TrackedContent?, like previous: UInt32) -> UInt32 {
    guard let content else { return Self.none }
    if previous != Self.none {
      let number = changes[Int(previous) * Self.wordsOfChange + 4]
      if number != Self.none, holds(content, at: Int(number)) { return number }
    }
    return add(content)
  }

  private func holds(_ content: TrackedContent, at number: Int) -> Bool {
    let place = number * HistoryIndexLayout.Size.content
    return contents[place..<place + HistoryIndexLayout.Size.content].elementsEqual(
      Self.bytes(content))
  }

  private mutating func add(_ content: TrackedContent) -> UInt32 {
    contents += Self.bytes(content)
    return UInt32(contents.count / HistoryIndexLayout.Size.content - 1)
  }

  private static func bytes(_ content: TrackedContent) -> [UInt8] {
    var bytes: [UInt8] = []
    append(content.mode.rawValue, to: &bytes)
    content.id.append(to: &bytes)
    return bytes
  }

  private mutating func number(of path: TrackedPath) -> UInt32 {
    if let number = paths[path] { return number }
    let bytes = Array(path.path.utf8)
    let place = Self.place(in: pathOrder) { name($0).lexicographicallyPrecedes(bytes) }
    let number: UInt32
    if place < pathOrder.count, name(pathOrder[place]).elementsEqual(bytes) {
      number = pathOrder[place]
    } else {
      number = UInt32(lastChanges.count)
      lastChanges.append(Self.none)
      pathBytes += bytes
      pathEnds.append(UInt32(pathBytes.count))
      newPaths.append(path.path)
    }
    paths[path] = number
    return number
  }

  /// The bytes of the index.
  ///
  /// - Parameters:
  ///   - tips: The commits that questions were asked from; each is there.
  ///   - folder: The path of the folder of registers.
  /// - Returns: What the file is to hold.
  mutating func bytes(tips: [ObjectID], folder: String) -> [UInt8] {
    orderIDs()
    orderPaths()
    let tips = tips.compactMap(position(of:))
    let layout = HistoryIndexLayout(
      HistoryIndexLayout.Counts(
        commits: count, edges: edges.count, changes: changes.count / Self.wordsOfChange,
        contents: contents.count / HistoryIndexLayout.Size.content, paths: lastChanges.count,
        pathBytes: pathBytes.count, tips: tips.count, folderBytes: folder.utf8.count))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(layout.size)
    Self.append(HistoryIndexLayout.signature, to: &bytes)
    for number in layout.counts.numbers { Self.append(UInt32(number), to: &bytes) }
    bytes.append(part: times)
    bytes.append(part: ids)
    for words in [
      idOrder, folders, schemas, firstParents, moreParents, edges, differences, changeStarts,
      changes,
    ] {
      bytes.append(part: words)
    }
    bytes.append(part: contents)
    for words in [lastChanges, pathEnds, pathOrder] { bytes.append(part: words) }
    bytes.append(part: pathBytes)
    bytes.append(part: tips)
    bytes.append(part: Array(folder.utf8))
    bytes.pad()
    Self.append(Checksum.value(of: bytes), to: &bytes)
    return bytes
  }

  /// Puts the commits that were added in their places among the others, by id.
  private mutating func orderIDs() {
    let added = newIDs.enumerated().sorted { $0.element < $1.element }
    let first = UInt32(count - newIDs.count)
    idOrder = Self.merged(idOrder, added.map { first + UInt32($0.offset) }) { left, right in
      id(left).lexicographicallyPrecedes(id(right))
    }
    newIDs = []
  }

  private func id(_ position: UInt32) -> ArraySlice<UInt8> {
    let place = Int(position) * HistoryIndexLayout.Size.id
    return ids[place..<place + HistoryIndexLayout.Size.id]
  }

  /// Puts the paths that were added in their places among the others, by name.
  private mutating func orderPaths() {
    let first = UInt32(lastChanges.count - newPaths.count)
    let added = newPaths.enumerated().sorted {
      $0.element.utf8.lexicographicallyPrecedes($1.element.utf8)
    }
    pathOrder = Self.merged(pathOrder, added.map { first + UInt32($0.offset) }) { left, right in
      name(left).lexicographicallyPrecedes(name(right))
    }
    newPaths = []
  }

  private func name(_ path: UInt32) -> ArraySlice<UInt8> {
    let start = path == 0 ? 0 : Int(pathEnds[Int(path) - 1])
    return pathBytes[start..<Int(pathEnds[Int(path)])]
  }

  /// Two sorted lists as one; few numbers are added to many.
  private static func merged(
    _ old: [UInt32], _ added: [UInt32], _ precedes: (UInt32, UInt32) -> Bool
  ) -> [UInt32] {
    var merged: [UInt32] = []
    merged.reserveCapacity(old.count + added.count)
    var start = 0
    for number in added {
      let place = place(in: old, from: start) { precedes($0, number) }
      merged += old[start..<place]
      merged.append(number)
      start = place
    }
    return merged + old[start...]
  }

  /// The place of the first of some sorted numbers that does not precede something.
  private static func place(
    in order: [UInt32], from start: Int = 0, _ precedes: (UInt32) -> Bool
  ) -> Int {
    var (low, high) = (start, order.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(order[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func append(
    _ number: some FixedWidthInteger & BitwiseCopyable, to bytes: inout [UInt8]
  ) {
    bytes.append(bytesOf: [number])
  }
}

extension [UInt8] {
  /// Adds zeros up to a multiple of 8 bytes.
  fileprivate mutating func pad() {
    while count % 8 != 0 { append(0) }
  }

  /// Adds a part of an index, which begins at a multiple of 8 bytes.
  fileprivate mutating func append(part: [some BitwiseCopyable]) {
    pad()
    append(bytesOf: part)
  }
}
