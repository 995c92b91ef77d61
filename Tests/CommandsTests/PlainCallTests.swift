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
    #expect(Tool.plainCommand(arguments) == nil)
    #expect(Tool.plainDriver(arguments) == nil)
  }

  @Test(arguments: [
    ["history"], ["history", "a", "b"], ["blame"], ["textconv"], ["textconv", "a", "b"],
    ["hook"], ["hook", "nothing"], ["list"], ["help", "history"], ["changelog", "a", "b"],
  ])
  func otherWordsThanACommandNeedsAreLeftToTheParser(arguments: [String]) {
    let arguments = CommandLineArguments(arguments)
    #expect(Tool.plainCommand(arguments) == nil && Tool.plainDriver(arguments) == nil)
  }

  @Test func aCommandIsMadeAsTheParserMakesIt() throws {
    let history = try #require(HistoryCommand.plain(["aura"]))
    let parsed = try #require(try Root.parseAsRoot(["history", "aura"]) as? HistoryCommand)
    #expect(history.register == parsed.register)
    #expect(history.all == parsed.all && history.noFollow == parsed.noFollow)
    #expect(history.format == parsed.format)
    #expect(history.audience.isPublic == parsed.audience.isPublic)
    #expect(history.filterOptions.groups == parsed.filterOptions.groups)
    #expect(history.filterOptions.fields == parsed.filterOptions.fields)

    let blame = try #require(BlameCommand.plain(["aura"]))
    let parsedBlame = try #require(try Root.parseAsRoot(["blame", "aura"]) as? BlameCommand)
    #expect(blame.register == parsedBlame.register && blame.format == parsedBlame.format)
    #expect(blame.audience.isPublic == parsedBlame.audience.isPublic)

    for words in [[], ["a..b"]] {
      let changeLog = try #require(ChangeLogCommand.plain(words))
      let parsed = try Root.parseAsRoot(["changelog"] + words)
      let parsedLog = try #require(parsed as? ChangeLogCommand)
      #expect(changeLog.range == parsedLog.range && changeLog.format == parsedLog.format)
      #expect(changeLog.registers == parsedLog.registers)
      #expect(changeLog.audience.isPublic == parsedLog.audience.isPublic)
      #expect(changeLog.filterOptions.groups == parsedLog.filterOptions.groups)
      #expect(changeLog.filterOptions.fields == parsedLog.filterOptions.fields)
    }

    let hook = try #require(HookCommand.plain(["pre-push", "origin", "url"]))
    let words = ["hook", "pre-push", "origin", "url"]
    let parsedHook = try #require(try Root.parseAsRoot(words) as? HookCommand)
    #expect(hook.name == parsedHook.name && hook.arguments == parsedHook.arguments)

    let textconv = try #require(TextconvCommand.plain(["x y"]))
    let parsedText = try #require(try Root.parseAsRoot(["textconv", "x y"]) as? TextconvCommand)
    #expect(textconv.path == parsedText.path)
  }
}
