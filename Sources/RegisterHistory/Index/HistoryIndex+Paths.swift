internal import Files
internal import Git

/// What the history index answers about a path or a commit, so that no tree has to be read.
extension HistoryIndex {
  /// What became of a path between one parent of a commit and the commit.
  struct IndexedChange {
    /// The number of the commit.
    var commit: Int
    /// The number of the path.
    var path: Int
    /// Which parent it is, from 0; 0 for a first commit too.
    var parent: Int
    var old: TrackedContent?
    var new: TrackedContent?
  }

  /// The change with a number.
  func change(_ number: Int) -> IndexedChange {
    let place = layout.changes.lowerBound + HistoryIndexLayout.Size.change * number
    func word(_ index: Int) -> Int { Int(file.number32(at: place + 4 * index)) }
    let limit = layout.counts.contents
    return IndexedChange(
      commit: word(0), path: word(1), parent: word(2),
      old: content(word(3) < limit ? word(3) : nil), new: content(word(4) < limit ? word(4) : nil))
  }

  /// The number of the path of a change, quicker than the whole.
  private func path(ofChange number: Int) -> Int {
    let place = layout.changes.lowerBound + HistoryIndexLayout.Size.change * number
    return Int(file.number32(at: place + 4))
  }

  /// The commit and the previous change of a change, quicker than the whole.
  private func link(of change: Int) -> (commit: Int, parent: Int, previous: Int?) {
    let place = layout.changes.lowerBound + HistoryIndexLayout.Size.change * change
    let previous = Int(file.number32(at: place + 20))
    return (
      Int(file.number32(at: place)), Int(file.number32(at: place + 8)),
      previous < change ? previous : nil
    )
  }

