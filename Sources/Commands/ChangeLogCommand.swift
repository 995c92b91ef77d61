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

  @OptionGroup var filterOptions: FilterOptions

  @Option(name: .customLong("register"), help: Help.text(.onlyRegisters))
  var registers: [String] = []

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  func run(in session: Session) throws -> Outcome {
    let filter = try filterOptions.filter(in: session)
    var repository = try session.repository()
    let only = Set(
      try registers.map { register in try session.subject(register, &repository).id })
    var changeLog = try changeLog(&repository)
    for index in changeLog.sections.indices {
      changeLog.sections[index].entries = changeLog.sections[index].entries
        .filter { only.isEmpty || only.contains($0.id) }
        .compactMap(filter.filtered)
      if !filter.showsAll || !only.isEmpty { changeLog.sections[index].schema = [] }
    }
    let showsAll = filter.showsAll && only.isEmpty
    changeLog.sections.removeAll {
      $0.entries.isEmpty && $0.schema.isEmpty && !(showsAll && $0.publication != nil)
    }
    let presenter = session.presenter
    return format.outcome(
      by: presenter, text: presenter.document(changeLog, range: range),
      page: presenter.page(changeLog, range: range), json: presenter.json(changeLog))
  }

  /// The changes in the range, or all up to HEAD.
  private func changeLog(_ repository: inout RegisterRepository) throws -> ChangeLog {
    if let range {
      guard let ends = RevisionRange(range) else { throw Problem.invalidRange(range) }
      return try repository.changeLog(
        from: try repository.resolve(ends.from), to: try repository.resolve(ends.to))
    }
    guard let head = try repository.headIfAny() else { return ChangeLog(sections: []) }
    return try repository.changeLog(upTo: head)
  }
}
