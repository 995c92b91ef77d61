import TestSupport
import Testing

/// What is kept from the public reaches no byte of any public output.
struct PublicSecretsTests {
  /// The formats of what can be handed on as a document.
  private static let documents = ["json", "markdown", "html"]

  /// The commands that take `--public`, each with the formats that it has beside text.
  ///
  /// A command or a format that is new is added here.
  private static let commands: [(words: [String], formats: [String])] = [
    (["list"], ["json", "csv"]),
    (["list", "--at", "HEAD"], ["json", "csv"]),
    (["list", "--at", "publicerad/2026-01-01"], ["json", "csv"]),
    (["show", "aura"], ["json"]),
    (["show", "trasig"], ["json"]),
    (["show", "aura", "--at", "publicerad/2026-02-01"], ["json"]),
    (["show", "aura", "--at", "publicerad/2026-01-01"], ["json"]),
    (["history", "aura"], documents),
    (["history", "aura", "--all"], documents),
    (["history", "aura", "--no-follow"], documents),
    (["blame", "aura"], ["json"]),
    (["changelog"], documents),
    (["changelog", "publicerad/2026-01-01..HEAD"], documents),
    (["changelog", "--register", "aura", "--group", "description"], documents),
    (["diff"], documents),
    (["diff", "publicerad/2026-01-01"], documents),
    (["diff", "publicerad/2026-01-01", "publicerad/2026-02-01"], documents),
    (["diff", "HEAD~1..HEAD", "--", "aura"], documents),
    (["diff", "HEAD", "publicerad/2026-01-01"], documents),
    (["review"], documents),
    (["review", "--since", "publicerad/2026-01-01"], documents),
    (["review", "--since", "publicerad/2026-01-01", "--at", "HEAD~1"], documents),
    // What goes wrong is told to whoever types, who may be outside.
    (["show", "aur"], []), (["show", "hemlignam"], []), (["history", "tillåtetnam"], []),
    (["history", "hemlignam"], []), (["history", "aura", "--field", "Anmärknin"], []),
    (["diff", "hemlignam"], []), (["blame", "hemlignam"], []), (["list", "--unit", "öppe"], []),
    (["changelog", "--register", "hemlignam"], []),
  ]

  /// Everything that the public can be shown, output by output.
  ///
  /// What is published in other ways than by `--public` is added here.
  private func publicOutputs(_ office: borrowing Office) throws -> [(name: String, text: String)] {
    let program = Program(in: office.repository.path)
    var outputs: [(String, String)] = []
    for (words, formats) in Self.commands {
      for format in [[]] + formats.map({ ["--format", $0] }) {
        for language in ["sv", "fi", "en"] where format.isEmpty || language == "sv" {
          let arguments = words + format + ["--public", "--language", language]
          let run = try program.run(arguments)
          outputs.append((arguments.joined(separator: " "), run.output + run.errors))
        }
      }
    }
    for format in ["csv", "json", "jsonld", "markdown", "html"] {
      for revision in ["HEAD", "publicerad/2026-01-01", "publicerad/2026-02-01"] {
        let arguments = ["export", "--format", format, "--at", revision]
        let run = try program.run(arguments)
        outputs.append((arguments.joined(separator: " "), run.output + run.errors))
      }
    }
    return outputs
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
