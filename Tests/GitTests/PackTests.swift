import Foundation
import TestSupport
import Testing

@testable import Git

/// Packs read without libgit2, held against `git cat-file`.
struct PackTests {
  /// How a pack is made.
  enum Packing: CaseIterable {
    case plain, deep, deepest, byID, several

    var repack: [String] {
      switch self {
      case .plain: ["repack", "-adfq"]
      case .deep: ["repack", "-adfq", "--depth=50", "--window=50"]
      case .deepest:
        // Several threads would each make shorter chains.
        ["-c", "pack.threads=1", "repack", "-adfq", "--depth=4095", "--window=50"]
      case .byID:
        ["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq", "--depth=50", "--window=50"]
      case .several: ["repack", "-dq"]
      }
    }

    func repository() throws -> PackedRepository {
      guard self == .several else {
        return try PackedRepository(
          [PackedRepository.versions(of: "file", 200)], repack: repack)
      }
      return try PackedRepository(
        (0..<4).map { PackedRepository.versions(of: "file\($0)", 20) }, repack: repack)
    }
  }

  @Test(arguments: Packing.allCases)
  func `Every object of a pack is what git says`(_ packing: Packing) throws {
    let repository = try packing.repository()
    #expect(try repository.files(".pack").count == (packing == .several ? 4 : 1))
    let packs = PackedObjects(in: repository.folder)
    #expect(repository.objects.count > 150)
    // Twice: at first what is read is not kept yet, then most of it is.
    for _ in 0..<2 {
      for (id, object) in repository.objects {
        #expect(packs.object(id)?.asGit == object, "\(id)")
      }
    }
    if packing == .deepest {
      // Or else nothing deep was read.
      let index = try #require(try repository.files(".idx").first)
      let chains = try repository.builder.git("verify-pack", "-s", index)
      let lengths = chains.split(separator: "\n").filter { $0.hasPrefix("chain length = ") }
        .compactMap { Int($0.dropFirst("chain length = ".count).prefix { $0.isNumber }) }
      #expect(lengths.contains { $0 > 60 })
    }
  }

  @Test func `An annotated tag, an empty file and a file of zeros are read`() throws {
    var commits = FastImport()
    commits.commit(
      ["empty": .init(text: ""), "zeros": .init(text: String(repeating: "\0", count: 100_000))],
      parents: [], time: 1_700_000_000)
    commits.tag("tag", at: 1, time: 1_700_000_000)
    let repository = try PackedRepository([commits], repack: ["repack", "-adfq"])
    let packs = PackedObjects(in: repository.folder)
    #expect(Set(repository.objects.values.map(\.kind)) == ["commit", "tree", "blob", "tag"])
    for (id, object) in repository.objects { #expect(packs.object(id)?.asGit == object) }
  }

  @Test func `What is larger than the limit, or is not there, is left to libgit2`() throws {
    let repository = try Packing.deep.repository()
    let packs = PackedObjects(in: repository.folder)
    let sizes = repository.objects.values.map(\.bytes.count)
    let limit = try #require(sizes.max()) - 1
    for (id, object) in repository.objects {
      let found = packs.object(id, atMost: limit)
      #expect(found == nil || found?.asGit == object)
      if object.bytes.count > limit { #expect(found == nil) }
    }
    let other = try #require(ObjectID(hex: String(repeating: "7", count: 40)))
    #expect(packs.object(other) == nil)
    let git = try Repository(discoveredFrom: repository.builder.path)
    for (id, object) in repository.objects where object.kind == "blob" {
      let isRead = object.bytes.count <= limit
      let expected: BlobContents =
        isRead ? .bytes(object.bytes) : .tooLarge(size: object.bytes.count)
      #expect(try git.blob(id, atMost: limit) == expected)
    }
  }

  @Test func `A repository without packs has nothing in them`() throws {
    var builder = try RepositoryBuilder()
    let commit = try #require(ObjectID(hex: try builder.commit("first")))
    #expect(PackedObjects(in: "\(builder.path)/.git/objects").object(commit) == nil)
    #expect(PackedObjects(in: builder.beside("none")).object(commit) == nil)
    #expect(try Repository(discoveredFrom: builder.path).commit(commit).id == commit)
  }

  @Test func `Objects are found after they have moved to another pack`() throws {
    let repository = try Packing.several.repository()
    let git = try Repository(discoveredFrom: repository.builder.path)
    let blobs = repository.objects.filter { $0.value.kind == "blob" }
    let first = try #require(blobs.first)
    #expect(try git.blob(first.key, atMost: 1 << 20) == .bytes(first.value.bytes))
    try repository.builder.git("gc", "--quiet", "--prune=now")
    for (id, object) in blobs {
      #expect(try git.blob(id, atMost: 1 << 20) == .bytes(object.bytes))
    }
  }
}
