import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

/// What every fix must do, tried with very many files.
@Suite("Fixes") struct FixTests {
  @Test(
    "a fix alone mends what it is a fix of, and all safe ones leave nothing that has one",
    arguments: Cases.shares)
  func fixes(share: Int) {
    let failure = Cases.firstFailure(inShare: share) { seed in
      seed % 2 == 0
        ? problem(with: FlawedFile.register(seed: seed), checkRegister)
        : problem(with: FlawedFile.schema(seed: seed), checkSchema)
    }
    #expect(failure == nil)
  }

  /// What is wrong with the fixes of what is found in a file.
  private func problem(with bytes: [UInt8], _ check: ([UInt8]) -> FileReport) -> String? {
    let report = check(bytes)
    let found = report.diagnostics
    if found.allSatisfy(\.fixes.isEmpty) { return nil }
    for diagnostic in found {
      for fix in diagnostic.fixes {
        let mended = SourceText(path: "a", bytes: bytes).applying(fix.edits)
        let left = check(mended).diagnostics.filter { $0.code == diagnostic.code }
        let place = place(of: diagnostic.span, after: fix.edits)
        let isGone = left.count < found.count { $0.code == diagnostic.code }
        if !isGone, left.contains(where: { $0.span.start == place }) {
          return "\(diagnostic) stays in \(text(mended))"
        }
      }
    }
    return SafeFixes.applied(to: report, check: check) == nil
      ? "no end: \(text(bytes))" : nil
  }

  /// Where a place begins once edits were made.
  private func place(of span: SourceSpan, after edits: [Edit]) -> Int {
    edits.filter { $0.span.end <= span.start && $0.span.start < span.start }
      .reduce(span.start) { $0 + $1.text.utf8.count - $1.span.count }
  }

  private func checkRegister(_ bytes: [UInt8]) -> FileReport {
    let file = RegisterFile(
      exampleID, SourceText(path: "a", bytes: bytes), schema: ExampleSchema.schema)
    return FileReport(file.document.source, file.findings)
  }

  private func checkSchema(_ bytes: [UInt8]) -> FileReport {
    let document = SchemaDocument(SourceText(path: "a", bytes: bytes))
    return FileReport(
      document.document.source, document.findings(SchemaReader.schema(from: document)))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
