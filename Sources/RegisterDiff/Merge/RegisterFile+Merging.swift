internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// What has to hold of a file before it is merged, or set out in lines, field by field.
extension RegisterFile {
  /// The bytes, as they were read.
  var source: SourceText { document.source }

  /// Whether the fields of the file can be told apart: it parses, but for keys that the schema does
  /// not know, since a schema and its registers may be merged in either order.
  var isMergeable: Bool { isMergeable(but: [.unknownKey]) }

  /// Whether the fields can be told apart in a file that may have marks of conflicts within them.
  ///
  /// This merge leaves such a file, and Git makes it the base where it merges common ancestors.
  var hasMergeableFields: Bool {
    isMergeable(but: [.unknownKey, .conflictMarker]) && document.conflicts.allSatisfy(isInField)
  }

  private func isMergeable(but codes: Set<DiagnosticCode>) -> Bool {
    let findings = findings
    if !findings.breaksSyntax { return true }
    if findings.omitted[.error] != nil { return false }
    return findings.kept.map(\.finding).allSatisfy { finding in
      finding.severity != .error || !finding.code.clause.breaksSyntax
        || codes.contains(finding.code)
    }
  }

  /// Whether a conflict has nothing between its marks but lines of a value.
  private func isInField(_ conflict: MergeConflict) -> Bool {
    guard conflict.isComplete, let first = fields.first?.syntax.firstLine,
      first < conflict.lines.lowerBound
    else { return false }
    return document.lines[conflict.lines].allSatisfy { line in
      guard let byte = source.bytes[line.start..<line.next].first else { return true }
      return byte <= UInt8(ascii: " ") || [UInt8]("<|=>".utf8).contains(byte)
    }
  }
}
