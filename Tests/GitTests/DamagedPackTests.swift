import Foundation
import ModelTestSupport
import TestSupport
import Testing

@testable import Git

/// Packs and indexes of packs that are not as Git wrote them: what is read is what Git reads from
/// them too, or is left to libgit2.
struct DamagedPackTests {
  /// What came of the bits that were flipped.
  private struct Outcome {
    var same = 0
    var refused = 0
    /// Other bytes than there were, which git gives too.
    var asWrongAsGit = 0
  }

  /// Reads all objects with one file changed.
  private static func ask(
    _ repository: borrowing PackedRepository, _ outcome: inout Outcome, _ what: Comment
  ) throws {
    let packs = PackedObjects(in: repository.folder)
    for (id, object) in repository.objects {
      guard let found = packs.object(id) else {
        outcome.refused += 1
        continue
      }
      if found.asGit == object {
        outcome.same += 1
        continue
      }
      // Git does not compare names with contents either, but it must not refuse what is read here.
      let output = try? repository.builder.git.bytes(
        ["cat-file", "--batch"], input: Array("\(id)\n".utf8))
      let git = try PackedRepository.objects(output ?? [])[id]
      #expect(git == found.asGit, what)
      outcome.asWrongAsGit += 1
    }
  }

  private static func flip(
    _ file: String, of repository: borrowing PackedRepository, every step: Int
  ) throws -> Outcome {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    var outcome = Outcome()
    for place in stride(from: 0, to: bytes.count, by: step) {
      var flipped = bytes
      flipped[place] ^= 1 << UInt8(place % 8)
      try put(flipped, file)
      try ask(repository, &outcome, "\(file) \(place)")
    }
    try put(bytes, file)
    return outcome
  }

  private static func put(_ bytes: [UInt8], _ file: String) throws {
    // Git makes these files such that nobody may write them.
    try FileManager.default.removeItem(atPath: file)
    try Data(bytes).write(to: URL(filePath: file))
  }

  private static func small(_ repack: [String]) throws -> PackedRepository {
    try PackedRepository(
      [PackedRepository.versions(of: "file", 12, lines: 20)],
      repack: repack + ["--depth=50", "--window=50"])
  }

  @Test(
    arguments: [
      ["repack", "-adfq"], ["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq"],
    ])
  func `A bit that is flipped in a pack gives what git gives, or is refused`(_ repack: [String])
    throws
  {
    let repository = try Self.small(repack)
    let file = try #require(try repository.files(".pack").first)
    let outcome = try Self.flip(file, of: repository, every: 13)
    #expect(outcome.same > 500 && outcome.refused > 50)
  }

  @Test func `A bit that is flipped in the index of a pack gives what git gives, or is refused`()
    throws
  {
    let repository = try Self.small(["repack", "-adfq"])
    let file = try #require(try repository.files(".idx").first)
    let outcome = try Self.flip(file, of: repository, every: 19)
    #expect(outcome.same > 500 && outcome.refused > 50)
  }

  @Test(arguments: [".pack", ".idx"])
  func `A file that ends too early is refused where it matters`(_ ending: String) throws {
    let repository = try Self.small(["repack", "-adfq"])
    let file = try #require(try repository.files(ending).first)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    for count in stride(from: 0, to: bytes.count, by: 97) {
      try Self.put(Array(bytes.prefix(count)), file)
      let packs = PackedObjects(in: repository.folder)
      for (id, object) in repository.objects {
        let found = packs.object(id)
        #expect(found == nil || found?.asGit == object, "\(count)")
      }
    }
  }

  @Test func `Many bytes that are damaged at once end nothing`() throws {
    let repository = try Self.small(["repack", "-adfq"])
    var random = SeededGenerator(seed: 3)
    for ending in [".pack", ".idx"] {
      let file = try #require(try repository.files(ending).first)
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
      for _ in 0..<60 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 2...30, using: &random) {
          let place = Int.random(in: 8..<bytes.count, using: &random)
          damaged[place] = UInt8.random(in: 0...255, using: &random)
        }
        try Self.put(damaged, file)
        let packs = PackedObjects(in: repository.folder)
        for id in repository.objects.keys { _ = packs.object(id) }
      }
      try Self.put(bytes, file)
    }
  }

  @Test func `Of an object that a damaged pack and another place hold, the other is read`() throws {
    let repository = try Self.small(["repack", "-adfq"])
    let file = try #require(try repository.files(".pack").first)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    // An object that is in a pack is not written again.
    let kept = repository.builder.beside("kept")
    try FileManager.default.moveItem(atPath: file, toPath: kept)
    for object in repository.objects.values {
      _ = try repository.builder.git.store(object.kind, object.bytes)
    }
    try Data(Array(bytes.prefix(12)) + Array(repeating: 0xFF, count: bytes.count - 12))
      .write(to: URL(filePath: file))
    let git = try Repository(discoveredFrom: repository.builder.path)
    for (id, object) in repository.objects where object.kind == "blob" {
      #expect(try git.blob(id, atMost: 1 << 20) == .bytes(object.bytes))
    }
  }
}
