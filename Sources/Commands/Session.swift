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

  /// Finds the registers around a folder.
  ///
  /// - Parameters:
  ///   - folder: The absolute path of the folder.
  ///   - language: The language that was asked for; the registers' main one where none was.
  ///   - isHook: Whether Git's own variables name the repository.
  init(folder: String, language: Language?, isHook: Bool) throws(Problem) {
    guard let root = WorkingTree.root(from: folder) else { throw .noRegisters(folder: folder) }
    self.folder = folder
    self.isHook = isHook
    worktree = WorkingTree(root: root)
    let path = "\(RegisterID.folder)/\(Schema.fileName)"
    guard case .bytes(let bytes) = try Problem.reporting({ () throws(FileError) in
      try WorkingTree(root: root).content(of: path)
    }) else { throw .noRegisters(folder: folder) }
    schemaBytes = bytes
    schema = ReadSchema(bytes).schema
    let messages = Messages(language ?? Language(rawValue: schema.mainLanguage.rawValue) ?? .en)
    presenter = Presenter(messages, schema: schema)
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
