import Diagnostics
import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct HistoryTests {
  @Test func eachKindOfEntry() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.commit(aura: Office.aura(["Bildning": "Vård", "Syfte: ": "Syfte:\n "]), "wrap")
    try builder.commit(aura: "fel\n\(Office.aura)", "broken")
    try builder.commit(aura: Office.aura, "mended")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.write("Registers/wilma.register", Office.aura(["Aura": "Wilma"]))
    try builder.commit("renamed")
    try builder.remove("Registers/wilma.register")
    try builder.commit("deleted")
    var repository = try builder.open()
    #expect(
      try repository.lines("wilma") == [
        "deleted: deleted name purpose[sv] person unit", "renamed: renamed name",
        "mended: changed unit", "broken: unreadable", "wrap: formatting", "unit: changed unit",
        "first: created name purpose[sv] person unit",
      ])
    let history = try repository.history(of: "wilma", from: repository.head())
    #expect(history.entries[1].oldID == "aura")
    #expect(history.entries[1].name == "Wilma")
    #expect(history.entries[0].name == "Wilma")
    #expect(history.entries[3].failure?.diagnostics.isEmpty == false)
    #expect(try repository.lines("wilma", follow: false).count == 2)
  }

  @Test func aSchemaOfItsTimeReadsEachVersion() throws {
    var builder = try RepositoryBuilder.office()
    let other = Office.schema.replacing("Key: Enhet", with: "Key: Avdelning")
    try builder.write(RepositoryBuilder.schemaPath, other)
    try builder.commit(aura: Office.aura(["Enhet": "Avdelning"]), "key")
    try builder.commit(aura: Office.aura(["Enhet: Bildning": "Avdelning: Vård"]), "unit")
    // A schema that does not parse gives way to the present one.
    try builder.write(RepositoryBuilder.schemaPath, "fel\n\(other)")
    try builder.commit(aura: Office.aura(["Enhet: Bildning": "Avdelning: IT"]), "broken schema")
    try builder.remove(RepositoryBuilder.schemaPath)
    try builder.commit(aura: Office.aura(["Enhet: Bildning": "Avdelning: HR"]), "no schema")
    var repository = try builder.open(schema: other)
    #expect(
      try repository.lines() == [
        "no schema: changed unit", "broken schema: changed unit", "unit: changed unit",
        "key: formatting", "first: created name purpose[sv] person unit",
      ])
  }

  @Test func aVersionThatDoesNotParseIsJudgedByAllThatItsOwnSchemaSays() throws {
    let schema = Office.schema.replacing("Key: Enhet\n", with: "Key: Enhet\nValues: units\n")
    func wording(_ translation: String) -> String {
      "\(schema)\nVocabulary: units\n\nValue: Vård\nValue[fi]: \(translation)\n"
    }
    var builder = try RepositoryBuilder.office()
    try builder.write(RepositoryBuilder.schemaPath, wording("Hoito"))
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.commit(aura: "fel\n\(Office.aura(["Bildning": "Hoito"]))", "broken")
    try builder.write(RepositoryBuilder.schemaPath, wording("Xyz"))
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "mended")
    var repository = try builder.open(schema: wording("Xyz"))
    let entries = try repository.history(of: "aura", from: repository.head()).entries
    #expect(entries.map(\.kind) == [.formatting, .unreadable, .changed, .created])
    let suggestions = entries[1].failure?.diagnostics.compactMap { diagnostic -> String? in
      guard case .unknownValue(_, _, let suggestion, _) = diagnostic.finding else { return nil }
      return suggestion
    }
    #expect(suggestions == ["Vård"])
  }

  @Test func aBranchIsCreditedWithItsChangesAndAMergeWithItsOwn() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Aura": "Wilma"]), "name")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    var repository = try builder.open()
    let clean = try repository.lines()
    #expect(
      clean == [
        "merged: merge", "unit: changed unit", "name: changed name",
        "first: created name purpose[sv] person unit",
      ])
    try builder.write(
      RepositoryBuilder.auraPath,
      Office.aura(["Aura": "Wilma", "Bildning": "Vård", "Journaler": "Annat"]))
    try builder.record("commit", "--quiet", "--all", "--amend", "--message", "merged")
    var amended = try builder.open()
    #expect(try amended.lines().first == "merged: changed purpose[sv]")
    #expect(try amended.lines().dropFirst() == clean.dropFirst())
  }

  @Test func aMergeThatTakesOneSideHidesTheOther() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "main")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "side")
    try builder.checkout("main")
    try builder.record("merge", "--quiet", "--strategy=ours", "--message", "merged", "side")
    var repository = try builder.open()
    #expect(
      try repository.lines() == [
        "main: changed unit", "first: created name purpose[sv] person unit",
      ])
  }

  @Test func theFixOfAMergeThatDoesNotParseIsCreditedWithNoBranchsChanges() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Aura": "Wilma"]), "name")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.checkout("main")
    try builder.record("merge", "--quiet", "--no-commit", "side")
    try builder.commit(aura: "<<<<<<< HEAD\n\(Office.aura)", "conflict")
    try builder.commit(
      aura: Office.aura(["Aura": "Wilma", "Bildning": "Vård", "Journaler": "Annat"]), "mended")
    var repository = try builder.open()
    #expect(
      try repository.lines().prefix(2) == ["mended: changed purpose[sv]", "conflict: unreadable"])
  }

  @Test func aRenameOnABranchAndAChangeOnTheOtherAreMerged() throws {
    for changesOnMain in [true, false] {
      var builder = try RepositoryBuilder.office()
      try builder.branch("side")
      try builder.checkout(changesOnMain ? "side" : "main")
      try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
      try builder.commit("renamed")
      try builder.checkout(changesOnMain ? "main" : "side")
      try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
      try builder.checkout("main")
      // Git sees the rename too and puts the change where the register is now; a comment more makes
      // the merge differ from both.
      try builder.record("merge", "--quiet", "--no-commit", "side")
      try builder.write(
        "Registers/wilma.register", "# nu\n\(Office.aura(["Bildning": "Vård"]))")
      try builder.commit("merged")
      var repository = try builder.open()
      let lines = try repository.lines("wilma")
      #expect(
        Set(lines) == [
          "merged: merge", "renamed: renamed", "unit: changed unit",
          "first: created name purpose[sv] person unit",
        ])
      let log = try repository.changeLog(upTo: repository.head()).sections.flatMap(\.entries)
      #expect(
        Set(log.map { "\($0.commit.subject): \($0.summary)" })
          == Set(lines.filter { $0 != "merged: merge" }))
      #expect(
        try repository.blame("wilma", at: repository.head()).compactMap { $0.commit?.subject }
          == ["first", "first", "first", "unit"])
    }
  }

  @Test func beforeARenameTheHistoryIsThatOfTheOldPath() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård", "Aura": "A"]), "name")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit again")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/skola-aura.register")
    try builder.commit("renamed")
    var repository = try builder.open()
    let history = try repository.history(of: "skola-aura", from: repository.head())
    let log = try builder.git("log", "--format=%H", "HEAD~1", "--", RepositoryBuilder.auraPath)
    #expect(history.entries.dropFirst().map(\.hex).joined(separator: "\n") == log)
    #expect(history.entries.first?.oldID == "aura")
  }

  @Test func aRenameOfAVersionThatDoesNotParseIsSeenThrough() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: "fel\n\(Office.aura)", "broken")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.write("Registers/wilma.register", Office.aura(["Bildning": "Vård"]))
    try builder.commit("mended")
    var repository = try builder.open()
    #expect(
      try repository.lines("wilma").prefix(3) == [
        "mended: changed unit", "renamed: unreadable", "broken: unreadable",
      ])
    #expect(try repository.history(of: "wilma", from: repository.head()).entries[1].oldID == "aura")
  }

  @Test func aRegisterThatBecomesALinkIsDeletedAndComesBack() throws {
    let builder = try RepositoryBuilder.office()
    try builder.git(
      "update-index", "--cacheinfo",
      "120000,\(builder.git("rev-parse", "HEAD:Registers/aura.register")),Registers/aura.register")
    try builder.record("commit", "--quiet", "--message", "link")
    try builder.git("checkout", "--quiet", "HEAD~1", "--", RepositoryBuilder.auraPath)
    try builder.record("commit", "--quiet", "--message", "file")
    try builder.git("update-index", "--chmod=+x", RepositoryBuilder.auraPath)
    try builder.record("commit", "--quiet", "--message", "mode")
    var repository = try builder.open()
    #expect(
      try repository.history(of: "aura", from: repository.head()).entries.map(\.kind)
        == [.formatting, .created, .deleted, .created])
  }

  @Test func blameNamesTheCommitThatGaveThePresentValue() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit of main")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT", "Aura": "A"]), "unit of side")
    try builder.checkout("main")
    try builder.record("merge", "--quiet", "--no-commit", "--strategy-option=ours", "side")
    try builder.commit(aura: Office.aura(["Bildning": "Vård", "Aura": "A"]), "merged")
    try builder.commit(aura: Office.aura(["Bildning": "Vård", "Aura": "A", "Journaler": "B"]), "b")
    try builder.commit(aura: Office.aura(["Bildning": "Vård", "Aura": "A"]), "back")
    var repository = try builder.open()
    let blame = try repository.blame("aura", at: repository.head())
    #expect(
      blame.map { "\($0.variant.field.rawValue): \($0.commit?.subject ?? "-")" } == [
        "name: unit of side", "purpose: back", "person: first", "unit: unit of main",
      ])
    #expect(try repository.blame("wilma", at: repository.head()).isEmpty)
  }

  @Test func changeLogHasASectionAPublication() throws {
    var builder = try RepositoryBuilder.office()
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-15")
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.write(
      RepositoryBuilder.schemaPath,
      Office.schema.replacing("Type: line\nGroup: owner", with: "Type: list\nGroup: owner"))
    try builder.commit("schema")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-16")
    try builder.git("tag", "publicerad/lightweight")
    try builder.record("tag", "--annotate", "--message", "p", "annan")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "again")
    var repository = try builder.open()
    let sections = try repository.changeLog(upTo: repository.head()).sections
    #expect(
      sections.map { $0.publication?.tag } == [
        nil, "publicerad/2023-11-16", "publicerad/2023-11-15",
      ])
    #expect(sections.map { $0.entries.map(\.commit.subject) } == [["again"], ["unit"], ["first"]])
    #expect(sections.map { $0.schema.isEmpty } == [true, false, false])
    var walk = try ChangeLogWalk(
      from: builder.id(of: "HEAD~3"), to: builder.id(of: "HEAD~1"), in: &repository)
    var range = ChangeLog()
    while let part = try walk.next(in: &repository) { range.append(part) }
    #expect(range.sections.map { $0.entries.map(\.commit.subject) } == [["unit"]])
  }

  @Test func manyRegistersThatMoveInOneCommitAreAllRenamed() throws {
    let builder = try RepositoryBuilder()
    var flat = [RepositoryBuilder.schemaPath: FastImport.File(text: Office.schema)]
    var moved = flat
    for number in 0..<300 {
      let text = "Namn: R\(number)\nSyfte: s\(number)\nEnhet: a\n"
      flat["Registers/r\(number).register"] = .init(text: text)
      moved["Registers/\(number % 7)/r\(number).register"] = .init(text: "\(text)# flyttad\n")
    }
    var commits = FastImport()
    commits.commit(flat, parents: [], time: 1_700_000_000)
    commits.commit(moved, parents: [1], time: 1_700_000_060)
    commits.branch("main", at: 2)
    _ = try commits.run(in: builder.git)
    var repository = try builder.open()
    let head = try repository.head()
    let entries = try repository.changeLog(upTo: head).sections.flatMap(\.entries)
    #expect(entries.count { $0.kind == .renamed } == 300)
    #expect(entries.count == 600)
    #expect(try repository.history(of: "3/r17", from: head).entries.map(\.oldID) == ["r17", nil])
  }

  @Test func aRegisterIsFoundByIDPathAndNameAlsoWhenItIsGone() throws {
    var builder = try RepositoryBuilder.office()
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.write("Registers/primus.register", "Namn: Primus\nSyfte: Betyg\n")
    try builder.commit("added")
    try builder.remove("Registers/primus.register")
    try builder.commit("deleted")
    var repository = try builder.open()
    let snapshot = try repository.snapshot(.worktree)
    func find(_ text: String) throws -> String? {
      try repository.find(text, in: snapshot).map {
        "\($0.id) \($0.gone.map { "\($0.kind) \($0.commit.subject)" } ?? "there")"
      }
    }
    #expect(try find("wilma") == "wilma there")
    #expect(try find("Registers/wilma.register") == "wilma there")
    #expect(try find("Aura") == "wilma there")
    #expect(try find("aura") == "wilma renamed renamed")
    #expect(try find("primus") == "primus deleted deleted")
    #expect(try find("Primus") == "primus deleted deleted")
    #expect(try find("okänd") == nil)
  }

  @Test func anIDThatAnotherRegisterGotLaterIsNotTakenForWhatBecameOfTheFirst() throws {
    var builder = try RepositoryBuilder.office()
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/b.register")
    try builder.commit("renamed")
    try builder.remove("Registers/b.register")
    try builder.commit("deleted")
    try builder.write("Registers/b.register", "Namn: Annat\nSyfte: Något helt annat\nEnhet: x\n")
    try builder.commit("another")
    try builder.rename("Registers/b.register", to: "Registers/c.register")
    try builder.commit("another renamed")
    var repository = try builder.open()
    let snapshot = try repository.snapshot(.worktree)
    let found = try repository.find("aura", in: snapshot)
    #expect(found?.id.rawValue == "b")
    #expect(found?.gone?.commit.subject == "renamed")
    #expect(found?.deletion?.commit.subject == "deleted")
    let other = try repository.find("b", in: snapshot)
    #expect(other?.id.rawValue == "c")
    #expect(other?.gone?.commit.subject == "another renamed")
    #expect(other?.deletion == nil)
  }

  @Test func anOldIDIsFoundWhereTheFileDoesNotParseInTheCommitThatRenamesIt() throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura + "utan kolon\n", "broken")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    var repository = try builder.open()
    let found = try repository.find("aura", in: repository.snapshot(.worktree))
    #expect(found?.id == "wilma")
    #expect(found?.gone?.commit.subject == "renamed")
  }
}
