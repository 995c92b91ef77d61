internal import Diagnostics
internal import RegisterSyntax

extension RegisterFile {
  /// The fields of a file, in order.
  ///
  /// A file that somebody wrote has some tens of fields, and they are read once. A file with
  /// thousands is no register; its fields are read anew whenever they are asked for, which costs
  /// time but keeps what a file takes in memory in proportion to its size.
  public struct Fields: Sendable, RandomAccessCollection {
    private static let mostKept = 4096

    private let document: SyntaxDocument
    private let schema: Schema
    private let kept: [Field]

    init(of document: SyntaxDocument, _ schema: Schema) {
      self.document = document
      self.schema = schema
      kept =
        document.fields.count > Self.mostKept
        ? [] : document.fields.map { Self.read($0, in: document, schema) }
    }

    /// The index of the first field.
    public var startIndex: Int { 0 }

    /// The number of fields.
    public var endIndex: Int { document.fields.count }

    /// The field at an index, counted from 0.
    public subscript(index: Int) -> Field {
      kept.isEmpty ? Self.read(document.fields[index], in: document, schema) : kept[index]
    }

    private static func read(
      _ syntax: SyntaxField, in document: SyntaxDocument, _ schema: Schema
    ) -> Field {
      let header = document.header(of: syntax)
      let key = document.source.text(header.key)
      let index = header.isMalformed ? nil : schema.index(ofKey: key)
      let lines = document.valueLines(of: syntax, header)
      return Field(
        syntax: syntax, header: header, key: key, definition: index,
        wording: wording(
          of: header.language.map(document.source.text),
          isTranslatable: index.map { schema.fields[$0].isTranslatable } ?? false, schema),
        lines: lines,
        value: index.flatMap {
          ValueReader.value(of: lines, in: document, as: schema.fields[$0].type)
        })
    }

    static func wording(
      of tag: String?, isTranslatable: Bool, _ schema: Schema
    ) -> Wording {
      guard let tag else { return isTranslatable ? .language(schema.mainLanguage) : .none }
      guard let language = schema.language(named: tag) else { return .unknownLanguage(tag) }
      if !isTranslatable { return .notTranslatable(tag) }
      return .language(language)
    }
  }
}
