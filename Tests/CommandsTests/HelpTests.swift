import ArgumentParser
import Messages
import TestSupport
import Testing

@testable import Commands

/// What `--help` and `help` print, in each language and width.
@Suite("Help") struct HelpTests {
  /// The commands that help lists.
  static let commands = Root.named.filter { $0.value.configuration.shouldDisplay }.map(\.key)

  private func page(_ command: String?, _ language: Language, width: Int = 80) throws -> String {
    let messages = Messages(language)
    return try Help.$messages.withValue(messages) {
      let page = try HelpPage.document(of: command, by: messages)
      return try Outcome.Output.help(page).text(width: width)
    }
  }

  private func models(_ language: Language) throws -> [CommandModel] {
    try Help.$messages.withValue(Messages(language)) {
      try Root.named.filter { Self.commands.contains($0.key) }
        .map { try CommandModel(of: $0.value) }
    }
  }

  @Test func `Every command has a place in the list, and an example at least`() {
    for command in Self.commands {
      let name = CommandName(rawValue: command)
      #expect(name != nil, "\(command) is no CommandName")
      guard let name else { continue }
      for language in Language.allCases {
        #expect(!Messages(language).examples(of: name).isEmpty, "\(command) has no example")
      }
    }
    for name in CommandName.allCases {
      #expect(Root.commandNames.contains(name.rawValue), "\(name.rawValue) is not on the list")
    }
  }

  @Test(arguments: Language.allCases)
  func `The page of a command has its usage, every option and an example`(
    language: Language
  ) throws {
    let messages = Messages(language)
    for model in try models(language) {
      let page = try page(model.commandName, language)
      #expect(page.contains("\n\(messages.heading(.usage))\n  dataregister \(model.commandName)"))
      #expect(
        page.contains("\n\(messages.heading(.examples))\n  dataregister \(model.commandName)"))
      for option in model.shownArguments.flatMap(\.typedNames) where option != "--version" {
        #expect(page.contains(option), "\(model.commandName) \(option)")
      }
      for argument in model.shownArguments where argument.kind != .flag {
        let name = argument.valueName ?? ""
        let word = ValueName(rawValue: name).map {
          messages.placeholder($0, of: CommandName(rawValue: model.commandName))
        }
        #expect(word.map(page.contains) == true, "\(model.commandName): no word for \(name)")
      }
    }
  }

  @Test func `No text is the same in two languages`() throws {
    let (sv, fi, en) = (try models(.sv), try models(.fi), try models(.en))
    for (position, command) in en.enumerated() {
      for other in [sv[position], fi[position]] {
        #expect(other.abstract != command.abstract, "\(command.commandName)")
        for (theirs, ours) in zip(other.shownArguments, command.shownArguments) {
          guard !Root.parsersOwn.contains(where: ours.typedNames.contains) else { continue }
          #expect(theirs.abstract != ours.abstract, "\(command.commandName) \(ours.typedNames)")
          #expect(ours.abstract?.isEmpty == false)
        }
      }
    }
    for topic in HelpTopic.allCases {
      #expect(Set(Language.allCases.map { Messages($0).summary(topic) }).count == 3)
      #expect(Set(Language.allCases.map { Messages($0).text(topic) }).count == 3)
    }
  }

  @Test(arguments: [Language.sv, .fi])
  func `None of the argument parser's own English is left`(language: Language) throws {
    for command in [nil] + Self.commands.map(Optional.some) {
      let page = try page(command, language)
      let english = ["USAGE", "OPTIONS", "ARGUMENTS", "OVERVIEW", "values:", "default:", "Show "]
      for word in english + [" the ", " and ", "[OPTIONS]", "subcommand"] {
        #expect(!page.contains(word), "\(command ?? "") \(word)")
      }
    }
  }

  @Test(arguments: Language.allCases, [40, 60, 80, 140])
  func `No line is wider than the terminal`(language: Language, width: Int) throws {
    for command in [nil] + Self.commands.map(Optional.some) {
      try expect(page(command, language, width: width), fits: width)
    }
    for topic in HelpTopic.allCases {
      let text = Outcome.Output.help(Messages(language).text(topic))
      try expect(text.text(width: width), fits: width)
    }
  }

  private func expect(_ page: String, fits width: Int) {
    for line in page.split(separator: "\n") where line.unicodeScalars.count > width {
      // A word that is wider by itself is not broken.
      #expect(line.split(separator: " ").count == 1, "\(line)")
    }
  }

  @Test func `Help goes to standard output, and without a terminal has no colours`() throws {
    let office = try Office.withTwoRegisters()
    for arguments in [["--help"], ["help"], [], ["help", "review"], ["review", "-h"]] {
      let run = try Program(in: office.repository.path).run(arguments)
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("Användning\n"))
      #expect(!run.output.contains("\u{1B}"))
    }
    #expect(try office("--color=always", "help").output.contains("\u{1B}[1mAnvändning\u{1B}[0m"))
    #expect(try office("--help", "review").output == office("review", "--help").output)
  }

  @Test func `A word that is a command and a topic tells of both, the command first`() throws {
    let office = try Office.withTwoRegisters()
    let both = try office("help", "format").output
    #expect(both.hasPrefix("dataregister format\n"))
    #expect(both.contains("\nHur ett registers fil skrivs\n"))
    let alone = try office("format", "--help").output
    #expect(alone.hasSuffix("\n  dataregister help format  Hur ett registers fil skrivs.\n"))
  }

  @Test(arguments: [
    ("granskning", "Hur en ändring granskas"), ("KATSELMUS", "Hur en ändring granskas"),
    ("publishing", "Vad som publiceras"), ("versio", "Vad VERSION kan vara"),
  ])
  func `A topic is found by its name in any language`(word: String, title: String) throws {
    let office = try Office.withTwoRegisters()
    #expect(try office("help", word).output.hasPrefix(title))
  }

  @Test(arguments: [
    ("reveiw", "review"), ("publishin", "publishing"), ("granskningen", "granskning"),
  ])
  func `A topic that is not there is answered with the nearest`(word: String, near: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try office("help", word, "--language", "en")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("there is neither a command nor a help topic ”\(word)”"))
    #expect(run.errors.contains("did you mean ”\(near)”?"))
  }

  @Test(arguments: Language.allCases)
  func `The pages look as they should`(language: Language) throws {
    let messages = Messages(language)
    let review = try Help.$messages.withValue(messages) {
      try HelpPage.everything(about: "review", by: messages)
    }
    let topics = HelpTopic.allCases.filter { $0 != .review }.map(messages.text)
    let pages = try ([review] + topics).map { try Outcome.Output.help($0).text(width: 80) }
    let text = pages.joined(separator: "\n\(String(repeating: "=", count: 80))\n\n")
    let path = "Tests/CommandsTests/Golden/help.\(language.rawValue).txt"
    #expect(try GoldenFile.difference(of: text, from: path) == nil)
  }
}
