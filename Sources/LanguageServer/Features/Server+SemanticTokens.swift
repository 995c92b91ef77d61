internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/semanticTokens`: what each word of a file is.
extension Server {
  /// The words of a document, or of a range of it.
  mutating func semanticTokens(of document: Params.Document, in range: TextRange?) -> JSONValue {
    guard let file = file(document.uri) else { return ["data": []] }
    let wanted = range.map { file.places.span(of: $0) } ?? file.source.span
    var tokens = file.tokens.flatMap { token in
      file.places.parts(of: token.span).map { Token(span: $0, kind: token.kind) }
    }
    tokens.removeAll { $0.span.start >= wanted.end || $0.span.end <= wanted.start }
    tokens.sort { $0.span.start < $1.span.start }
    var numbers: [JSONValue] = []
    var previous = TextPosition(line: 0, character: 0)
    for token in tokens {
      let place = file.places.position(of: token.span.start)
      let isSameLine = place.line == previous.line
      numbers += [
        place.line - previous.line,
        isSameLine ? place.character - previous.character : place.character,
        file.places.units(of: token.span), token.kind.number, 0,
      ].map(JSONValue.integer)
      previous = place
    }
    return ["data": .array(numbers)]
  }
}

/// A word, and what it is.
private struct Token {
  var span: SourceSpan
  var kind: TokenKind
}

extension ShownFile {
  /// The words of the file, none on two of its lines, in no particular order.
  fileprivate var tokens: [Token] {
    let document = document
    let most = Self.mostFields
    var tokens: [Token] = document.lines.lazy.filter { $0.kind == .comment }.prefix(most)
      .map { Token(span: document.trimmed($0), kind: .comment) }
    switch kind {
    case .register(let register):
      for field in register.fields.prefix(most) {
        tokens += Self.tokens(of: field.header, field.definition == nil ? .variable : .property)
        for line in register.lines(of: field).prefix(most) where tokens.count < 8 * most {
          tokens.append(Token(span: line.span, kind: kind(of: line.span, field, register)))
        }
      }
    case .schema(let schema):
      for section in schema.sections.prefix(most) {
        for entry in section.entries.prefix(most) where tokens.count < 8 * most {
          let key = SchemaKey.named(entry.key, in: section.kind)
          let isOpener = entry.key == section.kind.rawValue && entry.languageTag == nil
          tokens += Self.tokens(
            of: document.header(of: entry.field),
            isOpener ? .class : key == nil ? .variable : .property)
          let value = key.map(Self.kind) ?? .string
          tokens += entry.lines.prefix(most).map {
            Token(span: $0.span, kind: isOpener ? .enumMember : value)
          }
        }
      }
    }
    return tokens
  }

  private static func tokens(of header: FieldHeader, _ kind: TokenKind) -> [Token] {
    [Token(span: header.key, kind: kind)]
      + (header.language.map { [Token(span: $0, kind: .parameter)] } ?? [])
  }

  private func kind(
    of span: SourceSpan, _ field: RegisterFile.Field, _ register: RegisterFile
  ) -> TokenKind {
    guard let definition = register.definition(of: field) else { return .string }
    let text = WhiteSpace.folded(text(span))
    switch definition.type {
    case .flag: return FlagWord.value(of: text) == nil ? .string : .keyword
    case .date: return CalendarDate(text) == nil ? .string : .number
    case .line, .list, .choice:
      let vocabulary = definition.vocabulary.flatMap(schema.vocabulary)
      return vocabulary?.contains(text) == true ? .enumMember : .string
    case .text, .link: return .string
    }
  }

  private static func kind(of key: SchemaKey) -> TokenKind {
    switch key.kind {
    case .flag, .word, .words: .keyword
    case .languages, .interval: .number
    case .line, .text, .list, .timeZone, .tag, .address, .condition: .string
    }
  }
}
