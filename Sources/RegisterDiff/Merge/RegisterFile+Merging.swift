internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

extension RegisterFile {
  /// The bytes, as they were read.
  var source: SourceText { document.source }

  /// Whether the fields of the file can be told apart: it parses, but for keys that the schema does
  /// not know, since a schema and its registers may be merged in either order.
  var isMergeable: Bool {
    let findings = findings
    if !findings.breaksSyntax { return true }
    if findings.omitted[.error] != nil { return false }
    return findings.kept.map(\.finding).allSatisfy { finding in
      finding.severity != .error || !finding.code.clause.breaksSyntax || finding.code == .unknownKey
    }
  }
}
