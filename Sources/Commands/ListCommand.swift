internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// `list`: the registers as a table.
struct ListCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("list", .list) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.unit))
  var unit: String?

  @Option(help: Help.text(.person))
  var person: String?

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @Option(help: Help.text(.outputFormat))
  var format: ListFormat = .table

  /// What a list is printed as.
  enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  func run(in session: Session) throws -> Outcome {
    let state = try session.registers(at: revision)
    var shown = state.registers
    for (field, wanted) in [("unit" as FieldID, unit), ("person", person)] {
      guard let wanted else { continue }
      let known = Set(state.registers.flatMap { $0.items(of: field) })
      guard known.contains(wanted) else {
        throw Problem.unknownOwner(
          wanted, suggestion: Suggestion.nearest(to: wanted, among: known.sorted()))
      }
      shown.removeAll { !$0.items(of: field).contains(wanted) }
    }
    return switch format {
    case .table: Outcome(.document(state.presenter.document(shown)))
    case .json: Outcome(.json(state.presenter.json(shown, at: state.point)))
    }
  }
}

extension Session {
  /// Every register at a revision, or in the working tree, the point that this is, and what
  /// presents them by their own schema.
  fileprivate func registers(
    at revision: String?
  ) throws -> (registers: [Register], point: Point, presenter: Presenter) {
    guard let revision else {
      let registers = try registerFolder().registers.map { id in try file(id).register }
      return (registers, .worktree, presenter)
    }
    var repository = try repository()
    let snapshot = try repository.snapshot(at: revision)
    var registers: [Register] = []
    for id in snapshot.folder.registers {
      guard let blob = snapshot.registers[id] else { continue }
      let read = try repository.read(id, blob, schema: snapshot.schema)
      registers.append(read.version.register)
    }
    return (registers, snapshot.point, try presenter(of: snapshot, &repository))
  }
}
