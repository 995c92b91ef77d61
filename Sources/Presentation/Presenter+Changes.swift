internal import Messages
internal import RegisterDiff
internal import RegisterModel
internal import Rendering

/// What changed in one register, for every answer to people that tells of it.
extension Presenter {
  /// The changes of a register: its fields one below the other where it came or went as a whole,
  /// else each change as a sentence.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - isWhole: Whether the register came or went as a whole.
  ///   - attribution: The lines that say who made a change and why. What is the same for all
  ///     changes stands once, above them; else it stands below each.
  /// - Returns: A block a change, or one for all of them.
  func blocks(
    for changes: [Change], isWhole: Bool, attribution: (Change) -> [RichText] = { _ in [] }
  ) -> [Block] {
    let attributions = changes.map(attribution)
    let isShared = isWhole || attributions.allSatisfy { $0 == attributions.first }
    var seen: Set<RichText> = []
    let above = isShared ? attributions.joined().filter { seen.insert($0).inserted } : []
    let lead = above.map { Block.paragraph($0, indent: 2, hanging: 2) }
    if isWhole {
      let definitions = changes.map { change in
        let value = change.new ?? change.old
        return Definition(
          title(of: change),
          paragraphs(value).map { $0.marked(as: tag(of: value, in: change.language)) })
      }
      return lead + (definitions.isEmpty ? [] : [.definitions(definitions, indent: 2)])
    }
    return lead
      + zip(changes, attributions).flatMap { change, attribution in
        let below = isShared ? [] : attribution
        return blocks(for: change, indent: 2)
          + below.map { .paragraph($0, indent: 4, hanging: 2) }
      }
  }

  /// The name of the field that changed.
  func title(of change: Change) -> RichText { title(of: change, in: change.language) }

  /// The name of the field that changed, in a language.
  func title(of change: Change, in language: LanguageCode?) -> RichText {
    title(of: change.field, key: change.key, language: language, visibility: change.visibility)
  }

  /// A change as a sentence; changed prose follows below it, its words marked.
  private func blocks(for change: Change, indent: Int) -> [Block] {
    let field = title(of: change)
    switch (change.old, change.new) {
    case (nil, nil): return []
    case (nil, let new?):
      return [sentence(messages.stated(field, text(new, .newValue, of: change)), indent)]
    case (let old?, nil):
      return [sentence(messages.removed(field, text(old, .oldValue, of: change)), indent)]
    case (.list(let old)?, .list(let new)?):
      return [sentence(items(field, old, new, tag(of: change.new, in: change.language)), indent)]
    case (.text?, .text?), (.raw?, _), (_, .raw?):
      return [sentence(messages.reworded(field), indent)]
        + marked(change.old, change.new).map { paragraph in
          let language = tag(of: change.new ?? change.old, in: change.language)
          return .paragraph(paragraph.marked(as: language), indent: indent + 2)
        }
    case (let old?, let new?):
      let words = messages.changed(
        field, from: text(old, .oldValue, of: change), to: text(new, .newValue, of: change))
      return [sentence(words, indent)]
    }
  }

  /// A value on one line, in its language.
  private func text(_ value: FieldValue, _ role: Role, of change: Change) -> RichText {
    RichText(inline(value), role).marked(as: tag(of: value, in: change.language))
  }

  /// The tag of the language that a value is written in; `nil` where that is the reader's or none of
  /// the schema's, and where the value is put into the reader's words.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - language: The language of the wording; `nil` for a field that is not translatable.
  /// - Returns: The tag, as the schema spells it.
  func tag(of value: FieldValue?, in language: LanguageCode?) -> String? {
    switch value {
    case nil, .flag?, .date?, .link?: return nil
    case .line?, .text?, .list?, .choice?, .raw?: break
    }
    let written = language ?? schema.mainLanguage
    let read = schema.language(named: messages.language.rawValue)
    if written == read || written == .undetermined { return nil }
    return schema.languages.contains(written) ? written.rawValue : nil
  }

  private func sentence(_ text: RichText, _ indent: Int) -> Block {
    .paragraph(text, indent: indent, hanging: 2)
  }

  /// A changed list: one item for another, or items that came and went.
  private func items(
    _ field: RichText, _ old: [String], _ new: [String], _ language: String?
  ) -> RichText {
    let added = new.filter { !old.contains($0) }
    let removed = old.filter { !new.contains($0) }
    if old.count == 1, new.count == 1 {
      return messages.changed(
        field, from: RichText(old[0], .oldValue).marked(as: language),
        to: RichText(new[0], .newValue).marked(as: language))
    }
    return messages.itemsChanged(
      field, added: quoted(added, .newValue, language),
      removed: quoted(removed, .oldValue, language))
  }

  private func quoted(_ items: [String], _ role: Role, _ language: String?) -> RichText {
    items.map { "”\(RichText($0, role).marked(as: language))”" as RichText }
      .joined(separator: ", ")
  }

  /// Two wordings as one text, paragraph by paragraph, with what went and what came marked.
  private func marked(_ old: FieldValue?, _ new: FieldValue?) -> [RichText] {
    let words = WordDiff(old: old?.plainText ?? "", new: new?.plainText ?? "")
    return words.paragraphs().map { segments in
      segments.reduce(into: RichText()) { paragraph, segment in
        let role: Role =
          switch segment.kind {
          case .common: .plain
          case .removed: .removed
          case .added: .added
          }
        paragraph.append(segment.text, role)
      }
    }
  }
}
