import Git
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// Which commits lack the decision that the schema wants.
@Suite struct DecisionTests {
  private func office(decisions: String = "owner") throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder()
    try builder.write(
      RepositoryBuilder.schemaPath, "Decisions: \(decisions)\n\(Office.schema)")
    try builder.write(RepositoryBuilder.auraPath, Office.aura)
    try builder.commit("först\n\nDecision: § 1\n")
    return builder
  }

  /// The fields that lack a decision in a commit.
  private func undecided(
    _ revision: String = "HEAD", _ builder: borrowing RepositoryBuilder
  ) throws -> [String] {
    var registers = try builder.open()
    return try registers.undecidedChanges(in: builder.id(of: revision))
      .map { "\($0.register.rawValue) \($0.key) \($0.group.rawValue)" }
  }

  @Test func aCommitThatNamesNoDecisionIsToldItsFields() throws {
    var builder = try office()
    #expect(try undecided("HEAD", builder) == [])
    try builder.commit(aura: Office.aura(["Bildning": "Tekniska", "Psykologen": "Rektorn"]))
    #expect(try undecided("HEAD", builder) == ["aura Person owner", "aura Enhet owner"])
    try builder.commit(aura: Office.aura, "tillbaka\n\nDecision: § 2\nReviewed-by: x <y>\n")
    #expect(try undecided("HEAD", builder) == [])
    try builder.commit(aura: Office.aura(["Journaler": "Något annat"]))
    #expect(try undecided("HEAD", builder) == [])
  }

  @Test(arguments: ["x\n\nDecision:\n", "x\n\nDecision: §\n", "x\n\nDecision: § 1\n\nmera\n", "x"])
  func aDecisionThatIsNotFilledInOrNotLastIsNone(message: String) throws {
    var builder = try office()
    try builder.commit(aura: Office.aura(["Bildning": "Tekniska"]), message)
    #expect(try undecided("HEAD", builder) == ["aura Enhet owner"])
  }

  @Test func aFieldThatLeavesTheGroupInTheSameCommitIsStillAskedFor() throws {
    var builder = try office()
    let schema = "Decisions: owner\n\(Office.schema)"
    try builder.write(
      RepositoryBuilder.schemaPath,
      schema.replacing(
        "Key: Enhet\nType: line\nGroup: owner", with: "Key: Enhet\nType: line\nGroup: other"))
    try builder.commit(aura: Office.aura(["Bildning": "Tekniska"]))
    #expect(try undecided("HEAD", builder) == ["aura Enhet owner"])
    try builder.commit(aura: Office.aura)
    #expect(try undecided("HEAD", builder) == [])
  }

  @Test func aMergeIsAskedForWhatNeitherParentSays() throws {
    var builder = try office()
    try builder.branch("gren")
    try builder.commit(aura: Office.aura(["Bildning": "Tekniska"]), "a\n\nDecision: § 2\n")
    try builder.checkout("gren")
    try builder.commit(aura: Office.aura(["Psykologen": "Rektorn"]), "b\n\nDecision: § 3\n")
    try builder.git("merge", "--quiet", "--no-commit", "--strategy=ours", "main")
    let both = Office.aura(["Bildning": "Tekniska", "Psykologen": "Rektorn"])
    try builder.commit(aura: both, "båda")
    #expect(try builder.git("rev-list", "--count", "--merges", "HEAD") == "1")
    #expect(try undecided("HEAD", builder) == [])
    try builder.write(
      RepositoryBuilder.auraPath, both.replacing("Tekniska", with: "Fritid"))
    try builder.git("commit", "--quiet", "--all", "--amend", "--message", "mera")
    #expect(try undecided("HEAD", builder) == ["aura Enhet owner"])
  }

  @Test func aMergeIsAskedForWhatItTakesFromARegisterThatOneParentHas() throws {
    var builder = try office()
    try builder.branch("gren")
    try builder.checkout("gren")
    try builder.write("Registers/wilma.register", Office.aura(["Aura": "Wilma"]))
    try builder.commit("wilma\n\nDecision: § 2\n")
    try builder.checkout("main")
    try builder.git("merge", "--quiet", "--no-commit", "--no-ff", "gren")
    try builder.write(
      "Registers/wilma.register",
      Office.aura(["Aura": "Wilma", "Enhet: Bildning\n": "", "Psykologen": "Rektorn"]))
    try builder.commit("en annan")
    #expect(try builder.git("rev-list", "--count", "--merges", "HEAD") == "1")
    #expect(try undecided("HEAD", builder) == ["wilma Person owner", "wilma Enhet owner"])
  }

  @Test func aSchemaWithoutDecisionsAndACommitElsewhereAreAskedForNothing() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "Tekniska"]))
    #expect(try undecided("HEAD", builder) == [])
    try builder.write("README.md", "x")
    try builder.commit("annat")
    #expect(try undecided("HEAD", builder) == [])
  }

  @Test func whereNoDecisionIsWantedNothingIsListed() throws {
    var builder = try RepositoryBuilder.office()
    let head = try builder.commit(aura: Office.aura(["Bildning": "Tekniska"]))
    var registers = try builder.open()
    var listed = 0
    registers.onWork = { if $0 == .snapshot { listed += 1 } }
    #expect(try registers.undecidedChanges(in: head).isEmpty)
    #expect(listed == 0)
  }
}
