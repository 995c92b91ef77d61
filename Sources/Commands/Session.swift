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
  /// The registers as they lie in the folder; without files, a place where there are none.
  let worktree: WorkingTree
  /// Where the registers are in a repository without files; `nil` where they lie in the folder.
  let bare: BareRegisters?
  /// The schema as it lies in the folder.
  private(set) var readSchema: ReadSchema
  /// What turns values into what is printed.
  private(set) var presenter: Presenter
  /// What may be done with the history index.
  private(set) var indexUse: IndexUse
  /// The environment's variables.
  let variables: [String: String]
  /// When the command was run, in seconds since 1970-01-01 UTC.
  let now: Int64
  /// Where it is counted how far the work has come; `nil` where nobody looks.
  private(set) var work: Work?

  /// Finds the registers around the folder that a command runs in.
  ///
  /// - Throws: `Problem.noRegisters` where there are none, and what reading the schema throws.
  init(_ arguments: CommandLineArguments, _ environment: ProcessEnvironment) throws {
    folder = try Self.folder(arguments.folders, from: environment.folder)
    indexUse = arguments.usesIndex ? .automatic : .none
    variables = environment.variables
    now = environment.now
    let root = WorkingTree.root(from: folder)
    bare = try BareRegisters(around: folder, root: root, environment)
    guard let place = bare?.folder ?? root else { throw Problem.noRegisters(folder: folder) }
    worktree = WorkingTree(root: place)
    readSchema =
      if let bare { try bare.schema() } else {
        ReadSchema(try worktree.content(of: Schema.path).bytes(Schema.path))
      }
    let language =
      arguments.language ?? Language(environment: environment.variables)
      ?? Language(readSchema.schema.mainLanguage)
    presenter = Presenter(Messages(language ?? .en), schema: readSchema.schema)
  }

  /// The folder that the steps of `-C` lead to, each from the one before.
  static func folder(
    _ steps: [String], from start: String
  ) throws(Problem) -> String {
    var folder = start
    if folder.isEmpty, steps.first?.hasPrefix("/") != true {
      throw .file(FileError(.list, path: ".", code: .notFound))
    }
    for step in steps {
      let path = Folder.absolutePath(step, from: folder)
      guard let resolved = ProcessEnvironment.resolved(path) else {
        throw .file(FileError(.list, path: step, code: .notFound))
      }
      folder = resolved
    }
    return folder
  }

  /// The revision that a command is about which names none: that of HEAD where there are no files.
  func revision(_ named: String?) -> String? { named ?? (bare == nil ? nil : "HEAD") }

  /// Sees that there are files that a command can work on.
  ///
  /// - Throws: `Problem.needsFiles` in a repository without any.
  func requireFiles(for command: String) throws(Problem) {
    if bare != nil { throw .needsFiles(command: command) }
  }

  /// The same, counting how far the work has come.
  func counting(_ work: Work?) -> Session {
    var session = self
    session.work = work
    return session
  }

  /// The same with the schema as it lies in the folder now, after another run was waited for.
  func reread() throws(FileError) -> Session {
    var session = self
    let path = readSchema.document.path
    session.readSchema = ReadSchema(try worktree.content(of: path).bytes(path))
    session.presenter = Presenter(presenter.messages, schema: session.schema)
    return session
  }

  /// The same for a command that writes nothing at all, not even the history index.
  var readingOnly: Session {
    var session = self
    session.indexUse = .none
    return session
  }

  /// What the schema means.
  var schema: Schema { readSchema.schema }

  /// What checks depend on beside the files: the day it is where the registers are kept.
  var checkOptions: RegisterChecker.Options { RegisterChecker.Options(for: schema, now: now) }

  /// Opens the repository that the registers lie in.
  func repository() throws(HistoryError) -> RegisterRepository {
    var repository =
      if let bare { try bare.repository() } else {
        try RegisterRepository(
          root: worktree.root, presentSchema: readSchema, now: now,
          variables: variables, indexUse: indexUse)
      }
    if let work { repository.onCommit = { work.countCommit() } }
    return repository
  }

  /// What presents registers of a snapshot: by their own schema, in the reader's language.
  func presenter(
    of snapshot: Snapshot, _ repository: inout RegisterRepository
  ) throws(HistoryError) -> Presenter {
    Presenter(presenter.messages, schema: try repository.schema(snapshot.schema).schema)
  }

  /// What the folder of registers holds.
  func registerFolder() throws(FileError) -> RegisterFolder {
    RegisterFolder(bare == nil ? try worktree.entries() : [])
  }

  /// Reads a file of the working tree.
  func read(_ path: String) throws(FileError) -> FileReading {
    switch try worktree.content(of: path) {
    case .bytes(let bytes): .bytes(bytes)
    case .tooLarge(let size):
      .refused(FileSizeRule.problem(withSize: size))
    case .notRegular: .refused(ReadableFileRule.problem())
    }
  }

  /// A register's file of the working tree, read with its schema.
  func file(_ id: RegisterID, _ bytes: [UInt8]) -> RegisterFile {
    RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
  }

  /// A register's file as it was read, with its schema; one that was not read states nothing.
  func file(_ id: RegisterID, _ reading: FileReading) -> RegisterFile {
    if case .bytes(let bytes) = reading { file(id, bytes) } else { file(id, []) }
  }

  /// Reads a register of the working tree; one that is too large to be read states nothing.
  func file(_ id: RegisterID) throws(FileError) -> RegisterFile {
    file(id, try read(id.path))
  }

  /// Writes a file of the working tree, as a whole or not at all, in a folder made for it.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The file, relative to the root.
  /// - Throws: When the file cannot be written; it is then as it was.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try makeFolder(of: path)
    try AtomicFile.write(bytes, to: "\(worktree.root)/\(path)")
  }

  /// Makes the folder that a file of the working tree lies in, where it is missing.
  ///
  /// - Returns: Those that were made.
  @discardableResult
  func makeFolder(of path: String) throws(FileError) -> [String] {
    let folders = path.split(separator: "/").dropLast().joined(separator: "/")
    return try Folder.make("\(worktree.root)/\(folders)")
  }
}

extension RegisterRepository {
  /// The registers at what a revision means.
  mutating func snapshot(at revision: String) throws(HistoryError) -> Snapshot {
    try snapshot(.commit(try resolve(revision)))
  }
}
