import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct ReviewTests {
  /// A repository whose first commit is published.
  private func published() throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder.office()
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    return builder
  }

  private func review(_ builder: borrowing RepositoryBuilder) throws -> Review {
    var repository = try builder.open()
    return try repository.review(at: repository.head())
  }

  /// Each change with the subjects of the commits that made it.
  private func commits(_ review: Review) -> [String] {
    review.difference.registers.flatMap { register in
      register.changes.map { change in
        let commits = review.commits[Review.place(change, in: register.id)] ?? []
        return "\(register.id) \(change.field?.rawValue ?? "?"): "
          + commits.map(\.subject).joined(separator: ", ")
      }
    }
  }

  @Test func aChangeNamesTheCommitsThatMadeIt() throws {
    var builder = try published()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.commit(aura: Office.aura(["Bildning": "IT", "Aura": "A"]), "name")
    try builder.commit(aura: Office.aura(["Bildning": "HR", "Aura": "A"]), "unit again")
    let review = try review(builder)
    #expect(commits(review) == ["aura name: name", "aura unit: unit again, unit"])
    #expect(review.publication?.tag == "publicerad/2023-11-14")
    #expect(review.since == review.publication?.commit)
    #expect(review.blockers == [])
  }

  @Test func aChangeNamesItsCommitsThroughARename() throws {
    var builder = try published()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.write("Registers/wilma.register", Office.aura(["Bildning": "IT", "Aura": "W"]))
    try builder.commit("name")
    let review = try review(builder)
    #expect(commits(review) == ["wilma name: name", "wilma unit: unit"])
    #expect(review.difference.registers.map(\.oldID) == ["aura"])
  }

  @Test func aBranchWhoseVersionWasDroppedMadeNoChange() throws {
    var builder = try published()
    try builder.branch("side")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "main")
    try builder.checkout("side")
    try builder.write("Registers/wilma.register", "Namn: Wilma\n")
    try builder.commit(aura: Office.aura(["Bildning": "HR"]), "side")
    try builder.checkout("main")
    // The merge takes the other register from the branch, and this one from main.
    try builder.record("merge", "--no-commit", "--strategy=ours", "side")
    try builder.git("checkout", "--quiet", "side", "--", "Registers/wilma.register")
    try builder.commit("merged")
    #expect(try commits(review(builder)) == ["aura unit: main", "wilma name: side"])
  }

  @Test func withoutAPublicationEverythingIsNew() throws {
    let builder = try RepositoryBuilder.office()
    let review = try review(builder)
    #expect(review.publication == nil && review.since == nil)
    #expect(review.difference.registers.map(\.status) == [.added])
    #expect(commits(review).allSatisfy { $0.hasSuffix(": first") })
    #expect(review.difference.schema.isEmpty == false)
  }

  @Test func whatIsInTheWayOfPublishing() throws {
    var builder = try published()
    try builder.commit(aura: "Syfte: namn saknas\n", "broken")
    try builder.write(RepositoryBuilder.auraPath, Office.aura)
    try builder.write(RepositoryBuilder.schemaPath, "Title: Ny\n\(Office.schema)")
    #expect(try review(builder).blockers == [.errors(1), .uncommitted(2)])
  }

  @Test func aLayoutThatIsNotCommittedIsInNobodysWay() throws {
    let builder = try published()
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Syfte: ": "Syfte:\n    "]))
    #expect(try review(builder).blockers == [])
  }

  @Test func aPublicationOutsideTheHistoryOfHEADIsInTheWay() throws {
    var builder = try published()
    try builder.git("checkout", "--quiet", "-b", "other")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-15")
    try builder.checkout("main")
    let review = try review(builder)
    #expect(review.blockers == [.diverged(tag: "publicerad/2023-11-15")])
    #expect(review.publication?.tag == "publicerad/2023-11-14")
  }

  @Test func aShallowCloneIsInTheWay() throws {
    var builder = try published()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--depth=1", "file://\(builder.path)", clone)
    var repository = try RegisterRepository(
      root: clone, presentSchema: ReadSchema(Array(Office.schema.utf8)))
    #expect(try repository.review(at: repository.head()).blockers == [.shallow])
  }
}
