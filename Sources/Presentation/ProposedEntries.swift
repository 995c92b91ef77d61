internal import Messages
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What changes in one register, or in the schema, as a proposed message tells it.
struct ProposedEntry {
  /// One change.
  struct Item {
    /// What changes, such as a field's key.
    var name: String
    /// From what to what, where that is short.
    var detail: String?

    /// The change in words.
    var text: String { detail.map { "\(name) \($0)" } ?? name }
  }

  /// What the register is called.
  var title: String
  /// Whether it is the schema.
  var isSchema: Bool
  /// What changes, at least one thing.
  var items: [Item]
}

/// What changes in the registers below one folder, as a proposed message tells it.
struct ProposedEntries {
  /// The schema first, then the registers by id.
  private(set) var entries: [ProposedEntry] = []

  private let changes: StagedChanges
  private let messages: Messages
  private let presenter: Presenter

  /// The most scalars of a value that is quoted, and of a register's name.
  private static let longest = (value: 40, title: 50)

  init(_ changes: StagedChanges, _ messages: Messages, namesRoot: Bool) {
    self.changes = changes
    self.messages = messages
    presenter = Presenter(messages, schema: changes.schemas.first ?? Schema())
    let place = namesRoot ? changes.root.map { "\($0)/" }.joined() : ""
    let schema = schemaItems()
    if !schema.isEmpty {
      entries.append(
        ProposedEntry(
          title: RichText("\(place)\(messages.schema)").visibleText, isSchema: true,
          items: schema))
    }
    var registers = changes.difference.registers.map { register in
      (id: register.id, name: register.name, items: items(of: register))
    }
    for (id, name) in changes.difference.reformatted {
      registers.append((id, name, [ProposedEntry.Item(name: messages.onlyForm)]))
    }
    for register in registers.sorted(by: { $0.id < $1.id }) {
      let name = MessageProposal.name(register.name, register.id, in: changes)
      let title = RichText("\(place)\(Self.shortened(name))").visibleText
      entries.append(ProposedEntry(title: title, isSchema: false, items: register.items))
    }
  }

  private static func shortened(_ name: String) -> String {
    name.unicodeScalars.count > longest.title
      ? "\(Substring(name.unicodeScalars.prefix(longest.title)))…" : name
  }

  /// What becomes of a register.
  private func items(of register: RegisterDifference) -> [ProposedEntry.Item] {
    var items: [ProposedEntry.Item] = []
    switch register.status {
    case .added: return [ProposedEntry.Item(name: messages.newRegister)]
    case .removed: return [ProposedEntry.Item(name: messages.removedRegister)]
    case .renamed:
      let old = register.oldID?.rawValue ?? ""
      items.append(
        ProposedEntry.Item(name: messages.fileName, detail: "\(old) → \(register.id.rawValue)"))
    case .changed: break
    }
    var hidden: Set<String> = []
    for change in register.changes {
      if change.visibility == .public, let field = change.field, changes.isPublic(field) {
        items.append(ProposedEntry.Item(name: name(of: change), detail: detail(of: change)))
      } else {
        hidden.insert(change.field?.rawValue ?? change.key)
      }
    }
    if !hidden.isEmpty {
      items.append(ProposedEntry.Item(name: messages.internalFields(hidden.count)))
    }
    return items.isEmpty ? [ProposedEntry.Item(name: messages.onlyForm)] : items
  }

  /// A field's key as it stands inside a sentence, and the language of the wording.
  private func name(of change: Change) -> String {
    let name = Self.inSentence(change.key)
    guard let language = change.language, language != presenter.schema.mainLanguage else {
      return RichText(name).visibleText
    }
    return RichText("\(name)[\(language.rawValue)]").visibleText
  }

  /// A key without the capital at its beginning, unless it is an abbreviation.
  private static func inSentence(_ key: String) -> String {
    let rest = key.dropFirst()
    guard let first = key.first, let second = rest.first, !second.isUppercase else { return key }
    return first.lowercased() + rest
  }

  /// From what to what a field changes; `nil` for prose, and for what is long.
  private func detail(of change: Change) -> String? {
    guard let old = short(change.old), let new = short(change.new), old != new else { return nil }
    return "\(old) → \(new)"
  }

  private func short(_ value: FieldValue?) -> String? {
    switch value {
    case nil: return messages.notStated
    case .text?, .raw?: return nil
    case let value?:
      let text = RichText(presenter.inline(value.masked)).visibleText
      return text.unicodeScalars.count <= Self.longest.value ? text : nil
    }
  }

  /// What changes in the schema: the keys of the whole, the fields, the vocabularies.
  private func schemaItems() -> [ProposedEntry.Item] {
    if changes.difference.reformatsSchema { return [ProposedEntry.Item(name: messages.onlyForm)] }
    if changes.schemas.count == 1, !changes.difference.schema.isEmpty,
      changes.difference.schema.allSatisfy({ $0.old == nil })
    {
      return [ProposedEntry.Item(name: messages.newOne)]
    }
    var names: [String] = []
    var hidden: Set<FieldID> = []
    var hasVocabularies = false
    for change in changes.difference.schema {
      if let field = change.field {
        if changes.isPublic(field) {
          let key = changes.schemas.lazy.compactMap { $0.field(field)?.key }.first
          names.append(Self.inSentence(key ?? field.rawValue))
        } else {
          hidden.insert(field)
        }
      } else if change.section.isEmpty {
        names.append(change.key)
      } else {
        hasVocabularies = true
      }
    }
    if !hidden.isEmpty { names.append(messages.internalFields(hidden.count)) }
    if hasVocabularies { names.append(messages.vocabularies) }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
      .map { ProposedEntry.Item(name: RichText($0).visibleText) }
  }
}
