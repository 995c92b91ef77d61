@testable import Git

/// The file of a loose object: as it is, or packed by us, at full length or cut.
enum LooseObjectTarget: FuzzTarget {
  static let name = "loose-objects"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let mode = reader.byte()
    let cut = reader.word()
    let content = reader.all()
    var file = content
    if mode & 1 != 0 { file = StoredZlib.stream(holding: content) }
    if mode & 2 != 0 { file = Array(file.prefix(cut)) }
    let id = try ObjectID(ofBlob: [])
    try prepare(folder)
    try FoundBytes.write(file, to: "\(folder)/.git/objects/e6/\(id.hex.dropFirst(2))")
    let repository = try Repository(discoveredFrom: folder)
    let object = try? object(id, in: repository)
    if mode & 1 != 0, mode & 2 == 0 {
      try hold(object == expected(content), "an object that is whole is read, and no other")
    }
    _ = try? repository.blob(id, atMost: 1 << 20)
    _ = try? repository.commit(id)
    _ = try? repository.tree(id)
  }

  private static func object(
    _ id: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> [UInt8] {
    try repository.withObject(id, .blob) { bytes throws(GitError) in bytes.array(0..<bytes.count) }
  }

  /// The content of a blob behind its header; `nil` for anything else.
  private static func expected(_ bytes: [UInt8]) -> [UInt8]? {
    guard let end = bytes.prefix(64).firstIndex(of: 0), bytes.starts(with: "blob ".utf8),
      bytes[5..<end].allSatisfy({ (0x30...0x39).contains($0) }),
      let size = Int(String(decoding: bytes[5..<end], as: UTF8.self)), bytes.count == end + 1 + size
    else { return nil }
    return Array(bytes[(end + 1)...])
  }

  /// Makes the repository in which the object is looked for.
  private static func prepare(_ folder: String) throws {
    do throws(GitError) {
      try Repository.create(in: folder)
    } catch {
      try hold(error.code == .exists, "a repository can be made: \(error)")
      return
    }
    try FoundBytes.makeFolder("\(folder)/.git/objects/e6")
  }
}
