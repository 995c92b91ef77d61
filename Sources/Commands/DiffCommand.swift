internal import ArgumentParser
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `diff`: field by field, what differs between two points.
struct DiffCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("diff", .diff) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.words))
  var words: [String] = []

  @Option(name: .customLong("register"), help: Help.text(.afterTerminator))
  var registers: [String] = []

  /// Whether `--` stood among the arguments: what is left before it are revisions.
  @Flag(name: .customLong(CommandLineArguments.terminatorFlag), help: .hidden)
  var hasTerminator = false

  @Flag(help: Help.text(.staged))
  var staged = false

  @OptionGroup var filterOptions: FilterOptions

  @Flag(name: .customLong("exit-code"), help: Help.text(.exitCode))
  var exitCode = false

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  func run(in session: Session) throws -> Outcome {
    let projection = try audienceOptions.audience.projection(in: session)
    let filter = try filterOptions.filter.read(in: session, for: projection)
    var repository = try session.repository()
    let words = try DiffWords(
      words, registers: registers, hasTerminator: hasTerminator, session, &repository)
    if words.revisions.count < 2 { try session.requireFiles(for: "diff") }
    let (old, new) = try ends(words, &repository)
    var difference: Difference
    if projection == nil, words.registers.isEmpty {
      difference = try repository.difference(from: old, to: new)
    } else {
      let before = try repository.snapshot(old)
      let after = try repository.snapshot(new)
      var only: Set<RegisterID> = []
      for word in words.registers {
        only.insert(try register(word, before, after, session, projection, &repository))
      }
      difference =
        if let projection {
          try repository.publicDifference(from: before, to: after, by: projection)
        } else {
          try repository.difference(from: before, to: after)
        }
      if !only.isEmpty { difference.narrow(to: only) }
    }
    difference = filter.filtered(difference)
    let presenter = session.presenter(for: projection)
    var outcome =
      if format == .text {
        Outcome(.pieces(DocumentPieces(presenter.parts(of: difference))))
      } else {
        format.outcome(
          by: presenter, text: presenter.document(difference), page: presenter.page(difference),
          json: presenter.json(difference))
      }
    if exitCode, !difference.isEmpty { outcome.status = .findings }
    return outcome.noting(repository.gaps, presenter.messages)
  }

  /// The two points: HEAD and the working tree, unless revisions are given or `--staged`.
  private func ends(
    _ words: DiffWords, _ repository: inout RegisterRepository
  ) throws -> (Point, Point) {
    guard words.revisions.count <= (staged ? 1 : 2) else { throw Problem.tooManyRevisions }
    let head = try repository.headIfAny()
    let old = words.revisions.first.map(Point.commit) ?? head.map(Point.commit) ?? .nothing
    if words.revisions.count == 2 { return (old, .commit(words.revisions[1])) }
    return (old, staged ? .index : .worktree)
  }

  /// A register at either of the two points.
  private func register(
    _ word: String, _ before: Snapshot, _ after: Snapshot, _ session: Session,
    _ projection: PublicProjection?, _ repository: inout RegisterRepository
  ) throws -> RegisterID {
    let id = session.registerID(word)
    if let id, before.registers[id] != nil, after.registers[id] == nil { return id }
    do {
      if let projection {
        var known: [Register] = []
        for snapshot in [after, before] {
          known += try repository.publicRegisters(in: snapshot, by: projection)
        }
        return try session.register(word, among: known, suggesting: known).id
      }
      return try session.find(word, in: after, &repository).id
    } catch Problem.unknownRegister(word, let suggestion) where words.contains(word) {
      if !hasTerminator, (try? repository.resolve(word)) != nil {
        throw Problem.misplacedRevision(word)
      }
      throw Problem.neitherRevisionNorRegister(word, suggestion: suggestion)
    }
  }
}

extension Difference {
  /// Leaves out all but some registers, under whichever of their ids.
  fileprivate mutating func narrow(to only: Set<RegisterID>) {
    leaveOutSchema()
    registers.removeAll { !only.contains($0.id) && $0.oldID.map(only.contains) != true }
  }
}
