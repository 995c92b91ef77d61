import Foundation
import Git
import TestSupport
import Testing

@Suite struct BlobTests {
  @Test(arguments: [false, true])
  func aBlobIsReadUpToTheLimitAndMeasuredBeyondIt(_ packed: Bool) throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "12345678")
    try builder.commit("first")
    if packed { try builder.git("gc", "--quiet") }
    let blob = try id(builder.git("rev-parse", "HEAD:file"))
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.blob(blob, atMost: 8) == .bytes(Array("12345678".utf8)))
    #expect(try repository.blob(blob, atMost: 7) == .tooLarge(size: 8))
  }

  @Test func anEmptyBlobIsEmpty() throws {
    let builder = try RepositoryBuilder()
    let blob = try id(builder.git("hash-object", "-w", "--stdin"))
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.blob(blob, atMost: 0) == .bytes([]))
  }

  @Test func aMissingBlobIsNotFoundAndNamed() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.commit("first")
    try builder.git("config", "uploadpack.allowFilter", "true")
    let clone = builder.beside("clone")
    try builder.git(
      "clone", "--quiet", "--bare", "--filter=blob:none", "file://\(builder.path)", clone)
    let blob = try id(builder.git("rev-parse", "HEAD:file"))
    let repository = try Repository(discoveredFrom: clone)
    let error = #expect(throws: GitError.self) { _ = try repository.blob(blob, atMost: 100) }
    #expect(error?.code == .notFound)
    #expect(error?.object == blob)
    #expect(try repository.configuration("remote.origin.partialclonefilter") == "blob:none")
  }

  @Test func aDamagedObjectIsAnErrorThatNamesIt() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git("hash-object", "-w", "--stdin", input: Array("text".utf8))
    let file = "\(builder.path)/.git/objects/\(hex.prefix(2))/\(hex.dropFirst(2))"
    try FileManager.default.removeItem(atPath: file)
    try Data("damaged".utf8).write(to: URL(filePath: file))
    let blob = try id(hex)
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.blob(blob, atMost: 100) }
    #expect(error?.object == blob)
    #expect(error?.code != .notFound)
  }

  @Test func aTreeIsNoBlob() throws {
    let builder = try RepositoryBuilder()
    let tree = try id(builder.git("mktree"))
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.blob(tree, atMost: 100) }
    #expect(error?.code == .unexpectedKind)
  }

  @Test func objectsOfAnAlternateAreRead() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.commit("first")
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--shared", builder.path, clone)
    let blob = try id(builder.git("rev-parse", "HEAD:file"))
    let repository = try Repository(discoveredFrom: clone)
    #expect(try repository.blob(blob, atMost: 100) == .bytes(Array("text".utf8)))
  }
}
