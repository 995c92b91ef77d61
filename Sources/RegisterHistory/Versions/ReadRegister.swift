package import Diagnostics
internal import Git
package import RegisterDiff
package import RegisterModel
internal import RegisterSyntax

/// A schema's file and what it means.
package struct ReadSchema: Sendable {
  /// The sections as they stand in the file.
  package let document: SchemaDocument
  /// What they mean.
  package let schema: Schema
  /// Whether the file has no error of syntax.
  package var parses: Bool { !document.breaksSyntax(schema) }

  /// The file's bytes.
  package var bytes: [UInt8] { document.document.source.bytes }

  /// Reads a schema's file.
  package init(_ bytes: [UInt8]) {
    document = SchemaDocument(SourceText(path: Schema.path, bytes: bytes))
    schema = SchemaReader.schema(from: document)
  }
}

/// A version of a register as it was read: what could be understood, and what could not.
package struct ReadRegister: Sendable {
  /// What could be understood.
  package let version: RegisterVersion
  /// What is wrong with a file that does not parse; `nil` for one that does.
  package let failure: FileReport?

  /// Whether it is certain which field each line of the file belongs to.
  ///
  /// That it is not where a colon or an indentation is missing: what was written of one field may
  /// then seem to go on the value of the field above.
  package var isCertain: Bool {
    guard let failure else { return true }
    return failure.omitted.isEmpty
      && failure.diagnostics.allSatisfy { diagnostic in
        diagnostic.severity != .error || !diagnostic.code.clause.breaksSyntax
          || Self.certainCodes.contains(diagnostic.code)
      }
  }

  /// What is wrong with a field as a whole, and with no other.
  private static let certainCodes: Set<DiagnosticCode> = [
    .unknownKey, .unknownLanguage, .untranslatableField, .repeatedField,
  ]

  /// Reads the bytes of a register.
  package init(_ id: RegisterID, bytes: [UInt8], schema: Schema) {
    self.init(id, .bytes(bytes), schema)
  }

  /// A version whose content cannot be read at all, and of which nothing is known.
  init(damaged id: RegisterID, _ schema: Schema) {
    let source = SourceText(path: id.path, bytes: [])
    version = RegisterVersion(RegisterFile(id, source, schema: schema).register, schema: schema)
    failure = FileReport(source, DiagnosticCollector())
  }

  /// Reads a register's content.
  init(_ id: RegisterID, _ content: BlobContents, _ schema: Schema) {
    switch content {
    case .bytes(let bytes):
      let source = SourceText(path: id.path, bytes: bytes)
      let file = RegisterFile(id, source, schema: schema)
      version = RegisterVersion(file.register, schema: schema)
      failure = file.breaksSyntax ? FileReport(source, file.findings) : nil
    case .tooLarge(let size):
      var findings = DiagnosticCollector()
      findings.report(
        FileSizeRule.problem(withSize: size), at: SourceSpan(0, 0))
      let source = SourceText(path: id.path, bytes: [])
      version = RegisterVersion(
        RegisterFile(id, source, schema: schema).register, schema: schema)
      failure = FileReport(source, findings)
    }
  }
}
