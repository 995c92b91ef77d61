/// Why something could not be prepared or measured.
package enum LaunchError: Error, CustomStringConvertible {
  /// A file or folder could not be read, made or written.
  case file(String, number: Int32)
  /// A program could not be started.
  case start(String, number: Int32)
  /// A program ended with another status than 0.
  case status(Command, Int)
  /// `measure` said something else than figures.
  case figures(String)

  /// What happened, in a sentence.
  package var description: String {
    switch self {
    case .file(let path, let number): "\(path): error \(number)"
    case .start(let program, let number): "\(program) could not be started: error \(number)"
    case .status(let command, let status): "\(command) ended with status \(status)"
    case .figures(let text): "these are no figures: \(text)"
    }
  }
}
