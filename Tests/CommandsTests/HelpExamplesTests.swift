import Foundation
import Messages
import TestSupport
import Testing

@testable import Commands

/// The examples in help and in topics are calls that work.
@Suite("An example in the help") struct HelpExamplesTests {
  /// The commands that would run until they are stopped, or that other parts of the program are for.
  private static let unending: Set<String> = ["lsp", "serve"]

  /// The lines that begin with the tool's name, in the order in which they stand.
  private static func lines(_ language: Language) -> [String] {
    let messages = Messages(language)
    let commands = CommandName.allCases.filter { Root.commandNames.contains($0.rawValue) }
    let topics = HelpTopic.allCases.flatMap { messages.steps(of: $0) }
    return (commands.flatMap { messages.examples(of: $0) } + topics).map(\.line)
      .filter { line in
        let words = line.split(separator: " ")
        return words.first == "dataregister" && !unending.contains(String(words[1]))
      }
  }

  /// A repository in which they work: three commits, of which the second is published.
  private static func office() throws -> Office {
    var office = try Office.withShippedRegisters()
    try FileManager.default.copyItem(
      atPath: "\(Office.packageFolder)/Hooks", toPath: "\(office.repository.path)/Hooks")
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.repository.commit("Aura: ny ansvarsperson")
    try office.repository.git("tag", "-a", "-m", "Publicerat", "publicerad/2026-11-22")
    try office.edit("Registers/aura.register", "Rektorn", to: "Kuratorerna")
    try office.repository.commit("Aura: som förut, med skripten")
    try office.repository.write("system.csv", "Namn,Ansvarsenhet\nPrimus 2,Bildningssektorn\n")
    for file in ["base", "ours", "theirs"] {
      try office.repository.write("\(file).register", try office.read("Registers/aura.register"))
    }
    return office
  }

  @Test(arguments: Language.allCases)
  func `is understood, and does what it says`(language: Language) throws {
    let others = language == .sv ? [] : Self.lines(.sv)
    for line in Self.lines(language) where !others.contains(line) {
      let office = try Self.office()
      let run = try office.shell(
        "export HOME=$PWD/home GIT_EDITOR=true; \(published(line))")
      // A publication without a terminal is refused, since nobody can be asked.
      let isRefused = line.contains("publish --output ../www") && !line.contains("--dry-run")
      #expect(run.status == (isRefused ? 1 : 0), "\(line): \(run.errors)\(run.output)")
    }
  }

  /// The line, with the commit that is published in the place of COMMIT, and after what it needs.
  private func published(_ line: String) -> String {
    let publish = "dataregister publish --output ../www --reviewed $(git rev-parse HEAD) >/dev/null"
    let line = line.replacing("COMMIT", with: "0123456")
    return line.contains("verify") ? "\(publish); \(line)" : line
  }
}
