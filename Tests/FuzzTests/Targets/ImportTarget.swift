import Diagnostics
import ModelTestSupport

@testable import RegisterModel

/// A table of registers; the first byte tells how its cells are written.
enum ImportTarget: FuzzTarget {
  static let name = "import"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let formats = TableFormat.allCases
    let format = formats[reader.number(below: formats.count)]
    let source = SourceText(path: "table", bytes: reader.all())
    let schema = ExampleSchema.schema
    let table = TableImport(source, as: format, schema: schema)
    let lines = source.bytes.count + 1
    var seen: Set<RegisterID> = []
    for entry in table.entries {
      try hold(seen.insert(entry.id).inserted, "each register comes of one row: \(entry.id)")
      try hold(RegisterID(path: entry.id.path) == entry.id, "\(entry.id) is an id")
      try hold(!entry.values.isEmpty, "a row that makes a register states something")
      try hold(entry.values.allSatisfy { (1...lines).contains($0.line) }, "a row has a line")
      let text = CanonicalForm.text(of: entry.values, schema: schema)
      let file = try RegisterTarget.read(Array(text.utf8), schema)
      try hold(entry.isStated(by: file.register), "what is written says what the row says: \(text)")
      try hold(
        CanonicalForm.bytes(of: file) == Array(text.utf8), "what is written is canonical: \(text)")
    }
  }
}
