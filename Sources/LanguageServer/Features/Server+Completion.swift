internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/completion`.
extension Server {
  /// What can be written at a place.
  mutating func completion(at params: Params.Place) -> JSONValue {
    guard let file = file(params.textDocument.uri) else { return [] }
    let offset = file.places.offset(of: params.position)
    let place = CursorPlace(offset, in: file)
    let presenter = presenter(for: file.schema)
    let (span, completions): (SourceSpan, [Completion])
    switch file.kind {
    case .register(let register):
      (span, completions) = self.completions(at: place, in: register, file, presenter)
    case .schema(let schema):
      (span, completions) = SchemaCompletions(schema, file.schema).completions(at: place)
    }
    let range = file.places.range(of: span)
    return .array(
      completions.enumerated().map { order, completion in
        // A whole register is offered whatever white space stands there.
        let filter = completion.isWhole ? file.text(span) : completion.label
        return completion.json(order: order, range: range, filter: filter, client)
      })
  }

  private func completions(
    at place: CursorPlace, in register: RegisterFile, _ file: ShownFile, _ presenter: Presenter
  ) -> (SourceSpan, [Completion]) {
    switch place {
    case .key(let span, let hasColon, let field):
      let isEmpty = register.document.lines.allSatisfy { $0.kind == .blank }
      if isEmpty {
        let whole = Completion.wholeRegister(presenter, client)
        return (span, [whole] + keys(register, nil, false, presenter))
      }
      return (span, keys(register, field, hasColon, presenter))
    case .value(let span, let index, let followsColon):
      let field = register.fields[index]
      guard let definition = register.definition(of: field) else { return (span, []) }
      let others = register.lines(of: field).map(\.span).filter { $0 != span }.map(file.text)
      let values = values(of: definition, presenter, root: file.root)
        .filter { !others.contains($0.text) }
      return (
        span,
        values.map { value in
          var value = value
          if followsColon { value.text = " \(value.text)" }
          return value
        }
      )
    case .none: return (SourceSpan(0, 0), [])
    }
  }

  /// The keys that a register does not have yet, in the order of the schema.
  private func keys(
    _ register: RegisterFile, _ written: Int?, _ hasColon: Bool, _ presenter: Presenter
  ) -> [Completion] {
    let schema = register.schema
    let stated = Set(
      register.fields.enumerated().filter { $0.offset != written }
        .compactMap { register.key(of: $0.element) })
    return schema.fields.flatMap { field -> [Completion] in
      let languages: [LanguageCode?] = field.isTranslatable ? schema.languages : [nil]
      return languages.compactMap { language in
        if stated.contains(RegisterFile.Key(field: field.id, language: language)) { return nil }
        let isMain = language == nil || language == schema.mainLanguage
        let key = isMain ? field.key : "\(field.key)[\(language?.rawValue ?? "")]"
        return Completion(
          label: key, kind: .property, detail: presenter.label(of: field),
          documentation: presenter.explanation(of: field), text: hasColon ? key : "\(key): ")
      }
    }
  }

  /// The values that a field can have, as far as they can be listed.
  private func values(
    of field: FieldDefinition, _ presenter: Presenter, root: String
  ) -> [Completion] {
    let messages = presenter.messages
    switch field.type {
    case .flag:
      return [true, false].map { isSet in
        Completion(
          label: FieldValue.flag(isSet).plainText, kind: .keyword,
          detail: messages.flagWord(isSet), text: FieldValue.flag(isSet).plainText)
      }
    case .date:
      let options = RegisterChecker.Options(for: presenter.schema, now: surroundings.now())
      guard let today = options.today else { return [] }
      return [
        Completion(
          label: today.description, kind: .value, detail: messages.todayWord,
          text: today.description)
      ]
    case .link:
      return ["https://", "mailto:"].map { Completion(label: $0, kind: .value, text: $0) }
    case .line, .list, .choice:
      guard let id = field.vocabulary, let vocabulary = presenter.schema.vocabulary(id) else {
        return []
      }
      let values = vocabulary.entries.map { entry in
        Completion(
          label: entry.value, kind: .enumMember, detail: presenter.translation(of: entry),
          text: entry.value)
      }
      return values
        + strangeValues(of: field, vocabulary, root: root).map { value in
          Completion(
            label: value, kind: .value, detail: messages.outsideVocabulary, text: value)
        }
    case .text: return []
    }
  }

  /// What other registers have in a field and its vocabulary does not, where it may have others.
  private func strangeValues(
    of field: FieldDefinition, _ vocabulary: Vocabulary, root: String
  ) -> [String] {
    guard !vocabulary.isStrict, let folder = folders[root] else { return [] }
    var values: Set<String> = []
    for file in folder.registers.lazy.compactMap(folder.file) {
      for stated in file.fields where file.definition(of: stated)?.id == field.id {
        for line in file.lines(of: stated) {
          let value = WhiteSpace.folded(file.document.source.text(line.span))
          // What should not have been written there is not offered elsewhere.
          let isHarmless = IdentityCode.masked(value) == value
          if isHarmless, !vocabulary.contains(value) { values.insert(value) }
        }
      }
    }
    return values.sorted()
  }
}

extension Completion {
  /// Whether it is a whole register.
  fileprivate var isWhole: Bool { kind == .snippet }

  /// Every field of the schema with its help, as `new` writes them.
  fileprivate static func wholeRegister(
    _ presenter: Presenter, _ client: ClientCapabilities
  ) -> Completion {
    let schema = presenter.schema
    let language =
      schema.language(named: presenter.messages.language.rawValue) ?? schema.mainLanguage
    let text = NewRegister.text(stating: [], helpIn: language, schema)
    return Completion(
      label: presenter.messages.wholeRegister.visibleText, kind: .snippet,
      text: client.takesSnippets ? snippet(text, schema) : text, isSnippet: client.takesSnippets)
  }

  /// The same text with a place to fill in behind each key that must be stated.
  private static func snippet(_ text: String, _ schema: Schema) -> String {
    let required = Set(schema.fields.filter(\.isRequired).map { "\($0.key):" })
    var place = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var escaped = ""
      for character in line.unicodeScalars {
        if "\\$}".unicodeScalars.contains(character) { escaped += "\\" }
        escaped.unicodeScalars.append(character)
      }
      guard required.contains(String(line)) else { return escaped }
      place += 1
      return "\(escaped) $\(place)"
    }.joined(separator: "\n")
  }
}
