internal import Files

/// The packs of a repository, read without libgit2.
///
/// libgit2 takes locks, memory and a look for a loose object each time; a walk reads many objects.
/// What is not found here, or is not as it should be, is left to libgit2, which knows where else
/// objects are and says what is wrong. Objects are what their names say, so that it is the same which
/// of the two reads one.
///
/// It is a class since what it read is kept while the repository itself is only looked at.
final class PackedObjects {
  /// The folder of objects.
  let objects: String
  /// The packs that are open, the one that was found in last first.
  private var packs: [Pack] = []
  /// Where those are that are not open yet; `nil` before the first question.
  private var closedPacks: [String]?

  /// The commits that were read last, which are asked for their parents and then for their text.
  ///
  /// Each has one slot, which it shares with others; a short question needs few.
  private var commits: [(id: ObjectID, object: PackedObject)?] = Array(repeating: nil, count: 16)
  private var readCount = 0

  /// Names the folder of objects; nothing is opened before the first question.
  ///
  /// - Parameter objects: The folder, such as `.git/objects`.
  init(in objects: String) { self.objects = objects }

  /// How many commits are kept: a walk asks for the text some steps after it asked for the parents.
  private static let keptCommits = 1024
  /// How many packs are opened.
  private static let mostPacks = 64
  /// After how many objects the memory of the packs is given back: a walk comes by each part once.
  private static let letGoAfter = 4096

  /// An object; `nil` where libgit2 must be asked.
  ///
  /// - Parameters:
  ///   - id: The object.
  ///   - limit: The largest that is read here, in bytes.
  /// - Returns: The object.
  func object(_ id: ObjectID, atMost limit: Int = Pack.largest) -> PackedObject? {
    if let known = commits[slot(of: id)], known.id == id { return known.object }
    guard let object = find(id, atMost: limit) else { return nil }
    if object.kind == .commit { keep(object, id) }
    return object
  }

  /// Keeps a commit; where its slot is taken, there may be more of them.
  private func keep(_ commit: PackedObject, _ id: ObjectID) {
    if commits[slot(of: id)] != nil, commits.count < Self.keptCommits {
      let kept = commits.compactMap { $0 }
      commits = Array(repeating: nil, count: 8 * commits.count)
      for commit in kept { commits[slot(of: commit.id)] = commit }
    }
    commits[slot(of: id)] = (id, commit)
  }

  private func slot(of commit: ObjectID) -> Int {
    Int(commit.firstEightBytes % UInt64(commits.count))
  }

  /// A file's content; `nil` where libgit2 must be asked.
  ///
  /// - Parameters:
  ///   - id: The blob.
  ///   - limit: The largest that is read here, in bytes.
  /// - Returns: The bytes.
  func blob(_ id: ObjectID, atMost limit: Int) -> [UInt8]? {
    guard let object = object(id, atMost: limit), object.kind == .blob else { return nil }
    return object.bytes
  }

  /// Where an object stands: in which pack, and there at which byte.
  struct Place: Comparable {
    var pack: Int
    var offset: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.pack, left.offset) < (right.pack, right.offset)
    }
  }

  /// Where an object stands; `nil` where libgit2 must be asked.
  func place(of id: ObjectID) -> Place? {
    var place = 0
    while place < packs.count || openNextPack() {
      if let offset = packs[place].offset(of: id) { return Place(pack: place, offset: offset) }
      place += 1
    }
    return nil
  }

  private func find(_ id: ObjectID, atMost limit: Int) -> PackedObject? {
    readCount += 1
    if readCount % Self.letGoAfter == 0 { for pack in packs { pack.letGo() } }
    var place = 0
    while place < packs.count || openNextPack() {
      if let object = packs[place].object(id, atMost: limit) {
        // The next one is most likely beside it.
        if place > 0 { packs.swapAt(0, place) }
        return object
      }
      place += 1
    }
    return nil
  }

  /// Opens one more pack, since a short question finds all it asks for in the first; says whether
  /// there was one.
  private func openNextPack() -> Bool {
    if closedPacks == nil { closedPacks = packPaths().reversed() }
    while let path = closedPacks?.popLast() {
      guard let pack = Pack(path) else { continue }
      packs.append(pack)
      return true
    }
    return false
  }

  /// The packs in the folder, each without the ending of its files.
  private func packPaths() -> [String] {
    let folder = "\(objects)/pack"
    guard let names = try? Folder.names(in: folder) else { return [] }
    let ending = Array(".idx".utf8)
    return names.filter { $0.suffix(ending.count).elementsEqual(ending) }.prefix(Self.mostPacks)
      .map { name in
        "\(folder)/\(String(decoding: name.dropLast(ending.count), as: UTF8.self))"
      }
  }
}
