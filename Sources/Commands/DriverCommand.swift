internal import ArgumentParser

/// A command that Git calls, or an editor.
protocol DriverCommand: ParsableCommand, Driver {
  /// The options that every command takes.
  var global: GlobalOptions { get }
}
