import TestSupport
import Testing

/// What `publish` asks on a terminal, and what may happen before the answer comes.
struct PublishQuestionTests {
  /// Publishes in a terminal and answers the question.
  private static func ask(
    _ desk: borrowing Desk, _ answer: String, after command: String = ""
  ) throws -> Program.Run {
    try Terminal.run(
      ["publish", "--language", "en", "--output", desk.site, "--date", "2026-11-20"],
      in: desk.office.repository.path, editor: "true",
      [Terminal.Answer(to: "[y/N] ", answer, after: command)])
  }

  @Test func `Yes publishes what the summary on the screen says`() throws {
    let desk = try Desk()
    let run = try Self.ask(desk, "maybe\nyes\n")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("New registers: Aura, Wilma"))
    #expect(run.output.contains("Publish \(try desk.head().prefix(8)) as publicerad/2026-11-20"))
    #expect(try desk.tags() == ["publicerad/2026-11-20"])
  }

  @Test(arguments: ["\n", "n\n", "nej\n", "\u{4}"])
  func `Anything else than yes publishes nothing`(answer: String) throws {
    let desk = try Desk()
    let run = try Self.ask(desk, answer)
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains("nothing was published"))
    #expect(try desk.tags().isEmpty)
    #expect(try desk.names() == ["repository"])
  }

  @Test func `An answer about another commit than the one at HEAD publishes nothing`() throws {
    let desk = try Desk()
    let old = try desk.head()
    let run = try Self.ask(
      desk, "yes\n", after: "git commit --quiet --allow-empty -m 'Meanwhile'")
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains(old))
    #expect(run.output.contains(try desk.head()))
    #expect(try desk.tags().isEmpty)
  }

  @Test func `Nobody waits for an answer, and who was slower is told that nothing is left to do`()
    throws
  {
    let desk = try Desk()
    let run = try Self.ask(
      desk, "yes\n",
      after: "\"$PROGRAM\" set aura person Rektorn && git checkout --quiet . && \"$PROGRAM\" "
        + "publish --output \(desk.site) --reviewed \(try desk.head()) --date 2026-11-24")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("Nothing has changed since publicerad/2026-11-24"))
    #expect(try desk.tags() == ["publicerad/2026-11-24"])
  }
}
