package import Diagnostics
internal import RegisterSyntax

/// Clause 5.2: an e-mail address stands only in a field with `Personal contact: yes`.
package enum EmailAddressRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.emailAddress]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.document.traits.contains(.addressSigns) { return }
    let source = file.document.source
    file.forEachTextWithoutContacts { text in
      for place in EmailAddress.places(in: source.bytes[text.range]) {
        let span = SourceSpan(place.lowerBound, place.upperBound)
        findings.report(.emailAddress(source.text(span)), at: span)
      }
    }
  }
}
