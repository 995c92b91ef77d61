import Foundation
import TestSupport
import Testing

/// Real pushes to a bare repository with the hook, over the file protocol.
@Suite("The pre-receive hook") struct PreReceiveTests {
  @Test func theFirstPushToAnEmptyRepositoryAndTheNextGetIn() throws {
    let office = try PushOffice()
    try office.begin()
    let second = try office.commit(documented: "-")
    #expect(try office.push("main") == .accepted)
    #expect(try office.onServer("rev-parse", "main") == second)
  }

  @Test func aCommitWithErrorsIsRefusedWithItsFileLineAndColumn() throws {
    let office = try PushOffice()
    try office.begin()
    let bad = try office.commit(documented: "kanske", "Ändrar DRB")
    let words = try office.push("main").words
    #expect(words.contains("commit \(bad.prefix(10)) ”Ändrar DRB” (Maija Meikäläinen)"))
    #expect(words.contains("Registers/aura.register:3:6: fel: ”kanske”"))
    #expect(words.contains("[invalid-flag]"))
    #expect(words.contains("git commit --amend"))
    office.expectMissing(bad)
  }

  @Test func anErrorInTheMiddleOfABranchIsRefusedThoughALaterCommitMendsIt() throws {
    let office = try PushOffice()
    try office.begin()
    try office.commit(documented: "-")
    let bad = try office.commit(documented: "kanske")
    try office.commit(documented: "X")
    let words = try office.push("main").words
    #expect(words.contains("1 av 3 nya commits har fel"))
    #expect(words.contains("git rebase -i \(bad.prefix(10))^"))
    office.expectMissing(bad)
  }

  @Test(arguments: [[], ["--atomic"]])
  func aGoodReferenceIsNotLetInBesideABadOne(options: [String]) throws {
    let office = try PushOffice()
    try office.begin()
    try office.git("branch", "bra")
    try office.commit(documented: "kanske")
    try office.git("branch", "fel")
    try office.git("checkout", "--quiet", "bra")
    let good = try office.commit(documented: "-")
    _ = try office.git.text(["config", "push.followTags", "false"])
    let push = try office.push(options.first ?? "--no-atomic", "bra", "fel")
    #expect(push.words.contains("1 av 2 nya commits"))
    office.expectMissing(good)
    #expect(try office.push("bra") == .accepted)
  }

  @Test func aForcedPushIsJudgedLikeAnyOther() throws {
    let office = try PushOffice()
    try office.begin()
    try office.commit(documented: "-")
    #expect(try office.push("main") == .accepted)
    try office.git("reset", "--quiet", "--hard", "HEAD^")
    let bad = try office.commit(documented: "kanske")
    #expect(try office.push("--force", "main").words.contains("commit \(bad.prefix(10))"))
    try office.git("reset", "--quiet", "--hard", "HEAD^")
    let good = try office.commit(documented: "nej")
    #expect(try office.push("--force", "main") == .accepted)
    #expect(try office.onServer("rev-parse", "main") == good)
  }

  @Test func aNewBranchOnAKnownCommitAndADeletionBringNothingNew() throws {
    let office = try PushOffice()
    try office.begin()
    #expect(try office.push("main:refs/heads/gren") == .accepted)
    #expect(try office.push(":gren") == .accepted)
    #expect(try office.onServer("for-each-ref", "--format=%(refname)") == "refs/heads/main")
  }

  @Test func tagsAloneDoNotBringInWhatABranchMayNot() throws {
    let office = try PushOffice()
    try office.begin()
    let bad = try office.commit(documented: "kanske")
    try office.git("tag", "lätt")
    try office.git("tag", "-a", "tung", "-m", "En tagg")
    try office.git("tag", "-a", "yttre", "tung", "-m", "En tagg på en tagg")
    for tag in ["lätt", "tung", "yttre"] {
      #expect(try office.push(tag).words.contains("commit \(bad.prefix(10))"))
    }
    try office.git("tag", "-a", "bra", "-m", "En tagg", "HEAD^")
    #expect(try office.push("bra") == .accepted)
  }

