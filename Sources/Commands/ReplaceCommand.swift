internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax

/// `replace`: a person or a unit, in every register and in the vocabulary, all or nothing.
struct ReplaceCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("replace", .editing(.replace)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.editing(.oldName)))
  var old: String

  @Argument(help: Help.text(.editing(.newOwner)))
  var new: String

  @Flag(name: .customLong("dry-run"), help: Help.text(.dryRun))
  var isDryRun = false

  func run(in session: Session) throws -> Outcome {
    let lock = try session.lockRegisters()
    let session = try session.reread()
    let replacement = OwnerReplacement(of: old, by: new, session.schema)
    let files = try files(in: session)
    let schema = session.readSchema.document
    let change = replacement.change(of: schema)
    let fields = replacement.fields.filter { field in
      field.vocabulary.flatMap(session.schema.vocabulary)?.contains(replacement.old) == true
        || files.contains { replacement.names(in: $0, of: field.id).contains(replacement.old) }
    }
    if replacement.old == replacement.new { return Outcome(.document(session.presenter.noChanges)) }
    if fields.isEmpty { throw unknown(replacement, files, session.schema) }
    if replacement.new.isEmpty { throw Problem.editing(.noNewName(old: replacement.old)) }
    if let value = replacement.valueMeantByNew(in: session.schema) {
      throw Problem.editing(.spelledOtherwise(replacement.new, value: value))
    }
    let sources = files.map { ($0.document.source, replacement.edits(in: $0)) }
    let rewritings = (sources + [(schema.document.source, change.edits)])
      .map { Session.Rewriting(path: $0.path, old: $0.bytes, new: $0.applying($1)) }
      .filter { $0.old != $0.new }
    let findings = try findings(
      about: replacement, in: fields,
      SchemaReader.schema(
        from: SchemaDocument(
          SourceText(
            path: schema.path, bytes: schema.document.source.applying(change.edits)))))
    if !isDryRun { try session.write(rewritings) }
    lock.release()
    return Outcome(
      .document(
        session.presenter.replaced(
          replacement, change, in: rewritings.map(\.path), findings, isDryRun: isDryRun)))
  }

  /// Every register, where all of them and the schema parse.
  private func files(in session: Session) throws -> [RegisterFile] {
    var files: [RegisterFile] = []
    var unparsable: [String] = []
    for id in try session.registerFolder().registers {
      guard case .bytes(let bytes) = try session.read(id.path) else {
        unparsable.append(id.path)
        continue
      }
      let file = session.file(id, bytes)
      if file.findings.breaksSyntax { unparsable.append(id.path) } else { files.append(file) }
    }
    let schema = session.readSchema.document
    if schema.findings(session.schema).breaksSyntax { unparsable.append(schema.path) }
    if !unparsable.isEmpty { throw Problem.editing(.someDoNotParse(unparsable)) }
    return files
  }

  /// What the rules have to say of the new name in the fields that get it, by the new schema.
  private func findings(
    about replacement: OwnerReplacement, in fields: [FieldDefinition], _ schema: Schema
  ) throws(Problem) -> [Finding] {
    var findings: [Finding] = []
    for field in fields {
      do throws(FieldInput.Refusal) {
        let language = field.isTranslatable ? schema.mainLanguage : nil
        findings += try FieldInput([replacement.new], for: field, in: language, schema).findings
      } catch {
        throw .editing(.refused(error, key: field.key))
      }
    }
    return findings
  }

  private func unknown(
    _ replacement: OwnerReplacement, _ files: [RegisterFile], _ schema: Schema
  ) -> Problem {
    let known = Set(
      replacement.fields.flatMap { field in
        let entries = field.vocabulary.flatMap(schema.vocabulary)?.entries ?? []
        return entries.flatMap { [$0.value] + $0.aliases }
          + files.flatMap { replacement.names(in: $0, of: field.id) }
      })
    return .editing(
      .unknownName(
        replacement.old,
        suggestion: Suggestion.nearest(to: replacement.old, among: known.sorted())))
  }
}
