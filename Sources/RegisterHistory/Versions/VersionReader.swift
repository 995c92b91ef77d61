internal import Git
internal import RegisterModel

/// Reads versions of registers on any thread, as far as they are in packs or were read from the
/// working tree.
struct VersionReader: Sendable {
  private let blobs: PackedBlobs?
  private let contents: [ObjectID: BlobContents]

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - blobs: The contents that are in packs; `nil` for none.
  ///   - contents: Those that were read.
  init(_ blobs: PackedBlobs?, _ contents: [ObjectID: BlobContents]) {
    self.blobs = blobs
    self.contents = contents
  }

  /// A register's version in a blob; `nil` where the repository must be asked.
  func version(of id: RegisterID, _ blob: ObjectID, _ schema: Schema) -> ReadRegister? {
    if let known = contents[blob] { return ReadRegister(id, known, schema) }
    guard let bytes = blobs?.content(blob, atMost: FileSizeRule.limit) else { return nil }
    return ReadRegister(id, bytes: bytes, schema: schema)
  }
}
