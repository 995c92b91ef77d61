import Foundation
import ModelTestSupport
import TestSupport
import Testing

/// The workflows that the documentation offers to be copied, and the hooks for pre-commit.
@Suite("Workflows to copy") struct RecipeTests {
  /// The workflows in the article on Git: blocks of YAML that name the image of the tool.
  private static func recipes() throws -> [String] {
    try Catalogue.text(of: "Git").components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { $0.contains("DATAREGISTER_IMAGE") }
  }

  /// The commands of a workflow, in their order: what follows `run:`, and the items of scripts.
  private static func commands(of recipe: String) -> [String] {
    recipe.split(separator: "\n").compactMap { line in
      let text = line.drop { $0 == " " }
      for start in ["run: ", "- dataregister ", "- git "] where text.hasPrefix(start) {
        return String(start == "run: " ? text.dropFirst(5) : text.dropFirst(2))
      }
      return nil
    }
  }

  @Test("each calls check once and review once, and fetches all history and tags")
  func eachCallsOneOfEach() throws {
    let recipes = try Self.recipes()
    #expect(recipes.count == 3)
    for recipe in recipes {
      let commands = Self.commands(of: recipe)
      #expect(commands.count { $0.hasPrefix("dataregister check") } == 1)
      #expect(commands.count { $0.hasPrefix("dataregister review") } == 1)
      let isWhole =
        recipe.contains("fetch-depth: 0\n")
        || recipe.contains("GIT_DEPTH: \"0\"\n")
          && commands.contains("git fetch --quiet --tags origin")
      #expect(isWhole)
    }
  }

  @Test("their commands run in a clone, and fail where registers have errors")
  func theirCommandsRun() throws {
    var repository = try RepositoryBuilder()
    for (path, text) in Fixture.twoRegisters { try repository.write(path, text) }
    try repository.commit("Registren")
    try repository.git("tag", "-a", "-m", "x", "publicerad/2026-11-01")
    let clone = repository.beside("clone")
    try repository.git("clone", "--quiet", ".", clone)
    var program = Program(in: clone)
    program.environment = ["GITHUB_STEP_SUMMARY": repository.beside("summary.md")]
    for recipe in try Self.recipes() {
      for command in Self.commands(of: recipe) {
        let run = try program.shell(command)
        #expect(run.status == 0, "\(command): \(run.errors)")
      }
    }
    let made = try program.shell("ls review.html gl-code-quality-report.json; cat ../summary.md")
    #expect(made.status == 0, "\(made.errors)")
    try Data("Namn Aura\n".utf8).write(to: URL(filePath: "\(clone)/Registers/aura.register"))
    for recipe in try Self.recipes() {
      let check = try #require(Self.commands(of: recipe).first { $0.contains(" check") })
      #expect(try program.shell(check).status == 1, "\(check)")
    }
  }

  @Test("the hooks for pre-commit call hooks of the tool that are shipped")
  func hooksOfPreCommit() throws {
    let entries = try Checkout.text(".pre-commit-hooks.yaml")
      .components(separatedBy: "- id: ").dropFirst()
    #expect(
      entries.map { $0.prefix { $0 != "\n" } } == ["dataregister-check", "dataregister-message"])
    let shipped = try Checkout.names(in: "Hooks")
    for entry in entries {
      let lines = entry.split(separator: "\n").map { $0.drop { $0 == " " } }
      let call = try #require(lines.first { $0.hasPrefix("entry: dataregister hook ") })
      let hook = String(call.dropFirst("entry: dataregister hook ".count))
      #expect(shipped.contains(hook))
      #expect(lines.contains("stages: [\(hook)]"))
      #expect(lines.contains("language: system"))
    }
  }
}
