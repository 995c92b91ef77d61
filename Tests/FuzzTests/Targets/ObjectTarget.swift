@testable import Git

/// Two objects of Git's, the length of the first before it: as trees, as commits and as tags.
enum ObjectTarget: FuzzTarget {
  static let name = "objects"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let (first, second) = (reader.piece(), reader.all())
    try checkTrees(first, second)
    for object in [first, second] {
      let id = try ObjectID(ofBlob: object)
      try checkCommit(object, id)
      _ = try? AnnotatedTag(id, object.span)
    }
  }

  /// Sees that trees are read as the shortest reader reads them.
  private static func checkTrees(_ first: [UInt8], _ second: [UInt8]) throws {
    let id = try ObjectID(ofBlob: first)
    let (old, new) = (try tree(first, id), try tree(second, id))
    if let old, let new {
      let like = try TreeBytes(id, second, like: old)
      try hold(
        like.map { TreeBytes.changes(from: $0, to: new).isEmpty } == true,
        "a tree is read the same with the places of another")
      let found = TreeBytes.changes(from: old, to: new).map { Pair(old: $0.old, new: $0.new) }
      let expected = changes(try entries(first) ?? [], try entries(second) ?? [])
      try hold(found.count == expected.count, "as many entries differ as do: \(found)")
      try hold(Set(found) == Set(expected), "the entries that differ: \(found)")
      try hold(TreeBytes.changes(from: old, to: old).isEmpty, "a tree is the same as itself")
    }
  }

  /// A tree; `nil` for one that Git would not have written.
  private static func tree(_ bytes: [UInt8], _ id: ObjectID) throws -> TreeBytes? {
    let expected = try entries(bytes)
    let tree: TreeBytes?
    do throws(GitError) {
      tree = try TreeBytes(id, bytes, like: nil)
    } catch {
      try hold(expected == nil, "only a malformed tree is refused: \(error)")
      return nil
    }
    guard let tree else { return nil }
    let entries = try require(expected, "a tree that is read is whole")
    let found = TreeBytes.changes(from: nil, to: tree).compactMap(\.new)
    try hold(found == entries, "a tree's entries")
    for name in Set(entries.map(\.nameBytes)).union([[], [0x61]]) {
      for var hint in [0, entries.count / 2, entries.count] {
        let wanted =
          entries.first { $0.nameBytes == name && $0.mode != .tree }
          ?? entries.first { $0.nameBytes == name }
        let entry = tree.entry(named: name, &hint)
        let isAmbiguous = entries.count { $0.nameBytes == name } > 1
        try hold(
          isAmbiguous ? entry != nil : entry?.id == wanted?.id && entry?.mode == wanted?.mode,
          "an entry is found by its name")
      }
    }
    return tree
  }

  /// The entries of a tree, one after another; `nil` for one that is malformed.
  private static func entries(_ bytes: [UInt8]) throws -> [TreeEntry]? {
    var reader = TreeReader(try ObjectID(ofBlob: bytes))
    var (entries, offset): ([TreeEntry], Int) = ([], 0)
    while offset < bytes.count {
      guard let space = bytes[offset...].firstIndex(of: 0x20),
        bytes[offset..<space].allSatisfy({ (0x30...0x37).contains($0) }),
        let end = bytes[(space + 1)...].firstIndex(of: 0), end + 21 <= bytes.count
      else {
        try hold((try? readAll(bytes)) == nil, "what is malformed is not read")
        return nil
      }
      let entry = try require(try reader.next(in: bytes.span), "an entry that is there is read")
      try hold(entry.name == space + 1..<end, "an entry's name")
      entries.append(TreeEntry(entry, in: bytes.span))
      offset = end + 21
    }
    try hold(try reader.next(in: bytes.span) == nil, "nothing is read behind the last entry")
    return entries
  }

  private static func readAll(_ bytes: [UInt8]) throws -> Int {
    var reader = TreeReader(try ObjectID(ofBlob: bytes))
    var count = 0
    while try reader.next(in: bytes.span) != nil { count += 1 }
    return count
  }

  private struct Pair: Hashable {
    var old: TreeEntry?
    var new: TreeEntry?
  }

  /// What differs between two lists of entries, by name and by whether it is a folder.
  private static func changes(_ old: [TreeEntry], _ new: [TreeEntry]) -> [Pair] {
    func key(_ entry: TreeEntry) -> [UInt8] {
      entry.nameBytes + (entry.mode == .tree ? [0x2F] : [])
    }
    let before = Dictionary(uniqueKeysWithValues: old.map { (key($0), $0) })
    let after = Dictionary(uniqueKeysWithValues: new.map { (key($0), $0) })
    return Set(before.keys).union(after.keys).compactMap { key in
      before[key] == after[key] ? nil : Pair(old: before[key], new: after[key])
    }
  }

  /// Sees that a commit says what its lines say.
  private static func checkCommit(_ bytes: [UInt8], _ id: ObjectID) throws {
    guard let commit = try? Commit(id, bytes.span) else {
      try hold((try? CommitLinks(id, bytes.span)) == nil, "what links can be read of can be read")
      return
    }
    try hold(
      try CommitLinks(id, bytes.span).parents == commit.parents, "a commit is read in two ways")
    try hold(!commit.subject.utf8.contains(0x0A), "a subject is one line")
    for trailer in commit.trailers {
      try hold(!trailer.key.isEmpty, "a trailer has a key")
      try hold(
        !trailer.value.utf8.contains(0x0A) && commit.message.utf8.count >= trailer.value.utf8.count,
        "a trailer stands in the message")
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let header = lines.prefix { !$0.isEmpty }
    let message = lines.dropFirst(header.count + 1).joined(separator: [0x0A])
    if let text = String(validating: message, as: UTF8.self),
      !header.contains(where: { $0.starts(with: "encoding".utf8) })
    {
      try hold(
        commit.message.utf8.elementsEqual(text.utf8), "a message is what stands behind the header")
    }
  }
}
