import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// What a schema and a register say to the public.
@Suite struct PublicProjectionTests {
  private func projection(_ schema: String) -> PublicProjection {
    PublicProjection(ReadSchema(Array(schema.utf8)).schema)
  }

  @Test func whatMakesAFieldRequiredIsToldOnlyOfPublicFields() {
    let schema = PublicOffice.schema(hidden: ["unit"])
    for (field, isTold) in [("unit", false), ("name", true), ("nothing", false)] {
      let conditional = schema.replacing(
        "Key: Syfte\n", with: "Key: Syfte\nRequired when: \(field) is Ett\n")
      let purpose = projection(conditional).schema.field("purpose")
      #expect(purpose != nil)
      #expect((purpose?.requiredWhen != nil) == isTold, "\(field)")
    }
  }

  @Test func whenRegistersAreReviewedIsToldOnlyWhereThatFieldIsPublic() {
    for hidden in [[], ["unit"]] as [Set<String>] {
      let schema = PublicOffice.schema("Review: 1 year\nReviewed in: unit\n", hidden: hidden)
      #expect(ReadSchema(Array(schema.utf8)).schema.review != nil)
      #expect((projection(schema).schema.review != nil) == hidden.isEmpty)
    }
  }

  @Test func ofARegisterNeitherLinesNorUnknownKeysAreTold() throws {
    let schema = PublicOffice.schema()
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Okänd: hemlig\nNamn: Aura\nSyfte: Ett\nSyfte[fi]: Yksi\n")
    var repository = try builder.open(schema: schema)
    let registers = try repository.publicRegisters(
      at: .commit(repository.head()), by: projection(schema))
    let register = try #require(registers.first)
    #expect(register.unknown.isEmpty)
    #expect(register.variants.map(\.line) == [0, 0, 0])
  }

  @Test func aRegisterGoesByTheFirstWordingOfItsName() throws {
    let schema = PublicOffice.schema().replacing(
      "Key: Namn\n", with: "Key: Namn\nTranslatable: yes\n")
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nNamn[fi]: Auringonkukka\n")
    #expect(
      try builder.publicRegisters(schema) == ["aura Aura name=Aura name=Auringonkukka"])
  }

  /// Two publications, of which the second changed only the unit.
  private func office() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: "Namn: Auran\nEnhet: Ett\n", "one")
    try builder.publish("2026-01-01")
    try builder.commit(aura: "Namn: Auran\nEnhet: Två\n", "two")
    try builder.publish("2026-02-01")
    return builder
  }

  @Test func everyEntryOfThePublicChangeLogIsMarkedAsSuch() throws {
    let builder = try office()
    var repository = try builder.open(schema: PublicOffice.schema())
    let log = try repository.publicChangeLog(
      of: repository.publications(from: repository.head()), by: projection(PublicOffice.schema()))
    #expect(log.sections.flatMap(\.entries).map(\.isPublic) == [true, true])
  }

  @Test func aFieldIsPublicSinceThePublicationThatGaveItItsValue() throws {
    let projection = projection(PublicOffice.schema())
    let builder = try office()
    var repository = try builder.open(schema: PublicOffice.schema())
    let publications = try repository.publications(from: repository.head())
    let log = try repository.publicChangeLog(of: publications, by: projection)
    let blame = try repository.publicBlame("aura", of: publications, in: log, by: projection)
    #expect(
      blame.map(\.publication?.tag) == ["publicerad/2026-01-01", "publicerad/2026-02-01"])
  }

  @Test func aFieldIsNotPublicSinceThePublicationThatGaveAnotherFieldTheSameValue() throws {
    let projection = projection(PublicOffice.schema())
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: "Namn: Aura\nSyfte: Ett\nSyfte[fi]: Ett\nEnhet: Ekonomi\n", "one")
    try builder.publish("2026-01-01")
    try builder.commit(
      aura: "Namn: Ekonomi\nSyfte: Två\nSyfte[fi]: Ett\nEnhet: Ekonomi\n", "two")
    try builder.publish("2026-02-01")
    try builder.commit(
      aura: "Namn: Ekonomi\nSyfte: Två\nSyfte[fi]: Två\nEnhet: Ekonomi\n", "three")
    try builder.publish("2026-03-01")
    var repository = try builder.open(schema: PublicOffice.schema())
    let publications = try repository.publications(from: repository.head())
    let log = try repository.publicChangeLog(of: publications, by: projection)
    let blame = try repository.publicBlame("aura", of: publications, in: log, by: projection)
    #expect(
      blame.map { "\($0.variant.field.rawValue) \($0.variant.language?.rawValue ?? "-")" }
        == ["name -", "purpose sv", "purpose fi", "unit -"])
    #expect(
      blame.map(\.publication?.tag) == [
        "publicerad/2026-02-01", "publicerad/2026-02-01", "publicerad/2026-03-01",
        "publicerad/2026-01-01",
      ])
  }

  @Test func aRegisterIsFoundByItsIDItsPathOrItsName() throws {
    let projection = projection(PublicOffice.schema())
    let builder = try office()
    var repository = try builder.open(schema: PublicOffice.schema())
    let head = try repository.head()
    let registers = try repository.publicRegisters(at: .commit(head), by: projection)
    let log = try repository.publicChangeLog(
      of: repository.publications(from: head), by: projection)
    for text in ["aura", "Registers/aura.register", "Auran"] {
      let found = RegisterRepository.find(text, among: registers, log)
      #expect(found?.id == "aura")
      #expect(found?.gone == nil)
    }
    #expect(RegisterRepository.find("nova", among: registers, log) == nil)
    let namesakes =
      try registers
      + registers.map { register in
        var register = register
        register.id = try #require(RegisterID(rawValue: "auran-2"))
        return register
      }
    #expect(RegisterRepository.find("Auran", among: namesakes, log)?.id == "aura")
  }
}
