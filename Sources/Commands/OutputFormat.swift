internal import ArgumentParser
internal import Rendering

/// What a command prints: text for people, or JSON for programs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension OutputFormat {
  /// What a command has to say, in this format.
  func outcome(
    _ status: ExitStatus = .done, text: @autoclosure () -> RichDocument,
    json: @autoclosure () -> JSONValue
  ) -> Outcome {
    switch self {
    case .text: Outcome(.document(text()), status)
    case .json: Outcome(.json(json()), status)
    }
  }
}
