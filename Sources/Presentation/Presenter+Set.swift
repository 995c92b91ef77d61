package import Diagnostics
internal import Messages
package import RegisterDiff
package import RegisterModel
package import Rendering

/// The answers of `new`, `edit`, `set` and `replace` to whoever gave the command.
extension Presenter {
  /// A register that was made, and what to do next.
  package func created(_ id: RegisterID, _ findings: [Finding]) -> RichDocument {
    [.paragraph(messages.created(id.path))] + remarks(findings)
      + [.paragraph(hint(messages.fillIn(id)), hanging: 2)]
  }

  /// What an edit changed in a register, field by field.
  ///
  /// - Parameters:
  ///   - register: The register as it is now.
  ///   - changes: The changes of its values.
  ///   - findings: What is worth remarking on.
  /// - Returns: The changes below the register's name; that no value changed, where none did.
  package func edited(
    _ register: Register, _ changes: [Change], _ findings: [Finding] = []
  ) -> RichDocument {
    let heading = heading(register.name, register.id, level: 2)
    let blocks =
      changes.isEmpty
      ? [.paragraph(messages.noValueChanged, indent: 2)] : blocks(for: changes, isWhole: false)
    return RichDocument([heading] + blocks) + remarks(findings)
  }

  /// That a field says already what it was to say.
  package func saysAlready(
    _ field: FieldDefinition, in language: LanguageCode?, of register: Register
  ) -> RichDocument {
    let title = title(
      of: field.id, key: field.key, language: language, visibility: field.visibility)
    return [.paragraph("\(register.name, .registerName): \(messages.saysAlready(title))")]
  }

  /// The files in which a name was replaced.
  ///
  /// - Parameters:
  ///   - replacement: The replacement.
  ///   - plan: What it does.
  ///   - paths: The files.
  ///   - isDryRun: Whether nothing was written.
  /// - Returns: A line a file, and what to look at.
  package func replaced(
    _ replacement: OwnerReplacement, _ plan: OwnerReplacementPlan, in paths: [String],
    isDryRun: Bool
  ) -> RichDocument {
    var document = RichDocument(
      paths.map { .paragraph(messages.renamed(in: $0, isDryRun: isDryRun)) })
    document.append(
      .paragraph(
        messages.renamed(
          replacement.old, to: replacement.new, files: paths.count, isDryRun: isDryRun),
        hanging: 2))
    return document + remarks(on: replacement, plan)
  }

  /// What is worth remarking on in a replacement, beside the files that it changes: what the rules say
  /// of the new name, that two names become one, and what to look at in the schema.
  package func remarks(
    on replacement: OwnerReplacement, _ plan: OwnerReplacementPlan
  ) -> RichDocument {
    var document = remarks(plan.findings)
    if plan.joinsTwo {
      let sentence = messages.namesBecomeOne(replacement.old, replacement.new)
      document.append(.paragraph(hint(sentence), hanging: 2))
    }
    let change = plan.schemaChange
    if !change.removedWordings.isEmpty {
      let sentence = messages.removedFromVocabulary(replacement.old, change.removedWordings)
      document.append(.paragraph(hint(sentence), hanging: 2))
    }
    if !change.keptTranslations.isEmpty {
      let sentence = messages.lookAtTranslations(of: replacement.new, change.keptTranslations)
      document.append(.paragraph(hint(sentence), hanging: 2))
    }
    return document
  }

  /// That nothing changed.
  package var noChanges: RichDocument { [.paragraph(messages.noChanges)] }
}
