internal import Messages

/// The arguments as they were typed, with the options that every command takes moved behind the
/// command's name, where the argument parser looks for them.
///
/// In a `diff`, a word behind `--` is a register and never a revision: it becomes a `--register`,
/// and a flag says that the words left before it are revisions.
struct CommandLineArguments {
  /// The command's name; `nil` where none was given.
  let command: String?
  /// The arguments, the command's name first; without one, those that mean something by
  /// themselves, such as `--help`.
  let normalized: [String]
  /// The words behind the command's name, where there is no option beside `-C FOLDER` and the flags
  /// of every command; `nil` for what only the argument parser tells apart.
  private(set) var words: [String]?
  /// The options before the command's name that are none of every command.
  let unknownOptions: [String]
  /// The folders that `-C` names, in order.
  private(set) var folders: [String] = []
  /// The language that `--language` names.
  private(set) var language: Language?
  /// When colours are used.
  private(set) var color = ColorChoice.auto
  /// Whether long output is shown in a pager.
  private(set) var usesPager = true
  /// Whether the history index is read and kept.
  private(set) var usesIndex = true

  /// The flag that stands for `--` in a `diff`.
  static let terminatorFlag = "words-are-revisions"

  private static let flags = ["--no-pager", "--no-index"]
  private static let optionsWithValue = ["-C", "--language", "--color"]

  /// The options of every command.
  static var options: [String] { flags + optionsWithValue }

  init(_ arguments: [String]) {
    var before: [String] = []
    var unknown: [String] = []
    var rest = arguments[...]
    while let argument = rest.first, argument.hasPrefix("-"), argument != "--" {
      rest = rest.dropFirst()
      before.append(argument)
      if Self.optionsWithValue.contains(argument) {
        if let value = rest.popFirst() { before.append(value) }
      } else if !Self.isGlobal(argument) {
        unknown.append(argument)
      }
    }
    command = rest.first
    unknownOptions = unknown
    normalized =
      command == nil
      ? unknown + rest
      : rest.prefix(1) + before + Self.registersNamed(in: rest.dropFirst(), of: rest.first)
    read(before + rest)
    words = Self.plainWords(normalized.dropFirst())
  }

  /// What is left of arguments without the plainest options; `nil` where one has others.
  private static func plainWords(_ arguments: ArraySlice<String>) -> [String]? {
    var words: [String] = []
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case _ where flags.contains(argument): continue
      case "-C": if rest.popFirst().map(isPlain) != true { return nil }
      default:
        guard isPlain(argument) else { return nil }
        words.append(argument)
      }
    }
    return words
  }

  private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }

  /// Whether an argument is an option of every command that needs no value behind it.
  private static func isGlobal(_ argument: String) -> Bool {
    flags.contains(argument)
      || optionsWithValue.contains { argument.hasPrefix("--") && argument.hasPrefix("\($0)=") }
  }

  /// The arguments of a command, with the words behind `--` as options where they are registers.
  private static func registersNamed(
    in arguments: ArraySlice<String>, of command: String?
  ) -> [String] {
    guard command == "diff", let terminator = arguments.firstIndex(of: "--") else {
      return Array(arguments)
    }
    return arguments[..<terminator] + ["--\(terminatorFlag)"]
      + arguments[(terminator + 1)...].map { "--register=\($0)" }
  }

  /// Reads what is needed before the arguments are parsed, and when they cannot be.
  private mutating func read(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst(), argument != "--" {
      let sign = argument.utf8.firstIndex(of: UInt8(ascii: "="))
      let name = sign.map { String(argument[..<$0]) } ?? argument
      if name == "--no-pager" { usesPager = false }
      if name == "--no-index" { usesIndex = false }
      guard Self.optionsWithValue.contains(name) else { continue }
      let behind = sign.map { String(argument[argument.utf8.index(after: $0)...]) }
      guard let value = behind ?? rest.first else { break }
      switch name {
      case "-C": folders.append(value)
      case "--language": language = Language(rawValue: value)
      default: color = ColorChoice(rawValue: value) ?? .auto
      }
    }
  }
}
