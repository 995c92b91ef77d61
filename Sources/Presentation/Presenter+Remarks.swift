package import Diagnostics
internal import Messages
package import Rendering

/// What commands that write registers remark on, and how they and others give a hint.
extension Presenter {
  /// Findings about something that stands in no file yet, each with its hints.
  package func remarks(_ findings: [Finding]) -> RichDocument {
    var document = RichDocument()
    for finding in findings {
      let severity = RichText(messages.word(finding.severity), role(of: finding.severity))
      document.append(.paragraph("\(severity): \(messages.sentence(finding).masked)", hanging: 2))
      for hint in messages.hints(for: finding).map(\.masked) {
        document.append(.paragraph(self.hint(hint), indent: 2, hanging: 2))
      }
    }
    return document
  }

  /// A line that says what to do.
  package func hint(_ text: RichText) -> RichText { "\(messages.hintWord, .hint): \(text)" }
}
