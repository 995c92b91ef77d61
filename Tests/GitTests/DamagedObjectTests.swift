import Foundation
import Git
import TestSupport
import Testing

/// Objects that libgit2 by itself would read for ever, or beyond their end.
struct DamagedObjectTests {
  /// Commits a blob that zlib packs into many bytes.
  ///
  /// - Returns: Its id, and the path of its loose object.
  private static func commitBlob(
    in builder: inout RepositoryBuilder
  ) throws -> (id: String, path: String) {
    try builder.write("file", (0..<2000).map { "\($0 &* 7919)" }.joined(separator: ","))
    try builder.commit("En fil")
    let id = try builder.git("rev-parse", "HEAD:file")
    return (id, ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
  }

  @Test func `A loose object that ends too early is an error that names it`() throws {
    var builder = try RepositoryBuilder()
    let (id, path) = try Self.commitBlob(in: &builder)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(builder.path)/\(path)")))
    try builder.remove(path)
    try builder.write(path, bytes: Array(bytes.prefix(bytes.count / 2)))
    let repository = try Repository(discoveredFrom: builder.path)
    let blob = try #require(ObjectID(hex: id))
    let error = #expect(throws: GitError.self) { try repository.blob(blob, atMost: 1 << 20) }
    #expect(error?.object == blob)
    #expect(error?.isDamage == true)
  }

  @Test func `A loose object is read to its end`() throws {
    var builder = try RepositoryBuilder()
    let id = try Self.commitBlob(in: &builder).id
    let repository = try Repository(discoveredFrom: builder.path)
    let blob = try #require(ObjectID(hex: id))
    let expected = try builder.git.bytes(["cat-file", "blob", id])
    #expect(try repository.blob(blob, atMost: 1 << 20) == .bytes(expected))
  }

  @Test func `A loose object of a kind that only begins like one is an error`() throws {
    var builder = try RepositoryBuilder()
    let (id, path) = try Self.commitBlob(in: &builder)
    // "blobs 1", NUL, "a" as a stream of one stored block, with its checksum.
    let content = Array("blobs 1".utf8) + [0, UInt8(ascii: "a")]
    var (first, second): (UInt32, UInt32) = (1, 0)
    for byte in content { (first, second) = (first + UInt32(byte), second + first + UInt32(byte)) }
    let length = UInt8(content.count)
    let bytes: [UInt8] =
      [0x78, 0x01, 1, length, 0, ~length, 0xFF] + content
      + [second >> 8, second, first >> 8, first].map { UInt8(truncatingIfNeeded: $0) }
    try builder.remove(path)
    try builder.write(path, bytes: bytes)
    let repository = try Repository(discoveredFrom: builder.path)
    let blob = try #require(ObjectID(hex: id))
    let error = #expect(throws: GitError.self) { try repository.blob(blob, atMost: 1 << 20) }
    #expect(error?.isDamage == true)
  }

  @Test func `A revision is followed through commits that libgit2 cannot parse`() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("Första")
    let tree = try builder.git("rev-parse", "HEAD^{tree}")
    let second = try builder.git(
      "hash-object", "-t", "commit", "-w", "--stdin", "--literally",
      input: Array("tree \(tree)\nparent \(first)\n\nUtan någon\n".utf8))
    try builder.git("update-ref", "refs/heads/main", second)
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.resolve("HEAD")?.hex == second)
    #expect(try repository.resolve("main~1")?.hex == first)
    #expect(try repository.resolve("@^")?.hex == first)
    #expect(try repository.resolve("HEAD^0~1")?.hex == first)
    #expect(try repository.resolve("\(second.prefix(8))^")?.hex == first)
    #expect(try repository.resolve("HEAD^2") == nil)
    #expect(try repository.resolve("HEAD~2") == nil)
    #expect(try repository.resolve("\(String(repeating: "1", count: 40))~1") == nil)
  }
}
