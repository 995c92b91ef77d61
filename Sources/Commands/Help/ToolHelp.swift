internal import ArgumentParser
internal import Messages
internal import Rendering

/// What `--help` says of the tool: its commands in groups, and what there is to read.
struct ToolHelp {
  /// The options that every command takes.
  let common: [CommandModel.Argument]
  /// The sentences of the reader's language.
  let messages: Messages

  /// The page.
  var document: RichDocument {
    var document: RichDocument = [
      .heading(RichText(Tool.name), level: 1), .paragraph(RichText(messages.help(.tool))),
    ]
    let usage = RichText(
      "\(Tool.name) \(messages.commandPlaceholder) \(messages.optionsPlaceholder)", .command)
    append(messages.heading(.usage), [.paragraph(usage, indent: 2, hanging: 4)], to: &document)
    for group in HelpGroup.allCases {
      append(messages.heading(group), commands(of: group), to: &document)
    }
    append(messages.heading(.topics), topics, to: &document)
    append(messages.heading(.commonOptions), options, to: &document)
    document += [.blank, .paragraph(RichText(messages.help(.toolDiscussion)))]
    return document
  }

  private func append(_ heading: String, _ blocks: [Block], to document: inout RichDocument) {
    if blocks.isEmpty { return }
    document += RichDocument([.blank, .heading(RichText(heading), level: 2)] + blocks)
  }

  private func commands(of group: HelpGroup) -> [Block] {
    let shown = Root.named.map { ($0.key, $0.value.configuration) }.filter { name, configuration in
      // A command without a place among the groups is shown last of all.
      configuration.shouldDisplay && (CommandName(rawValue: name)?.group ?? .machinery) == group
    }
    let terms = shown.map { name, configuration in
      Definition(term: RichText(name, .command), RichText(configuration.abstract))
    }
    return terms.isEmpty ? [] : [.definitions(terms, indent: 2)]
  }

  private var topics: [Block] {
    let terms = HelpTopic.allCases.map { topic in
      Definition(
        term: RichText("help \(topic.rawValue)", .command), RichText(messages.summary(topic)))
    }
    let command = RichText("\(messages.commandPlaceholder) --help", .command)
    return [
      .definitions(
        terms + [Definition(term: command, RichText(messages.commandHelpPurpose))], indent: 2)
    ]
  }

  private var options: [Block] {
    let version = Definition(
      term: RichText("--version", .command), RichText(messages.versionOption))
    return [.definitions(messages.terms(ofCommon: common) + [version], indent: 2)]
  }
}
