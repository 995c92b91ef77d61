internal import Messages
internal import RegisterSite
internal import Rendering

/// What a command has to say, and what the program then exits with.
struct Outcome {
  /// What is printed on standard output.
  enum Output {
    case document(RichDocument)
    /// The same, printed piece by piece.
    case pieces(DocumentPieces)
    case markdown(RichDocument)
    case markdownPieces(DocumentPieces)
    case html(DocumentPage)
    case csv(CSVTable)
    case json(JSONValue)
    /// A file as it is, such as a page of the site.
    case file(String)
    case annotations([WorkflowCommand])
    /// Help: text that is wrapped wherever it is printed.
    case help(RichDocument)
  }

  var output: Output
  var status: ExitStatus
  /// What is said on standard error although there is an output.
  var problem: Problem?
  /// What is worth a note on standard error.
  var notes: [RichText] = []
  /// What becomes of it once everything is printed, where that tells what could not be found.
  var ending: (Outcome) -> Outcome = { $0 }

  init(_ output: Output, _ status: ExitStatus = .done) {
    self.output = output
    self.status = status
  }
}

extension Outcome.Output {
  /// Whether it is text for people, who may want to leaf through it.
  var isForPeople: Bool {
    switch self {
    case .document, .pieces, .help: true
    case .markdown, .markdownPieces, .html, .csv, .json, .file, .annotations: false
    }
  }

  /// What finds the next piece of what is printed, and `nil` after the last.
  ///
  /// - Parameters:
  ///   - width: The columns of a line of text for people; `nil` to wrap none.
  ///   - colour: Whether text for people is coloured.
  /// - Returns: The pieces of text; the last ends with a line break.
  func texts(width: Int?, colour: Bool) -> () throws -> String? {
    switch self {
    case .pieces(let pieces):
      let renderer = TerminalRenderer(width: width, colour: colour)
      var printed = PrintedPieces(pieces) { piece, _ in renderer.render(piece) }
      return { try printed.next() }
    case .markdownPieces(let pieces):
      var printed = PrintedPieces(pieces) { piece, isFirst in
        MarkdownRenderer().render(piece, isFirst: isFirst)
      }
      return { try printed.next() }
    case .document, .markdown, .html, .csv, .json, .file, .annotations, .help:
      var isPrinted = false
      return {
        defer { isPrinted = true }
        return isPrinted ? nil : try text(width: width, colour: colour)
      }
    }
  }

  /// What is printed, as text.
  ///
  /// - Parameters:
  ///   - width: The columns of a line of text for people; `nil` to wrap none.
  ///   - colour: Whether text for people is coloured.
  /// - Returns: The text, with a line break at its end.
  /// - Throws: What finding a piece of it throws.
  func text(width: Int? = nil, colour: Bool = false) throws -> String {
    switch self {
    case .document(let document):
      TerminalRenderer(width: width, colour: colour).render(document)
    case .pieces(let pieces):
      TerminalRenderer(width: width, colour: colour).render(try pieces.whole())
    case .markdown(let document): MarkdownRenderer().render(document)
    case .markdownPieces(let pieces): MarkdownRenderer().render(try pieces.whole())
    case .html(let page): page.rendered()
    case .csv(let table): table.rendered()
    case .json(let json): json.rendered(pretty: true) + "\n"
    case .file(let text): text
    case .annotations(let annotations): annotations.map { $0.rendered() + "\n" }.joined()
    case .help(let document):
      // Lines that are longer than this are hard to read.
      TerminalRenderer(width: min(width ?? 80, 100), colour: colour).render(document)
    }
  }
}
