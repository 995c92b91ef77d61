internal import ArgumentParser

/// A command: what it takes is parsed into it, and what it has to say comes out of it.
protocol RegisterCommand: ParsableCommand, Query {
  /// The options that every command takes.
  var global: GlobalOptions { get }
}

/// A command that puts together a query of its own, which can be asked without the argument parser, too.
protocol QueryCommand: RegisterCommand {
  associatedtype Asked: Query

  /// What is asked.
  var query: Asked { get }
}

extension QueryCommand {
  static var worksWithoutFiles: Bool { Asked.worksWithoutFiles }

  func run(in session: Session) throws -> Outcome { try query.run(in: session) }
}
