package import Diagnostics
internal import RegisterSyntax

/// Clause 5.2: a phone number stands only in a field with `Personal contact: yes`.
///
/// It is a warning: what is a phone number can only be guessed at.
package enum PhoneNumberRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.phoneNumber]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.document.traits.contains(.manyDigits) { return }
    let source = file.document.source
    file.forEachTextWithoutContacts { text in
      for place in PhoneNumber.places(in: source.bytes[text.range]) {
        let span = SourceSpan(place.lowerBound, place.upperBound)
        findings.report(.phoneNumber(source.text(span)), at: span)
      }
    }
  }
}
