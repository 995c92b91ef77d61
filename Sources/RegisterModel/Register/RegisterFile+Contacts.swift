internal import Diagnostics
internal import RegisterSyntax

/// Where the rules about e-mail addresses and phone numbers look.
extension RegisterFile {
  /// Calls a closure with every comment, and with every line of a value but those of the fields in
  /// which contact details may stand, in order.
  func forEachTextWithoutContacts(_ body: (SourceSpan) -> Void) {
    var next = 0
    var allowsContacts = false
    for (index, line) in document.lines.enumerated() {
      var text = document.trimmed(line)
      if next < document.fields.count, document.fields[next].firstLine == index {
        let field = fields[next]
        allowsContacts = kind(of: field)?.allowsPersonalContact ?? false
        text = SourceSpan(min(field.header.colon + 1, text.end), text.end)
        next += 1
      }
      switch line.kind {
      case .comment: body(text)
      case .field, .continuation, .missingColon: if !allowsContacts { body(text) }
      case .blank, .conflict: continue
      }
    }
  }
}
