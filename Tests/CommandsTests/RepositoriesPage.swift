import Foundation
import Testing

/// The page of hostile repositories, `Repositories.md`: what it promises is what the tests hold.
struct RepositoriesPage {
  /// A row of a table of cases.
  struct Case: Sendable {
    /// The module of cases that builds it.
    let group: String
    /// The case's name.
    let name: String
    /// What it is.
    let text: String
    /// What the commands exit with that do not exit with 0.
    let exits: [String: Int]
    /// The message's key; `nil` where the case is nothing to speak of.
    let message: String?
  }

  /// A row of the table of messages.
  struct Message: Sendable {
    let key: String
    /// The case and the command that it is looked for in.
    let name: String
    let command: String
    /// A part of it in each language.
    let parts: [String: String]
  }

  let cases: [Case]
  let messages: [Message]

  /// Reads the page.
  init() throws {
    let path = "\(Office.packageFolder)/Sources/Documentation.docc/Repositories.md"
    var group = ""
    var cases: [Case] = []
    var messages: [Message] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      if let name = line.split(separator: "`").dropFirst().first, line.hasPrefix("### ") {
        group = String(name)
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), let first = cells.first else { continue }
      let name = first.trimmingCharacters(in: ["`"])
      switch cells.count {
      case 4:
        cases.append(
          Case(
            group: group, name: name, text: cells[1], exits: try Self.exits(cells[2]),
            message: cells[3] == "–" ? nil : cells[3]))
      case 6:
        messages.append(
          Message(
            key: name, name: cells[1], command: cells[2],
            parts: ["en": cells[3], "sv": cells[4], "fi": cells[5]]))
      default: Issue.record("a row of \(cells.count) cells: \(line)")
      }
    }
    (self.cases, self.messages) = (cases, messages)
  }

  /// The commands that need no Git.
  private static let ofFiles = ["check", "list", "show"]
  /// All others that are run in each case.
  private static let ofGit = [
    "staged", "status", "diff", "diff-range", "review", "history", "history-json", "blame",
    "changelog", "check-at", "check-before", "list-at", "show-at", "export", "publish",
  ]

  /// Reads what commands exit with: `4: git; 1: check`, and `0` for nothing else.
  private static func exits(_ text: String) throws -> [String: Int] {
    if text == "0" { return [:] }
    var exits: [String: Int] = [:]
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      let status = try #require(words.first.flatMap { Int($0.dropLast()) })
      for word in words.dropFirst() {
        for command in word == "git" ? ofGit : word == "all" ? ofFiles + ofGit : [word] {
          exits[command] = status
        }
      }
    }
    return exits
  }
}
