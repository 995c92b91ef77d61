internal import Diagnostics
internal import Files
internal import Git
internal import RegisterModel

/// What the `pre-commit` check asks of the files that are staged, without libgit2.
extension FileListing {
  /// The largest index in bytes that is read.
  private static let largestIndex = 512 << 20

  /// The files below `Registers` at the top that an index holds; `nil` where registers lie elsewhere
  /// too, or where only libgit2 reads the index.
  init?(stagedIn path: String) {
    guard case .bytes(let bytes)? = try? FileContents(ofFile: path, atMost: Self.largestIndex)
    else { return nil }
    self.init(indexFile: bytes, below: "\(RegisterID.folder)/") { path in
      !Self.liesInRegisters(path)
    }
  }

  /// Whether the registers and the schema are those of a snapshot.
  func holdTheSame(as snapshot: Snapshot) -> Bool {
    let contents = contents
    return contents[Schema.path] == snapshot.schema
      && snapshot.registers.allSatisfy { contents[$0.key.path] == $0.value }
  }

  /// Whether a path leads through a folder `Registers` below the top.
  private static func liesInRegisters(_ path: Span<UInt8>) -> Bool {
    let folder = Array("/\(RegisterID.folder)/".utf8)
    guard path.count > folder.count else { return false }
    for start in 0..<path.count - folder.count where path[start] == UInt8(ascii: "/") {
      if folder.indices.allSatisfy({ path[start + $0] == folder[$0] }) { return true }
    }
    return false
  }
}

/// What the `pre-commit` check asks of the repository beside what is staged.
extension Repository {
  /// A register's or the schema's bytes; `nil` where there are too many to be read.
  func bytes(_ id: ObjectID) throws(GitError) -> [UInt8]? {
    guard case .bytes(let bytes) = try blob(id, atMost: FileSizeRule.limit) else { return nil }
    return bytes
  }

  /// The tree of the folder `Registers` at HEAD; `nil` where there is none.
  func registersAtHead() throws(GitError) -> ObjectID? {
    guard let head = try head(),
      let folder = try entry(named: RegisterID.folder, inTree: try commitLinks(head).tree)
    else { return nil }
    return folder.mode == .tree ? folder.id : nil
  }
}
