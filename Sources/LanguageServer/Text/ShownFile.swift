internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// A file of registers that a request is about, as it stands in the editor or else on disk.
struct ShownFile: Sendable {
  /// What the file is.
  enum Kind: Sendable {
    case register(RegisterFile)
    case schema(SchemaDocument)
  }

  /// The most fields of a file that an editor is told of one by one, and the most lines of one: a file
  /// with more is no register, and an answer about all of it would take hundreds of times its size.
  static let mostFields = 4096

  /// What it is called.
  let uri: DocumentURI
  /// The number of the text in the editor; `nil` for a file that is not open.
  let version: Int?
  /// The root of the registers that it belongs to.
  let root: String
  /// The path of the file relative to that root.
  let path: String
  /// What it is.
  let kind: Kind
  /// The schema that is in force.
  let schema: Schema
  /// The places in it.
  let places: LinePlaces

  /// Its lines and fields.
  var document: SyntaxDocument {
    switch kind {
    case .register(let file): file.document
    case .schema(let schema): schema.document
    }
  }

  /// Its bytes.
  var source: SourceText { document.source }

  /// The text of a span.
  func text(_ span: SourceSpan) -> String { source.text(span) }

  /// The index of the document's line that a byte stands on; the number of lines for one behind them.
  func line(of offset: Int) -> Int {
    let lines = document.lines
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let line = lines[low - 1]
    let isBehind =
      offset == line.next && low == lines.count && line.next > document.contentEnd(of: line)
    return isBehind ? low : low - 1
  }
}
