internal import Messages
internal import RegisterDiff
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answer of `diff` to people, which `review` repeats with who made each change.
extension Presenter {
  /// What differs between two points: the schema first, then register by register.
  package func document(_ difference: Difference) -> RichDocument {
    difference.isEmpty ? [.paragraph(messages.noChanges)] : changes(difference)
  }

  /// What differs between two points, below a heading, so that it can stand alone.
  package func page(_ difference: Difference) -> RichDocument {
    document(difference)
      .titled(messages.differenceHeading(from: difference.from, to: difference.to))
  }

  /// The parts of what differs between two points, each to be presented by whatever thread.
  ///
  /// - Parameter difference: What differs.
  /// - Returns: What presents each part: the changes of the schema, then each register.
  package func parts(of difference: Difference) -> [@Sendable () -> RichDocument] {
    if difference.isEmpty { return [{ [.paragraph(messages.noChanges)] }] }
    let schema = schemaChanges(of: difference)
    var parts: [@Sendable () -> RichDocument] = schema.blocks.isEmpty ? [] : [{ schema }]
    for register in difference.registers {
      let isFirst = parts.isEmpty
      parts.append { (isFirst ? [] : [.blank]) + changes(of: register) }
    }
    return parts
  }

  /// What differs between two points, each change of a register with its attribution, such
  /// as who made it; nothing where nothing differs.
  ///
  /// - Parameters:
  ///   - difference: What differs.
  ///   - attribution: The lines for a change of a register; for `nil`, those for what became of it as a
  ///     whole.
  /// - Returns: What differs.
  func changes(
    _ difference: Difference,
    attribution: (Change?, RegisterDifference) -> [RichText] = { _, _ in [] }
  ) -> RichDocument {
    var document = schemaChanges(of: difference)
    for register in difference.registers {
      if !document.blocks.isEmpty { document.append(.blank) }
      document += changes(of: register) { attribution($0, register) }
    }
    return document
  }

  /// What became of a register, below a heading.
  private func changes(
    of register: RegisterDifference, attribution: (Change?) -> [RichText] = { _ in [] }
  ) -> RichDocument {
    var document: RichDocument = [heading(of: register)]
    let status = messages.sentence(
      register.status, oldPath: register.oldID?.path, path: register.id.path)
    if let status { document.append(.paragraph(status, indent: 2)) }
    let isWhole = register.status == .added || register.status == .removed
    // Who added or removed it stands above its fields, unless none of them tells.
    if register.status == .renamed
      || isWhole && register.changes.allSatisfy({ attribution($0).isEmpty })
    {
      let lines = attribution(nil)
      document += RichDocument(
        lines.map { .paragraph($0, indent: isWhole ? 2 : 4, hanging: 2) })
    }
    if register.failure != nil { document.append(warning(messages.doesNotParse)) }
    document += RichDocument(
      blocks(for: register.changes, isWhole: isWhole, attribution: attribution))
    return document
  }

  private func schemaChanges(of difference: Difference) -> RichDocument {
    schemaChanges(difference.schema, difference.schemaReading)
  }

  /// The changes of the schema below a heading; nothing where there are none.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - reading: Whether there may be more.
  /// - Returns: The changes.
  func schemaChanges(
    _ changes: [SchemaChange], _ reading: Difference.SchemaReading = .whole
  ) -> RichDocument {
    guard !changes.isEmpty || reading != .whole else { return [] }
    var document: RichDocument = [.heading(RichText(messages.schema), level: 2)]
    switch reading {
    case .whole: break
    case .broken: document.append(warning(messages.doesNotParse))
    case .mended: document.append(warning(messages.didNotParse))
    }
    if isNewAsAWhole(changes) { return document + [.paragraph(messages.newSchema, indent: 2)] }
    for change in changes {
      if change.opensUp, let field = change.field {
        let sentence = messages.opensUp(RichText(name(of: field), .fieldName))
        document.append(.paragraph(sentence, indent: 2, hanging: 2))
        continue
      }
      var field = RichText(change.section, .fieldName)
      if !change.section.isEmpty { field.append(", ", .fieldName) }
      field.append(change.key, .fieldName)
      let old = change.old.map { RichText(oneLine($0), .oldValue) }
      let new = change.new.map { RichText(oneLine($0), .newValue) }
      let sentence: RichText? =
        switch (old, new) {
        case (nil, let new?): messages.stated(field, new)
        case (let old?, nil): messages.removed(field, old)
        case (let old?, let new?): messages.changed(field, from: old, to: new)
        case (nil, nil): nil
        }
      if let sentence { document.append(.paragraph(sentence, indent: 2, hanging: 2)) }
    }
    return document
  }

  /// Whether a schema came where there was none: one that was there named its languages already.
  private func isNewAsAWhole(_ changes: [SchemaChange]) -> Bool {
    changes.allSatisfy { $0.old == nil }
      && changes.contains { $0.section.isEmpty && $0.key == "Languages" }
  }

  private func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }

  /// A note on how far what stands below it can be told.
  private func warning(_ text: RichText) -> Block {
    .paragraph(RichText(text.plainText, .warning), indent: 2)
  }

  private func heading(of register: RegisterDifference) -> Block {
    heading(register.name, register.id, level: 2)
  }
}
