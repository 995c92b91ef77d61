import ArgumentParser
import TestSupport
import Testing

@testable import Commands

/// Calls that are understood without the argument parser mean what they mean to it.
@Suite("A plain call") struct PlainCallTests {
  @Test func theNamesOfTheCommandsAreTheOnesThatTheyHave() {
    for (name, command) in Root.named {
      #expect(command.configuration.commandName == name)
      #expect((command is any DriverCommand.Type) == Root.driverNames.contains(name))
    }
  }

  @Test(arguments: [
    (["history", "aura"], ["aura"]), (["-C", "x", "--no-pager", "blame", "aura"], ["aura"]),
    (["hook", "pre-push", "origin", "url"], ["pre-push", "origin", "url"]),
    (["history", "aura", "--no-pager"], ["aura"]), (["history"], []),
  ])
  func onlyWordsAreLeftOfIt(arguments: [String], words: [String]) {
    #expect(CommandLineArguments(arguments).words == words)
  }

  @Test(arguments: [
    ["history", "aura", "--all"], ["history", "--", "aura"], ["history", ""],
    ["--color=never", "history", "aura"], ["-C", "", "history", "aura"], ["history", "aura", "-C"],
    ["--language", "sv", "history", "aura"], ["hook", "pre-push", "-x"], ["--help"],
  ])
  func anyOtherIsLeftToTheParser(arguments: [String]) {
    let arguments = CommandLineArguments(arguments)
    #expect(arguments.words == nil || arguments.command == nil)
    #expect(Tool.plainQuery(arguments) == nil)
    #expect(Tool.plainDriver(arguments) == nil)
  }

  @Test(arguments: [
    ["history"], ["history", "a", "b"], ["blame"], ["textconv"], ["textconv", "a", "b"],
    ["hook"], ["hook", "nothing"], ["list"], ["help", "history"], ["changelog", "a", "b"],
  ])
  func otherWordsThanACommandNeedsAreLeftToTheParser(arguments: [String]) {
    let arguments = CommandLineArguments(arguments)
    #expect(Tool.plainQuery(arguments) == nil && Tool.plainDriver(arguments) == nil)
  }

  @Test(arguments: [
    ["history", "aura"], ["blame", "aura"], ["changelog"], ["changelog", "a..b"],
    ["hook", "pre-push", "origin", "url"], ["textconv", "x y"],
  ])
  func itAsksWhatTheParserMakesOfIt(words: [String]) throws {
    let arguments = CommandLineArguments(words)
    let plain: Any = try #require(
      Tool.plainQuery(arguments) as Any? ?? Tool.plainDriver(arguments))
    let parsed = try #require(Self.asked(by: Root.parseAsRoot(words)))
    #expect(String(reflecting: plain) == String(reflecting: parsed))
    let model = try CommandModel(of: type(of: Root.parseAsRoot(words)))
    let common = try CommandModel(of: GlobalOptions.self).shownArguments
    let own = model.ownArguments(beside: common)
    #expect(Self.size(of: plain) >= own.count, "an option of \(words[0]) is not asked for")
  }

  @Test(arguments: [
    ["history", "aura", "--all"], ["history", "aura", "--no-follow"],
    ["history", "aura", "--public"], ["history", "aura", "--format", "json"],
    ["history", "aura", "--group", "owner"], ["history", "aura", "--field", "Namn"],
    ["blame", "aura", "--public"], ["blame", "aura", "--format", "json"],
    ["changelog", "--register", "aura"], ["changelog", "--public"],
    ["changelog", "--group", "owner"], ["changelog", "--field", "Namn"],
    ["changelog", "--format", "html"],
  ])
  func everyOptionIsPartOfWhatIsAsked(words: [String]) throws {
    let parsed = try #require(Self.asked(by: Root.parseAsRoot(words)))
    let plain = words.prefix { !$0.hasPrefix("--") }
    let without = try #require(Self.asked(by: Root.parseAsRoot(Array(plain))))
    #expect(String(reflecting: parsed) != String(reflecting: without))
  }

  /// How many things one is told by what is asked.
  private static func size(of asked: Any) -> Int {
    Mirror(reflecting: asked).children.reduce(0) { count, child in
      count + (child.value is TypedFilter ? size(of: child.value) : 1)
    }
  }

  /// What a command asks, apart from the options that it was made of.
  private static func asked(by command: any ParsableCommand) -> Any? {
    switch command {
    case let command as any QueryCommand: command.query
    case let command as HookCommand: command.driver
    case let command as TextconvCommand: command.driver
    default: nil
    }
  }
}
