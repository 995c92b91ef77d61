internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `new`: a file for a new register, with every field of the schema.
struct NewCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("new", .editing(.new)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.editing(.newName)))
  var name: String

  @Option(name: .customLong("id"), help: Help.text(.editing(.newID)))
  var chosenID: String?

  @Option(name: .customLong("unit"), help: Help.text(.editing(.newUnit)))
  var units: [String] = []

  @Option(name: .customLong("person"), help: Help.text(.editing(.newPerson)))
  var persons: [String] = []

  func run(in session: Session) throws -> Outcome {
    let schema = session.schema
    var inputs: [FieldInput] = []
    if let field = schema.firstField(in: .name) {
      inputs.append(try input([name], field.id, session))
    }
    if !units.isEmpty { inputs.append(try input(units, "unit", session)) }
    if !persons.isEmpty { inputs.append(try input(persons, "person", session)) }
    let id = try id(in: session)
    let folder = try session.registerFolder()
    try session.refuseLeftOut(of: folder) { $0 == id }
    // Also where the register is there already, and nothing is written.
    try? AtomicFile.sweep(Folder.parent(of: "\(session.worktree.root)/\(id.path)"))
    var findings = inputs.flatMap(\.findings)
    if let other = try namesake(in: folder, session) {
      if other == id { throw Problem.editing(.registerExists(id)) }
      if chosenID == nil { throw Problem.editing(.nameTaken(name, path: other.path)) }
      findings.insert(.sameName(name: name, path: other.path), at: 0)
    } else if chosenID == nil {
      try session.refuseLeftOut(of: folder, named: hasSameName)
    }
    let language = global.language.flatMap { schema.language(named: $0.rawValue) }
    let text = NewRegister.text(
      stating: inputs.compactMap(\.variant), helpIn: language ?? schema.mainLanguage, schema)
    try create(Array(text.utf8), id, session)
    return Outcome(.document(session.presenter.created(id, findings)))
  }

  /// Makes the file; where the schema is such that it would not parse, none is made.
  private func create(_ bytes: [UInt8], _ id: RegisterID, _ session: Session) throws {
    if let error = session.file(id, bytes).findings.syntaxError {
      throw Problem.editing(.doesNotParse(path: session.readSchema.document.path, error))
    }
    do {
      try session.create(bytes, at: id.path)
    } catch  where error.code == .exists {
      throw Problem.editing(.registerExists(id))
    }
  }

  private func input(
    _ texts: [String], _ id: FieldID, _ session: Session
  ) throws(Problem) -> FieldInput {
    guard let field = session.schema.field(id) else {
      throw .unknownField(id.rawValue, suggestion: nil)
    }
    do throws(FieldInput.Refusal) {
      let language = field.isTranslatable ? session.schema.mainLanguage : nil
      return try FieldInput(texts, for: field, in: language, session.schema)
    } catch {
      throw .editing(.refused(error, key: field.key))
    }
  }

  /// The id that was chosen, or the one that the name becomes.
  private func id(in session: Session) throws(Problem) -> RegisterID {
    let chosen = chosenID.map { session.registerID($0)?.rawValue ?? $0 }
    guard let wanted = chosen ?? RegisterID(name: name)?.rawValue else {
      throw .editing(.noID(name: name))
    }
    let entry = RegisterFolder.Entry(path: wanted + RegisterID.fileExtension, kind: .file)
    if let finding = RegisterFolder([entry]).findings.first?.finding {
      throw .editing(.invalidID(finding))
    }
    guard let id = RegisterID(rawValue: wanted) else { throw .editing(.noID(name: wanted)) }
    return id
  }

  /// The first register of the working tree that has the same name already.
  private func namesake(in folder: RegisterFolder, _ session: Session) throws -> RegisterID? {
    try folder.registers.first { id in
      hasSameName(try session.file(id).register.name)
    }
  }

  private func hasSameName(_ other: String) -> Bool {
    FoldedName(other) == FoldedName(WhiteSpace.folded(name))
  }
}
