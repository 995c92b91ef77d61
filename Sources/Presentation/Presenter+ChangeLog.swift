internal import Messages
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answer of `changelog` to people, and the message of a publication's tag.
extension Presenter {
  /// The changes of all registers, under a heading a publication.
  ///
  /// - Parameter changeLog: The changes.
  /// - Returns: The sections one below the other.
  package func document(_ changeLog: ChangeLog) -> RichDocument {
    var document = RichDocument()
    for part in changeLog.parts {
      document += self.document(part, range: nil, isFirst: document.blocks.isEmpty)
    }
    return document.blocks.isEmpty ? noChanges : document
  }

  /// A part of a change log, below those before it.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - range: The range that was asked for, as it was written; `nil` means all.
  ///   - isFirst: Whether nothing stands above it.
  /// - Returns: A section's heading and what changed in the schema, or what a commit did.
  package func document(
    _ part: ChangeLog.Part, range: String?, isFirst: Bool
  ) -> RichDocument {
    var document: RichDocument = isFirst ? [] : [.blank]
    switch part {
    case .section(let publication, let schema):
      document.append(.heading(heading(of: publication, range: range), level: 1))
      if !schema.isEmpty {
        document.append(.blank)
        document += schemaChanges(schema)
      }
    case .entry(let entry):
      document += blocks(for: entry, namesRegister: true)
    }
    return document
  }

  /// What a change log is called where it stands alone.
  package var changeLogTitle: RichText { messages.changeLogHeading }

  private func heading(of publication: Publication?, range: String?) -> RichText {
    if let range { return messages.changes(in: range) }
    guard let publication else { return messages.unpublished }
    return "\(publication.tag, .revision)  \(messages.day(of: publication), .date)"
  }
}
