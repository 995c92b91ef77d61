internal import Files
internal import Git

/// A file in the Git directory that tells what each commit did to the folder of registers, so that
/// histories need not read trees.
///
/// It holds nothing that Git does not: it can be removed at any time, and whatever is not in order
/// with it makes it unused. Commits have numbers, and parents come before what was made on them.
struct HistoryIndex: ~Copyable {
  /// Why a file is no index that can be used.
  enum Flaw: Error {
    case missing
    /// It was written by another version, or on another kind of machine.
    case otherVersion
    /// It is not as it was written.
    case damaged
    /// It is about another folder of registers.
    case otherFolder
  }

  let layout: HistoryIndexLayout
  let file: MappedFile

  /// The number of commits.
  var count: Int { layout.counts.commits }
  /// The number of bytes.
  var byteCount: Int { file.count }

  /// Opens an index.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folder: The path of the folder of registers that it must be about.
  /// - Throws: Why it cannot be used.
  init(_ path: String, of folder: String) throws(Flaw) {
    let file: MappedFile
    do {
      file = try MappedFile(path)
    } catch {
      throw error.code == .notFound ? .missing : .damaged
    }
    guard file.count >= 8 else { throw .damaged }
    let signature = file.number64(at: 0)
    guard signature == HistoryIndexLayout.signature else {
      throw signature & Self.nameMask == HistoryIndexLayout.signature & Self.nameMask
        ? .otherVersion : .damaged
    }
    guard file.count >= HistoryIndexLayout.headerSize else { throw .damaged }
    var numbers: [Int] = []
    for index in 0..<HistoryIndexLayout.Counts.count {
      numbers.append(Int(file.number32(at: 8 + 4 * index)))
    }
    let layout = HistoryIndexLayout(
      HistoryIndexLayout.Counts(
        commits: numbers[0], edges: numbers[1], changes: numbers[2], contents: numbers[3],
        paths: numbers[4], pathBytes: numbers[5], tips: numbers[6], folderBytes: numbers[7]))
    guard layout.size == file.count else { throw .damaged }
    let end = layout.size - HistoryIndexLayout.checksumSize
    guard file.checksum(of: 0..<end) == file.number64(at: end) else { throw .damaged }
    guard file.array(of: UInt8.self, in: layout.folderBytes).elementsEqual(folder.utf8) else {
      throw .otherFolder
    }
    self.layout = layout
    self.file = file
  }

  /// The part of the signature that says what kind of file it is.
  private static let nameMask: UInt64 = 0xFF_FFFF_FFFF

  /// The number of a commit; `nil` for one that is not in the index.
  func position(of id: ObjectID) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      guard let position = number(layout.idOrder, middle, below: count) else { return nil }
      let found = self.id(at: position)
      if found == id { return position }
      if found < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The commit that has a number.
  func id(at position: Int) -> ObjectID {
    file.objectID(at: layout.ids.lowerBound + HistoryIndexLayout.Size.id * position)
  }

  /// When a commit was committed, in seconds since 1970.
  func committerTime(at position: Int) -> Int64 {
    Int64(bitPattern: file.number64(at: layout.times.lowerBound + 8 * position))
  }

  /// The number of a commit's first parent; `nil` where it has none.
  func firstParent(at position: Int) -> Int? {
    number(layout.firstParents, position, below: position)
  }

  /// The numbers of a commit's parents, in their order.
  func parents(at position: Int) -> [Int] {
    guard let first = firstParent(at: position) else { return [] }
    guard let list = number(layout.moreParents, position, below: layout.counts.edges),
      let more = number(layout.edges, list, below: layout.counts.edges - list)
    else { return [first] }
    return [first] + (1...max(1, more)).compactMap { number(layout.edges, list + $0, below: count) }
  }

  /// The folder of registers in a commit; `nil` where it has none.
  func folder(at position: Int) -> TrackedContent? {
    content(number(layout.folders, position, below: layout.counts.contents))
  }

  /// The schema in a commit; `nil` where it has none.
  func schema(at position: Int) -> TrackedContent? {
    content(number(layout.schemas, position, below: layout.counts.contents))
  }

  /// Whether the folder of registers is the same in a commit as in one of its parents.
  func isSame(at position: Int, as parent: Int) -> Bool {
    let bits = file.number32(at: layout.differences.lowerBound + 4 * position)
    return bits >> UInt32(parent) & 1 == 0
  }

  /// The places of a commit's changes.
  func changes(at position: Int) -> Range<Int> {
    let limit = layout.counts.changes + 1
    guard let start = number(layout.changeStarts, position, below: limit),
      let end = number(layout.changeStarts, position + 1, below: limit), start <= end
    else { return 0..<0 }
    return start..<end
  }

  /// The commits that questions were asked from.
  var tips: [Int] {
    (0..<layout.counts.tips).compactMap { number(layout.tips, $0, below: count) }
  }

  /// A number in a list; `nil` for none, or for one that cannot be.
  func number(_ list: Range<Int>, _ index: Int, below limit: Int) -> Int? {
    let number = Int(file.number32(at: list.lowerBound + 4 * index))
    return number < limit ? number : nil
  }

  /// What a content number stands for.
  func content(_ number: Int?) -> TrackedContent? {
    guard let number, number < layout.counts.contents else { return nil }
    let place = layout.contents.lowerBound + HistoryIndexLayout.Size.content * number
    guard let mode = FileMode(rawValue: file.number32(at: place)) else { return nil }
    return TrackedContent(mode: mode, id: file.objectID(at: place + 4))
  }
}
