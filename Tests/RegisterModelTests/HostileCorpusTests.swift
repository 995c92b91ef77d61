import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

@Suite("The hostile corpus", .timeLimit(.minutes(30))) struct HostileCorpusTests {
  /// The size that large inputs have here; how work grows with it is measured by a program.
  private static let size = 1 << 15

  @Test("there are many inputs of many kinds")
  func manyKinds() {
    #expect(HostileCorpus.inputs.count >= 220)
    #expect(Set(HostileCorpus.inputs.map(\.kind)).count >= 45)
    #expect(Set(HostileCorpus.inputs.map(\.description)).count == HostileCorpus.inputs.count)
  }

  @Test("every input has its documented answer", arguments: HostileCorpus.inputs)
  func answers(input: HostileInput) throws {
    switch input.payload(ofSize: Self.size) {
    case .register(let bytes): try checkRegister(bytes, input)
    case .schema(let bytes): checkSchema(bytes, input)
    case .folder(let entries):
      let report = RegisterChecker.check(
        RegisterFolder(entries), schema: .bytes(Array(HostileCorpus.schemaText.utf8))
      ) { _ in .bytes([]) }
      #expect(Set(report.files.flatMap(\.diagnostics).map(\.code)) == input.codes)
    }
  }

  private func checkRegister(_ bytes: [UInt8], _ input: HostileInput) throws {
    let source = SourceText(path: "a", bytes: bytes)
    let file = RegisterFile(exampleID, source, schema: HostileCorpus.schema)
    let findings = file.findings
    #expect(codes(source, findings) == input.codes)
    #expect(file.document.written() == bytes)
    let formatted = CanonicalForm.bytes(of: file)
    #expect((formatted == nil) == findings.breaksSyntax)
    if let formatted {
      let again = RegisterFile(
        exampleID, SourceText(path: "a", bytes: formatted), schema: HostileCorpus.schema)
      #expect(CanonicalForm.bytes(of: again) == formatted)
    }
    // What is understood of a broken file can be shown, compared and named.
    let register = file.register
    #expect(register == file.register)
    #expect(register.name.utf8.count <= 4 * bytes.count + 1)
  }

  private func checkSchema(_ bytes: [UInt8], _ input: HostileInput) {
    let source = SourceText(path: "a", bytes: bytes)
    let document = SchemaDocument(source)
    #expect(codes(source, document.findings(SchemaReader.schema(from: document))) == input.codes)
    #expect(document.document.written() == bytes)
  }

  private func codes(_ source: SourceText, _ findings: DiagnosticCollector) -> Set<DiagnosticCode> {
    let report = FileReport(source, findings)
    let index = LineIndex(source)
    for diagnostic in report.diagnostics {
      let (start, end) = (diagnostic.span.start, diagnostic.span.end)
      #expect(index.location(of: start) <= index.location(of: end))
      #expect(end <= source.bytes.count)
    }
    return Set(report.diagnostics.map(\.code))
  }
}
