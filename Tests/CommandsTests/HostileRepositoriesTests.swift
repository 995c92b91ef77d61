import Foundation
import TestSupport
import Testing

/// Repositories that are damaged, unusual or made to do harm, built by `Tests/Repositories`.
struct HostileRepositoriesTests {
  private static let groups = ["damage", "formats", "histories", "places", "trees"]

  /// The most memory that a command may have.
  private static let mostMemory = 512 << 20

  /// The most processor time that a command may take, in seconds.
  ///
  /// Only what does not end takes that long: the limit of the released program, 5 seconds, is held by
  /// `Tests/Repositories/check_limits.py`, and the program of the tests is not optimised.
  private static let mostSeconds = 60

  /// What the program answered in one case.
  private struct Answers: Decodable {
    struct Answer: Decodable {
      let exit: Int?
      let output: String
      let errors: String
      let memory: Int

      /// Everything that it printed.
      var text: String { output + errors }
    }

    let `case`: String
    let skipped: String?
    let remedies: [String]?
    let answers: [String: Answer]?
  }

  @Test func `The page of repositories lists every case that the script builds`() async throws {
    let page = try RepositoriesPage()
    let listed = page.cases.map { "\($0.group)\t\($0.name)\t\($0.text)" }
    #expect(try await script("") == listed.sorted())
    #expect(listed.count >= 80)
  }

