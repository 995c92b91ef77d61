internal import ArgumentParser
internal import FoundationEssentials

/// What a command can be asked, as the argument parser tells it: the one source of the help, of the
/// manual pages and of what a shell completes.
struct CommandModel: Decodable {
  /// What a name, an option or a flag takes.
  struct Argument: Decodable {
    /// Where it stands.
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    /// A name of an option or a flag.
    struct Name: Decodable {
      var kind: String
      var name: String

      /// As it is typed.
      var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?

    /// The names as they are typed, the shortest first; none where it is told by its place.
    var typedNames: [String] {
      (names ?? []).map(\.typed).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
  }

  var commandName: String
  var shouldDisplay: Bool
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandModel]?

  /// Asks the argument parser what a command, or a group of options, can be asked; the texts are in
  /// the language of `Help`.
  ///
  /// - Throws: Where the parser tells it in a form of a later version.
  init(of type: any ParsableArguments.Type) throws {
    struct Dump: Decodable {
      var command: CommandModel
    }
    self = try JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8)).command
  }

  /// The arguments that are shown, in the order in which they are declared.
  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The arguments that no other command shares.
  ///
  /// - Parameter common: The arguments that every command takes.
  /// - Returns: The others that are shown, without those of the parser itself.
  func ownArguments(beside common: [Argument]) -> [Argument] {
    let shared = Root.parsersOwn.union(common.flatMap(\.typedNames))
    return shownArguments.filter { shared.isDisjoint(with: $0.typedNames) }
  }

  /// The subcommands that are shown.
  var shownSubcommands: [CommandModel] {
    // The argument parser has a `help` of its own, which stands behind ours.
    var seen: Set<String> = []
    return (subcommands ?? []).filter { $0.shouldDisplay && seen.insert($0.commandName).inserted }
  }
}
