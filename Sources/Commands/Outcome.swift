internal import Messages
internal import RegisterSite
internal import Rendering

/// What a command has to say, and what the program then exits with.
struct Outcome {
  /// What is printed on standard output.
  enum Output {
    case document(RichDocument)
    case markdown(RichDocument)
    case html(DocumentPage)
    case csv(CSVTable)
    case json(JSONValue)
    /// A file as it is, such as a page of the site.
    case file(String)
    case annotations([WorkflowCommand])
  }

  var output: Output
  var status: ExitStatus
  /// What is said on standard error although there is an output.
  var problem: Problem?
  /// What is worth a note on standard error.
  var notes: [RichText] = []

  init(_ output: Output, _ status: ExitStatus = .done) {
    self.output = output
    self.status = status
  }
}

extension Outcome.Output {
  /// What is printed, as text.
  ///
  /// - Parameters:
  ///   - width: The columns of a line of text for people; `nil` to wrap none.
  ///   - colour: Whether text for people is coloured.
  /// - Returns: The text, with a line break at its end.
  func text(width: Int? = nil, colour: Bool = false) -> String {
    switch self {
    case .document(let document):
      TerminalRenderer(width: width, colour: colour).render(document)
    case .markdown(let document): MarkdownRenderer().render(document)
    case .html(let page): page.rendered()
    case .csv(let table): table.rendered()
    case .json(let json): json.rendered(pretty: true) + "\n"
    case .file(let text): text
    case .annotations(let annotations): annotations.map { $0.rendered() + "\n" }.joined()
    }
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