  /// The number of a path; `nil` for one that no commit has changed.
  func number(of path: TrackedPath) -> Int? {
    let name = Array(path.path.utf8)
    var (low, high) = (0, layout.counts.paths)
    while low < high {
      let middle = (low + high) / 2
      guard let path = number(layout.pathOrder, middle, below: layout.counts.paths) else {
        return nil
      }
      let found = nameBytes(path)
      if found == name { return path }
      if found.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The path with a number; `nil` for a number that has none.
  func path(_ number: Int) -> TrackedPath? {
    TrackedPath(below: String(decoding: nameBytes(number), as: UTF8.self))
  }

  /// The name of a path, below the folder of registers.
  func nameBytes(_ path: Int) -> [UInt8] {
    let limit = layout.counts.pathBytes + 1
    guard path < layout.counts.paths, let end = number(layout.pathEnds, path, below: limit) else {
      return []
    }
    let start = path == 0 ? 0 : number(layout.pathEnds, path - 1, below: limit) ?? end
    guard start <= end else { return [] }
    let bytes = layout.pathBytes.lowerBound
    return file.array(of: UInt8.self, in: bytes + start..<bytes + end)
  }

  /// The last change of a path in any commit; `nil` where there is none.
  func lastChange(ofPath number: Int) -> Int? {
    self.number(layout.lastChanges, number, below: layout.counts.changes)
  }

  /// A change of a path from which older ones are looked for, so that none is passed over twice.
  struct Cursor {
    fileprivate var path: TrackedPath?
    fileprivate var change: Int?
    /// Where the last walk began, and what it came to.
    fileprivate var last: (start: Int, found: (position: Int, change: Int?))?
  }

  /// Goes back by first parents to the last commit that changed a path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - commit: The commit to go from.
  ///   - cursor: Where the last such walk came to.
  /// - Returns: The commit, the first of all where none changed the path; `nil` where the index does
  ///   not know the commit to go from.
  func lastCommit(
    thatChanged path: TrackedPath, from commit: ObjectID, _ cursor: inout Cursor
  ) -> ObjectID? {
    guard var position = position(of: commit) else { return nil }
    if path == .folder {
      while isSame(at: position, as: 0), let parent = firstParent(at: position) {
        position = parent
      }
      return id(at: position)
    }
    return id(at: lastChange(of: path, from: position, &cursor).position)
  }

  /// Goes back by first parents to the last change of a path; the first commit of all where there is
  /// none.
  private func lastChange(
    of path: TrackedPath, from start: Int, _ cursor: inout Cursor
  ) -> (position: Int, change: Int?) {
    if cursor.path == path, let last = cursor.last, last.start == start { return last.found }
    let found = newLastChange(of: path, from: start, &cursor)
    cursor.last = (start, found)
    return found
  }

  private func newLastChange(
    of path: TrackedPath, from start: Int, _ cursor: inout Cursor
  ) -> (position: Int, change: Int?) {
    let isNew = cursor.path != path || cursor.change.map { link(of: $0).commit < start } ?? true
    if isNew {
      cursor = Cursor(path: path, change: number(of: path).flatMap { lastChange(ofPath: $0) })
    }
    var (position, change) = (start, cursor.change)
    while let number = change {
      let link = link(of: number)
      if link.commit > position {
        change = link.previous
        cursor.change = change ?? cursor.change
      } else if link.commit < position {
        guard let parent = firstParent(at: position) else { return (position, nil) }
        position = parent
      } else if link.parent == 0 {
        return (position, number)
      } else {
        change = link.previous
      }
    }
    while let parent = firstParent(at: position) { position = parent }
    return (position, nil)
  }

  /// What a path holds in a commit, `nil` where it is not there; `nil` where the index does not know
  /// the commit.
  func content(_ path: TrackedPath, of commit: ObjectID) -> TrackedContent?? {
    var cursor = Cursor()
    return content(path, of: commit, &cursor)
  }

  /// The same, and keeps where it was found for a walk along the path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - commit: The commit.
  ///   - cursor: Where the last walk came to; it stays there where that was along another path.
  /// - Returns: What the path holds.
  func content(
    _ path: TrackedPath, of commit: ObjectID, _ cursor: inout Cursor
  ) -> TrackedContent?? {
    guard let position = position(of: commit) else { return nil }
    switch path {
    case .folder: return .some(folder(at: position))
    case .schema: return .some(schema(at: position))
    case .register: break
    }
    var own = cursor
    let found = lastChange(of: path, from: position, &own)
    if cursor.path == nil || cursor.path == path { cursor = own }
    return .some(found.change.flatMap { change($0).new })
  }

  /// What a path holds in a commit and in each of its parents, as far as a change tells; `nil` where
  /// the index does not know the commit.
  func contents(
    _ path: TrackedPath, of commit: ObjectID
  ) -> (now: TrackedContent?, parents: [HistoryWalk.Parent])? {
    guard let position = position(of: commit) else { return nil }
    var found: [IndexedChange] = []
    if path != .folder, let number = number(of: path) {
      for place in changes(at: position) where self.path(ofChange: place) == number {
        found.append(change(place))
      }
    }
    let now = path == .folder ? folder(at: position) : found.first?.new
    var before: [HistoryWalk.Parent] = []
    for (place, parent) in parents(at: position).enumerated() {
      let change = found.first { $0.parent == place }
      let isSame = path == .folder ? isSame(at: position, as: place) : change == nil
      before.append(
        HistoryWalk.Parent(
          commit: id(at: parent), path: path, content: isSame ? now : change?.old, isSame: isSame))
    }
    return (now, before)
  }

  /// What a commit was made on, and when; `nil` where the index does not know it.
  func node(_ commit: ObjectID) -> CommitNode? {
    guard let position = position(of: commit) else { return nil }
    return CommitNode(
      parents: parents(at: position).map { id(at: $0) }, committerTime: committerTime(at: position))
  }

  /// Whether a commit certainly left every file where it was, so that it renamed none; not where the
  /// index does not know it.
  func removesNothing(_ commit: ObjectID) -> Bool {
    position(of: commit).map { changes(at: $0).allSatisfy { change($0).new?.fileID != nil } }
      ?? false
  }

  /// What a commit did, as it was found by its trees; `nil` where the index does not know it.
  func record(of commit: ObjectID) -> CommitRecord? {
    position(of: commit).flatMap { record(at: $0) }
  }

  /// What a commit did, as it was found by its trees; `nil` where the index cannot be right about it.
  func record(at position: Int) -> CommitRecord? {
    let parents = parents(at: position)
    var comparisons = (0..<max(1, parents.count)).map { parent in
      CommitRecord.Comparison(isSame: isSame(at: position, as: parent), changes: [])
    }
    for number in changes(at: position) {
      let change = change(number)
      guard comparisons.indices.contains(change.parent), let path = path(change.path) else {
        return nil
      }
      comparisons[change.parent].changes.append(
        CommitRecord.Change(path: path, old: change.old, new: change.new))
    }
    return CommitRecord(
      parents: parents.map { id(at: $0) }, committerTime: committerTime(at: position),
      folder: folder(at: position), comparisons: comparisons)
  }
}
