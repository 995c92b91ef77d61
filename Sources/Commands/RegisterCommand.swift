internal import ArgumentParser
internal import Messages

/// A command: what it takes is parsed into it, and what it has to say comes out of it.
protocol RegisterCommand: ParsableCommand {
  /// The options that every command takes.
  var global: GlobalOptions { get }

  /// Whether it also works in a repository without files.
  static var worksWithoutFiles: Bool { get }

  /// Does what the command is for.
  ///
  /// - Throws: A ``Problem``, or what the rooms below throw: a `HistoryError` or a `FileError`.
  func run(in session: Session) throws -> Outcome
}

extension RegisterCommand {
  /// A command works on files unless it says otherwise.
  static var worksWithoutFiles: Bool { false }
}
