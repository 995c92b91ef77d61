internal import Rendering

/// What a command has to say, and what the program then exits with.
struct Outcome {
  /// What is printed on standard output.
  enum Output {
    case document(RichDocument)
    case json(JSONValue)
  }

  var output: Output
  var status: ExitStatus

  init(_ output: Output, _ status: ExitStatus = .done) {
    self.output = output
    self.status = status
  }
}
