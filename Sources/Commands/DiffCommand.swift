internal import ArgumentParser
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `diff`: field by field, what differs between two points.
struct DiffCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("diff", .diff) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.words))
  var words: [String] = []

  @Option(name: .customLong("register"), help: Help.text(.afterTerminator))
  var registers: [String] = []

  @Flag(help: Help.text(.staged))
  var staged = false

  @Option(name: .customLong("group"), help: Help.text(.group))
  var groups: [FieldGroup] = []

  @Option(name: .customLong("field"), help: Help.text(.field))
  var fields: [String] = []

  @Flag(name: .customLong("exit-code"), help: Help.text(.exitCode))
  var exitCode = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var filter = FieldFilter(groups: Set(groups))
    for field in fields { filter.fields.insert(try session.field(field)) }
    var repository = try session.repository()
    let words = try DiffWords(words, registers: registers, session, &repository)
    let (old, new) = try ends(words, &repository)
    let before = try Problem.asking { () throws(HistoryError) in try repository.snapshot(old) }
    let after = try Problem.asking { () throws(HistoryError) in try repository.snapshot(new) }
    var only: Set<RegisterID> = []
    for register in words.registers {
      only.insert(try Self.find(register, before, after, session, &repository))
    }
    var difference = try Problem.asking { () throws(HistoryError) in
      try repository.difference(from: before, to: after)
    }
    if !only.isEmpty {
      difference.schema = []
      difference.registers.removeAll {
        !only.contains($0.id) && $0.oldID.map(only.contains) != true
      }
    }
    difference = filter.filtered(difference)
    let status: ExitStatus = exitCode && !difference.isEmpty ? .findings : .done
    return switch format {
    case .text: Outcome(.document(session.presenter.document(difference)), status)
    case .json: Outcome(.json(session.presenter.json(difference)), status)
    }
  }

  /// The two points: HEAD and the working tree, unless revisions are given or `--staged`.
  private func ends(
    _ words: DiffWords, _ repository: inout RegisterRepository
  ) throws(Problem) -> (Point, Point) {
    guard words.revisions.count <= (staged ? 1 : 2) else { throw .tooManyRevisions }
    return try Problem.asking { () throws(HistoryError) in
      let head = try repository.headIfAny()
      let old = words.revisions.first.map(Point.commit) ?? head.map(Point.commit) ?? .nothing
      if words.revisions.count == 2 { return (old, .commit(words.revisions[1])) }
      return (old, staged ? .index : .worktree)
    }
  }

  /// A register at either of the two points.
  private static func find(
    _ text: String, _ before: Snapshot, _ after: Snapshot, _ session: Session,
    _ repository: inout RegisterRepository
  ) throws(Problem) -> RegisterID {
    let id = session.registerID(text)
    if let id, before.registers[id] != nil, after.registers[id] == nil { return id }
    return try session.find(text, in: after, &repository).id
  }
}
