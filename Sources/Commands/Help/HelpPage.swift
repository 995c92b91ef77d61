internal import ArgumentParser
internal import Messages
internal import RegisterModel
internal import Rendering

/// What there is to read about the tool, a command or a topic.
enum HelpPage {
  /// What `--help` prints.
  ///
  /// - Parameters:
  ///   - command: The command it was asked of; `nil` for the tool.
  ///   - messages: The sentences of the reader's language.
  ///   - isAboveTopic: Whether the topic of the same name stands below.
  /// - Returns: The page.
  /// - Throws: Where the argument parser tells of a command in a form of a later version.
  static func document(
    of command: String?, by messages: Messages, isAboveTopic: Bool = false
  ) throws -> RichDocument {
    let common = try CommandModel(of: GlobalOptions.self).shownArguments
    guard let command, let type = Root.named.first(where: { $0.key == command })?.value else {
      return ToolHelp(common: common, messages: messages).document
    }
    return CommandHelp(
      command: try CommandModel(of: type), common: common, messages: messages,
      isAboveTopic: isAboveTopic
    ).document
  }

  /// What `help` prints: all about a word, which may mean a command, a topic, or one of each.
  ///
  /// - Parameters:
  ///   - word: What is asked about; `nil` for everything.
  ///   - messages: The sentences of the reader's language.
  /// - Returns: The page; that of a command ends with the topic of the same name.
  /// - Throws: `Problem.unknownTopic`, and what ``document(of:by:isAboveTopic:)`` throws.
  static func everything(about word: String?, by messages: Messages) throws -> RichDocument {
    guard let word else { return try document(of: nil, by: messages) }
    let topic = HelpTopic(word: word)
    let command = Root.commandNames.first { $0 == word }
    switch (command, topic) {
    case (let command?, let topic?):
      return try document(of: command, by: messages, isAboveTopic: true) + [.blank]
        + messages.text(topic)
    case (let command?, nil): return try document(of: command, by: messages)
    case (nil, let topic?): return messages.text(topic)
    case (nil, nil):
      let known = Root.commandNames + HelpTopic.allCases.flatMap { [$0.rawValue] + $0.names }
      throw Problem.unknownTopic(word, suggestion: Suggestion.nearest(to: word, among: known))
    }
  }
}
