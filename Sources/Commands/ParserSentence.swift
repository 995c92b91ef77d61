internal import ArgumentParser
internal import Messages
internal import RegisterModel
internal import ToolFiles

/// What the argument parser says of the words that a command is given.
///
/// Of what kind its error is, the parser keeps to itself: its sentence is all that it tells. One of
/// another form than these is passed on as it is, in English.
struct ParserSentence {
  private let text: String

  /// - Parameter message: What the parser says, on one or several lines.
  init(_ message: String) {
    // Where a value may only be one of many, each stands on a line of its own.
    let lines = message.split(separator: "\n").map { WhiteSpace.folded(String($0)) }
    text = lines.joined(separator: " ")
  }

  /// What is wrong with the words.
  ///
  /// - Parameter command: The command that they were given to; `nil` where none is named.
  /// - Returns: What is wrong.
  func problem(of command: String?) -> ArgumentProblem {
    if let found = values("Unknown option '", "'", " or: Missing value for '", "' in '", "'") {
      // The value of a short option stands in a word of its own.
      let option = Self.argument(found[2]).option ?? ""
      return .unknownOption(found[3], suggestion: "\(option) \(found[3].dropFirst(option.count))")
    }
    if let found = values("Unknown option '", "'. Did you mean '", "'?") {
      return .unknownOption(found[0], suggestion: found[1])
    }
    if let found = values("Unknown option '", "'") ?? values("Invalid option: ", "") {
      return .unknownOption(found[0], suggestion: nil)
    }
    if let found = values("The option '", "' does not take any value, but '", "' was specified.") {
      return .valueOfFlag(found[0], value: found[1])
    }
    if let found = values("Missing value for '", "'") {
      return .noValue(Self.argument(found[0]))
    }
    if let found = values("The value '", "' is invalid for '", "'", "") {
      let argument = Self.argument(found[1])
      return .invalidValue(found[0], of: argument, possible: Self.values(of: argument, command))
    }
    if let found = values("Can't generate completion scripts for '", "'. ", "") {
      let option = ArgumentProblem.Argument(option: "--generate-completion-script", value: nil)
      return .invalidValue(found[0], of: option, possible: Shell.allCases.map(\.rawValue))
    }
    if let found = values("Missing expected argument '", "'") {
      return .missing(Self.argument(found[0]))
    }
    if let found = values(
      "Value to be set with flag '", "' had already been set with flag '", "'")
    {
      return .exclusive(found[1], found[0])
    }
    if let found = values("Unexpected argument '", "'") { return .tooManyWords(found) }
    if let found = values("", " unexpected arguments: '", "'") {
      return .tooManyWords(found[1].split(separator: "', '").map(String.init))
    }
    return .other(text)
  }

  /// What stands between words of the parser.
  ///
  /// - Parameter words: The words in their order: the first begin the sentence, the last end it.
  /// - Returns: What stands between them; `nil` where the sentence has other words.
  private func values(_ words: String...) -> [String]? {
    guard let first = words.first, let last = words.last, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var values: [String] = []
    for word in words.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: word) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  /// An argument as the parser names it: `--option <value>`, or `<value>` alone.
  private static func argument(_ text: String) -> ArgumentProblem.Argument {
    let halves = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
    let option = WhiteSpace.folded(String(halves[0]))
    let name = halves.dropFirst().first.map { String($0.prefix { $0 != ">" }) }
    return ArgumentProblem.Argument(
      option: option.isEmpty ? nil : option, value: name.flatMap(ValueName.init))
  }

  /// The values that an argument of a command may have; none where they are not counted.
  private static func values(
    of argument: ArgumentProblem.Argument, _ command: String?
  ) -> [String] {
    let type: any ParsableCommand.Type =
      Root.named.first { $0.key == command }?.value ?? Root.self
    let known = (try? CommandModel(of: type))?.arguments?.first { known in
      known.valueName == argument.value?.rawValue
        && argument.option.map(known.typedNames.contains) ?? known.typedNames.isEmpty
    }
    return known?.allValues ?? []
  }
}
