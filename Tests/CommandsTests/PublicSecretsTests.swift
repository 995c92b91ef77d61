import RegisterSite
import TestSupport
import Testing

@testable import Commands

/// What is kept from the public reaches no byte of any public output.
struct PublicSecretsTests {
  /// Calls of the commands that take `--public`: each is asked in every format that it has.
  private static let calls: [[String]] = [
    ["list"],
    ["list", "--at", "HEAD"],
    ["list", "--at", "publicerad/2026-01-01"],
    ["show", "aura"],
    ["show", "trasig"],
    ["show", "aura", "--at", "publicerad/2026-02-01"],
    ["show", "aura", "--at", "publicerad/2026-01-01"],
    ["history", "aura"],
    ["history", "aura", "--all"],
    ["history", "aura", "--no-follow"],
    ["blame", "aura"],
    ["changelog"],
    ["changelog", "publicerad/2026-01-01..HEAD"],
    ["changelog", "--register", "aura", "--group", "description"],
    ["diff"],
    ["diff", "publicerad/2026-01-01"],
    ["diff", "publicerad/2026-01-01", "publicerad/2026-02-01"],
    ["diff", "HEAD~1..HEAD", "--", "aura"],
    ["diff", "HEAD", "publicerad/2026-01-01"],
    ["review"],
    ["review", "--since", "publicerad/2026-01-01"],
    ["review", "--since", "publicerad/2026-01-01", "--at", "HEAD~1"],
  ]

  /// Calls that go wrong: what is told of that is told to whoever types, who may be outside.
  private static let mistakes: [[String]] = [
    ["show", "aur"], ["show", "hemlignam"], ["history", "tillåtetnam"],
    ["history", "hemlignam"], ["history", "aura", "--field", "Anmärknin"],
    ["diff", "hemlignam"], ["blame", "hemlignam"], ["list", "--unit", "öppe"],
    ["changelog", "--register", "hemlignam"],
  ]

  /// The formats of each command that takes `--public`, beside the one that it has unasked.
  private static func formats() throws -> [String: [String]] {
    try Root.named.map { try CommandModel(of: $0.value) }.reduce(into: [:]) { formats, model in
      let arguments = model.shownArguments
      guard arguments.contains(where: { $0.typedNames.contains("--public") }) else { return }
      let format = arguments.first { $0.typedNames.contains("--format") }
      formats[model.commandName] = (format?.allValues ?? []).filter { $0 != format?.defaultValue }
    }
  }

  /// Everything that the public can be shown, output by output.
  ///
  /// What is published in other ways than by `--public` is added here.
  private func publicOutputs(_ office: borrowing Office) throws -> [(name: String, text: String)] {
    let program = Program(in: office.repository.path)
    var outputs: [(String, String)] = []
    let formats = try Self.formats()
    for words in Self.calls + Self.mistakes {
      let own = Self.mistakes.contains(words) ? [] : formats[words[0]] ?? []
      for format in [[]] + own.map({ ["--format", $0] }) {
        for language in ["sv", "fi", "en"] where format.isEmpty || language == "sv" {
          let arguments = words + format + ["--public", "--language", language]
          let run = try program.run(arguments)
          outputs.append((arguments.joined(separator: " "), run.output + run.errors))
        }
      }
    }
    for format in Export.Format.allCases.map(\.rawValue) {
      for revision in ["HEAD", "publicerad/2026-01-01", "publicerad/2026-02-01"] {
        let arguments = ["export", "--format", format, "--at", revision]
        let run = try program.run(arguments)
        outputs.append((arguments.joined(separator: " "), run.output + run.errors))
      }
    }
    return outputs
  }

  @Test func `Every command that takes the option is asked, in more than one format`() throws {
    let formats = try Self.formats()
    #expect(Set(Self.calls.map { $0[0] }) == Set(formats.keys))
    #expect(formats["diff"] == ["markdown", "html", "json"])
    for (command, formats) in formats { #expect(!formats.isEmpty, "\(command)") }
  }

  @Test func `No secret is in any public output, and what is public is`() async throws {
    try await Background {
      let planted = try PlantedSecrets()
      let words = PlantedSecrets.secrets.map(\.word) + PlantedSecrets.unseen
      let outputs = try publicOutputs(planted.office)
      for (name, text) in outputs {
        // What somebody typed may be said back to them.
        let typed = name.split(separator: " ").map(String.init)
        for word in words where text.contains(word) && !typed.contains(word) {
          Issue.record("”\(word)” is in: \(name)")
        }
      }
      let told = outputs.map(\.text).joined()
      for word in PlantedSecrets.published {
        #expect(told.contains(word), "\(word)")
      }
    }.value
  }

  @Test func `The office sees the secrets where it should`() async throws {
    try await Background {
      let planted = try PlantedSecrets()
      let program = Program(in: planted.office.repository.path)
      for secret in PlantedSecrets.secrets {
        let run = try program.run(secret.shownBy)
        #expect(run.output.contains(secret.word), "\(secret.word)")
      }
      let stored = try planted.office.repository.git("log", "-p", "--format=fuller")
      for word in PlantedSecrets.unseen {
        #expect(stored.contains(word), "\(word)")
      }
    }.value
  }

  @Test func `The schema lets reasons and names through, and still no address`() async throws {
    try await Background {
      let planted = try PlantedSecrets()
      try planted.office.edit(
        "Registers/register.schema", "Languages:\n",
        to: "Publish reasons: yes\nPublish authors: yes\nLanguages:\n")
      let run = try planted.office("changelog", "--public")
      #expect(run.output.contains("hemligämne") && run.output.contains("hemligperson"))
      #expect(!run.output.contains("hemligadress") && !run.output.contains("hemligbrödtext"))
      #expect(!run.output.contains("hemligbeslutadress") && !run.output.contains("hemligspår"))
    }.value
  }
}
