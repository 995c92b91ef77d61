import Diagnostics
import RegisterDiff
import RegisterModel
import RegisterSyntax

/// A schema's file, and behind a byte 0xFF a register that is read with it.
enum SchemaTarget: FuzzTarget {
  static let name = "schema"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let parts = ByteReader.parts(2, of: bytes)
    let document = read(parts[0])
    let schema = SchemaReader.schema(from: document)
    try SyntaxClaims.check(document.document)
    let findings = document.findings(schema)
    try FindingClaims.check(FileReport(document.document.source, findings), with: schema)
    try hold(!schema.languages.isEmpty, "a schema has a language")
    try hold(
      SchemaComparison.changes(from: document, to: document).isEmpty,
      "a schema is the same as itself")
    _ = LinewiseForm.lines(of: document)
    try checkCanonicalForm(of: document)
    try RegisterTarget.check(parts[1], schema)
  }

  /// Sees that formatting changes nothing that a schema says, and that formatting twice is formatting
  /// once.
  private static func checkCanonicalForm(of document: SchemaDocument) throws {
    guard let once = CanonicalForm.bytes(of: document) else { return }
    let again = read(once)
    try hold(CanonicalForm.bytes(of: again) == once, "formatting twice is formatting once")
    try hold(
      SchemaComparison.changes(from: document, to: again).isEmpty,
      "formatting changes nothing that a schema says")
  }

  private static func read(_ bytes: [UInt8]) -> SchemaDocument {
    SchemaDocument(SourceText(path: Schema.path, bytes: bytes))
  }
}
