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
    let names = CommandName.allCases.filter { $0.group == group }
    // One column for the commands of all groups.
    let width = CommandName.allCases.map(\.rawValue.utf8.count).max() ?? 0
    let terms = names.compactMap { name -> Definition? in
      guard let type = Root.named.first(where: { $0.key == name.rawValue })?.value else {
        return nil
      }
      let padding = String(repeating: " ", count: width - name.rawValue.utf8.count)
      return Definition(
        term: RichText(name.rawValue, .command) + RichText(padding),
        RichText(type.configuration.abstract))
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
    [.definitions(messages.terms(ofCommon: common) + [messages.versionTerm], indent: 2)]
  }
}
