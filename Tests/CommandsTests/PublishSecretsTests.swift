import TestSupport
import Testing

/// What is kept from the public reaches no byte of a published folder or a draft, nor of a tag.
struct PublishSecretsTests {
  @Test func `No secret is in a site, a draft, a tag's message or a trial, and what is public is`()
    throws
  {
    let planted = try PlantedSecrets()
    let draft = try planted.office("preview", "--output", "../draft")
    #expect(draft.status == 0, "\(draft.errors)")
    try planted.office.repository.git("clean", "--quiet", "--force", "Registers")
    try planted.office.repository.git("checkout", "--quiet", ".")
    try planted.office.edit("Registers/aura.register", "hemlignyckel: hemligokänt\n", to: "")
    try planted.office.edit(
      "Registers/aura.register", "tillåtetsyfte", to: "tillåtetsyfte tillåtetnytt")
    try planted.office.repository.git(
      "commit", "--quiet", "--all", "--message",
      "hemligämne\n\nhemligbrödtext\n\nDecision: § 3 tillåtetbeslut\n")
    let reviewed = try planted.office.repository.git("rev-parse", "HEAD")
    let arguments = ["publish", "--output", "../site", "--date", "2026-04-01"]
    let program = Program(in: planted.office.repository.path)
    let trial = try program.run(arguments + ["--dry-run"])
    let run = try program.run(arguments + ["--reviewed", reviewed])
    #expect(run.status == 0, "\(run.errors)")
    let message = try planted.office.repository.git("cat-file", "tag", "publicerad/2026-04-01")
    let files = try planted.office.shell("cat $(find ../site ../draft -type f)").output
    let outputs = [draft, trial, run].map { $0.output + $0.errors } + [message, files]
    for word in PlantedSecrets.secrets.map(\.word) + PlantedSecrets.unseen {
      #expect(!outputs.joined().contains(word), "\(word)")
    }
    #expect(files.contains("tillåtetnytt"))
    #expect(message.contains("tillåtetnytt") && message.contains("tillåtetbeslut"))
    #expect(try planted.office("verify", "../site").status == 0)
  }
}
