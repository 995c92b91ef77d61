import TestSupport
import Testing

@testable import Commands

/// What a shell is told while a command is typed.
struct CompletionTests {
  /// The answer to Zsh, without what the candidates mean.
  private func candidates(_ office: borrowing Office, _ words: String...) throws -> [String] {
    let run = try Program(in: office.repository.path).run(["complete", "zsh", "--"] + words)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return run.lines.map { String($0.prefix { $0 != "\t" }) }
  }

  @Test func `Commands are offered, without those that people have no use for`() throws {
    let office = try Office.withShippedRegisters()
    let offered = try candidates(office, "")
    #expect(offered.first == "words")
    #expect(offered.contains("review"))
    #expect(!offered.contains("manual") && !offered.contains("complete"))
    #expect(try candidates(office, "hi") == ["words", "history"])
    #expect(try candidates(office, "help", "hi") == ["words", "history"])
    #expect(try candidates(office, "help", "rev") == ["words", "review", "revisions"])
  }

  @Test func `What a candidate means is told in the reader's language`() throws {
    let office = try Office.withShippedRegisters()
    let run = try office("complete", "fish", "--", "--language", "fi", "bla")
    #expect(run.lines.last?.hasPrefix("blame\tNäytä") == true)
    #expect(try office("complete", "zsh", "history", "aur").lines == ["words", "aura\tAura"])
  }

  @Test func `A register is offered by its id, else by its name, or by its path`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try candidates(office, "show", "aur") == ["words", "aura"])
    #expect(try candidates(office, "show", "E-b") == ["words", "E-bokning"])
    #expect(
      try candidates(office, "show", "Registers/au") == ["words", "Registers/aura.register"])
    #expect(try candidates(office, "check", "aur") == ["files", "aura"])
    #expect(try candidates(office, "check", "E-b") == ["files"])
    #expect(try candidates(office, "diff", "--register", "aur") == ["words", "aura"])
  }

  @Test func `A field is offered by its id, else by its key, and in each language to set`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try candidates(office, "history", "aura", "--field", "pu") == ["words", "purpose"])
    #expect(
      try candidates(office, "set", "aura", "pu")
        == ["words", "purpose", "purpose[fi]", "purpose[en]"])
    #expect(try candidates(office, "history", "aura", "--field", "DR") == ["words", "DRB"])
  }

  @Test func `Values are offered of the field's vocabulary, or its type`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try candidates(office, "set", "aura", "unit", "Te") == ["words", "Tekniska sektorn"])
    #expect(try candidates(office, "set", "aura", "ABP", "") == ["words", "X", "-"])
    #expect(try candidates(office, "set", "aura", "purpose", "") == ["words"])
    #expect(try candidates(office, "list", "--unit=Te") == ["words", "--unit=Tekniska sektorn"])
    #expect(try candidates(office, "replace", "Psy") == ["words", "Psykologen"])
    #expect(try candidates(office, "check", "--format", "g") == ["words", "github", "gitlab"])
  }

  @Test func `Revisions are offered, also behind the dots of a range`() throws {
    let office = try Office.withShippedRegisters()
    try office.repository.git("tag", "publicerad/2026-11-20")
    #expect(
      try candidates(office, "show", "aura", "--at", "pub")
        == ["words", "published", "publicerad/2026-11-20"])
    #expect(try candidates(office, "diff", "HEAD..H") == ["words", "HEAD..HEAD"])
    #expect(try candidates(office, "review", "--since", "HE") == ["words", "HEAD"])
  }

  @Test func `Options are offered where one begins, but not behind the end of options`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try candidates(office, "list", "--gr") == ["words", "--group-by"])
    #expect(try candidates(office, "--no-") == ["words", "--no-pager", "--no-index"])
    #expect(try candidates(office, "show", "--", "-") == ["words"])
    #expect(try candidates(office, "diff", "--words-") == ["words"])
  }

  @Test func `Folders and files are left to the shell`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try candidates(office, "-C", "") == ["folders"])
    #expect(try candidates(office, "publish", "--output", "x") == ["folders"])
    #expect(try candidates(office, "review", "--output=x") == ["files"])
    #expect(try candidates(office, "editor", "vim", "--output", "") == ["folders"])
  }

  @Test func `Registers are those of the folder that is gone to`() throws {
    let office = try Office.withShippedRegisters()
    let elsewhere = try TemporaryFolder()
    let run = try Program(in: elsewhere.path).run(
      ["complete", "zsh", "--", "-C", office.repository.path, "show", "aur"])
    #expect(run.lines == ["words", "aura\tAura"])
  }

  @Test(arguments: [["complete"], ["complete", "tcsh", "x"]])
  func `A call for no shell is an unknown command`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try Program(in: folder.path).run(arguments).status == 64)
  }

  @Test func `Where nothing can be offered nothing is said`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    for words in [
      ["show", "a"], ["nonsense", ""], ["set", "a", "b", "c"], ["list", "--at", ""],
    ] {
      let run = try program.run(["complete", "zsh", "--"] + words)
      #expect(run.lines == ["words"])
      #expect(run.errors.isEmpty)
      #expect(run.status == 0)
    }
  }

  @Test func `A name that parts lines is not offered`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/z.register", "Namn: Onda\u{1B}[31m namn\n")
    try office.repository.write("Registers/y.register", "Namn: Ondare namn\n")
    #expect(try candidates(office, "show", "Ond") == ["words", "Ondare namn"])
  }

  @Test(arguments: [
    ("dataregister show a", ["show"], "a"), ("dataregister show ", ["show"], ""),
    ("X=1 dataregister  show\t\"a b", ["show"], "a b"),
    ("dataregister 'a b' c\\ d", ["a b"], "c d"),
    ("dataregister \"a\\\"b\\c\" d", ["a\"b\\c"], "d"), ("dataregister '' x", [""], "x"),
    ("false; git -C x dataregister list", ["-C", "x"], "list"),
    ("git -P -C dataregister dataregister s", ["-C", "dataregister"], "s"),
    ("dataregister \"\" \\", [""], ""),
  ])
  func `A line is parted as a shell does`(line: String, words: [String], current: String) {
    var typed = TypedWords(line: line)
    typed.dropTool()
    #expect(typed.words == words)
    #expect(typed.current == current)
  }

  @Test(arguments: [
    ("dataregister show A", "A", "A b$c", "A\\ b\\$c"),
    ("dataregister show \"A", "A", "A \"b$c'", "A \\\"b\\$c'"),
    ("dataregister show 'A", "A", "A 'b", "A '\\''b"),
    ("dataregister list --at=p", "p", "--at=published", "published"),
    ("dataregister list --at p", "p", "p;q", "p\\;q"),
  ])
  func `A candidate takes the place of what Bash holds for the word`(
    line: String, shown: String, candidate: String, expected: String
  ) {
    #expect(TypedWords(line: line).replacement(candidate, for: shown) == expected)
  }
}
