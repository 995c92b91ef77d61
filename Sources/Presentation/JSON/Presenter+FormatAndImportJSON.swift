internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// The answers of `format` and `import` to programs: what they changed, and what they left alone.
extension Presenter {
  /// What an import made of a table.
  ///
  /// - Parameters:
  ///   - registers: The registers, in the order of the table.
  ///   - findings: What was noticed about the table.
  ///   - path: The table, as it was named.
  /// - Returns: The ids by what became of them, and the findings.
  package func importJSON(
    _ registers: [ImportedRegister], _ findings: ImportFindings, path: String
  ) -> JSONValue {
    func ids(_ outcomes: Messages.ImportOutcome...) -> JSONValue {
      JSONValue(registers.filter { outcomes.contains($0.outcome) }.map(\.id.rawValue))
    }
    return .report(
      "import",
      [
        .init("created", ids(.created)),
        .init("updated", ids(.updated)),
        .init("skipped", ids(.unchanged, .kept)),
        .init(
          "diagnostics",
          .array(
            findings.inOrder.map { finding in
              let place = SourceLocation(line: finding.tableRow ?? 1, column: 1)
              return diagnostic(finding, path: path, from: place, to: place)
            })),
      ])
  }

  /// What formatting changed, or would change, and which files do not parse.
  package func formatJSON(changed: [String], unparsable: [String]) -> JSONValue {
    .report(
      "format",
      [.init("changed", JSONValue(changed)), .init("unparsable", JSONValue(unparsable))])
  }
}
