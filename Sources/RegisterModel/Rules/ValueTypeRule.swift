package import Diagnostics
internal import RegisterSyntax

/// Section 2: a flag is a word for yes or no, a date is a day, a link is an address.
package enum ValueTypeRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.invalidFlag, .invalidDate, .invalidLink]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields {
      guard let type = file.kind(of: field)?.type, type.hasForm else { continue }
      let lines = file.meantLines(of: field)
      guard file.lines(of: field).count == 1, !lines.isEmpty,
        case .raw(let value) = file.value(of: field)
      else { continue }
      let guess = findings.isFull ? nil : guess(value, as: type)
      let key = file.key(asWrittenIn: field)
      guard let finding = finding(about: value, key: key, as: type, guess) else { continue }
      let place = lines[0].span
      findings.report(finding, at: place, fixes: guess.map { [$0.fix(at: place)] } ?? [])
    }
  }

  private static func guess(_ value: String, as type: FieldType) -> Guess? {
    switch type {
    case .flag: FlagWord.guess(value)
    case .date: DateWriting.guess(value)
    case .link: LinkAddress.guess(value)
    case .line, .text, .list, .choice: nil
    }
  }

  private static func finding(
    about value: String, key: String, as type: FieldType, _ guess: Guess?
  ) -> Finding? {
    switch type {
    case .flag: .invalidFlag(key: key, value: value, suggestion: guess?.text)
    case .date: .invalidDate(key: key, value: value, suggestion: guess?.text)
    case .link: .invalidLink(key: key, value: value, suggestion: guess?.text)
    case .line, .text, .list, .choice: nil
    }
  }
}
