import Foundation
import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct FourEyesTests {
  private let demanding = PublicOffice.schema("Four eyes: yes\n")
  private let review = "\n\nReviewed-by: Matti <matti@example.fi>"

  /// A published repository with one register, under a schema.
  private func published(_ schema: String) throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nEnhet: 0\n", "first")
    try builder.publish("2026-01-01")
    return builder
  }

  /// The subjects of the commits that nobody else has read, newest first.
  private func unreviewed(
    _ builder: borrowing RepositoryBuilder, schema: String? = nil
  ) throws -> [String] {
    var repository = try builder.open(schema: schema ?? demanding)
    return try repository.review(at: repository.head()).blockers.flatMap { blocker in
      guard case .unreviewed(let commits) = blocker else { return [String]() }
      return commits.map(\.subject)
    }
  }

  @Test func everyChangeNeedsAReviewByAnother() throws {
    var builder = try published(demanding)
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "alone")
    try builder.commit(aura: "Namn: Aura\nEnhet: 2\n", "read\(review)")
    try builder.commit(aura: "Namn: Aura\nEnhet: 0\n", "back again")
    #expect(try unreviewed(builder) == ["back again", "alone"])
  }

  @Test func whatAMergeChangesInARegisterThatOneParentHasNeedsAReview() throws {
    var builder = try published(demanding)
    try builder.branch("side")
    try builder.checkout("side")
    try builder.write("Registers/wilma.register", "Namn: Wilma\nEnhet: 1\n")
    try builder.commit("wilma\(review)")
    try builder.checkout("main")
    for (text, change) in [("Namn: Wilma\n", nil), ("Namn: Wilma\nEnhet: 2\n", "2")] {
      try builder.git("merge", "--quiet", "--no-commit", "--no-ff", "side")
      try builder.write("Registers/wilma.register", text)
      try builder.commit("merged")
      #expect(try unreviewed(builder) == ["merged"])
      var repository = try builder.open(schema: demanding)
      let wilma = try #require(RegisterID(rawValue: "wilma"))
      var walk = try EntryWalk(of: wilma, from: repository.head(), in: &repository)
      let entry = try #require(try walk.next(in: &repository))
      #expect(entry.kind == .changed)
      #expect(entry.changes.map(\.old) == [.line("1")])
      #expect(entry.changes.map(\.new) == [change.map(FieldValue.line)])
      try builder.git("reset", "--quiet", "--hard", "HEAD~1")
    }
  }

  @Test func withoutTheDemandNobodyNeedsAReview() throws {
    var builder = try published(PublicOffice.schema())
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "alone")
    #expect(try unreviewed(builder) == [])
  }

  @Test func takingTheDemandOutOfTheSchemaNeedsAReview() throws {
    var builder = try published(demanding)
    try builder.commit(schema: PublicOffice.schema(), "freed")
    #expect(try unreviewed(builder) == ["freed"])
  }

  @Test func anotherNameForPublicationsFreesNothing() throws {
    var builder = try published(demanding)
    let freed = PublicOffice.schema()
      .replacing("Publication tag: publicerad/", with: "Publication tag: v")
    try builder.commit(schema: freed, "renamed and freed")
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "alone")
    #expect(try unreviewed(builder, schema: freed) == ["alone", "renamed and freed"])
    // A tag that had that name before for another purpose is no publication that counts.
    try builder.record("tag", "--annotate", "--message", "x", "v1", "HEAD~2")
    #expect(try unreviewed(builder, schema: freed) == ["alone", "renamed and freed"])
  }

  @Test func aDemandThatIsNewCountsAtOnce() throws {
    var builder = try published(PublicOffice.schema())
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "alone")
    try builder.commit(schema: demanding, "demand\(review)")
    #expect(try unreviewed(builder) == ["alone"])
  }

  @Test func beforeTheFirstPublicationAllCommitsCount() throws {
    var builder = try RepositoryBuilder.publicOffice(demanding)
    try builder.commit(aura: "Namn: Aura\n", "first")
    try builder.commit(aura: "Namn: Aura 2\n", "second")
    #expect(try unreviewed(builder) == ["second", "first"])
  }

  @Test func whatChangesNoValueNeedsNoReview() throws {
    var builder = try published(demanding)
    try builder.commit(aura: "# En kommentar\nNamn: Aura\nEnhet:\n    0\n", "layout")
    try builder.commit(schema: "# En kommentar\n\(demanding)", "schema layout")
    try builder.write("README.md", "x")
    try builder.commit("readme")
    #expect(try unreviewed(builder) == [])
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/nova.register")
    try builder.commit("renamed")
    try builder.remove("Registers/nova.register")
    try builder.commit("deleted")
    #expect(try unreviewed(builder) == ["deleted", "renamed"])
  }

  @Test func aMergeOfWhatWasReadNeedsNoReviewButItsOwnChangesDo() throws {
    var builder = try published(demanding)
    try builder.branch("side")
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "main\(review)")
    try builder.checkout("side")
    try builder.write("Registers/nova.register", "Namn: Nova\n")
    try builder.commit("side\(review)")
    try builder.checkout("main")
    try builder.merge("side", message: "merge")
    #expect(try unreviewed(builder) == [])
    try builder.checkout("side")
    try builder.write("Registers/nova.register", "Namn: Nova 2\n")
    try builder.commit("side again\(review)")
    try builder.checkout("main")
    try builder.record("merge", "--no-commit", "--no-ff", "side")
    try builder.write("Registers/nova.register", "Namn: Nova 3\n")
    try builder.commit("evil merge")
    #expect(try unreviewed(builder) == ["evil merge"])
  }

  @Test func aMergeThatTakesBackWhatWasPublishedNeedsAReview() throws {
    for isChangedAgain in [false, true] {
      var builder = try RepositoryBuilder.publicOffice(demanding)
      try builder.commit(aura: "Namn: Aura\nEnhet: 0\n", "first\(review)")
      try builder.commitReadme(onBranch: "side")
      try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "one\(review)")
      try builder.publish("2026-01-01")
      if isChangedAgain { try builder.commit(aura: "Namn: Aura\nEnhet: 2\n", "two\(review)") }
      try builder.git("merge", "--quiet", "--no-commit", "--no-ff", "--strategy=ours", "side")
      try builder.git("checkout", "--quiet", "side", "--", RepositoryBuilder.auraPath)
      try builder.commit("back")
      #expect(try unreviewed(builder) == ["back"])
      var repository = try builder.open(schema: demanding)
      let changed = try repository.review(at: repository.head())
      #expect(changed.commits.values.map { $0.map(\.subject) } == [["back"]])
    }
  }

  @Test func aMergeThatTakesBackTheSchemaNeedsAReview() throws {
    var builder = try RepositoryBuilder.publicOffice(demanding)
    try builder.commit(aura: "Namn: Aura\nEnhet: 0\n", "first\(review)")
    try builder.commitReadme(onBranch: "side")
    try builder.commit(
      schema: PublicOffice.schema("Four eyes: yes\n", hidden: ["unit"]), "closed\(review)")
    try builder.publish("2026-01-01")
    try builder.git("merge", "--quiet", "--no-commit", "--no-ff", "--strategy=ours", "side")
    try builder.git("checkout", "--quiet", "side", "--", Schema.path)
    try builder.commit("opened again")
    #expect(try unreviewed(builder) == ["opened again"])
  }

  @Test(arguments: [
    ("Matti <matti@example.fi>", true), ("Maija Meikäläinen <other@example.fi>", false),
    ("MAIJA  meikäläinen <other@example.fi>", false), ("Matti <Maija@Example.FI>", false),
    ("Matti", false), ("<matti@example.fi>", false), ("Matti <>", false), ("", false),
    ("Matti < >", false), ("matti@example.fi", false), ("Matti <matti@example.fi> x", false),
    ("M. M. <old@example.fi>", false), ("M. M. <OLD@example.fi>", false),
  ])
  func onlySomebodyElseCounts(reviewer: String, counts: Bool) throws {
    var builder = try published(demanding)
    try builder.write(
      ".mailmap", "Maija Meikäläinen <maija@example.fi> <old@example.fi>\n")
    try builder.commit(
      aura: "Namn: Aura\nEnhet: 1\n", "alone\n\nDecision: x\nreviewed-By: \(reviewer)")
    #expect(try unreviewed(builder) == (counts ? [] : ["alone"]))
  }

  @Test func anAuthorNobodyCanReadIsNobody() throws {
    var builder = try published(demanding)
    try builder.commit(aura: "Namn: Aura\nEnhet: 1\n", "read\(review)")
    let text = try builder.git("cat-file", "commit", "HEAD")
      .replacing("author Maija Meikäläinen <maija@example.fi>", with: "author nobody")
    let id = try builder.git.bytes(
      ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
      input: Array("\(text)\n".utf8))
    try builder.git(
      "reset", "--quiet", "--hard",
      String(decoding: id, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(try unreviewed(builder) == ["read"])
  }
}

extension RepositoryBuilder {
  /// Makes a branch with a commit of its own, and goes back to the main branch.
  fileprivate mutating func commitReadme(onBranch name: String) throws {
    try branch(name)
    try checkout(name)
    try write("README.md", "x")
    try commit("readme")
    try checkout("main")
  }
}