  @Test func identityCodesInMessagesOfCommitsAndTagsAreRefusedAndMasked() throws {
    let office = try PushOffice()
    try office.begin()
    try office.git("tag", "-a", "tagg", "-m", "Första", "-m", "Se 131052-308T")
    let tag = try office.push("tagg").words
    #expect(tag.contains("taggens meddelande har fel"))
    #expect(tag.contains("meddelandet:3:4: fel: ”******-****”"))
    #expect(tag.contains("git tag -d tagg"))
    try office.commit("Rättat för 131052-308T")
    let commit = try office.push("main").words
    #expect(commit.contains("”Rättat för ******-****”"))
    for words in [tag, commit] { #expect(!words.contains("131052")) }
    try office.git("commit", "--quiet", "--amend", "--allow-empty", "-m", "Provkod 010190-9999")
    #expect(try office.push("main") == .accepted)
  }

  @Test func tagsOnTreesAndBlobsAndNotesBringNoCommitOfRegisters() throws {
    let office = try PushOffice()
    try office.begin()
    try office.git("tag", "träd", "HEAD^{tree}")
    try office.git("tag", "-a", "fil", "-m", "En fil", "HEAD:Registers/aura.register")
    try office.git("notes", "add", "-m", "En anteckning", "HEAD")
    #expect(try office.push("träd", "fil", "refs/notes/commits") == .accepted)
    #expect(try office.push("refs/notes/commits:refs/notes/fler") == .accepted)
  }

  @Test func registersInASubfolderAreNamedFromTheTop() throws {
    let office = try PushOffice()
    try office.begin()
    try office.git("mv", "Registers", "kommun å")
    try FileManager.default.createDirectory(
      atPath: "\(office.git.folder)/nät", withIntermediateDirectories: false)
    try office.git("mv", "kommun å", "nät/Registers")
    try office.commit("Flyttade")
    #expect(try office.push("main") == .accepted)
    try office.write("nät/Registers/aura.register", "Namn Aura\n")
    try office.commit("Fel")
    #expect(try office.push("main").words.contains("nät/Registers/aura.register:1:1: fel:"))
  }

  @Test func aSchemaMayBeMadeWeakerAndMayNotBeTakenAway() throws {
    let office = try PushOffice()
    try office.begin()
    let schema = Fixture.twoRegisters[PushOffice.schema] ?? ""
    let strict = schema.replacing("Strict: no", with: "Strict: yes")
    try office.write(PushOffice.schema, strict)
    try office.commit("Strängare")
    let aura = Fixture.twoRegisters[PushOffice.aura] ?? ""
    try office.write(PushOffice.aura, aura.replacing("Kuratorerna", with: "Vaktmästaren"))
    let bad = try office.commit("Okänd person")
    #expect(try office.push("main").words.contains("commit \(bad.prefix(10))"))
    try office.write(PushOffice.schema, schema)
    try office.git("commit", "--quiet", "--all", "--amend", "-m", "Mildare")
    #expect(try office.push("main") == .accepted)

    try office.git("rm", "--quiet", PushOffice.schema)
    try office.commit("Utan schema")
    let words = try office.push("main").words
    #expect(words.contains("[missing-schema]"))
    #expect(!words.contains("[unknown-key]"))
    try office.git("rm", "--quiet", "-r", "Registers")
    try office.git("commit", "--quiet", "--amend", "-m", "Inga register längre")
    #expect(try office.push("main") == .accepted)
  }

  @Test func aDecisionThatTheSchemaWantsMustBeNamed() throws {
    let office = try PushOffice()
    let schema = Fixture.twoRegisters[PushOffice.schema] ?? ""
    try office.begin()
    try office.write(
      PushOffice.schema,
      schema.replacing("Publication tag:", with: "Decisions: legal\nPublication tag:"))
    try office.commit("Beslut krävs")
    #expect(try office.push("main") == .accepted)
    try office.commit(documented: "-")
    let words = try office.push("main").words
    #expect(words.contains("Decision:"))
    #expect(words.contains("DRB"))
    try office.git("commit", "--quiet", "--amend", "-m", "Ändrar DRB", "-m", "Decision: § 45/2026")
    #expect(try office.push("main") == .accepted)
  }

  @Test func whatWasInvalidOnTheServerBeforeMustBeMendedByTheFirstNewCommit() throws {
    let office = try PushOffice(hasHook: false)
    try office.begin()
    try office.commit(documented: "kanske")
    try office.git("push", "--quiet", "origin", "main")
    try office.addHook()
    #expect(try office.push("main:refs/heads/gren") == .accepted)
    try office.write("README.md", "Läs mig\n")
    try office.commit("Utanför registren")
    let words = try office.push("main").words
    #expect(words.contains("registren hade fel redan före pushen"))
    #expect(words.contains("Registers/aura.register:3:6:"))
    try office.git("reset", "--quiet", "--hard", "HEAD^")
    try office.commit(documented: "X")
    try office.commit("Utanför registren")
    #expect(try office.push("main") == .accepted)
  }

  @Test func manyRefusedCommitsAreCountedAndTheFirstAreShown() throws {
    let office = try PushOffice()
    try office.begin()
    for index in 1...5 { try office.commit(documented: "kanske\(index)", "Nummer \(index)") }
    let words = try office.push("main").words
    #expect(words.contains("5 av 5 nya commits har fel"))
    for index in 1...3 { #expect(words.contains("”Nummer \(index)”")) }
    #expect(!words.contains("”Nummer 4”"))
    #expect(words.contains("… och 2 till med fel"))
  }
}
