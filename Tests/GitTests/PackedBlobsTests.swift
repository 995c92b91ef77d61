import TestSupport
import Testing

@testable import Git

/// Contents of files that several threads read from packs, held against `git cat-file`.
struct PackedBlobsTests {
  @Test(arguments: PackTests.Packing.allCases)
  func `Many contents at once are what git says, and nothing else is found`(
    _ packing: PackTests.Packing
  ) throws {
    let repository = try packing.repository()
    let git = try Repository(discoveredFrom: repository.builder.path)
    let blobs = repository.objects.filter { $0.value.kind == "blob" }.mapValues(\.bytes)
    #expect(blobs.count > 10)
    // Objects of all kinds, so that trees and commits are asked for as well.
    let ids = Array(repository.objects.keys)
    let isAllRight = git.packedBlobs(ids, atMost: 1 << 20) == blobs
    #expect(isAllRight)
    let one = git.packedBlobs()
    let isEachRight = ids.allSatisfy { one.content($0, atMost: 1 << 20) == blobs[$0] }
    #expect(isEachRight)
  }

  @Test func `What is larger than the limit must be asked of the repository`() throws {
    let repository = try PackTests.Packing.plain.repository()
    let git = try Repository(discoveredFrom: repository.builder.path)
    let blobs = repository.objects.filter { $0.value.kind == "blob" }.mapValues(\.bytes)
    let largest = try #require(blobs.values.map(\.count).max())
    let found = git.packedBlobs(blobs.keys, atMost: largest - 1)
    #expect(found.count < blobs.count)
    let isAllRight = found.allSatisfy { $0.value.count < largest && $0.value == blobs[$0.key] }
    #expect(isAllRight)
  }

  @Test func `More contents than one thread reads come back, each under its own name`() throws {
    let commits = PackedRepository.versions(of: "file", 1200)
    let repository = try PackedRepository([commits], repack: ["repack", "-adfq", "--depth=50"])
    let blobs = repository.objects.filter { $0.value.kind == "blob" }
    #expect(blobs.count > 1024)
    let git = try Repository(discoveredFrom: repository.builder.path)
    let isAllRight = git.packedBlobs(blobs.keys, atMost: 1 << 20) == blobs.mapValues(\.bytes)
    #expect(isAllRight)
  }

  @Test func `What is in no pack must be asked of the repository`() throws {
    let builder = try RepositoryBuilder()
    try builder.write("file", "text\n")
    let id = try #require(ObjectID(hex: try builder.git("hash-object", "-w", "file")))
    let git = try Repository(discoveredFrom: builder.path)
    #expect(git.packedBlobs([id], atMost: 100).isEmpty)
    #expect(git.packedBlobs().content(id, atMost: 100) == nil)
    #expect(try git.blob(id, atMost: 100) == .bytes(Array("text\n".utf8)))
  }
}
