import Messages
import Rendering
import TestSupport
import Messages
import Rendering
import Testing

@testable import Commands

/// `manual`: the pages of all commands.
struct ManualTests {
  @Test func `There is a page for the tool and each command, in each language`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let run = try program.run(["manual", "--output", "man", "--date", "2026-11-22"])
    #expect(run.status == 0, "\(run.errors)")
    let shown = Root.named.map(\.key).filter { $0 != "manual" }
    let pages = (["dataregister"] + shown.map { "dataregister-\($0)" }).map { "\($0).1" }
    for place in ["man/man1", "man/sv/man1", "man/fi/man1"] {
      #expect(try program.shell("ls \(place)").lines.sorted() == pages.sorted())
    }
  }

  @Test(arguments: [("man1", "NAME"), ("sv/man1", "NAMN"), ("fi/man1", "NIMI")])
  func `A page is in its language, and of the day that was named`(
    place: String, heading: String
  ) throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    _ = try program.run(["manual", "--output", ".", "--date", "2026-11-22", "--language", "en"])
    let lines = try program.shell("cat \(place)/dataregister-review.1").lines
    #expect(
      lines.first
        == ".TH \"DATAREGISTER\\-REVIEW\" \"1\" \"2026-11-22\" \"dataregister \(Tool.version)\" "
        + "\"dataregister\\-review\"")
    #expect(lines.contains(".SH \"\(heading)\""))
    #expect(lines.contains { $0.contains("\\-\\-since") })
    #expect(!lines.contains { $0.contains("Show help information") })
  }

  @Test func `No help lists the command`() throws {
    let folder = try TemporaryFolder()
    let help = try Program(in: folder.path).run(["--help", "--language", "en"]).output
    #expect(help.contains("  editor "))
    #expect(!help.contains("  manual "))
  }

  @Test func `What the model holds stands on the page: paragraphs, lines as they are, values`()
    throws
  {
    let model = try CommandModel(of: ReviewCommand.self)
    var command = model
    command.abstract = "First."
    command.discussion = "Second\nline.\n\n  dataregister review --at x\n\nLast."
    let tool = try CommandModel(of: Root.self)
    let page = ManualPage(command: command, tool: tool, common: [], messages: .init(.en))
    let shown = page.document.blocks
    #expect(shown.contains(.paragraph("Second line.")))
    #expect(
      shown.contains(.paragraph("\("dataregister review --at x", .command)", indent: 4)))
    #expect(shown.contains(.paragraph("Last.")))
  }
}
