internal import ArgumentParser
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `changelog`: the changes of all registers and of the schema.
struct ChangeLogCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("changelog", .changeLog) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.range))
  var range: String?

  @OptionGroup var filterOptions: FilterOptions

  @Option(name: .customLong("register"), help: Help.text(.onlyRegisters))
  var registers: [String] = []

  @OptionGroup var audience: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filterOptions.filter(in: session, for: projection)
    var repository = try session.repository()
    repository.passesOverDamage = projection == nil
    var (changeLog, only) = try changeLog(session, projection, &repository)
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
    let gaps = projection == nil ? repository.gaps : Gaps()
    let presenter = session.presenter(for: projection)
    let shown = projection == nil ? range : nil
    return format.outcome(
      by: presenter, text: presenter.document(changeLog, range: shown) + presenter.document(gaps),
      page: presenter.page(changeLog, range: shown) + presenter.document(gaps),
      json: presenter.json(changeLog, gaps)
    ).lacking(gaps)
  }

  /// The change log that is asked for, and the registers that it is narrowed to; none means all.
  private func changeLog(
    _ session: Session, _ projection: PublicProjection?, _ repository: inout RegisterRepository
  ) throws -> (ChangeLog, Set<RegisterID>) {
    guard let projection else {
      let only = try registers.map { register in try session.subject(register, &repository).id }
      return (try changeLog(&repository), Set(only))
    }
    let record = try PublicRecord(by: projection, &repository)
    var only: Set<RegisterID> = []
    for register in registers {
      let id = try session.publicSubject(register, in: record, &repository).id
      only.formUnion(record.changeLog.entries(of: id).map(\.id) + [id])
    }
    guard let range else { return (record.changeLog, only) }
    let ends = try ends(of: range, &repository)
    return (
      try repository.publicChangeLog(from: ends.from, to: ends.to, by: projection), only
    )
  }

  /// The two commits of a range.
  private func ends(
    of range: String, _ repository: inout RegisterRepository
  ) throws -> (from: ObjectID, to: ObjectID) {
    guard let ends = RevisionRange(range) else { throw Problem.invalidRange(range) }
    return (try repository.resolve(ends.from), try repository.resolve(ends.to))
  }

  /// The changes in the range, or all up to HEAD.
  private func changeLog(_ repository: inout RegisterRepository) throws -> ChangeLog {
    if let range {
      let ends = try ends(of: range, &repository)
      return try repository.changeLog(from: ends.from, to: ends.to)
    }
    guard let head = try repository.headIfAny() else { return ChangeLog(sections: []) }
    return try repository.changeLog(upTo: head)
  }
}
