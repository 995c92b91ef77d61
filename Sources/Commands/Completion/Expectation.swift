/// What may stand at the cursor of a command that is being typed.
enum Expectation {
  /// The name of a command.
  case command
  /// What help is asked about: a command or a topic.
  case subject
  /// The name of an option.
  case option([CommandModel.Argument])
  /// A value, behind what the word begins with anyway (`--at=`), with the arguments before it that
  /// are told by their place.
  case value(CommandModel.Argument, lead: String, positionals: [String])
  case nothing

  /// Reads the words before the command's name.
  ///
  /// - Parameters:
  ///   - words: The words behind the tool's name; those that are read are taken away.
  ///   - current: The word at the cursor.
  ///   - arguments: The options that every command takes.
  /// - Returns: The name of the command, or what is expected where it is not complete yet.
  static func command(
    in words: inout ArraySlice<String>, before current: String, _ arguments: [CommandModel.Argument]
  ) -> (name: String?, expectation: Expectation) {
    while let word = words.popFirst() {
      guard word.hasPrefix("-") else { return (word, .nothing) }
      guard let option = arguments.first(where: { $0.kind == .option && $0.isNamed(word) }) else {
        continue
      }
      if words.popFirst() == nil { return (nil, .value(option, lead: "", positionals: [])) }
    }
    return (nil, expectation(of: current, arguments, otherwise: .command))
  }

  /// Reads the words behind the command's name.
  init(_ words: ArraySlice<String>, before current: String, _ arguments: [CommandModel.Argument]) {
    var positionals: [String] = []
    var rest = words
    var hasEnded = false
    while let word = rest.popFirst() {
      if hasEnded || !word.hasPrefix("-") || word == "-" {
        positionals.append(word)
      } else if word == "--" {
        hasEnded = true
      } else if let option = arguments.first(where: { $0.kind == .option && $0.isNamed(word) }) {
        if rest.popFirst() == nil {
          self = .value(option, lead: "", positionals: positionals)
          return
        }
      }
    }
    let places = arguments.filter { $0.kind == .positional }
    let place = places.dropFirst(positionals.count).first ?? places.last { $0.isRepeating }
    let value = place.map { Expectation.value($0, lead: "", positionals: positionals) } ?? .nothing
    self = hasEnded ? value : Self.expectation(of: current, arguments, otherwise: value)
  }

  private static func expectation(
    of current: String, _ arguments: [CommandModel.Argument], otherwise: Expectation
  ) -> Expectation {
    guard current.hasPrefix("-") else { return otherwise }
    guard let sign = current.firstIndex(of: "=") else { return .option(arguments) }
    let name = String(current[..<sign])
    let option = arguments.first { $0.kind == .option && $0.isNamed(name) }
    return option.map { .value($0, lead: String(current[...sign]), positionals: []) } ?? .nothing
  }
}

extension CommandModel.Argument {
  /// Whether an option is typed so.
  func isNamed(_ word: String) -> Bool { typedNames.contains(word) }
}
