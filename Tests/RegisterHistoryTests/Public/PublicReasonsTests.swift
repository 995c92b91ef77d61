import Git
import RegisterDiff
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// What the public is told of commits.
@Suite struct PublicReasonsTests {
  private let message = """
    Ny enhet efter maija.m@example.fi

    Brödtext

    decision: § 45/2026 (matti@example.fi)
    Decision: 131052-308T
    Reviewed-by: Matti <matti@example.fi>
    Decision: liisa@example.fi
    """

  /// What is told of a commit with that message when a schema begins with some lines.
  private func log(_ whole: String) throws -> [String] {
    let schema = PublicOffice.schema(whole, hidden: ["person"])
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nEnhet: Ett\nPerson: Rektorn\n", "first")
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, "Namn: Aura\nEnhet: Två\nPerson: Rektorn\n")
    try builder.commit(message, author: "Maija (maija@example.fi) Meikäläinen <m@example.fi>")
    try builder.write(RepositoryBuilder.auraPath, "Namn: Aura\nEnhet: Två\nPerson: Kuratorn\n")
    try builder.commit("Hemligt\n\nDecision: § hemlig", author: "Hemlig <h@example.fi>")
    try builder.publish("2026-02-01")
    return try builder.publicLog(schema)
  }

  @Test func onlyTheDecisionsOfWhatIsPublicAreTold() throws {
    #expect(
      try log("").first == "2026-02-01 aura \"Aura\" changed unit:Ett>Två "
        + "(Decision § 45/2026; Decision ******-****)")
  }

  @Test func theSchemaLetsReasonsAndNamesThroughButNoAddress() throws {
    let told = try log("Publish reasons: yes\nPublish authors: yes\n")
    #expect(
      told == [
        "2026-02-01 aura \"Aura\" changed unit:Ett>Två "
          + "(Maija Meikäläinen; Ny enhet efter …; Decision § 45/2026; Decision ******-****)",
        "2026-01-01 aura \"Aura\" created name:->Aura unit:->Ett (Maija Meikäläinen; first)",
      ])
    #expect(try log("Publish reasons: yes\n").first?.contains("Meikäläinen") == false)
    #expect(try log("Publish reasons: yes\n").last?.hasSuffix(" (first)") == true)
    #expect(try log("Publish authors: yes\n").last?.hasSuffix(" (Maija Meikäläinen)") == true)
    #expect(try log("Publish authors: yes\n").first?.contains("Ny enhet") == false)
  }

  @Test func aDecisionUnderAnIDThatWasGivenUpBeforeIsTold() throws {
    let schema = PublicOffice.schema(hidden: ["person"])
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nEnhet: Ett\nPerson: Rektorn\n", "first")
    try builder.branch("side")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.publish("2026-01-01")
    try builder.checkout("side")
    try builder.commit(
      aura: "Namn: Aura\nEnhet: Två\nPerson: Rektorn\n", "unit\n\nDecision: § 2/2026")
    try builder.checkout("main")
    try builder.merge("side", message: "merged")
    try builder.publish("2026-02-01")
    #expect(
      try builder.publicLog(schema).first
        == "2026-02-01 wilma \"Aura\" changed unit:Ett>Två (Decision § 2/2026)")
  }

  @Test(
    arguments: [
      ("Maija <maija@example.fi>", "Maija"), ("Maija<maija@example.fi>", "Maija<…>"),
      ("vänta… nu", "vänta… nu"), ("maija@example.fi", nil), ("<>", nil), ("", nil),
      ("av maija@example.fi, § 4", "av … § 4"), ("maija(at)example.fi", nil),
      ("fråga maija @ example fi", "fråga maija … example fi"), ("maija%40example.fi", nil),
      ("maija＠example.fi", nil), ("a maija@localhost b@c d", "a … d"), ("§ 4 – 5", "§ 4 – 5"),
      ("maija&#64;example.fi", nil), ("maija@exa\u{200B}mple.fi", nil),
      ("x 131052-308T", "x ******-****"), ("(nämnden) beslöt [§ 4]", "(nämnden) beslöt [§ 4]"),
    ] as [(String, String?)])
  func noAddressAndNoIdentityCodeIsPublished(text: String, published: String?) {
    #expect(PublicText.published(text) == published)
  }

  @Test func aReviewForThePublicHoldsNoMoreThanTheProjectionLetsThrough() throws {
    let schema = PublicOffice.schema(hidden: ["person"])
    var builder = try RepositoryBuilder.publicOffice(schema)
    try builder.commit(aura: "Namn: Aura\nEnhet: Ett\nPerson: Rektorn\n", "first")
    try builder.publish("2026-01-01")
    try builder.write(RepositoryBuilder.auraPath, "Namn: Aura\nEnhet: Ett\nPerson: Annan\n")
    try builder.commit("second")
    try builder.publish("2026-02-01")
    try builder.commit(aura: "Namn: Aura\nEnhet: Två\nPerson: Hemlig\n", message)
    try builder.write(RepositoryBuilder.auraPath, "ogiltig\n")
    var repository = try builder.open(schema: schema)
    let head = try repository.head()
    #expect(try repository.review(at: head).blockers != [])
    let projection = PublicProjection(ReadSchema(Array(schema.utf8)).schema)
    let review = try repository.publicReview(at: head, by: projection)
    #expect(review.isPublic && review.blockers.isEmpty && review.uncommitted.isEmpty)
    #expect(review.report.files.isEmpty && review.report.registers == 0)
    #expect(review.publication?.tag == "publicerad/2026-02-01")
    #expect(review.since == review.publication?.commit)
    #expect(review.difference.registers.map { $0.changes.map(\.field) } == [["unit"]])
    let told = review.commits.values.joined()
    #expect(Set(told.map(\.trailers.count)) == [2])
    #expect(told.allSatisfy { $0.author == nil && $0.subject.isEmpty && $0.id == nil })
  }
}
