internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// `list`: the registers as a table.
struct ListCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("list", .list) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.unit))
  var unit: String?

  @Option(help: Help.text(.person))
  var person: String?

  @Option(name: .customLong("group-by"), help: Help.text(.editing(.groupBy)))
  var owner: OwnerField?

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.editing(.listFormat)))
  var format: ListFormat = .table

  /// What a list is printed as.
  enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  /// The fields that registers can be chosen and grouped by.
  enum OwnerField: String, ExpressibleByArgument, CaseIterable {
    case unit, person

    var id: FieldID { FieldID(rawValue: rawValue) }
  }

  func run(in session: Session) throws -> Outcome {
    if owner != nil, format == .csv {
      throw Problem.arguments(.exclusive("--group-by", "--format csv"), command: "list")
    }
    let state = try session.registers(
      at: session.revision(revision), by: try audienceOptions.audience.projection(in: session))
    let presenter = state.presenter
    var shown = state.registers
    for (field, wanted) in [(OwnerField.unit, unit), (.person, person)] {
      guard let wanted else { continue }
      try require(field, of: presenter.schema)
      shown = try self.shown(
        shown, of: wanted, in: field.id, among: state.registers, presenter.schema)
    }
    let groups = try owner.map { owner in
      try require(owner, of: presenter.schema)
      return RegisterGroup.groups(of: shown, by: owner.id, presenter.schema)
    }
    let outcome = outcome(groups, shown, state)
    return state.point == .worktree ? try session.notingLeftOut(outcome) : outcome
  }

  /// What is printed of some registers, and of the groups that they are in.
  private func outcome(
    _ groups: [RegisterGroup]?, _ shown: [Register],
    _ state: (registers: [Register], point: Point, presenter: Presenter)
  ) -> Outcome {
    let presenter = state.presenter
    return switch (format, groups) {
    case (.table, nil): Outcome(.document(presenter.document(shown)))
    case (.table, let groups?): Outcome(.document(presenter.document(groups)))
    case (.csv, _): Outcome(.csv(presenter.csv(shown)))
    case (.json, nil): Outcome(.json(presenter.json(shown, at: state.point)))
    case (.json, let groups?):
      Outcome(.json(presenter.json(shown, in: groups, at: state.point)))
    }
  }

  /// Sees that a schema has a field.
  private func require(_ field: OwnerField, of schema: Schema) throws(Problem) {
    if schema.field(field.id) == nil {
      throw .unknownField(field.rawValue, suggestion: nil)
    }
  }

  /// The registers that a unit or a person answers for, however the vocabulary lets it be spelled.
  private func shown(
    _ registers: [Register], of wanted: String, in field: FieldID, among all: [Register],
    _ schema: Schema
  ) throws -> [Register] {
    let spellings = Spellings(of: field, schema)
    let value = FoldedName(spellings.value(of: wanted))
    func states(_ register: Register) -> Bool {
      register.items(of: field).contains { FoldedName(spellings.value(of: $0)) == value }
    }
    guard all.contains(where: states) else {
      let known = Set(all.flatMap { $0.items(of: field) })
      throw Problem.unknownOwner(
        wanted, suggestion: Suggestion.nearest(to: wanted, among: known.sorted()))
    }
    return registers.filter(states)
  }
}

extension Session {
  /// Every register at a revision, or in the working tree, the point that this is, and what
  /// presents them by their own schema; in public, as they may be published.
  fileprivate func registers(
    at revision: String?, by projection: PublicProjection?
  ) throws -> (registers: [Register], point: Point, presenter: Presenter) {
    if let projection {
      let presenter = self.presenter(for: projection)
      guard let revision else {
        return (try registers(in: registerFolder(), by: projection), .worktree, presenter)
      }
      var repository = try repository()
      let snapshot = try repository.snapshot(at: revision)
      let registers = try repository.publicRegisters(in: snapshot, by: projection)
      return (registers, snapshot.point, presenter)
    }
    guard let revision else {
      let registers = try registerFolder().registers.map { id in try file(id).register }
      return (registers, .worktree, presenter)
    }
    var repository = try repository()
    let snapshot = try repository.snapshot(at: revision)
    var registers: [Register] = []
    for id in snapshot.folder().registers {
      guard let blob = snapshot.registers[id] else { continue }
      let read = try repository.read(id, blob, schema: snapshot.schema)
      registers.append(read.version.register)
    }
    return (registers, snapshot.point, try presenter(of: snapshot, &repository))
  }
}
