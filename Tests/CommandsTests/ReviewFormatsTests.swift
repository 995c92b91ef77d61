import Foundation
import TestSupport
import Testing

/// What `review`, `diff`, `history` and `changelog` print, in each of their formats.
struct ReviewFormatsTests {
  private static let formats = ["text", "markdown", "html", "json"]

  /// Two registers of which one was published otherwise, with something of each part of a review.
  private func office() throws -> Office {
    var office = try Office.withTwoRegisters()
    try office.repository.git("tag", "--annotate", "--message", "x", "publicerad/2023-11-14")
    try office.edit("Registers/register.schema", "Visibility: internal", to: "Visibility: public")
    try office.edit("Registers/register.schema", "Value: Rektorn\n", to: "Value: Rektor\n")
    try office.edit(
      "Registers/wilma.register", "elevregister", to: "register över <elever>")
    try office.edit("Registers/aura.register", "    Kuratorerna\n", to: "    Rektor\n")
    try office.repository.commit(
      "Ny ansvarig, #12\n\nDecision: § 45/2023\n", author: "Åsa | @asa <asa@x>")
    try office.repository.write(
      "Registers/kurre.register", "Namn: Kurre\nAnsvarsperson: Rektorer\nDRB: kanske\n")
    try office.repository.commit("Kurre")
    try office.edit("Registers/kurre.register", "Namn: Kurre", to: "Namn: Kurre 2")
    return office
  }

  @Test(arguments: formats, ["sv", "fi", "en"])
  func `Each format tells the same of a review, as it looks in its file`(
    _ format: String, _ language: String
  ) throws {
    let run = try office()("review", "--format", format, "--language", language)
    #expect(run.status == 0)
    #expect(run.errors == "")
    // How the page looks is left to its style sheet.
    let told = run.output.replacing(/(?s:<style>.*<\/style>)|sha256-[^&]*/, with: "")
    let file = "Tests/CommandsTests/Golden/review.\(language).\(format)"
    #expect(try GoldenFile.difference(of: told, from: file) == nil)
  }

  @Test(arguments: [["diff", "published..HEAD"], ["changelog"], ["history", "wilma"], ["review"]])
  func `A page or a comment stands alone, below one heading`(_ command: [String]) throws {
    let office = try office()
    let program = Program(in: office.repository.path)
    #expect(try program.run(command).output.contains("[-elevregister-]"))
    let markdown = try program.run(command + ["--format", "markdown"])
    #expect(markdown.output.hasPrefix("# "))
    #expect(markdown.lines.count { $0.hasPrefix("# ") } == 1)
    let html = try program.run(command + ["--format", "html"])
    #expect(html.output.contains("<main>\n<h1>"))
    #expect(html.output.matches(of: /<h1>/).count == 1)
    #expect(html.output.contains("<del>elevregister</del>"))
  }

  @Test func `What opens up is named first, in every format`() throws {
    let office = try office()
    let text = try office("review").lines
    #expect(text[2].hasPrefix("Blir offentligt:") && text[2].hasSuffix(" Anmärkning"))
    let schema = try #require(text.firstIndex(of: "Schemat"))
    #expect(text[schema + 1] == "  Anmärkning blir offentligt: fältet var tidigare internt")
    let markdown = try office("review", "--format", "markdown").lines
    #expect(markdown[2] == "- **Blir offentligt**: **Anmärkning**")
    let html = try office("review", "--format", "html").output
    #expect(html.contains("</h1>\n<dl>\n<dt>Blir offentligt</dt>"))
    let json = try office("review", "--format", "json")
    #expect(try JSONText.keys(json).contains("\nsummary: opened "))
    let changes = try #require(try JSONText.value(json)["schema"] as? [[String: Any]])
    #expect(changes.first?["section"] as? String == "Field remark")
    #expect(changes.count > 1)
  }

  @Test func `A wording that may have fallen behind is pointed out`() throws {
    let office = try office()
    let outdated = try JSONText.value(office("review", "--format", "json"))["outdated"]
    #expect(
      outdated as? [[String: String]]
        == [["register": "wilma", "field": "purpose", "language": "fi"]])
    #expect(
      try office("review", "--language", "en").output.contains(
        """

        Translations that may be out of date
        - Wilma: Användningsområde[fi] is as before, although Användningsområde changed

        """))
  }

  @Test func `A review is written to a file, in the format that its name tells`() throws {
    let office = try office()
    for (file, format) in [
      ("r.html", "html"), ("r.HTM", "html"), ("r.md", "markdown"), ("r.json", "json"),
      ("r.txt", "text"), ("review", "text"),
    ] {
      let run = try office("review", "--output", file)
      #expect(run.status == 0 && run.errors == "")
      #expect(run.output == "Granskningen finns i filen \(file)\n")
      let printed = try office("review", "--format", format).output
      #expect(try office.read(file) == printed)
    }
    let run = try office("review", "--output", "r.html", "--format", "markdown", "--exit-code")
    #expect(run.status == 1)
    #expect(try office.read("r.html").hasPrefix("# Granskning"))
    let path = office.repository.beside("r.md")
    #expect(try office.run("review", "--output", path, in: "Registers").status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# Granskning"))
  }

  @Test func `A review that cannot be written names its file, and leaves what is there`() throws {
    let office = try office()
    for file in ["nowhere/r.html", "Registers", "/dev/full", "Registers/aura.register/x", ""] {
      let run = try office("review", "--output", file, "--language", "en")
      #expect(run.status == 3, "\(file)")
      #expect(run.errors.hasPrefix("error: \(file): "), "\(file)")
      #expect(run.output == "")
    }
    try office.repository.write("r.md", "old")
    try FileManager.default.createSymbolicLink(
      atPath: "\(office.repository.path)/link.md", withDestinationPath: "r.md")
    #expect(try office("review", "--output", "link.md").status == 3)
    #expect(try office.read("r.md") == "old")
  }

  @Test func `A format that a command does not have is wrong use`() throws {
    let office = try office()
    for command in ["review", "diff", "changelog", "history aura"] {
      let run = try office.shell("dataregister \(command) --format pdf --language en")
      #expect(run.status == 64)
      #expect(run.errors.contains("text, markdown, html, json"))
    }
    for command in ["show aura", "blame aura", "status", "format"] {
      #expect(try office.shell("dataregister \(command) --format html").status == 64)
    }
  }

  @Test func `Markdown and pages are neither coloured nor wrapped`() throws {
    let office = try office()
    for format in ["markdown", "html"] {
      let plain = try office("review", "--format", format).output
      let run = try office.run(
        "review", "--format", format, "--color", "always", environment: ["COLUMNS": "40"])
      #expect(run.output == plain)
    }
  }
}
