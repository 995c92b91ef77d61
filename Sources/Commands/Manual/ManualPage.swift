internal import Messages
internal import Rendering

/// The page of the manual about the tool or one of its commands, made of what the argument parser
/// knows of it.
struct ManualPage {
  /// The command; the tool itself has subcommands.
  let command: CommandModel
  /// The tool, whose name begins that of every page.
  let tool: CommandModel
  /// The options that every command takes.
  let common: [CommandModel.Argument]
  /// The language of the page.
  let messages: Messages

  /// Whether the page is about the tool itself.
  private var isOfTool: Bool { command.commandName == tool.commandName }

  /// The name of the page, as `dataregister-check`.
  var name: String { isOfTool ? tool.commandName : pageName(command) }

  /// What the page says.
  var document: RichDocument {
    var document: RichDocument = [.heading(messages.heading(.name), level: 1)]
    document.append(
      .paragraph("\(RichText(name)) - \(RichText(brief))"))
    document.append(.heading(messages.heading(.synopsis), level: 1))
    document.append(.paragraph(synopsis))
    document.append(.heading(messages.heading(.description), level: 1))
    document += description
    if isOfTool {
      document.append(.heading(messages.heading(.commands), level: 1))
      for group in HelpGroup.allCases {
        document.append(.heading(RichText(messages.heading(group)), level: 2))
        document.append(.definitions(commands(of: group)))
      }
    }
    let places = own.filter { $0.kind == .positional }
    if !places.isEmpty {
      document.append(.heading(messages.heading(.arguments), level: 1))
      document.append(.definitions(places.map { term($0).definition }))
    }
    document.append(.heading(messages.heading(.options), level: 1))
    document += options
    document.append(.heading(messages.heading(.exitStatus), level: 1))
    document.append(
      .definitions(
        messages.exitStatuses.map { Definition(RichText($0.word, .command), $0.meaning) }))
    if isOfTool {
      document.append(.heading(messages.heading(.environment), level: 1))
      document.append(
        .definitions(
          messages.manualVariables.map { variable in
            Definition(
              variable.names.map { RichText($0, .command) }.joined(separator: ", "),
              variable.meaning)
          }))
    }
    if let name = CommandName(rawValue: command.commandName) {
      document.append(.heading(messages.heading(ManualSection.examples), level: 1))
      document.append(
        .definitions(
          messages.examples(of: name).map { example in
            Definition(term: RichText(example.line, .command), example.purpose)
          }
        ))
    }
    document.append(.heading(messages.heading(.seeAlso), level: 1))
    document.append(.paragraph(others))
    document.append(.definitions(topics))
    return document
  }

  private func commands(of group: HelpGroup) -> [Definition] {
    tool.shownSubcommands
      .filter { CommandName(rawValue: $0.commandName)?.group == group }
      .map { Definition(reference($0), RichText($0.abstract ?? "")) }
  }

  /// What there is to read beside the manual.
  private var topics: [Definition] {
    let topics =
      isOfTool
      ? HelpTopic.allCases : [CommandName(rawValue: command.commandName)?.topic].compactMap(\.self)
    return topics.map { topic in
      Definition(
        term: RichText("\(tool.commandName) help \(topic.rawValue)", .command),
        RichText(messages.summary(topic)))
    }
  }

  /// The arguments that no other command shares.
  private var own: [CommandModel.Argument] {
    command.ownArguments(beside: common)
  }

  private var synopsis: RichText {
    if isOfTool {
      return RichText(tool.commandName, .command) + " "
        + RichText(messages.commandPlaceholder, .emphasis) + " "
        + RichText(messages.optionsPlaceholder, .emphasis)
    }
    var parts = [RichText("\(tool.commandName) \(command.commandName)", .command)]
    parts += own.filter { $0.kind != .positional }.map { term($0).usage }
    parts += own.filter { $0.kind == .positional }.map { term($0).usage }
    return parts.joined(separator: " ")
  }

  private func term(_ argument: CommandModel.Argument) -> ArgumentTerm {
    ArgumentTerm(
      argument: argument, command: command.commandName, messages: messages,
      placeholderRole: .emphasis)
  }

  private var description: RichDocument {
    let texts = [command.abstract, command.discussion].compactMap(\.self)
    return RichDocument(texts.flatMap(blocks))
  }

  /// The paragraphs of a text.
  ///
  /// Lines that are indented are shown as they are.
  private func blocks(_ text: String) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [Substring] = []
    func end() {
      if !paragraph.isEmpty {
        blocks.append(.paragraph(RichText(paragraph.joined(separator: " "))))
      }
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        end()
      } else if line.hasPrefix(" ") {
        end()
        let shown = String(line.drop { $0 == " " })
        blocks.append(.paragraph(RichText(shown, .command), indent: 4))
      } else {
        paragraph.append(line)
      }
    }
    end()
    return blocks
  }

  private var options: RichDocument {
    if isOfTool {
      let terms = messages.terms(ofCommon: common, placeholders: .emphasis)
      return [.definitions(terms + [messages.versionTerm])]
    }
    let terms = own.filter { $0.kind != .positional }.map { term($0).definition }
    return [
      .definitions(terms + [messages.helpTerm]),
      .paragraph(messages.commonOptions(in: reference(tool))),
    ]
  }

  /// What the command is for, without a full stop, as lists of manual pages have it.
  private var brief: String {
    let text = command.abstract ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func pageName(_ command: CommandModel) -> String {
    "\(tool.commandName)-\(command.commandName)"
  }

  private func reference(_ command: CommandModel) -> RichText {
    let isTool = command.commandName == tool.commandName
    return RichText(isTool ? tool.commandName : pageName(command), .command) + "(1)"
  }

  private var others: RichText {
    let pages = isOfTool ? tool.shownSubcommands.map(reference) : [reference(tool)]
    return (pages + [RichText("git", .command) + "(1)"]).joined(separator: ", ")
  }
}
