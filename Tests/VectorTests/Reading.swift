import Diagnostics
import Messages
import ModelTestSupport
import Presentation
import RegisterDiff
import RegisterModel
import RegisterSyntax
import Rendering

/// What this package's reader makes of a vector's input: the texts of the files beside it.
struct Reading {
  /// What it says of the input.
  private(set) var expected = Expectation()
  /// The input in canonical form; `nil` for one that has none.
  private(set) var formatted: [UInt8]?
  /// The input after all safe fixes; `nil` where none was made.
  private(set) var fixed: [UInt8]?

  /// The most registers of a folder that are named.
  private static let mostListed = 20

  private struct MissingPart: Error {
    var name: String
  }

  /// Reads a vector.
  ///
  /// - Throws: What reading its files throws.
  init(of vector: Vector) throws {
    let bytes = try Checkout.bytes(vector.input)
    let schema = try VectorFolder.schema(for: vector)
    let today = try VectorFolder.today(for: vector)
    switch vector.kind {
    case .register: try readRegister(bytes, SchemaDocument(schema).schema)
    case .schema: readSchema(SourceText(path: schema.path, bytes: bytes))
    case .registers: try readRegisters(Parts(bytes), schema, today, listsTranslations: false)
    case .notes: try readRegisters(Parts(bytes), schema, today, listsTranslations: true)
    case .folder: try readFolder(Listing(bytes), schema)
    case .versions: try readVersions(Parts(bytes), schema)
    case .list: try writeTable(Parts(bytes), SchemaDocument(schema).schema)
    case .tsv: readTable(bytes, as: .tsv, SchemaDocument(schema).schema)
    case .csv: readTable(bytes, as: .csv, SchemaDocument(schema).schema)
    case .text: readTable(bytes, as: .text, SchemaDocument(schema).schema)
    }
  }

  private static func id(_ name: String) throws -> RegisterID {
    guard let id = RegisterID(rawValue: name) else { throw MissingPart(name: name) }
    return id
  }

  private mutating func readRegister(_ bytes: [UInt8], _ schema: Schema) throws {
    let id = try Self.id("a")
    func file(_ bytes: [UInt8]) -> RegisterFile {
      RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
    }
    let read = file(bytes)
    expected.add(FileReport(read.document.source, read.findings))
    if read.findings.breaksSyntax { expected.add("unparsable") }
    expected.add(read.register)
    formatted = CanonicalForm.bytes(of: read)
    fix(bytes) { FileReport(SourceText(path: id.path, bytes: $0), file($0).findings) }
  }

  private mutating func readSchema(_ source: SourceText) {
    let document = SchemaDocument(source)
    let findings = document.findings(document.schema)
    expected.add(FileReport(source, findings))
    if findings.breaksSyntax { expected.add("unparsable") }
    expected.add(document.schema)
    formatted = CanonicalForm.bytes(of: document)
    fix(source.bytes) { bytes in
      let document = SchemaDocument(SourceText(path: source.path, bytes: bytes))
      return FileReport(document.document.source, document.findings(document.schema))
    }
  }

  private mutating func fix(_ bytes: [UInt8], _ check: ([UInt8]) -> FileReport) {
    let mended = SafeFixes.applied(to: check(bytes), check: check)
    if mended != bytes { fixed = mended }
  }

  private mutating func readRegisters(
    _ parts: Parts, _ schema: SourceText, _ today: CalendarDate?, listsTranslations: Bool
  ) throws {
    let entries = parts.files.map { RegisterFolder.Entry(path: $0.name, kind: .file) }
    let schemaEntry = RegisterFolder.Entry(path: Schema.fileName, kind: .file)
    expected.add(
      RegisterChecker.check(
        RegisterFolder(entries + [schemaEntry]),
        options: RegisterChecker.Options(listsTranslations: listsTranslations, today: today),
        schema: .bytes(schema.bytes)
      ) { id in
        .bytes(parts[id.rawValue + RegisterID.fileExtension] ?? [])
      })
  }

  private mutating func readFolder(_ listing: Listing, _ schema: SourceText) {
    let folder = RegisterFolder(listing.entries)
    let report = RegisterChecker.check(folder, schema: .bytes(schema.bytes)) { id -> FileReading in
      let path = id.rawValue + RegisterID.fileExtension
      if listing.unreadable.contains(path) { return .refused(ReadableFileRule.problem()) }
      let size = listing.sizes[path] ?? 0
      if size > FileSizeRule.limit { return .refused(FileSizeRule.problem(withSize: size)) }
      return .bytes(size == 0 ? [] : Array(repeating: 0x23, count: size - 1) + [0x0A])
    }
    expected.add(report)
    if folder.registers.count > Self.mostListed {
      expected.add("registers", "\(folder.registers.count)")
    } else {
      for id in folder.registers { expected.add("register", id.rawValue) }
    }
  }

  private mutating func readVersions(_ parts: Parts, _ schema: SourceText) throws {
    func version(_ age: String) throws -> RegisterVersion? {
      guard let bytes = parts["\(age).register"] else { return nil }
      let id = try Self.id("a")
      let own = parts["\(age).schema"].map { SourceText(path: schema.path, bytes: $0) }
      let schema = SchemaDocument(own ?? schema).schema
      let source = SourceText(path: id.path, bytes: bytes)
      return RegisterVersion(RegisterFile(id, source, schema: schema).register, schema: schema)
    }
    let (old, new) = (try version("old"), try version("new"))
    for change in RegisterComparison.changes(from: old, to: new) { expected.add(change) }
  }

  private mutating func writeTable(_ parts: Parts, _ schema: Schema) throws {
    let named = parts["language"].map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
    let language = named.flatMap(Language.init(rawValue:)) ?? .sv
    let registers = try parts.files.filter { $0.name != "language" }.map { file in
      let id = try Self.id(String(file.name.dropLast(RegisterID.fileExtension.count)))
      let source = SourceText(path: id.path, bytes: file.bytes)
      return RegisterFile(id, source, schema: schema).register
    }
    let presenter = Presenter(Messages(language), schema: schema)
    expected.add(table: presenter.csv(registers).rendered())
  }

  private mutating func readTable(_ bytes: [UInt8], as format: TableFormat, _ schema: Schema) {
    let table = TableImport(
      SourceText(path: "table", bytes: bytes), as: format, schema: schema)
    for finding in table.findings.inOrder {
      expected.add(
        finding.tableRow.map(String.init) ?? "header", finding.severity.rawValue,
        finding.code.rawValue, finding.argumentWords)
    }
    for entry in table.entries {
      expected.add("register", entry.id.rawValue)
      expected.add(entry.values)
    }
  }
}

extension SchemaDocument {
  /// What the file is read as.
  fileprivate var schema: Schema { SchemaReader.schema(from: self) }
}
