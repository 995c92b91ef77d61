import Foundation
import TestSupport
import Testing

/// Who, why and when in what the commands tell of the past.
struct PastTests {
  /// Two registers, and an edit of one with a reason and a decision.
  private func edited(author: String = RepositoryBuilder.person) throws -> Office {
    var office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.repository.commit(
      "Ny ansvarig\n\nBeslutat i nämnden.\n\nDecision: § 45/2023\nReviewed-by: B <b@example.fi>\n",
      author: author)
    return office
  }

  @Test func `Trailers are told with the reason`() throws {
    let office = try edited()
    for command in [["history", "aura"], ["changelog"], ["review"]] {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.output.contains("Ny ansvarig"), "\(command)")
      #expect(run.output.contains("Decision: § 45/2023\n"), "\(command)")
      #expect(run.output.contains("Reviewed-by: B <b@example.fi>\n"), "\(command)")
      #expect(!run.output.contains("nämnden"), "\(command)")
    }
    let json = try JSONText.value(try office("history", "aura", "--format", "json"))
    let entries = try #require(json["entries"] as? [[String: Any]])
    #expect(
      entries.map { $0["trailers"] as? [String: [String]] } == [
        ["Decision": ["§ 45/2023"], "Reviewed-by": ["B <b@example.fi>"]], [:],
      ])
  }

  @Test func `Names are those of the mailmap`() throws {
    let office = try edited(author: "mm <maija@old.example.fi>")
    #expect(try office("history", "aura").output.contains("mm"))
    try office.repository.write(
      ".mailmap", "Maija Nymberg <maija@example.fi> <maija@old.example.fi>\n")
    for command in [["history", "aura"], ["changelog"], ["blame", "aura"], ["review"]] {
      for format in ["text", "json"] {
        let run = try Program(in: office.repository.path).run(command + ["--format", format])
        #expect(run.output.contains("Maija Nymberg"), "\(command) \(format)")
        #expect(!run.output.contains("mm "), "\(command) \(format)")
        #expect(!run.output.contains("\"mm\""), "\(command) \(format)")
      }
    }
  }

  @Test func `A history that is cut says so, in every format`() throws {
    var office = try edited()
    try office.edit("Registers/aura.register", "Rektorn", to: "Läraren")
    try office.repository.commit("Igen")
    let clone = Program(in: office.repository.beside("clone"))
    try office.repository.git(
      "clone", "--quiet", "--depth=2", "file://\(office.repository.path)", clone.folder)
    for format in ["text", "markdown", "html"] {
      let run = try clone.run(["history", "aura", "--language", "en", "--format", format])
      #expect(run.status == 0)
      #expect(run.output.contains("The history is cut"), "\(format)")
      #expect(run.output.contains("git fetch --unshallow"), "\(format)")
    }
    let json = try JSONText.value(try clone.run(["history", "aura", "--format", "json"]))
    #expect(json["complete"] as? Bool == false)
    #expect((json["entries"] as? [Any])?.count == 2)
    let log = try clone.run(["changelog", "--language", "en"])
    #expect(log.output.contains("what changed just then is not in this clone"))
    #expect(!log.output.contains("was added"))
    let blame = try JSONText.value(try clone.run(["blame", "aura", "--format", "json"]))
    let fields = try #require(blame["fields"] as? [[String: Any]])
    #expect(fields.filter { $0["commit"] is String }.map { $0["field"] as? String } == ["person"])
    try GitCommand(in: clone.folder)("fetch", "--quiet", "--unshallow")
    let whole = try clone.run(["history", "aura", "--language", "en"])
    #expect(!whole.output.contains("cut"))
    #expect(whole.output.contains("The register was added"))
  }

  @Test(arguments: [
    ("encoding ISO-8859-1\n", [0xE5, 0xE4, 0xF6] as [UInt8]), ("", [0xE5, 0xE4, 0xF6]),
    ("encoding UTF-8\n", Array("\u{e5}\u{e4}\u{f6}".utf8)),
  ])
  func `A name and a reason are readable in the encoding that they were written in`(
    _ header: String, _ letters: [UInt8]
  ) throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    let git = office.repository.git
    try git("add", "--all")
    let (tree, parent) = (try git("write-tree"), try git("rev-parse", "HEAD"))
    let person = letters + Array(" <a@example.fi> 1800000000 +0200\n".utf8)
    let commit = try git.text(
      ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
      input: Array("tree \(tree)\nparent \(parent)\nauthor ".utf8) + person
        + Array("committer ".utf8) + person + Array("\(header)\nbytte ".utf8) + letters
        + [0x1B, 0x5B, 0x33, 0x31, 0x6D])
    try git("update-ref", "refs/heads/main", commit)
    let name = "\u{e5}\u{e4}\u{f6}"
    for command in [["history", "aura"], ["changelog"], ["blame", "aura"], ["review"]] {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.output.contains("bytte \(name)"), "\(command)")
      #expect(run.output.components(separatedBy: name).count > 2, "\(command)")
      #expect(!run.output.contains("\u{1B}"), "\(command)")
    }
  }
}
