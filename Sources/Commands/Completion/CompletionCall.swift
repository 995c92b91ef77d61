internal import ArgumentParser
internal import Files
internal import Messages
internal import Presentation
internal import ToolFiles

/// What a shell asks while a command is typed: `complete bash LINE WORD`, or `complete zsh -- WORD…`.
///
/// It is understood without the argument parser, since what is typed may look like options. On the
/// first line stands what the shell adds by itself, then a candidate a line. Nothing is ever said of
/// what goes wrong: the line of the person who types would be spoiled.
struct CompletionCall {
  /// The name that it is called by.
  ///
  /// No help lists it: people have no use for it.
  static let name = "complete"

  private let typed: TypedWords
  /// What Bash holds for the word at the cursor; `nil` for shells that quote by themselves.
  private let shown: String?

  /// Reads the call; `nil` where the arguments are another command's.
  init?(_ arguments: CommandLineArguments) {
    guard arguments.command == Self.name else { return nil }
    let words = arguments.normalized.dropFirst()
    guard let shell = words.first.flatMap(Shell.init) else { return nil }
    switch shell {
    case .bash:
      var typed = TypedWords(line: words.dropFirst().first ?? "")
      typed.dropTool()
      (self.typed, shown) = (typed, words.dropFirst(2).first ?? "")
    case .zsh, .fish:
      let rest = words.dropFirst()
      typed = TypedWords(Array(rest.first == "--" ? rest.dropFirst() : rest))
      shown = nil
    }
  }

  /// The lines of the answer.
  func answer(_ environment: ProcessEnvironment, _ plain: Messages) -> String {
    let session = try? Session(CommandLineArguments(typed.words), environment)
    let found = Help.$messages.withValue(session?.presenter.messages ?? plain) {
      candidates(session)
    }
    var lines = [found.paths.rawValue]
    for candidate in found.all {
      if let shown {
        lines.append(typed.replacement(candidate.word, for: shown))
      } else {
        lines.append(candidate.meaning.map { "\(candidate.word)\t\($0)" } ?? candidate.word)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func candidates(_ session: Session?) -> Candidates {
    var words = typed.words[...]
    let shared = (try? CommandModel(of: GlobalOptions.self))?.arguments ?? []
    let (name, expectation) = Expectation.command(in: &words, before: typed.current, shared)
    guard let name else { return Candidates(expectation, typed.current, of: nil, session) }
    if name == "help" { return Candidates(.subject, typed.current, of: nil, session) }
    guard let type = Root.named.first(where: { $0.key == name })?.value,
      let model = try? CommandModel(of: type)
    else { return Candidates(.nothing, typed.current, of: nil, session) }
    let expected = Expectation(words, before: typed.current, model.arguments ?? [])
    return Candidates(expected, typed.current, of: name, session)
  }
}

extension Root {
  /// The commands that are shown, with what they are for.
  static var shownNames: [(name: String, abstract: String)] {
    named.compactMap { name, type in
      let configuration = type.configuration
      return configuration.shouldDisplay ? (name, configuration.abstract) : nil
    }
  }
}
