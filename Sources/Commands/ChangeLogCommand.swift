internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `changelog`: the changes of all registers and of the schema.
struct ChangeLogCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("changelog", .changeLog) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.range))
  var range: String?

  @Option(name: .customLong("group"), help: Help.text(.group))
  var groups: [FieldGroup] = []

  @Option(name: .customLong("field"), help: Help.text(.field))
  var fields: [String] = []

  @Option(name: .customLong("register"), help: Help.text(.onlyRegisters))
  var registers: [String] = []

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var filter = FieldFilter(groups: Set(groups))
    for field in fields { filter.fields.insert(try session.field(field)) }
    var repository = try session.repository()
    let ends = try range.map(Self.ends)
    var only: Set<RegisterID> = []
    for register in registers {
      only.insert(try session.subject(register, &repository).id)
    }
    var changeLog = try Problem.asking { () throws(HistoryError) in
      if let ends {
        return try repository.changeLog(
          from: try repository.resolve(ends.from), to: try repository.resolve(ends.to))
      }
      guard let head = try repository.headIfAny() else { return ChangeLog(sections: []) }
      return try repository.changeLog(upTo: head)
    }
    for index in changeLog.sections.indices {
      changeLog.sections[index].entries = changeLog.sections[index].entries
        .filter { only.isEmpty || only.contains($0.id) }
        .compactMap(filter.filtered)
      if !filter.showsAll || !only.isEmpty { changeLog.sections[index].schema = [] }
    }
    return switch format {
    case .text: Outcome(.document(session.presenter.document(changeLog)))
    case .json: Outcome(.json(session.presenter.json(changeLog)))
    }
  }

  /// The two ends of a range `A..B`; an end that is left out is HEAD.
  static func ends(of range: String) throws(Problem) -> (from: String, to: String) {
    guard let ends = RevisionRange(range) else { throw .invalidRange(range) }
    return (ends.from, ends.to)
  }
}
