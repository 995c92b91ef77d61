package import Diagnostics
package import RegisterModel

/// The schema that the repository ships, and the registers beside it.
package enum ShippedRegisters {
  /// The schema's file.
  ///
  /// - Throws: What reading the file throws.
  package static func schemaSource() throws -> SourceText {
    return SourceText(path: Schema.path, bytes: try Checkout.bytes(Schema.path))
  }

  /// The schema.
  ///
  /// - Throws: What reading the file throws.
  package static func schema() throws -> Schema {
    SchemaReader.schema(from: SchemaDocument(try schemaSource()))
  }

  /// The registers' files, in the order of their ids.
  ///
  /// - Throws: What reading the files throws.
  package static func sources() throws -> [(id: RegisterID, source: SourceText)] {
    try Checkout.names(in: RegisterID.folder)
      .compactMap { RegisterID(path: "\(RegisterID.folder)/\($0)") }.sorted()
      .map { ($0, SourceText(path: $0.path, bytes: try Checkout.bytes($0.path))) }
  }
}
