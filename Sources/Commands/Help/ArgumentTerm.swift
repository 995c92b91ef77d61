internal import Messages
internal import Rendering

/// An argument of a command, as help tells it.
struct ArgumentTerm {
  /// What the argument parser knows of it.
  let argument: CommandModel.Argument
  /// The name of the command that takes it.
  let command: String
  /// The sentences of the reader's language.
  let messages: Messages
  /// How what stands for a value is set off; `nil` for as `--help` has it.
  var placeholderRole: Role?

  /// What is typed, with what it does.
  var definition: Definition {
    var text = argument.abstract ?? ""
    let values = argument.allValues ?? []
    if !values.allSatisfy(text.contains) { text += " " + messages.choices(values) }
    if let preset = argument.defaultValue, !values.isEmpty || !text.contains(preset) {
      text += " " + messages.preset(preset)
    }
    return Definition(term: label(argument.typedNames), RichText(text))
  }

  /// Where it stands in a line that shows how the command is typed: in brackets where it can be left
  /// out.
  var usage: RichText {
    let text = label(argument.typedNames.suffix(1)) + (argument.isRepeating ? "…" : "")
    return argument.isOptional ? "[\(text)]" : text
  }

  private func label(_ names: [String]) -> RichText {
    let name = argument.valueName ?? ""
    let placeholder =
      ValueName(rawValue: name).map {
        messages.placeholder($0, of: CommandName(rawValue: command))
      } ?? name.uppercased()
    return switch argument.kind {
    case .positional: RichText(placeholder, placeholderRole ?? .command)
    case .flag: Self.label(names)
    case .option: Self.label(names) + " " + RichText(placeholder, placeholderRole ?? .plain)
    }
  }

  /// Names of an option, one beside the other.
  static func label(_ names: [String]) -> RichText {
    names.map { RichText($0, .command) }.joined(separator: ", ")
  }
}

extension Messages {
  /// The options that every command takes, as help tells them.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - role: How what stands for a value is set off; `nil` for as `--help` has it.
  /// - Returns: The options, and `--help` behind them.
  func terms(
    ofCommon options: [CommandModel.Argument], placeholders role: Role? = nil
  ) -> [Definition] {
    options.filter { Root.parsersOwn.isDisjoint(with: $0.typedNames) }
      .map { option in
        ArgumentTerm(argument: option, command: "", messages: self, placeholderRole: role)
          .definition
      } + [helpTerm]
  }

  /// `--help`, as help tells it.
  var helpTerm: Definition {
    Definition(term: ArgumentTerm.label(["-h", "--help"]), RichText(helpOption))
  }

  /// `--version`, as help tells it.
  var versionTerm: Definition {
    Definition(term: RichText("--version", .command), RichText(versionOption))
  }
}
