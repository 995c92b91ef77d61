import Foundation
import Git
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// History that becomes another while there is an index of it.
struct IndexRewrittenTests {
  /// Asks with and without the index, and looks at what it holds then.
  private static func ask(
    _ builder: borrowing RepositoryBuilder, from revision: String = "HEAD",
    thenHolds revisions: [String]
  ) throws {
    let expected = try builder.answers(isIndexed: false, from: revision)
    #expect(try builder.answers(isIndexed: true, from: revision) == expected)
    try builder.expectIndex(holds: revisions)
    #expect(try builder.answers(isIndexed: true, from: revision) == expected)
  }

  @Test func `A commit that was amended is no longer in the index`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    try Self.ask(builder, thenHolds: ["HEAD"])
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "Annan"]))
    try builder.record("commit", "--all", "--amend", "--quiet", "--message", "amended")
    try Self.ask(builder, thenHolds: ["HEAD"])
  }

  @Test func `After a rebase the index holds the new commits alone`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Kuratorerna": "Rektorn"]), "person")
    try Self.ask(builder, from: "side", thenHolds: ["side"])
    try builder.write("Registers/other.register", Office.aura(["Aura": "Other"]))
    try builder.checkout("main~3")
    try builder.commit("base")
    let base = try builder.git("rev-parse", "HEAD")
    try builder.checkout("side")
    try builder.record("rebase", "--quiet", base)
    try Self.ask(builder, from: "side", thenHolds: ["side"])
  }

  @Test func `After a reset and a collection the answers are right and nothing stays`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    for number in 0..<4 {
      try builder.commit(aura: Office.aura(["Bildning": "Enhet \(number)"]), "\(number)")
    }
    try Self.ask(builder, thenHolds: ["HEAD"])
    try builder.git("reset", "--quiet", "--hard", "HEAD~3")
    try builder.git("reflog", "expire", "--expire=now", "--all")
    try builder.git("gc", "--quiet", "--prune=now")
    let expected = try builder.answers(isIndexed: false)
    #expect(try builder.answers(isIndexed: true) == expected)
    // The next commit makes the index look for what has gone.
    try builder.commit(aura: Office.aura(["Bildning": "Ny"]), "new")
    try Self.ask(builder, thenHolds: ["HEAD"])
  }

  @Test func `A branch that is there stays in the index, and one that is deleted does not`() throws
  {
    var builder = try RepositoryBuilder.branchedOffice()
    try builder.git("checkout", "--quiet", "-b", "other", "main~1")
    try builder.commit(aura: Office.aura(["Bildning": "Gren"]), "branch")
    try builder.checkout("main")
    try builder.commit(aura: Office.aura(["Bildning": "Stam"]), "trunk")
    try Self.ask(builder, from: "other", thenHolds: ["other"])
    try Self.ask(builder, from: "main", thenHolds: ["main", "other"])
    try Self.ask(builder, from: "other", thenHolds: ["main", "other"])
    try builder.git("branch", "--quiet", "-D", "other")
    try builder.commit(aura: Office.aura(["Bildning": "Stam 2"]), "trunk")
    try Self.ask(builder, thenHolds: ["main"])
  }

  @Test func `Questions from several commits of one run are all kept`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    try Self.ask(builder, thenHolds: ["HEAD"])
    try builder.git("checkout", "--quiet", "-b", "other")
    try builder.commit(aura: Office.aura(["Bildning": "Gren"]), "branch")
    try builder.checkout("main")
    try builder.commit(aura: Office.aura(["Bildning": "Stam"]), "trunk")
    let heads = [try builder.id(of: "other"), try builder.id(of: "main")]
    var repository = try builder.openIndexed()
    for head in heads {
      var plain = try builder.open()
      #expect(try repository.lines(from: head) == plain.lines(from: head))
    }
    try builder.expectIndex(holds: ["main", "other"])
  }

  @Test func `A root that is added and histories that are joined are answered right`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    try Self.ask(builder, thenHolds: ["HEAD"])
    try builder.git("checkout", "--quiet", "--orphan", "root")
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Bildning": "Rot"]))
    try builder.commit("root")
    try Self.ask(builder, thenHolds: ["main", "root"])
    try builder.checkout("main")
    try builder.record(
      "merge", "--quiet", "--allow-unrelated-histories", "--strategy", "ours", "--message",
      "joined",
      "root")
    try Self.ask(builder, thenHolds: ["main"])
  }
}
