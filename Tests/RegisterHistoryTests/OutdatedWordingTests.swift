import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct OutdatedWordingTests {
  private let translated = "Syfte: Journaler\nSyfte[fi]: Potilaskertomukset"

  /// What a review calls outdated after a register changed from one text to another.
  private func outdated(_ old: String, _ new: String) throws -> [String] {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Syfte: Journaler": old]), "first")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.commit(aura: Office.aura(["Syfte: Journaler": new]), "second")
    var repository = try builder.open()
    return try repository.review(at: repository.head()).outdated.map {
      "\($0.name) (\($0.register)): \($0.change.field?.rawValue ?? "") \($0.language.rawValue)"
    }
  }

  @Test func aWordingThatStandsAsTheOriginalChangesIsOutdated() throws {
    #expect(
      try outdated(translated, translated.replacing("Journaler", with: "Texter"))
        == ["Aura (aura): purpose fi"])
  }

  @Test func aWordingThatChangedTooIsNot() throws {
    let new = "Syfte: Texter\nSyfte[fi]: Tekstit"
    #expect(try outdated(translated, new) == [])
  }

  @Test func aWordingWhoseOriginalStandsIsNot() throws {
    #expect(try outdated(translated, translated.replacing("Potilas", with: "Asiakas")) == [])
    #expect(try outdated(translated, "Syfte:\n    Journaler\nSyfte[fi]: Potilaskertomukset") == [])
  }

  @Test func anOriginalThatIsNewOrGoneLeavesNothingBehind() throws {
    #expect(try outdated("Syfte[fi]: Potilaskertomukset", translated) == [])
    #expect(try outdated(translated, "Syfte[fi]: Potilaskertomukset") == [])
  }

  @Test func aWordingThatIsGoneIsNotOutdated() throws {
    #expect(try outdated(translated, "Syfte: Texter") == [])
  }

  @Test func aRegisterThatIsNewHasNothingOutdated() throws {
    var builder = try RepositoryBuilder.office()
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.write("Registers/wilma.register", "Namn: Wilma\n\(translated)\n")
    try builder.commit("new")
    var repository = try builder.open()
    #expect(try repository.review(at: repository.head()).outdated == [])
  }

  @Test func aRegisterThatWasRenamedIsNamedAsItIsCalledNow() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Syfte: Journaler": translated]), "first")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    let text = Office.aura(["Syfte: Journaler": translated, "Journaler": "Texter"])
    try builder.write("Registers/wilma.register", text)
    try builder.commit("renamed")
    var repository = try builder.open()
    let outdated = try repository.review(at: repository.head()).outdated
    #expect(outdated.map(\.register) == ["wilma"])
  }
}
