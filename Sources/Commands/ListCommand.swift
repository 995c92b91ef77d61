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

  func run(in session: Session) throws(Problem) -> Outcome {
    let (registers, point) = try session.registers(at: revision)
    let shown = registers.filter { register in
      [("unit", unit), ("person", person)].allSatisfy { field, wanted in
        guard let wanted else { return true }
        return register.items(of: FieldID(rawValue: field)).contains(wanted)
      }
    }
    return switch format {
    case .table: Outcome(.document(session.presenter.document(shown)))
    case .json: Outcome(.json(session.presenter.json(shown, at: point)))
    }
  }
}

extension Session {
  /// Every register at a revision, or in the working tree, and the point that this is.
  func registers(at revision: String?) throws(Problem) -> ([Register], Point) {
    guard let revision else {
      var registers: [Register] = []
      for id in try registerFolder().registers {
        guard case .bytes(let bytes) = try read(id.path) else { continue }
        registers.append(register(id, bytes))
      }
      return (registers, .worktree)
    }
    var repository = try repository()
    return try Problem.asking { () throws(HistoryError) in
      let point = Point.commit(try repository.resolve(revision))
      let snapshot = try repository.snapshot(point)
      var registers: [Register] = []
      for id in snapshot.folder.registers {
        guard let blob = snapshot.registers[id] else { continue }
        let read = try repository.read(id, blob, schema: snapshot.schema)
        registers.append(read.version.register)
      }
      return (registers, point)
    }
  }
}
