import Foundation
import TestSupport
import Testing

/// What the program prints with and without the history index.
struct IndexAnswersTests {
  /// The questions that go through the history.
  private static let questions = [
    ["history", "aura"], ["history", "aura", "--all"], ["history", "aura", "--no-follow"],
    ["history", "bok"], ["history", "aura", "--format", "json"],
    ["history", "aura", "--public"], ["blame", "aura"], ["blame", "aura", "--format", "json"],
    ["changelog"], ["changelog", "HEAD~4..HEAD"], ["changelog", "side..HEAD"],
    ["changelog", "--register", "aura"], ["changelog", "--format", "json"],
    ["show", "aura", "--at", "HEAD~2"], ["show", "aura", "--at", "side"],
    ["diff", "HEAD~3..HEAD"],
  ]

  /// Registers that were changed on two branches, merged, renamed, published and removed.
  private static func office() throws -> Office {
    var office = try Office.withTwoRegisters()
    let aura = "Registers/aura.register"
    try office.edit(aura, "Kuratorerna", to: "Rektorn")
    try office.repository.commit("Ny ansvarig")
    try office.repository.git("tag", "--annotate", "--message", "", "publicerad/2023-11-15")
    try office.repository.branch("side")
    try office.edit(aura, "Rektorn", to: "Skolan")
    try office.repository.commit("Åter en ny")
    try office.repository.checkout("side")
    try office.edit(aura, "klientarbetet", to: "arbetet")
    try office.repository.commit("Annat syfte")
    try office.repository.checkout("main")
    try office.repository.merge("side", message: "Sammanfogat")
    try office.repository.rename(aura, to: "Registers/bok.register")
    try office.repository.commit("Nytt namn")
    try office.repository.write(aura, try office.read("Registers/bok.register"))
    try office.repository.commit("Åter")
    return office
  }

  private static func answers(_ office: borrowing Office, _ options: String...) throws -> [String] {
    try questions.map { question in
      let run = try Program(in: office.repository.path).run(question + options)
      return "\(question): \(run.status)\n\(run.output)\(run.errors)"
    }
  }

  @Test(arguments: [false, true])
  func `Every byte is the same with an index and without one`(_ hasCommitGraph: Bool) async throws {
    try await Background {
      var office = try Self.office()
      if hasCommitGraph {
        try office.repository.git("commit-graph", "write", "--reachable", "--changed-paths")
      }
      let plain = try Self.answers(office, "--no-index")
      #expect(plain.allSatisfy { !$0.contains(": 0\n\n") })
      #expect(plain.filter { $0.contains(": 0\n") }.count > 12)
      #expect(try Self.answers(office) == plain)
      #expect(try office("index", "--rebuild").status == 0)
      #expect(try Self.answers(office) == plain)
      // What was added since is in no index, until the first question.
      try office.edit("Registers/aura.register", "Skolan", to: "Läraren")
      try office.repository.commit("Efter")
      let later = try Self.answers(office, "--no-index")
      #expect(later != plain)
      #expect(try Self.answers(office) == later)
      #expect(try office("index", "--verify").status == 0)
    }.value
  }

  @Test func `Whoever asks for an older commit or a branch first gets the same`() async throws {
    try await Background {
      let office = try Self.office()
      let plain = try Self.answers(office, "--no-index")
      for first in ["HEAD~5", "side", "HEAD~2", "HEAD"] {
        try office.repository.checkout(first)
        if first == "HEAD~5" { #expect(try office("index", "--rebuild").status == 0) }
        _ = try office("history", "aura")
        try office.repository.checkout("main")
        #expect(try Self.answers(office) == plain, "\(first)")
      }
      #expect(try office("index", "--verify").status == 0)
    }.value
  }
}
