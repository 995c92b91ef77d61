import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct PublicHistoryTests {
  /// A register of two lines.
  private func aura(_ unit: String, name: String = "Aura") -> String {
    "Namn: \(name)\nEnhet: \(unit)\n"
  }

  @Test func consecutivePublicationsAreComparedAndNotCommits() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Ett"), "one")
    try builder.publish("2026-01-01")
    try builder.commit(aura: aura("Två"), "two")
    try builder.commit(aura: aura("Tre"), "three")
    try builder.publish("2026-02-01")
    try builder.commit(aura: aura("Fyra"), "four")
    let published = [
      "2026-02-01 aura \"Aura\" changed unit:Ett>Tre",
      "2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett",
    ]
    #expect(try builder.publicLog() == published)
    let head = try builder.id(of: "HEAD")
    #expect(
      try builder.publicLog(draft: .commit(head))
        == ["draft aura \"Aura\" changed unit:Tre>Fyra"] + published)
    try builder.write(RepositoryBuilder.auraPath, aura("Fem"))
    #expect(
      try builder.publicLog(draft: .worktree)
        == ["draft aura \"Aura\" changed unit:Tre>Fem"] + published)
  }

  @Test func anIdentityCodeThatWasPublishedByMistakeIsToldMasked() throws {
    // A code of a test series, which nobody has.
    let code = "010101-900R"
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Ett \(code)", name: "Aura \(code)"), "one")
    #expect(
      try builder.publicRegisters() == [
        "aura Aura ******-**** name=Aura ******-**** "
          + "unit=Ett ******-****"
      ])
    try builder.publish("2026-01-01")
    try builder.commit(aura: aura("Två"), "two")
    try builder.publish("2026-02-01")
    let log = try builder.publicLog().joined(separator: "\n")
    #expect(log.contains("unit:Ett ******-****>Två"))
    #expect(!log.contains(code))
  }

  @Test func aSchemaThatReadsTheSameLinesDifferentlyChangesWhatIsSaid() throws {
    let before = PublicOffice.schema(hidden: ["purpose"], untranslatable: true)
    let after = before.replacing("Key: Syfte", with: "Key: Annat")
      .replacing("Key: Enhet", with: "Key: Syfte").replacing("Key: Annat", with: "Key: Enhet")
    var builder = try RepositoryBuilder.publicOffice(before)
    try builder.commit(aura: "Namn: Aura\nSyfte: Internt\nEnhet: Ett\n")
    try builder.publish("2026-01-01")
    try builder.commit(schema: after)
    var repository = try builder.open(schema: after)
    let review = try repository.review(at: repository.head())
    #expect(review.difference.registers.map(\.changes.count) == [2])
    #expect(
      review.difference.registers.flatMap(\.changes).compactMap { $0.new?.plainText }.sorted()
        == ["Ett", "Internt"])
    try builder.publish("2026-02-01")
    let published = [
      "2026-02-01 aura \"Aura\" changed unit:Ett>Internt",
      "2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett",
    ]
    #expect(try builder.publicLog(after) == published)
    // Another name for a key alone changes nothing.
    try builder.commit(schema: after.replacing("Key: Namn", with: "Key: Namnet\nAliases: Namn"))
    try builder.publish("2026-03-01")
    #expect(try builder.publicLog(after) == published)
  }

  @Test func whatWasCorrectedBeforePublicationWasNeverPublic() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Hemlig"))
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.commit(aura: aura("Hemlig"))
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-02-01")
    #expect(
      try builder.publicLog() == ["2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett"])
  }

  @Test func aFieldIsToldWhereItWasPublicAtBothEndsAndIsNow() throws {
    let (open, shut) = (PublicOffice.schema(), PublicOffice.schema(hidden: ["unit"]))
    var builder = try RepositoryBuilder.publicOffice(shut)
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, aura("Två"))
    try builder.commit(schema: open)
    try builder.publish("2026-02-01")
    try builder.commit(aura: aura("Tre"))
    try builder.publish("2026-03-01")
    try builder.write(RepositoryBuilder.auraPath, aura("Fyra"))
    try builder.commit(schema: shut)
    try builder.publish("2026-04-01")
    try builder.commit(aura: aura("Fem"))
    try builder.publish("2026-05-01")
    #expect(try builder.publicLog(shut) == ["2026-01-01 aura \"Aura\" created name:->Aura"])
    #expect(try builder.publicRegisters(shut) == ["aura Aura name=Aura"])
    try builder.write(RepositoryBuilder.auraPath, aura("Sex"))
    try builder.commit(schema: open)
    try builder.publish("2026-06-01")
    #expect(
      try builder.publicLog(open) == [
        "2026-06-01 Field unit Visibility public",
        "2026-03-01 aura \"Aura\" changed unit:Två>Tre",
        "2026-02-01 Field unit Visibility public",
        "2026-01-01 aura \"Aura\" created name:->Aura",
      ])
    #expect(try builder.publicRegisters(open) == ["aura Aura name=Aura unit=Sex"])
  }

  @Test func ofARegisterThatCameOrWentOnlyTheEndWhereItWasCounts() throws {
    var builder = try RepositoryBuilder.publicOffice(PublicOffice.schema(hidden: ["unit"]))
    try builder.commit("no register yet")
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, aura("Ett"))
    try builder.commit(schema: PublicOffice.schema())
    try builder.publish("2026-02-01")
    try builder.remove(RepositoryBuilder.auraPath)
    try builder.commit(schema: PublicOffice.schema(hidden: ["unit"]))
    try builder.publish("2026-03-01")
    try builder.commit(aura: aura("Två"))
    try builder.commit(schema: PublicOffice.schema())
    try builder.publish("2026-04-01")
    #expect(
      try builder.publicLog() == [
        "2026-04-01 Field unit Visibility public",
        "2026-04-01 aura \"Aura\" created name:->Aura unit:->Två",
        "2026-03-01 aura \"Aura\" deleted name:Aura>- unit:Ett>-",
        "2026-02-01 Field unit Visibility public",
        "2026-02-01 aura \"Aura\" created name:->Aura unit:->Ett",
      ])
  }

  @Test func aRegisterThatCameAndWentBetweenPublicationsIsUnknown() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.write("Registers/hemlig.register", aura("Hemlig", name: "Hemlig"))
    try builder.commit("added")
    try builder.remove("Registers/hemlig.register")
    try builder.commit("removed")
    try builder.publish("2026-02-01")
    #expect(try builder.publicLog().count == 1)
  }

  @Test func aRenamedRegisterWithAnInternalNameGoesByItsIDs() throws {
    let schema = PublicOffice.schema(hidden: ["name"])
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/nova.register")
    try builder.commit("renamed\n\nDecision: § 2")
    try builder.publish("2026-02-01")
    try builder.write("Registers/nova.register", aura("Två", name: "Nova"))
    try builder.commit("changed")
    try builder.publish("2026-03-01")
    #expect(
      try builder.publicLog(schema) == [
        "2026-03-01 nova \"nova\" changed unit:Ett>Två",
        "2026-02-01 aura>nova \"nova\" renamed (Decision § 2)",
        "2026-01-01 aura \"aura\" created unit:->Ett",
      ])
    var repository = try builder.open(schema: schema)
    let projection = PublicProjection(ReadSchema(Array(schema.utf8)).schema)
    let publications = try repository.publications(from: repository.head())
    let log = try repository.publicChangeLog(of: publications, by: projection)
    let history = repository.publicHistory(of: "nova", in: log)
    #expect(history.entries.map(\.id) == ["nova", "nova", "aura"])
    let unfollowed = repository.publicHistory(of: "nova", in: log, followsRenames: false)
    #expect(unfollowed.entries.map(\.id) == ["nova", "nova"])
    let blame = try repository.publicBlame("nova", of: publications, in: log, by: projection)
    #expect(blame.map(\.publication?.tag) == ["publicerad/2026-03-01"])
  }

  @Test func aNameThatIsPublicNowIsNotToldOfATimeWhenItWasNot() throws {
    var builder = try RepositoryBuilder.publicOffice(PublicOffice.schema(hidden: ["name"]))
    try builder.commit(aura: aura("Ett", name: "Hemlig"))
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, aura("Två", name: "Aura"))
    try builder.commit(schema: PublicOffice.schema())
    try builder.publish("2026-02-01")
    #expect(
      try builder.publicLog() == [
        "2026-02-01 Field name Visibility public",
        "2026-02-01 aura \"Aura\" changed unit:Ett>Två",
        "2026-01-01 aura \"aura\" created unit:->Ett",
      ])
  }

  @Test func anInternalFieldAmongTheNamesNamesNothing() throws {
    let schema =
      "Languages: sv\nPublication tag: publicerad/\n\nField: code\nKey: Kod\nType: line\n"
      + "Group: name\nVisibility: internal\n\nField: name\nKey: Namn\nType: line\nGroup: name\n"
      + "Visibility: public\n"
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Kod: Hemlig\nNamn: Aura\n")
    try builder.publish("2026-01-01")
    #expect(try builder.publicRegisters(schema) == ["aura Aura name=Aura"])
    #expect(
      try builder.publicLog(schema) == ["2026-01-01 aura \"Aura\" created name:->Aura"])
  }

  @Test func aWordingIsToldInTheLanguageThatItHasNow() throws {
    let plain = PublicOffice.schema(untranslatable: true)
    var builder = try RepositoryBuilder.publicOffice(plain)
    try builder.commit(aura: "Namn: Aura\nSyfte: Ett\n")
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, "Namn: Aura\nSyfte: Ett\nSyfte[fi]: Yksi\n")
    try builder.commit(schema: PublicOffice.schema())
    try builder.publish("2026-02-01")
    try builder.commit(aura: "Namn: Aura\nSyfte: Två\nSyfte[fi]: Yksi\n")
    try builder.publish("2026-03-01")
    #expect(
      try builder.publicLog() == [
        "2026-03-01 aura \"Aura\" changed purpose[sv]:Ett>Två",
        "2026-02-01 aura \"Aura\" changed purpose[fi]:->Yksi",
        "2026-01-01 aura \"Aura\" created name:->Aura purpose[sv]:->Ett",
      ])
    #expect(
      try builder.publicLog(plain) == [
        "2026-03-01 aura \"Aura\" changed purpose:Ett>Två",
        "2026-01-01 aura \"Aura\" created name:->Aura purpose:->Ett",
      ])
    #expect(try builder.publicRegisters(plain) == ["aura Aura name=Aura purpose=Två"])
  }

  @Test func whatTheSchemaNoLongerHasIsNotTold() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.commit(aura: aura("Två"))
    try builder.publish("2026-02-01")
    let now = PublicOffice.schema(missing: ["unit"])
    #expect(try builder.publicLog(now) == ["2026-01-01 aura \"Aura\" created name:->Aura"])
    #expect(try builder.publicRegisters(now) == ["aura Aura name=Aura"])
  }

  @Test func nothingIsToldOfAFileWhoseLinesMayBelongElsewhere() throws {
    let schema = PublicOffice.schema(hidden: ["person"])
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nEnhet: Ett\nPerson hemlig\n    hemlig\n")
    try builder.publish("2026-01-01")
    #expect(try builder.publicLog(schema) == ["2026-01-01 aura \"aura\" created"])
    #expect(try builder.publicRegisters(schema) == ["aura aura"])
    var repository = try builder.open(schema: schema)
    let (nothing, head) = (try repository.snapshot(.nothing), Point.commit(try repository.head()))
    let difference = try repository.publicDifference(
      from: nothing, to: repository.snapshot(head),
      by: PublicProjection(ReadSchema(Array(schema.utf8)).schema))
    // Neither do its findings, which quote the file, go out.
    #expect(difference.registers.map { $0.failure == nil } == [true])
    try builder.commit(aura: "Namn: Aura\nEnhet: Ett\nPerson: hemlig\n    hemlig\n")
    try builder.publish("2026-02-01")
    #expect(try builder.publicLog(schema) == ["2026-01-01 aura \"aura\" created"])
    #expect(try builder.publicRegisters(schema) == ["aura Aura name=Aura unit=Ett"])
  }

  @Test func aKeyThatNothingKnowsHidesNoOtherField() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: "Namn: Aura\nOkänd: hemlig\n    hemlig\nEnhet: Ett\n")
    try builder.publish("2026-01-01")
    #expect(
      try builder.publicLog() == ["2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett"])
    #expect(try builder.publicRegisters() == ["aura Aura name=Aura unit=Ett"])
  }

  @Test func aBranchWhoseVersionWasDroppedExplainsNothing() throws {
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: aura("Ett"))
    try builder.publish("2026-01-01")
    try builder.branch("side")
    try builder.commit(aura: aura("Två"), "main\n\nDecision: § main")
    try builder.checkout("side")
    try builder.write("Registers/nova.register", aura("Tre", name: "Nova"))
    try builder.commit(aura: aura("Hemlig"), "side\n\nDecision: § side")
    try builder.checkout("main")
    try builder.record("merge", "--no-commit", "--strategy=ours", "side")
    try builder.git("checkout", "--quiet", "side", "--", "Registers/nova.register")
    try builder.commit("merged\n\nDecision: § merge")
    try builder.publish("2026-02-01")
    #expect(
      try builder.publicLog() == [
        "2026-02-01 aura \"Aura\" changed unit:Ett>Två (Decision § main)",
        "2026-02-01 nova \"Nova\" created name:->Nova unit:->Tre (Decision § side)",
        "2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett",
      ])
  }

  @Test func aCommitOfABranchIsToldOfThePublicationThatItReached() throws {
    // With lines between the two, so that Git merges them.
    func spaced(_ unit: String, name: String = "Aura") -> String {
      "Namn: \(name)\n\n#\n\n#\n\nEnhet: \(unit)\n"
    }
    var builder = try RepositoryBuilder.publicOffice()
    try builder.commit(aura: spaced("Ett"))
    try builder.publish("2026-01-01")
    try builder.branch("side")
    try builder.commit(aura: spaced("Ett", name: "Aurora"), "main\n\nDecision: § 1")
    try builder.publish("2026-02-01")
    try builder.checkout("side")
    try builder.commit(aura: spaced("Två"), "side\n\nDecision: § 2")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    try builder.publish("2026-03-01")
    #expect(
      try builder.publicLog() == [
        "2026-03-01 aura \"Aurora\" changed unit:Ett>Två (Decision § 2)",
        "2026-02-01 aura \"Aurora\" changed name:Aura>Aurora (Decision § 1)",
        "2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett",
      ])
  }
}
