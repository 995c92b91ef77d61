import Foundation
import Git
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// Repositories of other kinds: where an index cannot be or is not one's own.
struct IndexPlacesTests {
  @Test func `A shallow clone is answered as without an index, and none is written`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let clone = builder.beside("shallow")
    try builder.git("clone", "--quiet", "--depth=2", "file://\(builder.path)", clone)
    var plain = try Self.open(clone, .none)
    var indexed = try Self.open(clone, .kept(after: .zero))
    let lines = try plain.lines()
    #expect(try indexed.lines() == lines)
    #expect(!FileManager.default.fileExists(atPath: "\(clone)/.git/dataregister"))
  }

  @Test func `A repository that has become shallow does not use the index that it had`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "file://\(builder.path)", clone)
    var whole = try Self.open(clone, .kept(after: .zero))
    let all = try whole.lines()
    let git = GitCommand(in: clone)
    try git("fetch", "--quiet", "--depth=1")
    try git("reflog", "expire", "--expire=now", "--all")
    try git("gc", "--quiet", "--prune=now")
    var plain = try Self.open(clone, .none)
    var indexed = try Self.open(clone, .kept(after: .zero))
    let lines = try plain.lines()
    #expect(try indexed.lines() == lines)
    #expect(lines != all)
  }

  @Test func `A bare repository is answered and nothing is written`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let bare = builder.beside("bare.git")
    try builder.git("clone", "--quiet", "--bare", builder.path, bare)
    let head = try builder.id(of: "HEAD")
    var repository = try RegisterRepository.opened(below: [], schemaOf: .commit(head), now: 0) {
      () throws(GitError) in try Repository(discoveredFrom: bare)
    }
    var plain = try builder.open()
    #expect(try repository.lines(from: head) == plain.lines(from: head))
    #expect(!FileManager.default.fileExists(atPath: "\(bare)/dataregister"))
  }

  @Test func `Two folders of registers in one repository have an index each`() throws {
    var builder = try RepositoryBuilder.office()
    for (name, unit) in [("stad", "Staden"), ("skola", "Skolan")] {
      try builder.write("\(name)/\(RepositoryBuilder.schemaPath)", Office.schema)
      try builder.write(
        "\(name)/\(RepositoryBuilder.auraPath)", Office.aura(["Bildning": unit]))
      try builder.commit(name)
    }
    let folders = ["", "/stad", "/skola"]
    let expected = try folders.map { try builder.answers(isIndexed: false, below: $0) }
    for _ in 0..<2 {
      for (folder, answers) in zip(folders, expected) {
        #expect(try builder.answers(isIndexed: true, below: folder) == answers, "\(folder)")
      }
      #expect(try builder.filesBesideIndex().count == 3)
    }
    #expect(Set(expected).count == 3)
  }

  @Test func `Working trees of one repository share the index`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    _ = try builder.answers(isIndexed: true)
    let tree = builder.beside("tree")
    try builder.git("worktree", "add", "--quiet", "-b", "other", tree, "main~1")
    try builder.commit(aura: Office.aura(["Bildning": "Stam"]), "trunk")
    var plain = try Self.open(tree, .none)
    var indexed = try Self.open(tree, .kept(after: .zero))
    let lines = try plain.lines()
    #expect(try indexed.lines() == lines)
    let isIndexed = indexed.lookup.hasIndex
    #expect(isIndexed)
    #expect(try builder.filesBesideIndex() == ["history.index"])
  }

  @Test func `A damaged commit-graph does not get into the index`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    _ = try builder.answers(isIndexed: true)
    let sound = try builder.indexBytes()
    try builder.git("commit-graph", "write", "--reachable", "--changed-paths")
    let file = "\(builder.path)/.git/objects/info/commit-graph"
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    var made = 0
    for place in stride(from: 8 + 12 * 2, to: bytes.count - 20, by: 19) {
      var flipped = bytes
      flipped[place] ^= 1 << UInt8(place % 8)
      try FileManager.default.removeItem(atPath: file)
      try Data(flipped).write(to: URL(filePath: file))
      try FileManager.default.removeItem(atPath: builder.indexPath)
      // What is told by such a file may be wrong, as in Git itself.
      _ = try? builder.answers(isIndexed: true)
      guard builder.hasIndex else {
        try builder.write(index: sound)
        continue
      }
      made += 1
      #expect(try builder.indexBytes() == sound, "\(place)")
    }
    #expect(made > 30)
  }

  @Test func `Where a damaged commit-graph names a tree that is not there, the commit is read`()
    throws
  {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: false)
    try builder.git("commit-graph", "write", "--reachable", "--changed-paths")
    let file = "\(builder.path)/.git/objects/info/commit-graph"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let entry = try #require(
      (0..<8).map { 8 + 12 * $0 }.first { bytes[$0..<$0 + 4].elementsEqual("CDAT".utf8) })
    let start = bytes[entry + 4..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
    let count = try builder.git("rev-list", "--count", "--all")
    for commit in 0..<(try #require(Int(count))) { bytes[start + 36 * commit + 3] ^= 1 }
    try FileManager.default.removeItem(atPath: file)
    try Data(bytes).write(to: URL(filePath: file))
    #expect(try builder.answers(isIndexed: false) == expected)
    #expect(try builder.answers(isIndexed: true) == expected)
  }

  private static func open(_ path: String, _ use: IndexUse) throws -> RegisterRepository {
    try RegisterRepository(
      root: path, presentSchema: ReadSchema(Array(Office.schema.utf8)), indexUse: use)
  }
}
