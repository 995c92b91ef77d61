import Diagnostics
import ModelTestSupport
import RegisterSyntax
import Testing

/// What reading must keep, tried with very many files (clause 1.8).
@Suite("Reading without loss") struct LosslessTests {
  @Test("any bytes make a document that can be written back", arguments: Cases.shares)
  func hostileBytes(share: Int) {
    let failure = Cases.firstFailure(inShare: share) {
      problem(with: HostileBytes.generate(seed: $0))
    }
    #expect(failure == nil)
  }

  @Test("a register or schema with a flaw can be written back", arguments: Cases.shares)
  func flawedFiles(share: Int) {
    let failure = Cases.firstFailure(inShare: share) { seed in
      problem(
        with: seed % 2 == 0 ? FlawedFile.register(seed: seed) : FlawedFile.schema(seed: seed))
    }
    #expect(failure == nil)
  }

  private func problem(with bytes: [UInt8]) -> String? {
    let document = SyntaxDocument(SourceText(path: "a", bytes: bytes))
    if document.written() != bytes { return "written otherwise: \(bytes)" }
    if !areLinesSound(document) { return "lines: \(bytes)" }
    if !areFieldsSound(document) { return "fields: \(bytes)" }
    return areFindingsSound(document) ? nil : "findings: \(bytes)"
  }

  /// Whether the lines lie side by side, and each holds what it is said to hold.
  private func areLinesSound(_ document: SyntaxDocument) -> Bool {
    var offset = document.hasByteOrderMark ? 3 : 0
    for line in document.lines {
      let end = document.contentEnd(of: line)
      let trimmed = document.trimmed(line)
      guard line.start == offset, line.next > line.start, line.start <= end, end <= line.next,
        line.start <= trimmed.start, trimmed.end <= end,
        line.kind == .conflict || trimmed.isEmpty == (line.kind == .blank)
      else { return false }
      offset = line.next
    }
    return offset == document.source.bytes.count || document.source.bytes.isEmpty
  }

  /// Whether the fields lie behind each other, and their values within them.
  private func areFieldsSound(_ document: SyntaxDocument) -> Bool {
    var lastLine = 0
    for field in document.fields {
      let header = document.header(of: field)
      guard field.firstLine >= lastLine, field.endLine > field.firstLine,
        document.lines[field.firstLine].kind == .field, header.key.end <= header.colon,
        document.lines[field.lines].dropFirst().allSatisfy({ $0.kind != .field }),
        document.valueLines(of: field).allSatisfy({ value in
          field.lines.contains(value.line) && !value.span.isEmpty
            && value.span.start >= document.lines[value.line].start
            && value.span.end <= document.contentEnd(of: document.lines[value.line])
        })
      else { return false }
      lastLine = field.endLine
    }
    return lastLine <= document.lines.count
  }

  /// Whether findings and edits lie within the file, and no edits of a fix overlap.
  private func areFindingsSound(_ document: SyntaxDocument) -> Bool {
    var findings = DiagnosticCollector()
    SyntaxRules.check(document, into: &findings)
    return findings.kept.allSatisfy { diagnostic in
      diagnostic.span.end <= document.source.bytes.count
        && diagnostic.fixes.allSatisfy { fix in
          let places = fix.edits.map(\.span)
          return zip(places, places.dropFirst()).allSatisfy { $0.end <= $1.start }
            && places.allSatisfy { $0.end <= document.source.bytes.count }
        }
    }
  }
}
