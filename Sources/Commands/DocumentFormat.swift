internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterSite
internal import Rendering

/// What a command prints that tells of changes: text or JSON, or a document to hand on.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json

  /// The format that the ending of a file's name stands for; `nil` for any other ending.
  init?(endingOf path: String) {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// What the names of files in the format end with.
  private var endings: [String] {
    switch self {
    case .text: []
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .json: ["json"]
    }
  }

  /// What a command has to say, in this format.
  ///
  /// - Parameters:
  ///   - status: What the program exits with.
  ///   - presenter: Who presents it, in the language of the reader.
  ///   - text: What people read on a terminal.
  ///   - page: What people read that stands alone, below a heading of level 1.
  ///   - json: What programs read.
  /// - Returns: What is printed.
  func outcome(
    _ status: ExitStatus = .done, by presenter: Presenter, text: @autoclosure () -> RichDocument,
    page: @autoclosure () -> RichDocument, json: @autoclosure () -> JSONValue
  ) -> Outcome {
    switch self {
    case .text: Outcome(.document(text()), status)
    case .markdown: Outcome(.markdown(page()), status)
    case .html:
      Outcome(.html(DocumentPage(page(), language: presenter.messages.language)), status)
    case .json: Outcome(.json(json()), status)
    }
  }

  /// What a command has to say, in this format, text and Markdown as soon as each piece is found.
  ///
  /// - Parameters:
  ///   - presenter: Who presents it, in the language of the reader.
  ///   - pieces: What people read.
  ///   - title: What it is called where it stands alone; `nil` where it says so itself.
  ///   - json: What programs read.
  /// - Returns: What is printed.
  /// - Throws: What finding the whole throws, where it is wanted at once.
  func outcome(
    by presenter: Presenter, pieces: DocumentPieces, title: RichText? = nil,
    json: () throws -> JSONValue
  ) throws -> Outcome {
    let page = title.map(pieces.titled) ?? pieces
    return switch self {
    case .text: Outcome(.pieces(pieces))
    case .markdown: Outcome(.markdownPieces(page))
    case .html:
      Outcome(.html(DocumentPage(try page.whole(), language: presenter.messages.language)))
    case .json: Outcome(.json(try json()))
    }
  }
}
