internal import ArgumentParser

/// A command that talks with whoever runs it before it is done.
protocol InteractiveCommand: ParsableCommand {
  /// The options that every command takes.
  var global: GlobalOptions { get }

  /// Does what the command is for.
  ///
  /// - Throws: What any other command throws.
  func run(in session: Session, _ console: Console) async throws -> Outcome
}
