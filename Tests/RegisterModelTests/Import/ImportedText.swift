import Diagnostics
import ModelTestSupport
import RegisterModel

extension TableImport {
  /// Imports the text of a table.
  init(_ text: String, as format: TableFormat, schema: Schema) {
    self.init(SourceText(path: "table", text: text), as: format, schema: schema)
  }

  /// Imports one of the tables beside these tests, as the ending of its name tells.
  init(file: String, schema: Schema) throws {
    let bytes = try Checkout.bytes("Tests/RegisterModelTests/Tables/\(file)")
    self.init(
      SourceText(path: file, bytes: bytes), as: TableFormat(path: file), schema: schema)
  }

  /// The files that an import into an empty folder makes, in the order of the rows.
  func files(_ schema: Schema) -> [ImportedFile] {
    entries.map { ImportedFile(id: $0.id, text: CanonicalForm.text(of: $0.values, schema: schema)) }
  }
}

/// A file that an import makes.
struct ImportedFile: Equatable {
  var id: RegisterID
  var text: String
}
