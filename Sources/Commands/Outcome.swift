internal import Rendering

/// What a command has to say, and what the program then exits with.
struct Outcome {
  /// What is printed on standard output.
  enum Output {
    case document(RichDocument)
    case csv(CSVTable)
    case json(JSONValue)
    case annotations([WorkflowCommand])
  }

  var output: Output
  var status: ExitStatus

  init(_ output: Output, _ status: ExitStatus = .done) {
    self.output = output
    self.status = status
  }
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
