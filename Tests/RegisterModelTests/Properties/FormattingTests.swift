import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

/// What the canonical form must keep, tried with very many registers (clause 4.2).
@Suite("Formatting") struct FormattingTests {
  @Test("formatting is idempotent, and changes no value and no comment", arguments: Cases.shares)
  func canonicalForms(share: Int) {
    let failure = Cases.firstFailure(inShare: share) { seed in
      let text = RandomRegister.text(seed: seed)
      let file = read(Array(text.utf8))
      guard let once = CanonicalForm.bytes(of: file) else { return "does not parse: \(text)" }
      let again = read(once)
      guard CanonicalForm.bytes(of: again) == once else { return "not idempotent: \(text)" }
      guard stated(again) == stated(file) else { return "other values: \(text)" }
      return comments(again.document) == comments(file.document) ? nil : "other comments: \(text)"
    }
    #expect(failure == nil)
  }

  @Test("what is written from values is canonical and is read as these values", arguments: 0..<20)
  func writtenValues(share: Int) {
    let schema = ExampleSchema.schema
    for seed in UInt64(share) * 100..<UInt64(share + 1) * 100 {
      let file = read(Array(RandomRegister.text(seed: seed).utf8))
      let text = CanonicalForm.text(of: file.register.variants, schema: schema)
      let again = read(Array(text.utf8))
      #expect(CanonicalForm.bytes(of: again) == Array(text.utf8))
      #expect(stated(again) == stated(file))
    }
  }

  private func read(_ bytes: [UInt8]) -> RegisterFile {
    RegisterFile(exampleID, SourceText(path: "a", bytes: bytes), schema: ExampleSchema.schema)
  }

  private struct Place: Hashable {
    var field: FieldID
    var language: LanguageCode?
  }

  private func stated(_ file: RegisterFile) -> [Place: FieldValue] {
    Dictionary(
      uniqueKeysWithValues: file.register.variants.map {
        (Place(field: $0.field, language: $0.language), $0.value)
      })
  }

  private func comments(_ document: SyntaxDocument) -> [String] {
    document.lines.filter { $0.kind == .comment }
      .map { document.source.text(document.trimmed($0)) }.sorted()
  }
}
