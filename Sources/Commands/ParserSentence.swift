internal import ArgumentParser
internal import Messages
internal import RegisterModel
internal import Rendering
internal import ToolFiles

/// What the argument parser says of the words that a command is given.
///
/// Of what kind its error is, the parser keeps to itself: its sentence is all that it tells. One of
/// another form than these is passed on as it is, in English.
struct ParserSentence {
  private let text: String
  /// What the command can be asked.
  private let arguments: [CommandModel.Argument]
  /// What was typed.
  private let typed: [String]

  /// - Parameters:
  ///   - text: What the parser says.
  ///   - command: The command; `nil` where none is named.
  ///   - typed: What was typed, with the command's name or without.
  init(_ text: String, of command: String?, typed: [String]) {
    self.text = text
    self.typed = typed
    let type: any ParsableArguments.Type =
      Root.named.first { $0.key == command }?.value ?? GlobalOptions.self
    arguments = (try? CommandModel(of: type))?.arguments ?? []
  }

  /// What is wrong with the words.
  var problem: ArgumentProblem {
    if let found = values(
      "Unknown option '", "'", "\n   or: Missing value for '", "' in '", "'")
    {
      return unknown(found[3], withValueOf: Self.argument(found[2]).option)
    }
    if let found = values("Unknown option '", "'. Did you mean '", "'?")
      ?? values("Unknown option '", "'") ?? values("Invalid option: ", "")
    {
      return unknown(found[0])
    }
    if let found = values("The option '", "' does not take any value, but '", "' was specified.") {
      return .valueOfFlag(found[0], value: found[1])
    }
    if let found = values("Missing value for '", "'") {
      return .noValue(Self.argument(found[0]))
    }
    if let found = values("The value '", "' is invalid for '", "'", "") {
      let argument = Self.argument(found[1])
      return .invalidValue(found[0], of: argument, possible: possibleValues(of: argument))
    }
    if let found = values("Missing expected argument '", "'") {
      // An option that is mistyped, and with it its value, are not what the parser misses first.
      return unknownOption ?? .missing(Self.argument(found[0]))
    }
    if let found = values(
      "Value to be set with flag '", "' had already been set with flag '", "'")
    {
      return .exclusive(found[1], found[0])
    }
    if let found = values("Unexpected argument '", "'") { return .tooManyWords(found) }
    if let found = values("", " unexpected arguments: '", "'") {
      let words = found[1].split(separator: "', '", omittingEmptySubsequences: false)
      return .tooManyWords(words.map(String.init))
    }
    if let found = values("Can't generate completion scripts for '", "'.", "") {
      return .invalidValue(found[0], of: Self.completionScript, possible: Self.shells)
    }
    if text.hasPrefix("Can't autodetect a supported shell.") {
      return .invalidValue("", of: Self.completionScript, possible: Self.shells)
    }
    return .other(WhiteSpace.folded(text.split(separator: "\n").joined(separator: " ")))
  }

  private static let completionScript = ArgumentProblem.Argument(
    option: Root.completionScriptOption, value: nil)
  private static var shells: [String] { Shell.allCases.map(\.rawValue) }

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

  /// An option that the command does not have, with what may be meant.
  ///
  /// - Parameters:
  ///   - name: The option.
  ///   - short: A short option whose value the rest may be; it stands in a word of its own.
  /// - Returns: What is wrong.
  private func unknown(_ name: String, withValueOf short: String? = nil) -> ArgumentProblem {
    if let short, name.hasPrefix(short) {
      let value = String(name.dropFirst(short.count))
      return .unknownOption(name, suggestion: "\(short) \(ShellWord.quoted(value))")
    }
    return .unknownOption(
      name,
      suggestion: Self.suggestion(
        for: name, among: arguments.filter(\.shouldDisplay).flatMap(\.typedNames)))
  }

  /// The option that may be meant by a name that is none; `nil` for a letter, which is like any other.
  static func suggestion(for name: String, among known: [String]) -> String? {
    guard name.hasPrefix("--"), !known.contains(name) else { return nil }
    return Suggestion.nearest(to: name, among: known.filter { $0.hasPrefix("--") })
  }

  /// The first of the words that looks like an option and is none of the command's.
  private var unknownOption: ArgumentProblem? {
    let known = Root.parsersOwn.union(arguments.flatMap(\.typedNames))
    return typed.prefix { $0 != "--" }
      .map { String($0.prefix { $0 != "=" }) }
      .first { $0.hasPrefix("-") && $0 != "-" && !known.contains($0) }
      .map { unknown($0) }
  }

  /// The values that an argument may have; none where they are not counted.
  private func possibleValues(of argument: ArgumentProblem.Argument) -> [String] {
    arguments.first { known in
      known.valueName == argument.value?.rawValue
        && argument.option.map(known.typedNames.contains) ?? known.typedNames.isEmpty
    }?.allValues ?? []
  }
}
