import Files
import Git
import Messages
import RegisterHistory
import TestSupport
import Testing

@testable import Commands

/// How arguments are read before a command is parsed from them.
struct ArgumentsTests {
  @Test func `Options of every command may stand before its name`() {
    let arguments = CommandLineArguments([
      "-C", "a", "--language", "fi", "--no-pager", "show", "aura", "--color=always", "-C", "b",
    ])
    #expect(arguments.command == "show")
    #expect(
      arguments.normalized == [
        "show", "-C", "a", "--language", "fi", "--no-pager", "aura", "--color=always", "-C", "b",
      ])
    #expect(arguments.folders == ["a", "b"])
    #expect(arguments.language == .fi)
    #expect(arguments.color == .always)
    #expect(!arguments.usesPager)
  }

  @Test func `Without a command, only what means something by itself is left`() {
    #expect(CommandLineArguments([]).normalized == [])
    #expect(CommandLineArguments(["--language", "fi"]).normalized == [])
    #expect(CommandLineArguments(["--language=fi", "-C", "x", "--help"]).normalized == ["--help"])
    #expect(CommandLineArguments(["-C"]).normalized == [])
    #expect(CommandLineArguments(["--bogus"]).normalized == ["--bogus"])
  }

  @Test func `A value that an option lacks, or that means nothing, is left to the parser`() {
    let arguments = CommandLineArguments(["show", "aura", "--language"])
    #expect(arguments.language == nil)
    #expect(arguments.normalized == ["show", "aura", "--language"])
    #expect(CommandLineArguments(["list", "--language", "xx"]).language == nil)
    #expect(CommandLineArguments(["list", "--color", "xx"]).color == .auto)
  }

  @Test func `What follows the terminator is no option`() {
    let arguments = CommandLineArguments(["show", "--", "--language", "fi", "-C", "x"])
    #expect(arguments.language == nil)
    #expect(arguments.folders == [])
    #expect(arguments.normalized == ["show", "--", "--language", "fi", "-C", "x"])
  }

  @Test func `In a diff, words after the terminator are registers`() {
    #expect(
      CommandLineArguments(["diff", "HEAD", "--", "aura", "-rf"]).normalized
        == ["diff", "HEAD", "--words-are-revisions", "--register=aura", "--register=-rf"])
    #expect(
      CommandLineArguments(["diff", "HEAD", "--"]).normalized
        == ["diff", "HEAD", "--words-are-revisions"])
  }

  @Test(arguments: [
    ("A..B", "A", "B"), ("A..", "A", "HEAD"), ("..B", "HEAD", "B"),
    ("publicerad/2026-11-22..HEAD~1", "publicerad/2026-11-22", "HEAD~1"),
    ("2026-11-22..2026-11-23", "2026-11-22", "2026-11-23"), ("å..ä", "å", "ä"),
  ])
  func `A range has two ends, and one that is left out is HEAD`(
    text: String, from: String, to: String
  ) {
    let range = RevisionRange(text)
    #expect(range?.from == from)
    #expect(range?.to == to)
  }

  @Test(arguments: ["", ".", "..", "...", "A", "A.B", "A...B", "A...", "v1.2"])
  func `What is no range is none`(text: String) {
    #expect(RevisionRange(text) == nil)
  }

  @Test func `Words of a diff are revisions as long as they resolve, then registers`() throws {
    var office = try Office.withTwoRegisters()
    let first = try office.repository.git("rev-parse", "HEAD")
    let second = try office.repository.commit("second")
    try office.repository.git("tag", "wilma")
    let session = try Session(
      CommandLineArguments(["-C", office.repository.path]), ProcessEnvironment())
    func sorted(
      _ words: [String], _ registers: [String]? = nil
    ) throws -> ([String], [String]) {
      var repository = try session.repository()
      let words = try DiffWords(
        words, registers: registers ?? [], hasTerminator: registers != nil, session, &repository)
      return (words.revisions.map(\.hex), words.registers)
    }
    #expect(try sorted([]) == ([], []))
    #expect(try sorted(["HEAD~1", "aura"]) == ([first], ["aura"]))
    #expect(try sorted(["HEAD~1", "HEAD", "aura"]) == ([first, second], ["aura"]))
    #expect(try sorted(["HEAD~1..", "aura"]) == ([first, second], ["aura"]))
    #expect(try sorted(["aura", "HEAD"]) == ([], ["aura", "HEAD"]))
    #expect(try sorted(["./Registers/../Registers/aura.register"]).0 == [])
    #expect(try sorted(["wilma"], []) == ([second], []))
    #expect(try sorted([], ["wilma"]) == ([], ["wilma"]))
    #expect(throws: Problem.ambiguousWord("wilma")) { try sorted(["wilma"]) }
    #expect(throws: Problem.tooManyRevisions) { try sorted(["HEAD", "HEAD", "HEAD"], []) }
    #expect(throws: Problem.tooManyRevisions) { try sorted(["HEAD", "HEAD", "HEAD"]) }
    try office.repository.git("tag", "Aura")
    #expect(throws: Problem.ambiguousWord("Aura")) { try sorted(["HEAD", "HEAD", "Aura"]) }
    #expect(throws: HistoryError.unknownRevision("aura")) { try sorted(["aura"], []) }
    #expect(throws: HistoryError.unknownRevision("nope")) { try sorted(["nope..HEAD"]) }
  }

  @Test(arguments: [
    (ColorChoice.always, ["NO_COLOR": "1"], true), (.never, ["CLICOLOR_FORCE": "1"], false),
    (.auto, [:], false), (.auto, ["CLICOLOR_FORCE": "1"], true),
    (.auto, ["CLICOLOR_FORCE": "0"], false), (.auto, ["CLICOLOR_FORCE": ""], false),
    (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true), (.auto, ["CLICOLOR": "1"], false),
    (.auto, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
  ])
  func `Colours follow the option, then the variables`(
    choice: ColorChoice, variables: [String: String], expected: Bool
  ) {
    // Standard input stands for a stream that is no terminal in tests, whoever runs them.
    guard !ProcessEnvironment.isTerminal(.standardInput) else { return }
    #expect(Console.usesColor(choice, .standardInput, variables) == expected)
  }

  @Test(
    arguments: [
      ([:], nil), (["LANG": "sv_FI.UTF-8"], Language.sv), (["LANG": "fi"], .fi),
      (["LANG": "C.UTF-8"], nil), (["LANG": "sv_FI", "LC_ALL": "fi_FI"], .fi),
      (["LANG": "sv_FI", "LC_ALL": ""], .sv), (["LANG": "sv_FI", "LC_MESSAGES": "en_US"], .en),
      (["LC_MESSAGES": "en_US", "LC_ALL": "POSIX"], nil), (["LANG": "SV@euro"], .sv),
      (["LANG": "svenska"], nil), (["LANGUAGE": "fi"], nil),
    ] as [([String: String], Language?)])
  func `The locale's language is that of the first variable that is set`(
    variables: [String: String], language: Language?
  ) {
    #expect(Language(environment: variables) == language)
  }

  @Test func `Each kind of failure has its own status`() {
    let file = FileError(.read, path: "x", code: .permissionDenied)
    #expect(ExitStatus(.file(file)) == .failed)
    #expect(ExitStatus(.history(.file(file))) == .failed)
    #expect(ExitStatus(.history(.unknownRevision("x"))) == .usage)
    #expect(ExitStatus(.noRegisters(folder: "/")) == .usage)
    #expect(ExitStatus(.unknownCommand("x", suggestion: nil)) == .usage)
  }
}
