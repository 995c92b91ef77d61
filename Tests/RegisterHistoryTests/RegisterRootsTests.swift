import Git
import RegisterHistory
import TestSupport
import Testing

@Suite struct RegisterRootsTests {
  private func roots(_ builder: borrowing RepositoryBuilder) throws -> [String] {
    let git = try Repository(discoveredFrom: builder.path)
    var roots = RegisterRoots()
    return try roots.roots(of: builder.id(of: "HEAD"), in: git).map { $0.joined(separator: "/") }
  }

  private func rootsInIndex(_ builder: borrowing RepositoryBuilder) throws -> [String] {
    try RegisterRoots.rootsInIndex(of: Repository(discoveredFrom: builder.path))
      .map { $0.joined(separator: "/") }
  }

  @Test func registersLieAtTheTopOrInSubfoldersAndARepositoryMayHaveNone() throws {
    var builder = try RepositoryBuilder()
    try builder.write("README.md", "Inget register")
    try builder.write("Registers/notes.txt", "Inget register")
    try builder.commit("inget")
    #expect(try roots(builder) == [])
    #expect(try rootsInIndex(builder) == [])

    try builder.write(RepositoryBuilder.schemaPath, Office.schema)
    try builder.write("kommun å/Registers/unit/aura.register", Office.aura)
    try builder.write("kommun å/Registers/Registers/aura.register", Office.aura)
    try builder.write("registers/aura.register", Office.aura)
    try builder.commit("två")
    #expect(try roots(builder) == ["", "kommun å"])
    #expect(try rootsInIndex(builder) == ["", "kommun å"])
  }

  @Test func theTreeAndTheIndexLookEquallyDeep() throws {
    var builder = try RepositoryBuilder()
    let folders = (1...RegisterRoots.deepest).map { "f\($0)" }.joined(separator: "/")
    try builder.write("\(folders)/Registers/aura.register", Office.aura)
    try builder.write("\(folders)/deeper/Registers/aura.register", Office.aura)
    try builder.commit("djupt")
    #expect(try roots(builder) == [folders])
    #expect(try rootsInIndex(builder) == [folders])
  }

  @Test func aTreeThatFansOutIsReadOnceAndRefusedWhereItHoldsTooMany() throws {
    let builder = try RepositoryBuilder()
    try builder.write("aura.register", Office.aura)
    let blob = try builder.git("hash-object", "-w", "aura.register")
    var tree = try builder.tree(["100644 blob \(blob)\taura.register"])
    tree = try builder.tree(["040000 tree \(tree)\tRegisters"])
    for _ in 0..<RegisterRoots.deepest {
      tree = try builder.tree((1...20).map { "040000 tree \(tree)\tf\($0)" })
    }
    let commit = try builder.git("commit-tree", "-m", "många", tree)
    try builder.git("update-ref", "refs/heads/main", commit)
    #expect(throws: HistoryError.tooManyRoots(most: RegisterRoots.most)) { try roots(builder) }
  }
}

extension RepositoryBuilder {
  /// Makes a tree of entries as `git mktree` takes them.
  fileprivate func tree(_ entries: [String]) throws -> String {
    try git("mktree", input: Array((entries.joined(separator: "\n") + "\n").utf8))
  }
}
