import Diagnostics
import Files
import Git
import Messages
import RegisterHistory
import RegisterModel
import Rendering
import Testing

/// What is said where a command cannot do what it was asked.
struct ProblemTests {
  static let problems: [Problem] = [
    .noRegisters(folder: "/x"), .unknownCommand("x", suggestion: "y"),
    .unknownRegister("x", suggestion: nil), .unknownField("x", suggestion: "y"),
    .unknownOwner("x", suggestion: "y"),
    .notThere("x", revision: "HEAD"), .ambiguousWord("x"),
    .neitherRevisionNorRegister("x", suggestion: "y"), .notARegister(path: "x"),
    .tooManyRevisions, .invalidRange("x"), .unclearVisibility(path: "x"),
    .notATable(path: "x", because: .notUTF8(line: 2)),
    .notATable(path: "x", because: .tooLarge(limit: 1 << 20)),
    .notATable(path: "x", because: .notAFile),
    .notATable(path: "x", because: .noColumns(known: ["y"])),
    .misplacedRevision("x"), .history(.unknownRevision("x")), .history(.ambiguousRevision("x")),
    .history(.nothingBefore("x")), .history(.notPublished(until: "x")), .history(.noCommits),
    .history(.unknownTimeZone("x")),
  ]

  static let editing: [EditingProblem] =
    [
      .doesNotParse(path: "x", .loneCarriageReturn), .someDoNotParse(["x", "y"]),
      .leftOut(["x", "y"]),
      .nameTaken("x", path: "y"), .noID(name: "x"), .invalidID(.reservedName(name: "con")),
      .unknownName("x", suggestion: "y"), .noNewName(old: "x"), .spelledOtherwise("x", value: "y"),
      .notAllWritten(FileError(.write, path: "x", code: .noSpace), changed: []),
      .notAllWritten(FileError(.write, path: "x", code: .noSpace), changed: ["y"]),
      .changedMeanwhile(path: "x"), .noEditor,
      .editorFailed(command: "x", status: nil, path: "y"),
      .editorFailed(command: "x", status: 1, path: "y"),
    ]
    + [
      .lineBreak, .notText, .emptyPart, .finding(.missingField(key: "y", condition: nil)),
    ].map { .refused($0, key: "x") }
    + (RegisterID(rawValue: "x").map { [.registerExists($0)] } ?? [])

  static let publishing: [PublicationProblem] =
    [
      .blocked([.errors(2), .shallow]), .notReviewed(head: "x"), .reviewedAnother("x", head: "y"),
      .headMoved(from: "x", to: "y"), .publishedMeanwhile(tag: "x"), .invalidDate("x"),
      .beforeLast("x", tag: "y"), .noCommitter, .invalidCommitterDate("x"), .tagTaken("x"),
      .tagLocked("x", path: "y"),
      .unfinished(tag: "x", FileError(.write, path: "y", code: .noSpace)),
      .damagedJournal(path: "x"), .declined,
    ]
    + folders.map { .folder("x", $0) }

  static let folders: [FolderProblem] =
    [
      .noName, .holdsRegisters, .amongRegisters, .inGit, .notAFolder, .foreign(["y"]),
      .unlisted(["y", "z"]), .unknownPublication(tag: "y"), .pendingElsewhere(tag: "y"),
      .isPublished(tag: "y"), .noSite, .missingCommit("y", tag: "z"),
    ]
    + [.tooLarge, .notJSON, .member("y"), .path("y"), .repeated("y")].map(
      FolderProblem.unreadableManifest)

  static let arguments: [ArgumentProblem] = [
    .unknownOption("x", suggestion: "y"), .valueOfFlag("x", value: "y"),
    .noValue(.init(value: .at)),
    .invalidValue("x", of: .init(option: "--at", value: .at), possible: ["y"]),
    .missing(.init(value: .register)), .needs("x", .init(option: "--output", value: .output)),
    .exclusive("x", "y"), .tooManyWords(["x", "y"]),
  ]

  @Test(
    arguments: problems + arguments.map { .arguments($0, command: "list") }
      + editing.map(Problem.editing) + publishing.map(Problem.publication)
      + [.notSupported, .busy].map { .file(FileError(.exchange, path: "x", code: $0)) })
  func `Every problem is told in each language, with what to do about it`(problem: Problem) {
    let told = Language.allCases.map { Messages($0).explain(problem) }
    #expect(Set(told.map(\.error.plainText)).count == Language.allCases.count)
    #expect(Set(told.map(\.hints.count)).count == 1)
    for explanation in told {
      #expect(!explanation.error.isEmpty)
      #expect(!explanation.hints.contains { $0.isEmpty })
      #expect(!explanation.error.plainText.hasSuffix("."))
    }
  }

  @Test func `A failing file is named with what is wrong with it`() {
    let error = FileError(.write, path: "standard output", code: .noSpace)
    let told = Messages(.en).explain(.file(error))
    #expect(told.error.plainText == "standard output: the disk is full")
    #expect(!told.hints.isEmpty)
  }

  @Test func `Words that a command does not take are told, and help is pointed at`() {
    let problem = ArgumentProblem.unknownOption("--x", suggestion: nil)
    let told = Messages(.fi).explain(.arguments(problem, command: nil))
    #expect(told.error.plainText == "valitsinta ”--x” ei ole")
    #expect(told.hints.map(\.plainText) == ["dataregister --help näyttää komennot"])
    let list = Messages(.fi).explain(.arguments(problem, command: "list"))
    #expect(list.hints.map(\.plainText).last?.hasPrefix("dataregister list --help ") == true)
  }

  @Test func `An argument is called as help calls it`() {
    let argument = ArgumentProblem.Argument(option: "--output", value: .output)
    for (command, place) in [("publish", "MAPP"), ("review", "FIL")] {
      let told = Messages(.sv).explain(.arguments(.missing(argument), command: command))
      #expect(told.error.plainText == "--output \(place) måste anges")
    }
  }

  @Test func `What the argument parser says in other words is passed on`() {
    let told = Messages(.fi).explain(.arguments(.other("Something else"), command: nil))
    #expect(told.error.plainText == "Something else")
  }
}
