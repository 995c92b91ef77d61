import Foundation
import TestSupport
import Testing

/// A long history is printed as it is found, and the work ends when nobody reads on.
///
/// Each entry is larger than what a pipe holds unread, so the program waits where its reader does.
struct StreamingTests {
  private static let commands = [["changelog"], ["history", "aura"]]

  /// A register whose text is another in each of some commits.
  private func longHistory() throws -> Office {
    var office = try Office.withTwoRegisters()
    for number in 1...4 {
      let words = (0..<9_000).map { "ord\($0)x\(number)" }.joined(separator: "\n    ")
      try office.repository.write(
        "Registers/aura.register", "Namn: Aura\nAnvändningsområde:\n    \(words)\n")
      try office.repository.commit("Text \(number)")
    }
    return office
  }

  /// The file of what the first commit says of Aura.
  private func firstObject(in office: borrowing Office) throws -> String {
    let id = try office.repository.git("rev-parse", "HEAD~4:Registers/aura.register")
    return ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
  }

  @Test(arguments: commands, ["text", "markdown"])
  func `The first entry is there before the first commit is read`(
    _ command: [String], _ format: String
  ) throws {
    let office = try longHistory()
    let run = try office.shell(
      """
      dataregister \(command.joined(separator: " ")) --format \(format) | {
        read -r line && rm -f \(firstObject(in: office)); cat
      } >printed.txt
      echo ${PIPESTATUS[0]}
      """)
    #expect(run.lines == ["4"])
    #expect(run.errors.contains("fel:"))
    let printed = try office.read("printed.txt")
    #expect(printed.contains("Text 4") && printed.contains("ord8999x2"))
  }

  @Test(arguments: commands)
  func `Whoever reads no further ends the work, quietly`(_ command: [String]) throws {
    let office = try longHistory()
    let run = try office.shell(
      """
      rm -f \(firstObject(in: office))
      dataregister \(command.joined(separator: " ")) | { read -r line; }
      echo ${PIPESTATUS[0]}
      """)
    #expect(run.lines == ["3"])
    #expect(run.errors == "")
  }

  @Test func `A file gets all that was found before an error`() throws {
    let office = try longHistory()
    let run = try office.shell(
      "rm -f \(firstObject(in: office)); dataregister changelog >printed.txt; echo $?")
    #expect(run.lines == ["4"])
    #expect(try office.read("printed.txt").contains("ord8999x2"))
  }

  @Test(arguments: commands)
  func `Leaving the pager ends the work, quietly`(_ command: [String]) throws {
    let office = try longHistory()
    try office.repository.remove(firstObject(in: office))
    let run = try Terminal.run(
      command, in: office.repository.path, editor: "false", pager: "head -n 1")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func `The pager gets what was found before an error, which is told after it`() throws {
    let office = try longHistory()
    try office.repository.remove(firstObject(in: office))
    let run = try Terminal.run(
      ["changelog"], in: office.repository.path, editor: "false", pager: "sed s/^/paged/")
    #expect(run.status == 4)
    let lines = run.lines
    let last = try #require(lines.lastIndex { $0.hasPrefix("paged") })
    #expect(lines[..<last].allSatisfy { $0.hasPrefix("paged") })
    #expect(lines[(last + 1)...].first?.contains("fel:") == true)
    #expect(lines[..<last].contains { $0.contains("Text 2") })
  }

  @Test func `Without a pager that can be started, all is printed`() throws {
    let office = try longHistory()
    let run = try Terminal.run(
      ["changelog"], in: office.repository.path, editor: "false", pager: "no-such-pager")
    #expect(run.status == 0)
    for text in ["Text 4", "Text 1", "Första registren", "ord8999x4", "ord8999x1"] {
      #expect(run.output.contains(text))
    }
    #expect(run.output.components(separatedBy: "Text 4").count == 2)
  }
}
