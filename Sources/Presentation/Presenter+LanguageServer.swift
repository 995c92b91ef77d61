package import Diagnostics
internal import Messages
package import RegisterHistory
package import RegisterModel
package import Rendering

/// What an editor shows of a register while it is written.
extension Presenter {
  /// What a field is called in the reader's language.
  package func label(of field: FieldDefinition) -> String {
    field.label.wording(in: readersLanguage, else: schema.mainLanguage) ?? field.key
  }

  /// What a field is, what to write in it, and the law that it stands on.
  package func explanation(of field: FieldDefinition) -> RichDocument {
    var document: RichDocument = [.paragraph("\(label(of: field), .fieldName)")]
    if let help = field.help.wording(in: readersLanguage, else: schema.mainLanguage) {
      for paragraph in help.split(separator: "\n") {
        document.append(.paragraph(RichText(String(paragraph))))
      }
    }
    if !field.laws.isEmpty {
      let laws = field.laws.map { LawCitation($0).text(messages) }
      document.append(
        .paragraph("\(messages.lawWord): \(laws.joined(separator: "; "))" as RichText))
    }
    var remarks: [RichText] = [RichText(messages.word(field.type))]
    if field.isRequired { remarks.append(messages.requiredField) }
    if field.visibility == .internal { remarks.append("\(messages.internalMark, .internalMark)") }
    document.append(.paragraph(remarks.joined(separator: " · ")))
    return document
  }

  /// What is known of a value of a vocabulary in other languages.
  package func translation(of entry: Vocabulary.Entry) -> String? {
    let wording = entry.translations[readersLanguage]
    return wording == entry.value ? nil : wording
  }

  /// When a value last changed, by whom and why; `nil` for one that is not committed.
  package func origin(of commit: CommitInfo?) -> RichDocument {
    guard let commit else { return [.paragraph(messages.notCommitted)] }
    var document: RichDocument = [.paragraph(messages.changed(by: commit))]
    if !commit.subject.isEmpty { document.append(.paragraph("\(commit.subject, .emphasis)")) }
    for trailer in commit.trailers {
      document.append(.paragraph(messages.line(trailer, isPublic: false)))
    }
    return document
  }

  /// When a value last changed and by whom, on one line.
  package func shortOrigin(of commit: CommitInfo?) -> String {
    (commit.map { messages.changed(by: $0) } ?? messages.notCommitted).visibleText
  }

  /// What a fix does.
  package func title(of fix: Fix) -> String { messages.sentence(fix.title).masked.visibleText }
}
