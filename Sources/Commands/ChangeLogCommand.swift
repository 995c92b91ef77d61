internal import ArgumentParser
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `changelog`: the changes of all registers and of the schema.
struct ChangeLogCommand: RegisterCommand, PlainCommand {
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

  static func plain(_ words: [String]) -> ChangeLogCommand? {
    guard words.count < 2 else { return nil }
    var command = ChangeLogCommand()
    command.range = words.first
    command.filterOptions = FilterOptions(groups: [], fields: [])
    command.registers = []
    command.audience = AudienceOptions(isPublic: false)
    command.format = .text
    return command
  }

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filterOptions.filter(in: session, for: projection)
    let (find, only, gaps) = try changeLog(session, projection)
    var changeLog = NarrowedChangeLog(filter, only, of: find)
    let presenter = session.presenter(for: projection)
    let range = projection == nil ? range : nil
    var (isEmpty, isOver) = (true, false)
    let pieces = DocumentPieces(presentedLater: {
      if isOver { return nil }
      guard let part = try changeLog.next() else {
        isOver = true
        let last = (isEmpty ? presenter.noChanges : []) + presenter.document(gaps())
        return { last }
      }
      defer { isEmpty = false }
      return { [isEmpty] in presenter.document(part, range: range, isFirst: isEmpty) }
    })
    return try format.outcome(by: presenter, pieces: pieces, title: presenter.changeLogTitle) {
      var whole = ChangeLog()
      while let part = try changeLog.next() { whole.append(part) }
      return presenter.json(whole, gaps())
    }.lacking(gaps)
  }

  /// What finds the parts of the change log that is asked for, the registers that it is narrowed to,
  /// none meaning all, and what says in the end what the history lacks.
  private func changeLog(
    _ session: Session, _ projection: PublicProjection?
  ) throws -> (() throws -> ChangeLog.Part?, Set<RegisterID>, () -> Gaps) {
    var repository = try session.repository()
    repository.passesOverDamage = projection == nil
    guard let projection else {
      var only: Set<RegisterID> = []
      for register in registers {
        only.formUnion(try repository.ids(of: session.subject(register, &repository).id))
      }
      guard var walk = try walk(&repository) else { return ({ nil }, only, { repository.gaps }) }
      return ({ try walk.next(in: &repository) }, only, { repository.gaps })
    }
    let record = try PublicRecord(by: projection, &repository)
    var only: Set<RegisterID> = []
    for register in registers {
      let id = try session.publicSubject(register, in: record, &repository).id
      only.formUnion(record.changeLog.entries(of: id).map(\.id) + [id])
    }
    var changeLog = record.changeLog
    if let range {
      let ends = try ends(of: range, &repository)
      changeLog = try repository.publicChangeLog(from: ends.from, to: ends.to, by: projection)
    }
    var parts = changeLog.parts[...]
    var gaps = Gaps()
    gaps.isCut = repository.isShallow
    return ({ parts.popFirst() }, only, { gaps })
  }

  /// The two commits of a range.
  private func ends(
    of range: String, _ repository: inout RegisterRepository
  ) throws -> (from: ObjectID, to: ObjectID) {
    guard let ends = RevisionRange(range) else { throw Problem.invalidRange(range) }
    return (try repository.resolve(ends.from), try repository.resolve(ends.to))
  }

  /// The changes in the range, or all up to HEAD; `nil` before the first commit.
  private func walk(
    _ repository: inout RegisterRepository
  ) throws -> ChangeLogWalk? {
    if let range {
      let ends = try ends(of: range, &repository)
      return try ChangeLogWalk(from: ends.from, to: ends.to, in: &repository)
    }
    guard let head = try repository.headIfAny() else { return nil }
    return try ChangeLogWalk(upTo: head, in: &repository)
  }
}
