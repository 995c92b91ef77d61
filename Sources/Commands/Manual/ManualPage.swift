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
      document.append(
        .definitions(
          tool.shownSubcommands.map { command in
            Definition(reference(command), RichText(command.abstract ?? ""))
          }))
    }
    let places = own.filter { $0.kind == .positional }
    if !places.isEmpty {
      document.append(.heading(messages.heading(.arguments), level: 1))
      document.append(.definitions(places.map(definition)))
    }
    document.append(.heading(messages.heading(.options), level: 1))
    document += options
    document.append(.heading(messages.heading(.exitStatus), level: 1))
    document.append(
      .definitions(
        messages.exitStatuses.map { Definition(RichText(String($0.status), .command), $0.meaning) }
      ))
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
    return document
  }

  /// The arguments that no other command shares.
  private var own: [CommandModel.Argument] {
    command.ownArguments(beside: common)
  }

  private var synopsis: RichText {
    if isOfTool {
      let (options, command) = (messages.manualOptions, messages.manualCommand)
      return RichText(tool.commandName, .command) + " [" + italic(options) + "] " + italic(command)
        + " [...]"
    }
    var parts = [RichText("\(tool.commandName) \(command.commandName)", .command)]
    parts += own.filter { $0.kind != .positional }.map(usage)
    parts += own.filter { $0.kind == .positional }.map(usage)
    return parts.joined(separator: " ")
  }

  /// An argument in the synopsis: in brackets where it may be left out.
  private func usage(_ argument: CommandModel.Argument) -> RichText {
    let repetition: RichText = argument.isRepeating ? "..." : ""
    let text = label(argument, names: argument.typedNames.last.map { [$0] } ?? [])
    return argument.isOptional ? "[\(text)]\(repetition)" : text + repetition
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
    var document = RichDocument()
    let (help, version) = messages.manualHelpOption
    let shown =
      isOfTool
      ? common.filter { CommandModel.parsersOwn.isDisjoint(with: $0.typedNames) }
      : own.filter { $0.kind != .positional }
    var definitions = shown.map(definition)
    definitions.append(Definition(names(["-h", "--help"]), help))
    if isOfTool { definitions.append(Definition(names(["--version"]), version)) }
    document.append(.definitions(definitions))
    if !isOfTool {
      document.append(.paragraph(messages.commonOptions(in: reference(tool))))
    }
    return document
  }

  private func definition(_ argument: CommandModel.Argument) -> Definition {
    var content = blocks(argument.abstract ?? "") + (argument.discussion.map(blocks) ?? [])
    let values = messages.manualValues(
      argument.allValues ?? [], otherwise: argument.defaultValue)
    if !values.isEmpty { content.append(.paragraph(values)) }
    let texts: [RichText] = content.compactMap { block in
      if case .paragraph(let text, _, _) = block { text } else { nil }
    }
    return Definition(label(argument, names: argument.typedNames), texts)
  }

  private func label(_ argument: CommandModel.Argument, names: [String]) -> RichText {
    let name = argument.valueName ?? ""
    let placeholder = messages.placeholder(name, of: command.commandName) ?? name.uppercased()
    let value = RichText(placeholder, .emphasis)
    return switch argument.kind {
    case .positional: value
    case .flag: self.names(names)
    case .option: self.names(names) + " " + value
    }
  }

  private func names(_ names: [String]) -> RichText {
    names.map { RichText($0, .command) }.joined(separator: ", ")
  }

  private func italic(_ text: RichText) -> RichText { RichText(text.plainText, .emphasis) }

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
