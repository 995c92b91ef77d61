import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Expects that a rule about registers finds these things at the marked places of a text, read with
/// the example's schema, and nothing else.
///
/// Where `fixed` is given, the first fixes of all findings leave that text, in which nothing is
/// found any more that had a fix.
func expect(
  _ rule: any RegisterRule.Type, in marked: String, finds expected: [Finding],
  fixed: String? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expect(marked, finds: expected, fixed: fixed, sourceLocation) { source, findings in
    rule.check(RegisterFile(exampleID, source, schema: ExampleSchema.schema), into: &findings)
  }
}

/// Expects that a rule about schemas finds these things at the marked places of a text, and nothing
/// else; `fixed` as above.
func expect(
  _ rule: any SchemaRule.Type, inSchema marked: String, finds expected: [Finding],
  fixed: String? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expect(marked, finds: expected, fixed: fixed, sourceLocation) { source, findings in
    let document = SchemaDocument(source)
    rule.check(document, SchemaReader.schema(from: document), into: &findings)
  }
}

/// An id for registers of which only the text matters.
let exampleID: RegisterID = {
  guard let id = RegisterID(rawValue: "a") else { preconditionFailure("an id like any other") }
  return id
}()

private func expect(
  _ marked: String, finds expected: [Finding], fixed: String?,
  _ sourceLocation: Testing.SourceLocation,
  check: (SourceText, inout DiagnosticCollector) -> Void
) {
  let text = MarkedText(marked)
  var found = DiagnosticCollector()
  check(text.source, &found)
  #expect(found.kept.map(\.finding) == expected, sourceLocation: sourceLocation)
  #expect(found.kept.map(\.span) == text.spans, sourceLocation: sourceLocation)
  guard let fixed else { return }

  let mended = found.kept.reversed().compactMap(\.fixes.first)
    .reduce(text.source.bytes) { $1.applied(to: $0) }
  #expect(String(decoding: mended, as: UTF8.self) == fixed, sourceLocation: sourceLocation)
  var left = DiagnosticCollector()
  check(SourceText(path: "a", bytes: mended), &left)
  let mendable = left.kept.filter { !$0.fixes.isEmpty }
  #expect(mendable.isEmpty, sourceLocation: sourceLocation)
}
