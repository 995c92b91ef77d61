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

  @Test(arguments: [
    ["history", "aura"], ["blame", "aura"], ["changelog"], ["changelog", "a..b"],
    ["hook", "pre-push", "origin", "url"], ["textconv", "x y"],
  ])
  func aCommandIsMadeAsTheParserMakesIt(words: [String]) throws {
    let arguments = CommandLineArguments(words)
    let plain = try #require(
      Tool.plainCommand(arguments) as (any ParsableCommand)? ?? Tool.plainDriver(arguments))
    let parsed = try Root.parseAsRoot(words)
    #expect(type(of: plain) == type(of: parsed))
    let options = Self.options(of: plain)
    #expect(options == Self.options(of: parsed))
    let model = try CommandModel(of: type(of: plain))
    let common = try CommandModel(of: GlobalOptions.self).shownArguments
    let own = model.ownArguments(beside: common)
    #expect(options.count >= own.count, "an option of \(words[0]) is not looked at")
  }

  @Test func anOptionThatIsForgottenIsSeen() throws {
    var blame = BlameCommand()
    blame.register = "aura"
    blame.format = .text
    let parsed = try Root.parseAsRoot(["blame", "aura"])
    #expect(Self.options(of: blame) != Self.options(of: parsed))
  }

  /// What a command, or a group of options, was told, by the names of its properties; not the options
  /// of every command, which a plain call has read before.
  private static func options(of command: Any, in group: String = "") -> [String: String] {
    Mirror(reflecting: command).children.reduce(into: [:]) { options, child in
      guard let label = child.label, label != "_global" else { return }
      let wrapper = Mirror(reflecting: child.value)
      guard let parsed = wrapper.children.first(where: { $0.label == "_parsedValue" })?.value else {
        options[group + label] = String(reflecting: child.value)
        return
      }
      // What nobody has said is a definition; else it is a value.
      let value = Mirror(reflecting: parsed).children.first { $0.label == "value" }?.value
      if let value, value is any ParsableArguments {
        options.merge(Self.options(of: value, in: "\(group)\(label).")) { $1 }
      } else {
        options[group + label] = value.map { String(reflecting: $0) } ?? "never said"
      }
    }
  }
}
