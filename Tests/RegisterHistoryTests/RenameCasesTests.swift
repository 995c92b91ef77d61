import Git
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite("Renames, case by case") struct RenameCasesTests {
  @Test func thereAreFortyAtLeast() {
    #expect(RenameCase.all.count >= 40)
    #expect(Set(RenameCase.all.map(\.testDescription)).count == RenameCase.all.count)
  }

  @Test(arguments: RenameCase.all)
  func aCommitRenamesThoseRegistersAndNoOther(_ example: RenameCase) throws {
    var builder = try RepositoryBuilder()
    try builder.write(RepositoryBuilder.schemaPath, Office.schema)
    try builder.write(example.before)
    let before = try Point.commit(builder.id(of: builder.commit("before")))
    for id in example.before.keys { try builder.remove("Registers/\(id).register") }
    try builder.write(example.after)
    let after = try Point.commit(builder.id(of: builder.commit("after")))
    var repository = try builder.open()
    let differences = try repository.difference(from: before, to: after).registers
    let renamed = differences.compactMap { difference in
      difference.oldID.map { "\($0) -> \(difference.id)" }
    }
    #expect(renamed == example.renames)

    // The history goes on under the old name exactly there.
    for id in example.after.keys where example.before[id] == nil {
      let entries = try repository.history(
        of: #require(RegisterID(rawValue: id)), from: repository.head()
      )
      .entries
      let old = entries.first?.oldID.map { "\($0) -> \(id)" }
      #expect((old.map { [$0] } ?? []) == example.renames.filter { $0.hasSuffix("-> \(id)") })
      #expect(entries.count == (old == nil ? 1 : 2))
    }
  }

  @Test(arguments: RenameCase.all)
  func aBranchThatRenamesIsMergedWithoutARenameOfItsOwn(_ example: RenameCase) throws {
    var builder = try RepositoryBuilder()
    try builder.write(RepositoryBuilder.schemaPath, Office.schema)
    try builder.write(example.before)
    try builder.commit("before")
    try builder.branch("side")
    try builder.write("README.md", "annat")
    try builder.commit("elsewhere")
    try builder.checkout("side")
    for id in example.before.keys { try builder.remove("Registers/\(id).register") }
    try builder.write(example.after)
    try builder.commit("after")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    var repository = try builder.open()
    for rename in example.renames {
      let parts = rename.split(separator: " -> ").map(String.init)
      let new = try #require(RegisterID(rawValue: parts[1]))
      let entries = try repository.history(of: new, from: repository.head()).entries
      #expect(entries.first?.commit.subject == "after")
      #expect(entries.first?.oldID?.rawValue == parts[0])
    }
  }
}

extension RepositoryBuilder {
  /// Writes registers by their ids.
  fileprivate func write(_ registers: [String: String]) throws {
    for (id, text) in registers { try write("Registers/\(id).register", text) }
  }
}