  @Test(arguments: groups)
  func `Every command exits with what the page says, and with 512 MB`(
    _ group: String
  ) async throws {
    let page = try RepositoriesPage()
    let cases = page.cases.filter { $0.group == group }
    var done: Set<String> = []
    for answers in try await answers(group) {
      done.insert(answers.case)
      guard let given = answers.answers else { continue }
      let expected = try #require(cases.first { $0.name == answers.case })
      for (command, answer) in given {
        // A command that is killed because it takes too long has no exit.
        #expect(
          answer.exit == expected.exits[command] ?? 0,
          "\(answers.case): \(command): \(answer.text)")
        #expect(answer.memory <= Self.mostMemory, "\(answers.case): \(command)")
      }
      let texts = given.values.map(\.text)
      for remedy in answers.remedies ?? [] where remedy.hasPrefix("git ") {
        let words = remedy.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(texts.contains { $0.contains(words) }, "\(answers.case) does not name \(words)")
      }
      guard let key = expected.message else { continue }
      let part = try #require(page.messages.first { $0.key == key }?.parts["en"], "\(key)")
      #expect(texts.contains { $0.contains(part) }, "\(answers.case) does not say: \(part)")
      for answer in given.values where answer.exit == 4 {
        #expect(answer.errors.contains("error: "), "\(answers.case)")
        #expect(answer.errors.contains("hint: "), "\(answers.case)")
      }
    }
    #expect(done == Set(cases.map(\.name)))
  }

  @Test(arguments: ["sv", "fi"])
  func `What is said of a hostile repository is said in Swedish and Finnish too`(
    _ language: String
  ) async throws {
    let page = try RepositoriesPage()
    for message in page.messages {
      let group = try #require(page.cases.first { $0.name == message.name }?.group)
      let arguments = "\(group) \(message.name) \(message.command)"
      for answers in try await answers(arguments, in: language) {
        guard let answer = answers.answers?[message.command] else { continue }
        let part = try #require(message.parts[language])
        #expect(answer.text.contains(part), "\(answer.text)")
      }
    }
  }

  @Test(arguments: ["missing-blob", "missing-tree", "missing-folder", "truncated-blob"])
  func `The rest of a history is shown where one version of it is damaged`(
    _ name: String
  ) async throws {
    let found = try await answers("damage \(name) history history-json changelog blame")
    let answers = try #require(found.first?.answers)
    for command in ["history", "changelog"] {
      let text = try #require(answers[command]?.output)
      for subject in ["Rektorn", "Kuratorerna tar över", "Första registren"] {
        #expect(text.contains("  \(subject)\n"), "\(text)")
      }
      #expect(text.contains("changed from ”Kuratorerna” to ”Rektorn”"), "\(text)")
      #expect(text.contains("Something is missing here"), "\(text)")
    }
    let json = try #require(answers["history-json"]?.output)
    #expect(json.contains("\"complete\": false"))
    #expect(json.contains("\"damaged\": ["))
    #expect(answers["blame"]?.output.contains("Rektorn") == true)
  }

  @Test(
    arguments: [
      ("no-author", nil, nil, "Ett steg"), ("no-author-and-no-committer", nil, nil, "Ett steg"),
      ("two-authors", "B", "2023-11-14T22:13:20+00:00", "Ett steg"),
      ("author-of-control-characters", "\u{1B}[31mÿâ\u{80}®", usual, "Ett steg"),
      ("date-of-20-digits", maija, nil, "Ett steg"), ("year-10000", maija, nil, "Ett steg"),
      ("before-1970", maija, nil, "Ett steg"), ("offset-9999", maija, nil, "Ett steg"),
      ("date-missing", nil, nil, "Ett steg"),
      ("message-with-nul", maija, later, "Ett\u{0}steg\u{1B}[31m"),
      ("message-in-latin-1", maija, usual, "Överlåtelse"),
      ("message-in-latin-1-undeclared", maija, later, "Överlåtelse"),
      ("message-in-unknown-encoding", maija, usual, "Ett steg"),
      ("signed-commit", maija, usual, "Ett steg"),
      ("message-without-line-end", maija, later, "Ett steg"), ("message-empty", maija, later, ""),
    ] as [(String, String?, String?, String)])
  func `Of an odd commit is told what is known, and the walk goes on behind it`(
    _ name: String, _ author: String?, _ date: String?, _ subject: String
  ) async throws {
    let found = try await answers("histories \(name) history-json changelog")
    let answers = try #require(found.first?.answers)
    let entries = try entries(answers)
    let odd = try #require(entries.first)
    #expect(odd["author"] as? String == author)
    #expect(odd["date"] as? String == date)
    #expect(odd["subject"] as? String == subject)
    #expect(odd["kind"] as? String == "changed")
    #expect(entries.dropFirst().map { $0["subject"] as? String } == ["Första"])
    let changes = try #require(answers["changelog"]?.output)
    #expect(changes.contains("  Första\n") && changes.contains("  Även studerande\n"))
  }

  /// The author of the ordinary commits, and what the clock of an odd one says.
  private static let maija = "Maija Meikalainen"
  private static let usual = "2023-11-15T00:13:20+02:00"
  private static let later = "2023-11-15T02:13:20+02:00"

  @Test(arguments: [
    "replaced-commit", "replaced-tree", "replaced-blob", "own-ancestor-by-replacement", "grafts",
  ])
  func `What stands in the place of commits changes nothing in what history tells`(
    _ name: String
  ) async throws {
    let replaced = try await answers("histories \(name) history-json").first?.answers
    // The same history, with nothing in its place.
    let ordinary = try await answers("places detached-head history-json").first?.answers
    let expected = try entries(#require(ordinary))
    #expect(
      expected.map { $0["subject"] as? String } == ["Kuratorerna tar över", "Första registren"])
    let told = try entries(#require(replaced))
    func text(_ entries: [[String: Any]]) throws -> Data {
      try JSONSerialization.data(withJSONObject: entries, options: .sortedKeys)
    }
    #expect(try text(told) == text(expected))
  }

  /// The entries of a history that was answered as JSON.
  private func entries(_ answers: [String: Answers.Answer]) throws -> [[String: Any]] {
    let text = try #require(answers["history-json"]?.output)
    let history = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(history?["entries"] as? [[String: Any]])
  }

  /// What the program answered in some cases.
  private func answers(_ arguments: String, in language: String = "en") async throws -> [Answers] {
    try await script(arguments, in: language).map { line in
      try JSONDecoder().decode(Answers.self, from: Data(line.utf8))
    }
  }

  /// The lines that the script prints, sorted.
  private func script(_ arguments: String, in language: String = "en") async throws -> [String] {
    var program = Program(in: Office.packageFolder)
    program.environment = [
      "LANGUAGE_OF_MESSAGES": language, "PROCESSOR_SECONDS": "\(Self.mostSeconds)",
      "PYTHONDONTWRITEBYTECODE": "1",
      "SCRIPT": "\(Office.packageFolder)/Tests/Repositories/hostile.py",
    ]
    let ready = program
    // The thread of a task must not wait that long.
    let run = try await Background {
      try ready.shell("exec python3 \"$SCRIPT\" \(arguments)")
    }.value
    #expect(run.status == 0, "\(run.errors)")
    return run.lines.sorted()
  }
}
