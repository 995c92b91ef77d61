import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

@Suite struct ReviewTests {
  /// A repository whose first commit is published.
  func published() throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder.office()
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    return builder
  }

  func review(_ builder: borrowing RepositoryBuilder) throws -> Review {
    var repository = try builder.open()
    return try repository.review(at: repository.head())
  }

  /// Each change with the subjects of the commits that made it.
  func commits(_ review: Review) -> [String] {
    review.difference.registers.flatMap { register in
      register.changes.map { change in
        let commits = review.commits[Review.place(change, in: register.id)] ?? []
        return "\(register.id) \(change.field?.rawValue ?? "?"): "
          + commits.map(\.subject).joined(separator: ", ")
      }
    }
  }

  /// The subjects of the commits that a register as a whole came, went or got its id by.
  func subjects(_ review: Review, of id: String) -> [String] {
    RegisterID(rawValue: id).flatMap { review.commits[Review.Place(register: $0)] }?
      .map(\.subject) ?? []
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

  @Test func aChangeNamesItsCommitsBesideARenameOnAnotherBranch() throws {
    var builder = try published()
    try builder.branch("side")
    try builder.checkout("side")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.checkout("main")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]), "unit")
    try builder.merge("side", message: "merged")
    var review = try review(builder)
    #expect(commits(review) == ["wilma unit: unit"])
    #expect(subjects(review, of: "wilma") == ["renamed"])
    // A new register that takes the old id over has nothing of what was edited under it.
    try builder.write(RepositoryBuilder.auraPath, Office.aura(["Aura": "Ny", "Bildning": "HR"]))
    try builder.commit("new")
    review = try self.review(builder)
    #expect(commits(review).contains("aura unit: new, renamed"))
    #expect(commits(review).contains("wilma unit: unit"))
  }

  @Test func aRegisterThatIsRenamedAndThenRemovedNamesWhoRemovedIt() throws {
    var builder = try published()
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("renamed")
    try builder.remove("Registers/wilma.register")
    try builder.commit("removed")
    let review = try review(builder)
    #expect(review.difference.registers.map(\.id.rawValue) == ["aura"])
    #expect(commits(review).isEmpty == false)
    #expect(commits(review).allSatisfy { $0.hasSuffix(": removed") })
    #expect(subjects(review, of: "aura") == ["removed", "renamed"])
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

  /// An id may be that of one register first, and of another that then gets a new id.
  @Test func whatAnotherRegisterOfTheSameIDDidIsNotCredited() throws {
    var builder = try published()
    try builder.remove(RepositoryBuilder.auraPath)
    try builder.commit("deletes the old")
    let new = "Namn: Gamma\nSyfte: Något annat\nPerson: Rektorn\n"
    try builder.commit(aura: new, "makes a new")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/gamma.register")
    try builder.commit("renames")
    let review = try review(builder)
    func commits(_ id: RegisterID) -> Set<String> {
      let places = review.commits.filter { $0.key.register == id }
      return Set(places.values.joined().map(\.subject))
    }
    #expect(
      review.difference.registers.map { "\($0.id) \($0.status)" } == [
        "aura removed", "gamma added",
      ])
    #expect(commits("gamma") == ["renames", "makes a new"])
    #expect(commits("aura") == ["deletes the old"])
  }

  /// As above, where the id was taken over by a rename.
  @Test func whatARegisterDidWhoseIDWasTakenOverIsNotCredited() throws {
    var builder = try RepositoryBuilder.office()
    try builder.write("Registers/wilma.register", "Namn: Wilma\nSyfte: Frånvaro\n")
    try builder.commit("second")
    try builder.record("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
    try builder.remove("Registers/wilma.register")
    try builder.commit("deletes")
    try builder.rename(RepositoryBuilder.auraPath, to: "Registers/wilma.register")
    try builder.commit("takes over")
    try builder.rename("Registers/wilma.register", to: "Registers/gamma.register")
    try builder.commit("goes on")
    let review = try review(builder)
    let places = review.commits.filter { $0.key.register == "gamma" }
    #expect(Set(places.values.joined().map(\.subject)) == ["goes on", "takes over"])
  }

  /// Registers that are each edited by turns, in a history where some work stood beside other work.
  private func busy(_ registers: Int, rounds: Int) throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder()
    var stream = FastImport()
    var files = [RepositoryBuilder.schemaPath: FastImport.File(text: Office.schema)]
    for number in 0..<registers {
      files["Registers/r\(number).register"] = .init(text: Office.aura)
    }
    var last = stream.commit(files, parents: [], time: 1_700_000_000, branch: "main")
    var time = 1_700_000_000
    for round in 0..<rounds {
      for number in 0..<registers {
        time += 60
        let edited = FastImport.File(text: Office.aura(["Bildning": "U\(round)"]))
        if number == registers / 2 {
          // Two branches, each with an edit of its own.
          let name = "Registers/r\(number - 1).register"
          var other = files
          other[name] = .init(text: Office.aura(["Bildning": "V\(round)"]))
          let side = stream.commit(other, parents: [last], time: time, branch: "side")
          files["Registers/r\(number).register"] = edited
          let main = stream.commit(files, parents: [last], time: time + 1, branch: "main")
          files[name] = other[name]
          last = stream.commit(files, parents: [main, side], time: time + 2, branch: "main")
        } else {
          files["Registers/r\(number).register"] = edited
          last = stream.commit(files, parents: [last], time: time, branch: "main")
        }
      }
    }
    _ = try stream.run(in: builder.git)
    try builder.git("reset", "--quiet", "--hard", "main")
    return builder
  }

  /// However many registers changed, each commit is looked at a few times only.
  @Test func whoMadeTheChangesIsToldInTimeThatGrowsWithTheHistory() throws {
    let builder = try busy(12, rounds: 8)
    let count = Int(try builder.git("rev-list", "--count", "main")) ?? 0
    var repository = try builder.open()
    var visited = 0
    repository.onWork = { if $0 == .ancestry { visited += 1 } }
    let root = try builder.id(of: builder.git("rev-list", "--max-parents=0", "main"))
    let review = try repository.review(since: root, at: repository.head())
    #expect(review.difference.registers.count == 12)
    #expect(visited > 0 && visited < 4 * count, "\(visited) of \(count)")
  }
}
