internal import Diagnostics
internal import RegisterSyntax

/// How fields are held in memory, so that a huge file does not cost many times its size.
extension RegisterFile {
  /// The fields of a file, in order.
  ///
  /// A file that somebody wrote has some tens of fields, and they are read once. A file with
  /// thousands is no register; its fields are read anew whenever they are asked for, which costs
  /// time but keeps what a file takes in memory in proportion to its size.
  public struct Fields: Sendable, RandomAccessCollection {
    private static let mostKept = 4096

    /// What may be the matter with the fields; all of it where that is not known.
    var traits: FieldTraits

    private let document: SyntaxDocument
    private let lookup: SchemaLookup
    private var kept: [Field] = []
    /// The lines of the values of all fields that are kept.
    private var keptLines: [ValueLine] = []

    init(of document: SyntaxDocument, _ lookup: SchemaLookup) {
      self.document = document
      self.lookup = lookup
      traits = .all
      if document.fields.count > Self.mostKept { return }
      var (stated, seen) = (PlaceSet(), PlaceSet())
      var traits: FieldTraits = lookup.hasConditions ? .missingFields : []
      kept.reserveCapacity(document.fields.count)
      keptLines.reserveCapacity(document.lines.count)
      for syntax in document.fields {
        let field = Self.read(syntax, in: document, lookup, &keptLines)
        traits.formUnion(Self.traits(of: field, lookup))
        let lines = keptLines[field.lines]
        let isSeen =
          lines.isEmpty || lines.contains { WhiteSpace.isSeen($0.span, in: document.source) }
        if !isSeen { traits.insert(.missingFields) }
        if let place = field.definition.flatMap({ lookup.place(of: $0, field.wording) }) {
          if !seen.insert(place) { traits.insert(.repeatedFields) }
          if !field.lines.isEmpty { _ = stated.insert(place) }
        }
        kept.append(field)
      }
      if !lookup.requiredPlaces.allSatisfy(stated.contains) { traits.insert(.missingFields) }
      for field in kept {
        guard let definition = field.definition.map({ lookup.definitions[$0] }),
          let second = definition.secondPlace
        else { continue }
        if stated.contains(definition.mainPlace), !stated.contains(second) {
          traits.insert(.missingTranslations)
        }
      }
      self.traits = traits
    }

    /// The index of the first field.
    public var startIndex: Int { 0 }

    /// The number of fields.
    public var endIndex: Int { document.fields.count }

    /// The field at an index, counted from 0.
    public subscript(index: Int) -> Field {
      if !kept.isEmpty { return kept[index] }
      var lines: [ValueLine] = []
      return Self.read(document.fields[index], in: document, lookup, &lines)
    }

    /// Goes through the fields that are kept without holding on to the file.
    public struct Iterator: IteratorProtocol {
      private let kept: [Field]
      /// The fields where none are kept.
      private let others: Fields?
      private var index = 0

      init(_ fields: Fields) {
        kept = fields.kept
        others = fields.kept.isEmpty ? fields : nil
      }

      /// The next field.
      public mutating func next() -> Field? {
        defer { index += 1 }
        if let others { return index < others.count ? others[index] : nil }
        return index < kept.count ? kept[index] : nil
      }
    }

    /// Begins with the first field.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// The lines of a field's value.
    func lines(of field: Field) -> ValueLines {
      if !kept.isEmpty { return ValueLines(keptLines, field.lines) }
      return ValueLines(document.valueLines(of: field.syntax, field.header))
    }

    private static func read(
      _ syntax: SyntaxField, in document: SyntaxDocument, _ lookup: SchemaLookup,
      _ lines: inout [ValueLine]
    ) -> Field {
      let header = document.header(of: syntax)
      let definition =
        header.isMalformed ? nil : lookup.definition(ofKey: header.key, in: document.source)
      let start = lines.count
      document.appendValueLines(of: syntax, header, to: &lines)
      return Field(
        syntax: syntax, header: header, definition: definition,
        wording: wording(
          of: header.language, in: document.source,
          isTranslatable: definition.map { lookup.definitions[$0].isTranslatable } ?? false,
          lookup),
        lines: start..<lines.count)
    }

    /// What may be the matter with one field.
    private static func traits(of field: Field, _ lookup: SchemaLookup) -> FieldTraits {
      var traits: FieldTraits = field.header.isMalformed ? .malformedKeys : []
      switch field.wording {
      case .none, .language: break
      case .unknownLanguage, .notTranslatable: traits.insert(.strangeLanguages)
      }
      guard let definition = field.definition else { return traits.union(.unknownKeys) }
      if field.lines.count > 1, lookup.definitions[definition].type.hasOneLine {
        traits.insert(.surplusLines)
      }
      return traits
    }

    /// What the brackets of a field mean.
    static func wording(
      of tag: SourceSpan?, in source: SourceText, isTranslatable: Bool, _ lookup: SchemaLookup
    ) -> Wording {
      guard let tag else { return isTranslatable ? .language(0) : .none }
      guard let language = lookup.language(named: tag, in: source) else { return .unknownLanguage }
      return isTranslatable ? .language(language) : .notTranslatable
    }
  }
}
