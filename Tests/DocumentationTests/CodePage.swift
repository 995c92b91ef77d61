import Diagnostics
import Messages
import RegisterModel
import Rendering

/// The page of codes, made from the codes, the rules that report them and what is said of them.
enum CodePage {
  /// Where the page stands, relative to the package's root.
  static let path = "Sources/Documentation.docc/DiagnosticCodes.md"

  /// The page.
  static var text: String {
    var text = introduction
    let fixes = BrokenFiles.fixes()
    for group in CodeGroup.all {
      text += "\n## \(group.title)\n\n"
      if !group.introduction.isEmpty { text += group.introduction + "\n\n" }
      text += "| code | clause | severity | rule | fix | meaning | what to do |\n"
      text += "|---|---|---|---|---|---|---|\n"
      for code in group.codes { text += row(code, fixes[code] ?? []) }
    }
    return text
  }

  private static func row(_ code: DiagnosticCode, _ fixes: Set<FixKind>) -> String {
    let messages = Messages(.en)
    let cells = [
      "`\(code.rawValue)`", code.clause.description,
      code.examples.map(\.severity.rawValue).joined(separator: ", "),
      rules(reporting: code).map { "`\($0)`" }.joined(separator: ", "),
      FixKind.allCases.filter(fixes.contains).map(\.rawValue).joined(separator: ", "),
      markdown(messages.meaning(of: code)), markdown(messages.remedy(for: code)),
    ]
    return "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n"
  }

  /// The names of the rules that report a code.
  static func rules(reporting code: DiagnosticCode) -> [String] {
    let names = AllRules.types.filter { $0.codes.contains(code) }.map { String(describing: $0) }
    // A rule about registers may be one about schemas too.
    return names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
  }

  /// A text in which what can be typed stands as code.
  private static func markdown(_ text: RichText) -> String {
    text.spans.map { $0.role == .plain ? $0.text : "`\($0.text)`" }.joined()
  }

  private static let introduction = """
    # Codes of findings

    Every code that a finding may have, with its clause, its severity, what it means and what to do.

    ## Overview

    A code is a contract: it is never renamed and never translated. Clauses are those of
    <doc:FileFormat>. An *error* makes `check` exit with 1. A *warning* is probably a mistake. A
    *note* is worth knowing. Where two severities are named, both occur; the meaning says when.

    A file with an error under clauses 1.1 to 1.5 does not parse: `format` leaves it alone, and the
    history shows the commit as unreadable.

    *Rule* is the type that reports the code: one file below `Sources`, named after it, which begins
    with what the clause demands. *Fix* tells whether a finding carries edits that mend it. One that
    is *made* changes nothing that the register says, or says what can only have been meant:
    `check --fix` makes it unasked. One that is *offered* is merely likely: it stands in the JSON
    and the SARIF of `check` for a person to choose. Where both are named, it depends on the
    finding.

    This page is written by a test, from the codes, the rules and what `Messages` says of them;
    <doc:AddingARule> tells how.

    """
}
