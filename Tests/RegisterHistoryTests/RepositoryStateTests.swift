import Diagnostics
import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct RepositoryStateTests {
  @Test func aRepositoryWithoutCommits() throws {
    let builder = try RepositoryBuilder()
    try builder.write(RepositoryBuilder.schemaPath, Office.schema)
    try builder.write(RepositoryBuilder.auraPath, Office.aura)
    var repository = try builder.open()
    #expect(throws: HistoryError.noCommits) { try repository.head() }
    #expect(throws: HistoryError.noCommits) { try repository.resolve("2026-01-01") }
    #expect(throws: HistoryError.noCommits) { try repository.resolve("published") }
    #expect(throws: HistoryError.noCommits) { try repository.resolve("HEAD") }
    let status = try repository.status()
    #expect(status.edited.registers == ["aura"])
    #expect(status.staged.registers == [])
    #expect(status.published == nil)
    try builder.git("add", "--all")
    #expect(try repository.status().staged.registers == ["aura"])
    let snapshot = try repository.snapshot(.worktree)
    #expect(try repository.find("aura", in: snapshot)?.id == "aura")
    #expect(try repository.find("okänd", in: snapshot) == nil)
  }

  @Test func aDetachedHEAD() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    try builder.checkout("HEAD~1")
    var repository = try builder.open()
    #expect(try repository.head() == builder.id(of: "main~1"))
    #expect(try repository.lines().count == 1)
  }

  @Test func aBareRepositoryHasAHistoryAndNoWorkingTree() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    let bare = builder.beside("bare.git")
    try builder.git("clone", "--quiet", "--bare", builder.path, bare)
    var repository = try RegisterRepository(
      root: bare, presentSchema: ReadSchema(Array(Office.schema.utf8)))
    #expect(try repository.lines().first == "unit: changed unit")
    #expect(
      try repository.difference(
        from: .commit(builder.id(of: "HEAD~1")), to: .commit(repository.head())
      ).registers.count == 1)
    #expect(throws: HistoryError.self) { try repository.snapshot(.worktree) }
  }

  @Test func aLinkedWorktreeHasItsOwnHEADIndexAndFiles() throws {
    var builder = try RepositoryBuilder.office()
    let linked = builder.beside("linked")
    try builder.git("worktree", "add", "--quiet", "-b", "side", linked)
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    var repository = try RegisterRepository(
      root: linked, presentSchema: ReadSchema(Array(Office.schema.utf8)))
    #expect(try repository.head() == builder.id(of: "side"))
    #expect(try repository.status().edited.registers == [])
    try GitCommand(in: linked)("rm", "--quiet", "--cached", RepositoryBuilder.auraPath)
    #expect(try repository.status().staged.registers == ["aura"])
    var main = try builder.open()
    #expect(try main.status().staged.registers == [])
  }

  @Test func aRootBelowTheTopOfTheRepository() throws {
    var builder = try RepositoryBuilder()
    try builder.write("data/kommun/\(RepositoryBuilder.schemaPath)", Office.schema)
    try builder.write("data/kommun/\(RepositoryBuilder.auraPath)", Office.aura)
    try builder.write(RepositoryBuilder.auraPath, "Namn: En annan\n")
    try builder.commit("first")
    try builder.write("data/kommun/\(RepositoryBuilder.auraPath)", Office.aura(["Bildning": "IT"]))
    try builder.commit("unit")
    try builder.write("data/kommun/\(RepositoryBuilder.auraPath)", Office.aura(["Aura": "A"]))
    var repository = try builder.open(below: "/data/kommun")
    #expect(
      try repository.lines() == [
        "unit: changed unit", "first: created name purpose[sv] person unit",
      ])
    #expect(try repository.snapshot(.index).registers.keys.sorted() == ["aura"])
    let edited = try repository.difference(from: .index, to: .worktree).registers
    #expect(edited.flatMap(\.changes).compactMap(\.field) == ["name", "unit"])
    #expect(try repository.status().report.registers == 1)
  }

  @Test func aShallowCloneIsToldUpToTheCut() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: "fel\n\(Office.aura)", "broken")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "mended")
    try builder.commit(aura: Office.aura(["Bildning": "HR"]), "unit")
    let whole = try builder.open().history("aura")
    #expect(whole.isComplete && whole.entries.count == 4)
    for (depth, kinds) in [
      (1, ["created"]), (2, ["changed", "created"]), (3, ["changed", "changed", "unreadable"]),
      (4, ["changed", "changed", "unreadable", "created"]),
    ] {
      let clone = builder.beside("clone\(depth)")
      try builder.git("clone", "--quiet", "--depth=\(depth)", "file://\(builder.path)", clone)
      var repository = try RegisterRepository(
        root: clone, presentSchema: ReadSchema(Array(Office.schema.utf8)))
      let history = try repository.history(of: "aura", from: repository.head())
      #expect(history.isComplete == (depth == 4), "depth \(depth)")
      #expect(history.entries.map(\.kind.rawValue) == kinds, "depth \(depth)")
      #expect(history.entries.last?.isAtCut == (depth < 4), "depth \(depth)")
      #expect(history.entries.dropLast().allSatisfy { !$0.isAtCut }, "depth \(depth)")
      let log = try GitCommand(in: clone)("log", "--format=%H", "--", RepositoryBuilder.auraPath)
      #expect(history.entries.map(\.hex).joined(separator: "\n") == log)
      #expect(throws: HistoryError.beyondCut("1999-01-01")) {
        try repository.resolve("1999-01-01")
      }
      #expect(try repository.changeLog(upTo: repository.head()).sections.count == 1)
      #expect(try repository.review(at: repository.head()).difference.registers.count == 1)
      // What the cut commit has may be older than the cut.
      let blame = try repository.blame("aura", at: repository.head())
      #expect(blame.map { $0.commit != nil } == [depth > 3, depth > 3, depth > 3, depth > 1])
    }
  }

  /// Of the parents of a merge at the cut, one may be there for the sake of another commit.
  @Test func aMergeOfWhichOneParentIsLackingIsAtTheCut() throws {
    let builder = try RepositoryBuilder()
    var stream = FastImport()
    func commit(
      _ subject: String, _ parents: [Int], _ replacements: KeyValuePairs<String, String>
    ) -> Int {
      stream.commit(
        [
          RepositoryBuilder.schemaPath: .init(text: Office.schema),
          RepositoryBuilder.auraPath: .init(text: Office.aura(replacements)),
        ], parents: parents, time: 1_700_000_000 + 60 * stream.count, subject: subject,
        branch: "main")
    }
    let root = commit("root", [], [:])
    let left = commit("left", [root], ["Kuratorerna": "Rektorn"])
    let right = commit("right", [root], ["Bildning": "IT"])
    let merge = commit("merge", [left, right], ["Kuratorerna": "Rektorn", "Bildning": "IT"])
    let next = commit("next", [merge], ["Bildning": "IT"])
    _ = commit("head", [next, left], ["Bildning": "IT", "Aura": "A"])
    _ = try stream.run(in: builder.git)
    try builder.git("reset", "--quiet", "--hard", "main")
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--depth=3", "file://\(builder.path)", clone)
    var repository = try RegisterRepository(
      root: clone, presentSchema: ReadSchema(Array(Office.schema.utf8)))
    let history = try repository.history(of: "aura", from: repository.head())
    #expect(
      history.entries.map { "\($0.commit.subject)\($0.isAtCut ? ", cut" : "")" }
        == ["head", "next", "merge, cut", "left", "root"])
    #expect(!history.isComplete)
  }

  /// What can stand in a commit instead of an author, and what is then known.
  @Test(arguments: [
    ("author Maija <m@example.fi> 1700000000 +0200", "Maija", 1_700_000_000 as Int64?),
    ("author Maija", nil, nil), ("author Maija <m@example.fi>", "Maija", nil),
    ("author Maija <m@example.fi> 99999999999999999999 +0200", "Maija", nil),
    ("author Maija <m@example.fi> 1700000000 +9999", "Maija", 1_700_000_000),
    ("author Maija <m@example.fi> 253402300800 +0000", "Maija", 253_402_300_800), ("x y", nil, nil),
  ])
  func aCommitWithABrokenAuthorIsPartOfTheHistory(
    _ author: String, _ name: String?, _ seconds: Int64?
  ) throws {
    var builder = try RepositoryBuilder.office()
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "IT"]))
    try Self.commit(
      Array("\(author)\ncommitter M <m@example.fi> 1800000000 +0200\n\nodd\n".utf8), builder)
    try builder.commit(aura: Office.aura(["Bildning": "HR"]), "after", date: "1800000001 +0200")
    var repository = try builder.open()
    let history = try repository.history(of: "aura", from: repository.head())
    #expect(history.entries.map(\.commit.subject) == ["after", "odd", "first"])
    #expect(history.entries.map(\.kind) == [.changed, .changed, .created])
    #expect(history.entries[1].commit.author == name)
    #expect(history.entries[1].commit.date?.seconds == seconds)
  }

  @Test func aMessageInLatin1IsReadable() throws {
    let builder = try RepositoryBuilder.office()
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "IT"]))
    let header =
      "author M <m@example.fi> 1800000000 +0200\n"
      + "committer M <m@example.fi> 1800000000 +0200\nencoding ISO-8859-1\n\n"
    try Self.commit(
      Array(header.utf8) + [0x62, 0x79, 0x74, 0x74, 0x65, 0x20, 0xE5, 0xE4, 0xF6], builder)
    var repository = try builder.open()
    #expect(try repository.lines().first == "bytte \u{e5}\u{e4}\u{f6}: changed unit")
  }

  @Test func aMissingBlobIsAnErrorThatNamesIt() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    let blob = try builder.git("rev-parse", "HEAD~1:\(RepositoryBuilder.auraPath)")
    try builder.remove(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    try Self.expectError(in: builder, code: .notFound, object: blob)
  }

  @Test func nothingBehindARangeAlongSingleParentsIsRead() throws {
    var builder = try RepositoryBuilder.office()
    for unit in ["IT", "HR"] { try builder.commit(aura: Office.aura(["Bildning": unit])) }
    let first = try builder.git("rev-parse", "HEAD~2")
    try builder.remove(".git/objects/\(first.prefix(2))/\(first.dropFirst(2))")
    var repository = try builder.open()
    let (base, head) = (try repository.resolve("HEAD~1"), try repository.resolve("HEAD"))
    var walk = try ChangeLogWalk(from: base, to: head, in: &repository)
    var log = ChangeLog()
    while let part = try walk.next(in: &repository) { log.append(part) }
    #expect(log.sections.flatMap(\.entries).map(\.commit.id) == [head])
  }

  @Test func aDamagedBlobIsAnErrorThatNamesIt() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    let blob = try builder.git("rev-parse", "HEAD~1:\(RepositoryBuilder.auraPath)")
    let path = ".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
    try builder.remove(path)
    try builder.write(path, "inte zlib alls")
    try Self.expectError(in: builder, code: nil, object: blob)
  }

  @Test func aMissingTreeIsAnErrorThatNamesItAlsoInAShallowClone() throws {
    var builder = try RepositoryBuilder.office()
    for unit in ["IT", "HR", "AB"] { try builder.commit(aura: Office.aura(["Bildning": unit])) }
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--depth=3", "file://\(builder.path)", clone)
    let git = GitCommand(in: clone)
    let tree = try git("rev-parse", "HEAD~1:Registers")
    // What a clone gets is packed; without the pack it has what is copied, one object less.
    try builder.remove("../clone/.git/objects")
    for object in try builder.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
      .split(separator: "\n") where object != tree
    {
      let type = try builder.git("cat-file", "-t", String(object))
      let bytes = try builder.git.bytes(["cat-file", type, String(object)])
      try builder.write("../clone/.git/objects/info/keep", "")
      try git("hash-object", "-w", "-t", type, "--stdin", input: bytes)
    }
    var repository = try RegisterRepository(
      root: clone, presentSchema: ReadSchema(Array(Office.schema.utf8)))
    let error = #expect(throws: HistoryError.self) {
      try repository.history(of: "aura", from: repository.head())
    }
    #expect(error?.git?.object?.hex == tree)
  }

  private static func expectError(
    in builder: borrowing RepositoryBuilder, code: GitError.Code?, object: String
  ) throws {
    var repository = try builder.open()
    let head = try repository.head()
    let first = try builder.id(of: "HEAD~1")
    func expect(_ error: HistoryError?) {
      guard case .damaged(let damage) = error else {
        Issue.record("\(error.debugDescription)")
        return
      }
      #expect(damage.object?.hex == object)
      #expect(damage.commit == first)
      #expect(damage.path == RepositoryBuilder.auraPath)
      if let code { #expect(damage.error.code == code) }
    }
    expect(#expect(throws: HistoryError.self) { try repository.history(of: "aura", from: head) })
    expect(#expect(throws: HistoryError.self) { try repository.changeLog(upTo: head) })
    expect(
      #expect(throws: HistoryError.self) {
        try repository.difference(from: .commit(first), to: .worktree)
      })
    // What does not need it is answered.
    #expect(try repository.difference(from: .commit(head), to: .worktree).isEmpty)
  }

  /// Commits the working tree with a header and a message given in bytes, on HEAD.
  private static func commit(_ rest: [UInt8], _ builder: borrowing RepositoryBuilder) throws {
    try builder.git("add", "--all")
    let tree = try builder.git("write-tree")
    let parent = try builder.git("rev-parse", "HEAD")
    let commit = try builder.git.text(
      ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
      input: Array("tree \(tree)\nparent \(parent)\n".utf8) + rest)
    try builder.git("update-ref", "refs/heads/main", commit)
  }
}

extension RegisterRepository {
  /// The history of a register up to HEAD.
  consuming func history(_ id: RegisterID) throws -> History {
    var repository = self
    return try repository.history(of: id, from: repository.head())
  }
}
