import Diagnostics
import ModelTestSupport

@testable import RegisterModel
@testable import RegisterSyntax

/// A register's file: read, checked, mended and put into canonical form.
enum RegisterTarget: FuzzTarget {
  static let name = "register"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    try check(bytes, ExampleSchema.schema)
  }

  /// Sees that all holds that holds of a file, whatever schema it is read with.
  static func check(_ bytes: [UInt8], _ schema: Schema) throws {
    let file = try read(bytes, schema)
    try SyntaxClaims.check(file.document)
    let report = FileReport(file.document.source, file.findings)
    try FindingClaims.check(report, with: schema)
    let thorough = try readThoroughly(bytes, schema)
    try hold(thorough.register == file.register, "what is noticed while reading changes no value")
    try hold(
      FileReport(file.document.source, thorough.findings).diagnostics == report.diagnostics,
      "what is noticed while reading spares no finding")
    let mended = SafeFixes.applied(to: report) { bytes in
      let source = SourceText(path: "Registers/a.register", bytes: bytes)
      return FileReport(
        source, RegisterFile(file.id, source, schema: schema).findings)
    }
    try hold(mended != nil, "mending comes to an end")
    try checkCanonicalForm(of: file, schema)
  }

  /// Sees that formatting changes no value and no comment, and that formatting twice is formatting
  /// once (clause 4.2).
  private static func checkCanonicalForm(of file: RegisterFile, _ schema: Schema) throws {
    guard let once = CanonicalForm.bytes(of: file) else {
      try hold(
        file.breaksSyntax || !file.register.unknown.isEmpty,
        "a file that parses has a canonical form")
      return
    }
    let again = try read(once, schema)
    try hold(CanonicalForm.bytes(of: again) == once, "formatting twice is formatting once")
    try hold(stated(again) == stated(file), "formatting changes no value")
    try hold(
      again.register.unknown.isEmpty && file.register.unknown.isEmpty,
      "formatting leaves what nobody knows")
    let (kept, were) = (comments(again), comments(file))
    try hold(kept == were, "formatting keeps comments: \(were) \(kept)")
  }

  /// A file as it is read.
  static func read(_ bytes: [UInt8], _ schema: Schema) throws -> RegisterFile {
    let id = try require(RegisterID(rawValue: "a"), "a letter is an id")
    return RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
  }

  /// The same file as if nothing had been noticed while it was read.
  private static func readThoroughly(_ bytes: [UInt8], _ schema: Schema) throws -> RegisterFile {
    let id = try require(RegisterID(rawValue: "a"), "a letter is an id")
    var source = SourceText(path: id.path, bytes: bytes)
    source.mayHoldManyMarks = true
    var document = SyntaxDocument(source)
    document.traits = .all
    var file = RegisterFile(id, document, SchemaLookup(schema, findsByBytes: false))
    file.fields.traits = .all
    return file
  }

  /// What a file states: each field with its language and its value, in no order.
  static func stated(_ file: RegisterFile) -> [RegisterFile.Key: FieldValue] {
    Dictionary(
      file.register.variants.map {
        (RegisterFile.Key(field: $0.field, language: $0.language), $0.value)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func comments(_ file: RegisterFile) -> [String] {
    let document = file.document
    return document.lines.filter { $0.kind == .comment }
      .map { document.source.text(document.trimmed($0)) }.sorted()
  }
}
