internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// What a command works on: the registers around the working folder, and who reads about them.
struct Session: Sendable {
  /// The absolute path of the folder that the command runs in.
  let folder: String
  /// The registers as they lie in the folder.
  let worktree: WorkingTree
  /// The schema's file as it lies in the folder.
  let schemaBytes: [UInt8]
  /// What the schema means.
  let schema: Schema
  /// What turns values into what is printed.
  let presenter: Presenter
  /// Whether Git's own variables name the repository, as they do in a hook.
  let isHook: Bool

  /// Finds the registers around the folder that a command runs in.
  init(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws(Problem) {
    folder = try Self.folder(arguments.folders, from: environment.folder)
    guard let root = WorkingTree.root(from: folder) else { throw .noRegisters(folder: folder) }
    worktree = WorkingTree(root: root)
    isHook =
      environment.variables["GIT_DIR"] != nil || environment.variables["GIT_INDEX_FILE"] != nil
    let path = "\(RegisterID.folder)/\(Schema.fileName)"
    let contents = try Problem.reporting { () throws(FileError) in
      try WorkingTree(root: root).content(of: path)
    }
    guard case .bytes(let bytes) = contents else { throw .noRegisters(folder: folder) }
    schemaBytes = bytes
    schema = ReadSchema(bytes).schema
    let language =
      arguments.language ?? Language(environment: environment.variables)
      ?? Language(rawValue: schema.mainLanguage.rawValue)
    presenter = Presenter(Messages(language ?? .en), schema: schema)
  }

  /// The folder that the steps of `-C` lead to, each from the one before.
  private static func folder(
    _ steps: [String], from start: String
  ) throws(Problem) -> String {
    var folder = start
    for step in steps {
      let path = step.hasPrefix("/") ? step : "\(folder)/\(step)"
      guard let resolved = ProcessEnvironment.resolved(path) else {
        throw .file(FileError(.list, path: step, code: .notFound))
      }
      folder = resolved
    }
    return folder
  }

  /// Opens the repository that the registers lie in.
  func repository() throws(Problem) -> RegisterRepository {
    do {
      return try RegisterRepository(
        root: worktree.root, presentSchema: schemaBytes, fromEnvironment: isHook)
    } catch {
      throw .history(error)
    }
  }

  /// What the folder of registers holds.
  func registerFolder() throws(Problem) -> RegisterFolder {
    RegisterFolder(
      try Problem.reporting { () throws(FileError) in try worktree.entries() })
  }

  /// Reads a file of the working tree.
  func read(_ path: String) throws(Problem) -> FileReading {
    let contents = try Problem.reporting { () throws(FileError) in
      try worktree.content(of: path)
    }
    return switch contents {
    case .bytes(let bytes): .bytes(bytes)
    case .tooLarge(let size):
      .refused(.fileTooLarge(bytes: size, limit: RegisterChecker.largestFile))
    case .notRegular: .refused(.unreadableFile(reason: ""))
    }
  }
}

extension Problem {
  /// Runs something that reads or writes files, and reports its error as a problem.
  static func reporting<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(Problem) -> Result {
    do {
      return try body()
    } catch {
      throw .file(error)
    }
  }

  /// Asks the history, and reports its error as a problem.
  static func asking<Result: ~Copyable>(
    _ body: () throws(HistoryError) -> Result
  ) throws(Problem) -> Result {
    do {
      return try body()
    } catch {
      throw .history(error)
    }
  }
}
