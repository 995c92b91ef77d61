package import Diagnostics
internal import RegisterSyntax

/// All that one name of a unit or a person for another changes, computed before anything is written.
package struct OwnerReplacementPlan: Sendable {
  /// Why a name is not replaced by another.
  package enum Refusal: Error, Hashable, Sendable {
    /// Files that do not parse: what stands in them is not certain.
    case someDoNotParse([String])
    /// No register and no vocabulary has the old name; the suggestion is the nearest that one has.
    case unknownName(suggestion: String?)
    /// The new name is empty.
    case noNewName
    /// The new name is another spelling of a value.
    case spelledOtherwise(value: String)
    /// A rule calls the new name an error in the field with a key.
    case refused(FieldInput.Refusal, key: String)
  }

  /// The files that change, each with its edits; the schema last.
  package let files: [(source: SourceText, edits: [Edit])]
  /// What happens in the schema.
  package let schemaChange: OwnerReplacement.SchemaChange
  /// What the rules have to say of the new name.
  package let findings: [Finding]
  /// Whether the new name stands in a vocabulary or a register already: two become one.
  package let joinsTwo: Bool

  /// Finds out what a replacement changes.
  ///
  /// - Parameters:
  ///   - replacement: The two names.
  ///   - files: Every register.
  ///   - unreadable: The paths of registers that cannot be read.
  ///   - document: The schema's file.
  ///   - schema: What the schema's file means.
  /// - Throws: Why nothing can be replaced.
  package init(
    _ replacement: OwnerReplacement, in files: [RegisterFile], unreadable: [String] = [],
    _ document: SchemaDocument, _ schema: Schema
  ) throws(Refusal) {
    var unparsable = (unreadable + files.filter(\.breaksSyntax).map(\.id.path)).sorted()
    if document.breaksSyntax(schema) { unparsable.append(document.path) }
    if !unparsable.isEmpty { throw .someDoNotParse(unparsable) }
    let fieldsHaving = { (name: String) in
      replacement.fields.filter { field in
        field.vocabulary.flatMap(schema.vocabulary)?.contains(name) == true
          || files.contains { replacement.names(in: $0, of: field.id).contains(name) }
      }
    }
    let fields = fieldsHaving(replacement.old)
    if replacement.old == replacement.new {
      (self.files, schemaChange, findings) = ([], OwnerReplacement.SchemaChange(), [])
      joinsTwo = false
      return
    }
    if fields.isEmpty {
      throw .unknownName(suggestion: Self.nearest(to: replacement, in: files, schema))
    }
    if replacement.new.isEmpty { throw .noNewName }
    if let value = replacement.valueMeantByNew(in: schema) {
      throw .spelledOtherwise(value: value)
    }
    let change = replacement.change(of: document)
    let source = document.document.source
    let changed = SourceText(path: document.path, bytes: source.applying(change.edits))
    findings = try Self.findings(
      about: replacement, in: fields, SchemaReader.schema(from: SchemaDocument(changed)))
    schemaChange = change
    joinsTwo = !fieldsHaving(replacement.new).isEmpty
    self.files =
      (files.map { ($0.document.source, replacement.edits(in: $0)) } + [(source, change.edits)])
      .filter { !$0.edits.isEmpty }
  }

  /// What the rules have to say of the new name in the fields that get it, by the new schema.
  private static func findings(
    about replacement: OwnerReplacement, in fields: [FieldDefinition], _ schema: Schema
  ) throws(Refusal) -> [Finding] {
    var findings: [Finding] = []
    for field in fields {
      do throws(FieldInput.Refusal) {
        let language = field.isTranslatable ? schema.mainLanguage : nil
        findings += try FieldInput([replacement.new], for: field, in: language, schema).findings
      } catch {
        throw .refused(error, key: field.key)
      }
    }
    return findings
  }

  private static func nearest(
    to replacement: OwnerReplacement, in files: [RegisterFile], _ schema: Schema
  ) -> String? {
    let known = Set(
      replacement.fields.flatMap { field in
        let entries = field.vocabulary.flatMap(schema.vocabulary)?.entries ?? []
        return entries.flatMap { [$0.value] + $0.aliases }
          + files.flatMap { replacement.names(in: $0, of: field.id) }
      })
    return Suggestion.nearest(to: replacement.old, among: known.sorted())
  }
}
