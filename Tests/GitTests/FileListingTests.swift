import Foundation
import Git
import TestSupport
import Testing

/// Listings of what is staged and of what is committed, with Git as the oracle.
@Suite("A listing of files") struct FileListingTests {
  private func index(_ builder: borrowing RepositoryBuilder) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(builder.path)/.git/index")))
  }

  private func staged(_ builder: borrowing RepositoryBuilder) throws -> FileListing? {
    FileListing(indexFile: try index(builder), below: "Registers/") { _ in true }
  }

  private func folders() throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder()
    let long = String(repeating: "lång", count: 1100)
    let paths = [
      "Registers/a.register", "Registers/a/b.register", "Registers/a-b", "Registers/x/y/z",
      "Registers/å ä\nö", "Registers/\(String(repeating: "n", count: 200))", "Registers-old/x",
      "other",
    ]
    for path in paths { try builder.write(path, path) }
    try builder.write("Registers/run", "x")
    try builder.git("-c", "core.fileMode=true", "add", "--chmod=+x", "Registers/run")
    try builder.git("config", "core.fileMode", "false")
    try builder.git("add", "Registers", "Registers-old", "other")
    let blob = try builder.git.text(["hash-object", "-w", "--stdin"], input: Array("a".utf8))
    let deep = (0..<20).map { "\($0)\(long.prefix(220))" }.joined(separator: "/")
    try builder.git(
      "update-index", "--add", "--cacheinfo", "120000,\(blob),Registers/link", "--cacheinfo",
      "100644,\(blob),Registers/\(deep)")
    try builder.git("commit", "--quiet", "--message", "x")
    return builder
  }

  @Test func theIndexHasTheFilesThatGitLists() throws {
    let builder = try folders()
    try builder.git("rm", "--quiet", "--cached", "-r", "Registers/0*")
    let listed = try builder.git.bytes(["ls-files", "--stage", "-z", "Registers/"])
    var expected: [String: String] = [:]
    for line in String(decoding: listed, as: UTF8.self).split(separator: "\0") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      expected[String(parts[1])] = String(parts[0].split(separator: " ")[1])
    }
    let listing = try #require(try staged(builder))
    #expect(listing.contents.mapValues(\.hex) == expected)
    #expect(expected.count == 8)
    #expect(listing.content(of: "Registers/a-b")?.hex == expected["Registers/a-b"])
    #expect(listing.content(of: "Registers/a") == nil)
  }

  @Test func itsTreeIsTheOneThatGitMakesAndListsTheSame() throws {
    let builder = try folders()
    let listing = try #require(try staged(builder))
    let tree = try builder.git("rev-parse", "HEAD:Registers")
    #expect(listing.tree(of: "Registers")?.hex == tree)
    #expect(listing.tree(of: "Register") == nil)

    // Files that lie deeper than registers may are left to others.
    let repository = try Repository(discoveredFrom: builder.path)
    let id = try #require(ObjectID(hex: tree))
    #expect(try repository.listing(ofTree: id, below: "Registers/") == nil)
    try builder.git("rm", "--quiet", "--cached", "-r", "Registers/0*")
    try builder.git("commit", "--quiet", "--message", "y")
    let shallow = try #require(ObjectID(hex: try builder.git("rev-parse", "HEAD:Registers")))
    #expect(try repository.listing(ofTree: shallow, below: "Registers/") == staged(builder))
  }

  @Test(arguments: ["Registers/\(String(repeating: "a/", count: 30_000))b", "Registers/a/"])
  func aPathOfThousandsOfFoldersOrOfNoFileHasNoTree(_ path: String) {
    let bytes = Array(path.utf8)
    let length = [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)]
    let record = [UInt8(ascii: "b")] + length + [UInt8](repeating: 1, count: 20) + bytes
    let listing = FileListing(bytes: record)
    #expect(listing.content(of: path) != nil)
    #expect(listing.tree(of: "Registers") == nil)
  }

  @Test func whatChangedIsFoundAndNothingWhereOtherFilesAreThere() throws {
    let builder = try folders()
    let old = try #require(try staged(builder))
    #expect(old.changes(from: old, atMost: 0) == [])
    try builder.write("Registers/a-b", "new")
    try builder.write("Registers/x/y/z", "new")
    try builder.git("add", "Registers/a-b", "Registers/x")
    let new = try #require(try staged(builder))
    let changes = try #require(new.changes(from: old, atMost: 2))
    #expect(changes.map(\.path) == ["Registers/a-b", "Registers/x/y/z"])
    #expect(changes.map(\.old) == changes.map { old.content(of: $0.path) })
    #expect(changes.map(\.new) == changes.map { new.content(of: $0.path) })
    #expect(new.changes(from: old, atMost: 1) == nil)

    try builder.git("update-index", "--chmod=+x", "Registers/a-b")
    #expect(try staged(builder)?.changes(from: old, atMost: 9) == nil)
    try builder.git("checkout", "--quiet", "HEAD", "--", "Registers/a-b", "Registers/x")
    try builder.git("mv", "Registers/a-b", "Registers/a-c")
    #expect(try staged(builder)?.changes(from: old, atMost: 9) == nil)
  }

  @Test(arguments: [
    ["update-index", "--split-index"], ["update-index", "--index-version", "4"],
    ["sparse-checkout", "set", "--cone", "--sparse-index", "Registers/a"],
    ["add", "--intent-to-add", "Registers/new"],
  ])
  func anIndexThatIsNotPlainIsLeftToOthers(command: [String]) throws {
    var builder = try RepositoryBuilder()
    for path in ["Registers/a/b", "Registers/c/d", "Registers/e"] {
      try builder.write(path, "x")
    }
    try builder.commit("x")
    #expect(try staged(builder) != nil)
    try builder.write("Registers/new", "x")
    _ = try builder.git.text(command)
    #expect(try staged(builder) == nil)
  }

  @Test func aFileThatIsNotAllowedElsewhereEndsIt() throws {
    let builder = try folders()
    let bytes = try index(builder)
    let listing = FileListing(indexFile: bytes, below: "Registers/") { $0.count != 5 }
    #expect(listing == nil)
  }

  @Test func aDamagedIndexIsNoneOrAnother() throws {
    let bytes = try index(try folders())
    let whole = FileListing(indexFile: bytes, below: "Registers/") { _ in true }
    #expect(whole != nil)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let cut = FileListing(indexFile: Array(bytes[..<count]), below: "Registers/") { _ in true }
      #expect(cut == nil, "\(count) bytes")
    }
    for position in stride(from: 0, to: bytes.count, by: 3) {
      var flipped = bytes
      flipped[position] ^= 0xFF
      // Whatever it says then: it is read to an end.
      let listing = FileListing(indexFile: flipped, below: "Registers/") { _ in true }
      _ = listing?.tree(of: "Registers")
      _ = listing.flatMap { new in whole.flatMap { new.changes(from: $0, atMost: 9) } }
    }
  }
}
