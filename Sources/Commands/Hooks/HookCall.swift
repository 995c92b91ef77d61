internal import Diagnostics
internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// A call of Git's to a hook: what it gives, and who reads what the hook says.
struct HookCall {
  /// What Git gives the hook beside its name.
  let arguments: [String]
  /// The absolute path of the folder that Git calls the hook in.
  let folder: String
  /// The environment's variables, which name the repository and the index.
  let variables: [String: String]
  /// When Git called, in seconds since 1970-01-01 UTC.
  let now: Int64
  /// Whether what an earlier call has kept may be used.
  let usesIndex: Bool
  private let console: Console
  private let language: Language?

  /// Takes what Git gives.
  ///
  /// - Throws: `Problem.file` where a folder named by `-C` is not there.
  init(
    _ arguments: [String], _ options: CommandLineArguments, _ environment: ProcessEnvironment,
    _ console: Console
  ) throws {
    self.arguments = arguments
    folder = try Session.folder(options.folders, from: environment.folder)
    variables = environment.variables
    now = environment.now
    language = options.language ?? Language(environment: environment.variables)
    usesIndex = options.usesIndex
    self.console = console
  }

  /// Opens the repository that Git's own variables name, or that the folder lies in.
  func repository() throws(GitError) -> Repository {
    try Repository.opened(around: folder, variables)
  }

  /// Opens the registers below a folder of the repository.
  ///
  /// - Parameters:
  ///   - root: The folder, as components from the top.
  ///   - point: The point whose schema is in force.
  /// - Returns: The registers there.
  /// - Throws: When the repository, or what the point holds, cannot be read.
  func registers(
    below root: [String], schemaOf point: Point
  ) throws(HistoryError) -> RegisterRepository {
    try RegisterRepository.opened(below: root, schemaOf: point, now: now, repository)
  }

  /// What presents registers to whoever called Git: in their language, or the register's own.
  func presenter(_ repository: borrowing RegisterRepository) -> Presenter {
    presenter(repository.presentSchema.schema)
  }

  /// What presents registers with a schema to whoever called Git: in their language, or its main one.
  func presenter(_ schema: Schema) -> Presenter {
    Presenter(
      Messages(language ?? Language(schema.mainLanguage) ?? .en), schema: schema)
  }

  /// What a push would do to references, as Git gives it on standard input.
  ///
  /// - Throws: `HistoryError.malformedRefUpdate` where it is not as it should be.
  func updates(_ form: RefUpdate.Form) throws -> [RefUpdate] {
    guard case .bytes(let bytes) = try FileContents(ofStandardInputAtMost: Self.largestInput) else {
      throw HistoryError.malformedRefUpdate(line: 1)
    }
    do {
      return try RefUpdate.updates(in: bytes, form)
    } catch {
      throw HistoryError.malformedRefUpdate(line: error.line)
    }
  }

  /// In bytes: a push of a hundred thousand references has less.
  private static let largestInput = 64 << 20

  /// Tells something to whoever called Git.
  func tell(_ document: RichDocument) { console.tell(document) }

  /// Says why something that only helps was not done, to whoever called Git.
  func remark(_ problem: Problem) {
    let messages = Messages(language ?? .en)
    let explanation = messages.explain(problem)
    tell([
      .paragraph(
        "\(messages.word(.note), .note): \(messages.courtesyFailed(explanation.error))",
        hanging: 2)
    ])
  }
}
