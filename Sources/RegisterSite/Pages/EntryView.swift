internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// What a publication did to a register, as a page tells it.
struct EntryView {
  private let entry: RegisterEntry
  private let isFirst: Bool
  private let language: PageLanguage
  private var messages: Messages { language.messages }

  /// Makes a view of an entry of the public change log.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - language: The page's language.
  ///   - isFirst: Whether the public knew nothing of the register before.
  init(_ entry: RegisterEntry, in language: PageLanguage, isFirst: Bool = true) {
    self.entry = entry
    self.isFirst = isFirst
    self.language = language
  }

  /// What the keys of the template `entry` stand for.
  var values: TemplateValues {
    // What a register said when it was removed stands on its page.
    let rows =
      entry.kind == .deleted
      ? [] : entry.changes.compactMap { ChangeRow($0, in: language)?.values }
    let table: TemplateValues = [
      "fieldColumn": .text(messages.fieldColumn),
      // What was published for the first time was nothing before.
      "fromColumn": entry.kind == .created ? .nothing : .text(messages.fromColumn),
      "toColumn": .text(
        entry.kind == .created ? messages.contentColumn : messages.toColumn),
      "rows": .list(rows),
    ]
    return [
      "sentence": TemplateValue(sentence), "remarks": .list(remarks),
      "delta": rows.isEmpty ? .nothing : .values(table),
    ]
  }

  /// What may be told of who decided on the changes, who made them, and why.
  var remarks: [TemplateValues] {
    func remark(_ label: String, _ text: String) -> TemplateValues {
      ["label": .text(label), "remark": .values(language.inMainLanguage(text).values)]
    }
    let commit = entry.commit
    return commit.trailers.map { remark(messages.decisionLabel, $0.value) }
      + (commit.subject.isEmpty ? [] : [remark(messages.reasonLabel, commit.subject)])
      + (commit.author.map { [remark(messages.authorLabel, $0)] } ?? [])
  }

  /// What became of the register as a whole; `nil` where only its fields changed.
  private var sentence: String? {
    switch entry.kind {
    case .created: isFirst ? messages.registerAdded : messages.registerReturned
    case .deleted: messages.registerRemoved
    case .renamed: entry.oldID.map { messages.addressChanged(from: $0, to: entry.id) }
    case .changed, .formatting, .merge, .unreadable: nil
    }
  }
}
