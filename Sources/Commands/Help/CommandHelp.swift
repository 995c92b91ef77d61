internal import Messages
internal import Rendering

/// What `--help` says of a command, made of what the argument parser knows of it.
struct CommandHelp {
  /// The command, told in the reader's language.
  let command: CommandModel
  /// The options that every command takes.
  let common: [CommandModel.Argument]
  /// The sentences of the reader's language.
  let messages: Messages
  /// Whether the topic of the same name stands below.
  var isAboveTopic = false

  /// The command, where it is one of those that have examples and a topic.
  private var name: CommandName? { CommandName(rawValue: command.commandName) }

  private var line: String { "\(Tool.name) \(command.commandName)" }

  /// The page.
  var document: RichDocument {
    var document: RichDocument = [
      .heading(RichText(line), level: 1), .paragraph(RichText(command.abstract ?? "")),
    ]
    if let discussion = command.discussion {
      document += [.blank, .paragraph(RichText(discussion))]
    }
    document += section(.usage, [.paragraph(usage, indent: 2, hanging: 4)])
    document += section(.arguments, terms(own.filter { $0.kind == .positional }))
    document += section(.options, terms(own.filter { $0.kind != .positional }))
    document += section(
      .examples, name.map { messages.examples(of: $0).flatMap(\.blocks) } ?? [])
    document += section(
      .commonOptions, [.definitions(messages.terms(ofCommon: common), indent: 2)])
    document += section(.seeAlso, seeAlso)
    return document
  }

  /// The arguments that no other command shares.
  private var own: [CommandModel.Argument] {
    command.ownArguments(beside: common)
  }

  /// A line that shows how the command is typed.
  private var usage: RichText {
    let needed = own.filter { $0.kind != .positional && !$0.isOptional }
    let places = own.filter { $0.kind == .positional }
    let words = [RichText(line, .command)] + needed.map { term($0).usage }
    return (words + [RichText(messages.optionsPlaceholder)] + places.map { term($0).usage })
      .joined(separator: " ")
  }

  private var seeAlso: [Block] {
    guard let topic = name?.topic, !isAboveTopic else { return [] }
    let line = RichText("\(Tool.name) help \(topic.rawValue)", .command)
    return [.definitions([Definition(term: line, RichText(messages.summary(topic)))], indent: 2)]
  }

  private func section(_ heading: HelpHeading, _ blocks: [Block]) -> RichDocument {
    if blocks.isEmpty { return [] }
    return RichDocument([.blank, .heading(RichText(messages.heading(heading)), level: 2)] + blocks)
  }

  private func terms(_ arguments: [CommandModel.Argument]) -> [Block] {
    arguments.isEmpty ? [] : [.definitions(arguments.map { term($0).definition }, indent: 2)]
  }

  private func term(_ argument: CommandModel.Argument) -> ArgumentTerm {
    ArgumentTerm(argument: argument, command: command.commandName, messages: messages)
  }
}
