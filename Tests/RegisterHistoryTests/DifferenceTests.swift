import Diagnostics
import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct DifferenceTests {
  /// What differs as lines: the id, the old one, the status, and the fields.
  private func lines(
    _ repository: inout RegisterRepository, from old: Point, to new: Point
  ) throws -> [String] {
    try repository.difference(from: old, to: new).registers.map { register in
      let from = register.oldID.map { " from \($0)" } ?? ""
      let fields = register.changes.map { " \($0.field?.rawValue ?? "?\($0.key)")" }.joined()
      return "\(register.id)\(from) \(register.status)\(fields)"
    }
  }

  @Test func anyTwoPointsAreCompared() throws {
    var builder = try RepositoryBuilder.office()
    let first = try builder.id(of: "HEAD")
    let head = try builder.commit(aura: Office.aura(["Bildning": "Vård"]))
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "IT"]))
    try builder.write("Registers/wilma.register", "Namn: Wilma\n")
    try builder.git("add", "--all")
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Aura": "A", "Bildning": "IT"]))
    try builder.remove("Registers/wilma.register")
    var repository = try builder.open()
    let (old, new) = (Point.commit(first), Point.commit(head))
    #expect(try lines(&repository, from: old, to: new) == ["aura changed unit"])
    #expect(
      try lines(&repository, from: new, to: .index) == ["aura changed unit", "wilma added name"])
    #expect(
      try lines(&repository, from: .index, to: .worktree)
        == ["aura changed name", "wilma removed name"])
    #expect(try lines(&repository, from: new, to: .worktree) == ["aura changed name unit"])
    #expect(
      try lines(&repository, from: .nothing, to: old) == ["aura added name purpose person unit"])
    #expect(
      try lines(&repository, from: .worktree, to: .nothing)
        == ["aura removed name purpose person unit"])
    for point in [old, .index, .worktree, .nothing] {
      #expect(try repository.difference(from: point, to: point).isEmpty)
    }
    #expect(try repository.difference(from: .nothing, to: old).schema.isEmpty == false)
  }

  @Test(arguments: [
    ("Syfte: Journaler", "Syfte:\n    Journaler", "[]"),
    ("    Psykologen\n    Kuratorerna", "    Kuratorerna\n    Psykologen", "[]"),
    ("Namn: Aura", "Namn: Aura\n# en kommentar", "[]"),
    ("Bildning", "Va\u{30a}rd", "[\"aura changed unit\"]"),
  ])
  func onlyValuesAreCompared(_ old: String, _ new: String, _ expected: String) throws {
    let builder = try RepositoryBuilder.office()
    try builder.write(RepositoryBuilder.auraPath, Office.aura([old: new]))
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    #expect("\(try lines(&repository, from: head, to: .worktree))" == expected)
  }

  @Test func anotherUnicodeFormIsAChange() throws {
    var builder = try RepositoryBuilder.office()
    let composed = try builder.commit(aura: Office.aura(["Bildning": "V\u{e5}rd"]))
    let decomposed = try builder.commit(aura: Office.aura(["Bildning": "Va\u{30a}rd"]))
    var repository = try builder.open()
    #expect(
      try lines(&repository, from: .commit(composed), to: .commit(decomposed))
        == ["aura changed unit"])
  }

  @Test func aRegisterThatOnlyMovedIsRenamed() throws {
    var builder = try RepositoryBuilder.office()
    let first = try Point.commit(builder.id(of: "HEAD"))
    try builder.write("Registers/skola/aura.register", Office.aura)
    try builder.remove(RepositoryBuilder.auraPath)
    try builder.commit("moved")
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    #expect(try lines(&repository, from: first, to: head) == ["skola/aura from aura renamed"])
    #expect(try lines(&repository, from: head, to: first) == ["aura from skola/aura renamed"])
  }

  @Test func aFileThatIsTooLargeIsThereAndDoesNotParse() throws {
    var builder = try RepositoryBuilder.office()
    let first = try Point.commit(builder.id(of: "HEAD"))
    try builder.write(
      RepositoryBuilder.auraPath,
      bytes: Array(Office.aura.utf8) + Array(repeating: UInt8(ascii: "\n"), count: 8 << 20))
    var repository = try builder.open()
    let edited = try repository.difference(from: first, to: .worktree).registers
    #expect(edited.map(\.status) == [.changed])
    #expect(edited.first?.failure?.diagnostics.map(\.code) == [.fileTooLarge])
    #expect(
      try repository.check(repository.snapshot(.worktree)).files.flatMap(\.diagnostics)
        .contains { $0.code == .fileTooLarge })
    try builder.commit("large")
    let committed = try repository.difference(from: first, to: .commit(repository.head())).registers
    #expect(committed.map(\.failure?.diagnostics.first?.code) == [.fileTooLarge])
    #expect(try repository.lines().first == "large: unreadable")
  }

  @Test func aFileThatIsLeftOutOfTheWorkingTreeIsNotDeleted() throws {
    var builder = try RepositoryBuilder.office()
    try builder.write("Registers/wilma.register", "Namn: Wilma\n")
    try builder.commit("second")
    try builder.git("update-index", "--skip-worktree", RepositoryBuilder.auraPath)
    try builder.remove(RepositoryBuilder.auraPath)
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    #expect(try lines(&repository, from: head, to: .worktree) == [])
    #expect(try repository.status().edited.registers == [])
    try builder.remove("Registers/wilma.register")
    #expect(try lines(&repository, from: head, to: .worktree) == ["wilma removed name"])
    // What is there all the same is read from the file.
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "IT"]))
    #expect(
      try lines(&repository, from: head, to: .worktree)
        == ["aura changed unit", "wilma removed name"])
  }

  @Test func aSplitIndexDoesNotStandInTheWayOfTheWorkingTree() throws {
    let builder = try RepositoryBuilder.office()
    try builder.git("update-index", "--split-index")
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    #expect(try lines(&repository, from: head, to: .worktree) == [])
    #expect(throws: HistoryError.self) { try repository.snapshot(.index) }
  }

  @Test func aConflictIsNotADeletionOfWhatIsStaged() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "HR"]))
    try builder.checkout("main")
    #expect(throws: GitCommand.Failure.self) {
      try builder.record("merge", "--no-ff", "--message", "m", "side")
    }
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    #expect(try lines(&repository, from: head, to: .index) == [])
    let edited = try repository.difference(from: .index, to: .worktree).registers
    #expect(edited.map(\.id) == ["aura"])
    #expect(edited.first?.failure != nil)
  }

  @Test func aNameOfATreeIsNoPath() throws {
    let builder = try RepositoryBuilder.office()
    let first = try Point.commit(builder.id(of: "HEAD"))
    // A tree whose one entry has a slash in its name, which Git itself would never write.
    let blob = try builder.git("rev-parse", "HEAD:\(RepositoryBuilder.auraPath)")
    let tree = try Self.tree([("100644", "skola/aura.register", blob)], builder)
    let top = try Self.tree([("40000", "Registers", tree)], builder)
    try builder.record("update-ref", "refs/heads/odd", Self.commit(top, builder))
    var repository = try builder.open()
    let odd = try Point.commit(builder.id(of: "odd"))
    #expect(
      try lines(&repository, from: first, to: odd) == ["aura removed name purpose person unit"])
    let history = try repository.history(of: "skola/aura", from: builder.id(of: "odd"))
    #expect(history.entries.isEmpty)
    let log = try repository.changeLog(upTo: builder.id(of: "odd")).sections.flatMap(\.entries)
    #expect(
      log.map(\.summary) == [
        "deleted name purpose[sv] person unit", "created name purpose[sv] person unit",
      ])
  }

  private static func tree(
    _ entries: [(mode: String, name: String, id: String)], _ builder: borrowing RepositoryBuilder
  ) throws -> String {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += Array("\(entry.mode) \(entry.name)\u{0}".utf8)
      var id = entry.id[...]
      while !id.isEmpty {
        bytes.append(UInt8(id.prefix(2), radix: 16) ?? 0)
        id = id.dropFirst(2)
      }
    }
    return try builder.git.text(
      ["hash-object", "-t", "tree", "-w", "--stdin", "--literally"], input: bytes)
  }

  private static func commit(
    _ tree: String, _ builder: borrowing RepositoryBuilder
  ) throws -> String {
    let parent = try builder.git("rev-parse", "HEAD")
    let text = """
      tree \(tree)
      parent \(parent)
      author M <m@example.fi> 1800000000 +0200
      committer M <m@example.fi> 1800000000 +0200

      odd

      """
    return try builder.git.text(
      ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], input: Array(text.utf8))
  }

  /// What is no file has an object as well: the path that a link leads to, a submodule's commit.
  @Test(arguments: ["120000", "160000"])
  func whatIsNoFileIsNoSchema(mode: String) throws {
    let builder = try RepositoryBuilder.office()
    let first = try Point.commit(builder.id(of: "HEAD"))
    let target = try builder.git(
      "rev-parse", mode == "160000" ? "HEAD" : "HEAD:\(RepositoryBuilder.auraPath)")
    try builder.git(
      "update-index", "--cacheinfo", "\(mode),\(target),\(RepositoryBuilder.schemaPath)")
    try builder.record("commit", "--quiet", "--message", "no file")
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    for point in [head, .index] {
      let snapshot = try repository.snapshot(point)
      #expect(snapshot.schema == nil)
      // What was not read has no findings that hide what stands there.
      let found = try repository.check(snapshot).files.flatMap(\.diagnostics).map(\.code)
      #expect(Set(found) == [.missingSchema, .unexpectedEntry])
    }
    let told = try repository.difference(from: first, to: head)
    #expect(told.schema.allSatisfy { $0.new == nil } && !told.schema.isEmpty)
    #expect(
      try repository.changeLog(upTo: repository.head()).sections[0].entries.count == 1)
  }

  @Test func whereOnlyTheFormDiffersThatIsTold() throws {
    let builder = try RepositoryBuilder.office()
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Syfte: ": "Syfte:\n    "]))
    try builder.write(RepositoryBuilder.schemaPath, "# en kommentar\n\(Office.schema)")
    var repository = try builder.open()
    let head = try Point.commit(repository.head())
    let difference = try repository.difference(from: head, to: .worktree)
    #expect(difference.isEmpty && !difference.isNothing)
    #expect(difference.reformatted == ["aura": "Aura"])
    #expect(difference.reformatsSchema)
    let status = try repository.status()
    #expect(status.edited.registers == [] && !status.edited.schema)
    #expect(status.edited.reformatted == ["aura"] && status.edited.reformatsSchema)
    #expect(status.staged.reformatted == [] && !status.staged.reformatsSchema)
    try builder.git("add", "--all")
    try builder.record("commit", "--quiet", "--message", "layout")
    let next = try Point.commit(repository.head())
    let committed = try repository.difference(from: head, to: next)
    #expect(committed.reformatted == ["aura": "Aura"] && committed.reformatsSchema)
    #expect(try repository.difference(from: next, to: .worktree).isNothing)
  }
}
