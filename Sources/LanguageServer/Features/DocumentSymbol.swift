internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// Something in a document that has a name.
struct DocumentSymbol: Sendable {
  /// The kinds that there are here, by the numbers that the protocol gives them.
  enum Kind: Int, Sendable {
    case property = 7
    case field = 8
    case enumeration = 10
    case enumMember = 22
    case structure = 23
  }

  /// What it is called.
  var name: String
  /// What it says.
  var detail: String
  /// What it is.
  var kind: Kind
  /// All of it.
  var span: SourceSpan
  /// The name in it.
  var nameSpan: SourceSpan
  /// What it is made of.
  var children: [DocumentSymbol] = []

  /// The longest detail, in scalars.
  private static let longestDetail = 80

  /// The symbols of a file, in order.
  static func symbols(of file: ShownFile) -> [DocumentSymbol] {
    switch file.kind {
    case .register(let register):
      return register.fields.prefix(ShownFile.mostFields).map { field in
        let lines = register.lines(of: field).map { file.text($0.span) }
        return DocumentSymbol(
          name: file.text(keySpan(of: field.header)), detail: detail(lines), kind: .field,
          span: span(of: field.syntax, in: register.document), nameSpan: field.header.key)
      }
    case .schema(let schema):
      var symbols: [DocumentSymbol] = []
      for section in schema.sections.prefix(ShownFile.mostFields) {
        let entries = section.entries.prefix(ShownFile.mostFields).map {
          symbol(of: $0, schema.document)
        }
        guard section.kind != .whole, var symbol = entries.first, let end = entries.last?.span.end
        else {
          symbols += entries
          continue
        }
        symbol.span = SourceSpan(symbol.span.start, end)
        symbol.name = symbol.detail.isEmpty ? section.kind.rawValue : symbol.detail
        symbol.detail = section.kind.rawValue
        symbol.children = Array(entries.dropFirst())
        symbol.kind =
          switch section.kind {
          case .vocabulary: .enumeration
          case .value: .enumMember
          case .field, .whole: .structure
          }
        if section.kind == .value, let last = symbols.indices.last,
          symbols[last].kind == .enumeration
        {
          symbols[last].children.append(symbol)
          symbols[last].span = SourceSpan(symbols[last].span.start, end)
        } else {
          symbols.append(symbol)
        }
      }
      return symbols
    }
  }

  private static func symbol(
    of entry: SchemaDocument.Entry, _ document: SyntaxDocument
  ) -> DocumentSymbol {
    DocumentSymbol(
      name: entry.languageTag.map { "\(entry.key)[\($0)]" } ?? entry.key,
      detail: detail(entry.lines.map { document.source.text($0.span) }), kind: .property,
      span: span(of: entry.field, in: document), nameSpan: entry.keySpan)
  }

  /// A key with its language.
  private static func keySpan(of header: FieldHeader) -> SourceSpan {
    SourceSpan(header.key.start, max(header.key.end, header.language.map { $0.end + 1 } ?? 0))
  }

  private static func span(of field: SyntaxField, in document: SyntaxDocument) -> SourceSpan {
    let last = document.lines[field.endLine - 1]
    return SourceSpan(document.lines[field.firstLine].start, document.contentEnd(of: last))
  }

  private static func detail(_ lines: [String]) -> String {
    let text = IdentityCode.masked(lines.joined(separator: lines.count > 1 ? " · " : ""))
    let beginning = text.unicodeScalars.prefix(longestDetail)
    return beginning.count < text.unicodeScalars.count
      ? "\(Substring(beginning))…" : text
  }

  /// The symbol with what it is made of.
  func json(_ places: LinePlaces) -> JSONValue {
    [
      "name": .string(shownName), "detail": .string(RichText(detail).visibleText),
      "kind": .integer(kind.rawValue), "range": places.range(of: span).json,
      "selectionRange": places.range(of: nameSpan).json,
      "children": .array(children.map { $0.json(places) }),
    ]
  }

  /// The symbol and what it is made of, side by side.
  func flat(_ uri: DocumentURI, _ places: LinePlaces, within container: String?) -> [JSONValue] {
    var members: [JSONValue.Member] = [
      .init("name", .string(shownName)), .init("kind", .integer(kind.rawValue)),
      .init("location", ["uri": .string(uri.text), "range": places.range(of: span).json]),
    ]
    if let container { members.append(.init("containerName", .string(container))) }
    return [.object(members)] + children.flatMap { $0.flat(uri, places, within: shownName) }
  }

  /// The name, which the protocol does not want empty.
  private var shownName: String {
    name.isEmpty ? "?" : RichText(IdentityCode.masked(name)).visibleText
  }
}
