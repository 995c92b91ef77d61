import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// Who changed a register whose id was another's, or that had another id.
extension ReviewTests {
  @Test func anEditUnderAnIDThatWasGivenUpBeforeThePublicationIsNamed() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    #expect(try commits(review(builder)) == ["wilma unit: unit"])
  }

  @Test func anEditUnderTheIDThatAnotherBranchGaveIsNamed() throws {
    var builder = try published()
    try builder.branch("side")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.checkout("side")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/vilma.register")
    try builder.commit("renamed otherwise")
    try builder.write("Registers/vilma.register", Office.aura(["Bildning": "IT"]))
    try builder.commit("unit")
    try builder.checkout("main")
    try builder.record("merge", "--no-commit", "--strategy=ours", "side")
    try builder.write("Registers/wilma.register", Office.aura(["Bildning": "IT"]))
    try builder.commit("merged")
    let review = try review(builder)
    #expect(commits(review) == ["wilma unit: unit"])
    #expect(subjects(review, of: "wilma").contains("renamed"))
  }

  @Test func aRemovalIsNotToldWithWhatTheNextRegisterOfThatIDDid() throws {
    var builder = try published()
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.remove("Registers/wilma.register")
    try builder.commit("removed")
    try builder.write("Registers/wilma.register", "Namn: Gamma\nSyfte: Något annat\n")
    try builder.commit("another")
    let review = try review(builder)
    #expect(subjects(review, of: "aura") == ["removed", "renamed"])
    #expect(subjects(review, of: "wilma") == ["another"])
    #expect(commits(review).filter { $0.contains("another") }.allSatisfy { $0.hasPrefix("wilma") })
  }

  @Test func whereARegisterTakesAnIDOverItTellsWhoRenamedIt() throws {
    var builder = try RepositoryBuilder.office()
    try builder.write("Registers/wilma.register", "Namn: Wilma\nSyfte: Frånvaro\n")
    try builder.commit("second")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.remove(RepositoryBuilder.auraPath)
    try builder.commit("removed")
    try builder.rename("Registers/wilma.register", to: RepositoryBuilder.auraPath)
    try builder.commit("takes over")
    let review = try review(builder)
    #expect(subjects(review, of: "wilma") == ["takes over"])
    #expect(
      commits(review).filter { $0.hasPrefix("aura") }.allSatisfy {
        $0.contains("takes over") || $0.contains("removed")
      })
    #expect(commits(review).contains("aura unit: removed, unit"))
  }

  @Test func aNewRegisterIsNotToldWithAnEarlierOneOfItsID() throws {
    var builder = try published()
    try builder.write("Registers/wilma.register", "Namn: Wilma\nSyfte: Frånvaro\n")
    try builder.commit("on trial")
    try builder.remove("Registers/wilma.register")
    try builder.commit("given up")
    try builder.write("Registers/wilma.register", "Namn: Gamma\nSyfte: Något annat\n")
    try builder.commit("new")
    let review = try review(builder)
    #expect(subjects(review, of: "wilma") == ["new"])
    #expect(commits(review) == ["wilma name: new", "wilma purpose: new"])
  }

  @Test func aMergeThatTakesBackWhatWasPublishedIsNamed() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.checkout("side")
    try builder.write("Registers/wilma.register", "Namn: Wilma\n")
    try builder.commit("beside")
    try builder.checkout("main")
    try builder.record("merge", "--no-commit", "--no-ff", "side")
    try builder.git("checkout", "--quiet", "side", "--", RepositoryBuilder.auraPath)
    try builder.commit("taken back")
    #expect(try commits(review(builder)) == ["aura unit: taken back", "wilma name: beside"])
  }

  /// Where only the schema makes a field differ, no commit that did something else is named.
  @Test func aFieldThatOnlyTheSchemaChangedNamesNobody() throws {
    var builder = try published()
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.write(
      RepositoryBuilder.schemaPath, Office.schema.replacing("Syfte", with: "Ändamål"))
    try builder.commit("schema")
    let named = try commits(review(builder)).filter { $0.hasSuffix(": renamed") }
    #expect(named == [])
  }
}
