internal import Diagnostics
internal import Git
internal import RegisterModel

/// Folders of registers that were checked, so that nothing is checked twice.
///
/// Whether a register's file has errors depends on its name, its content and the schema, and on
/// nothing else; whether a folder has, on its tree. So of a thousand commits that each change a
/// register, each has one file checked; and where a commit only edits what the good one before it had,
/// nothing else is looked at.
struct CheckedFolders {
  private let now: Int64
  private var verdicts: [ObjectID: Bool] = [:]
  private var files: [File: Bool] = [:]
  private var options: [ObjectID: RegisterChecker.Options] = [:]

  /// The folder that was found to be good last, and its schema.
  private var lastGood: (tree: ObjectID, schema: ObjectID)?
  /// How many folders were listed whole.
  private(set) var listedCount = 0

  private static let keptFiles = 1_000_000

  private struct File: Hashable {
    var register: RegisterID
    var content: ObjectID
    var schema: ObjectID
  }

  /// Nothing has been checked yet.
  ///
  /// - Parameter now: When the check is made, in seconds since 1970-01-01 UTC.
  init(now: Int64) { self.now = now }

  /// Whether a folder of registers has no errors.
  ///
  /// - Parameters:
  ///   - tree: The tree of the folder `Registers`.
  ///   - git: The repository.
  /// - Returns: Whether it has none; warnings and notes do not count.
  /// - Throws: When something in it cannot be read.
  mutating func isGood(
    _ tree: ObjectID, in git: borrowing Repository
  ) throws(HistoryError) -> Bool {
    if let verdict = verdicts[tree] { return verdict }
    let verdict: Bool
    if let last = lastGood, let edited = try edited(from: last, to: tree, git) {
      verdict = try judge(edited, git)
      if verdict { lastGood = (tree, last.schema) }
    } else {
      let snapshot = try Self.snapshot(tree, git)
      listedCount += 1
      verdict = try judge(snapshot, git)
      if verdict, let schema = snapshot.schema { lastGood = (tree, schema) }
    }
    verdicts[tree] = verdict
    return verdict
  }

  /// The schema and the registers that were edited in a good folder; `nil` where it is not the same but
  /// for edited registers.
  private func edited(
    from last: (tree: ObjectID, schema: ObjectID), to tree: ObjectID,
    _ git: borrowing Repository
  ) throws(HistoryError) -> Snapshot? {
    let edits = try HistoryError.reporting { () throws(GitError) in
      try FolderEdits(from: last.tree, to: tree, in: git)
    }
    guard let edits, !edits.files.contains(where: { $0.entry.path == Schema.fileName }) else {
      return nil
    }
    let schema = Snapshot.Entry(
      entry: RegisterFolder.Entry(path: Schema.fileName, kind: .file), content: last.schema)
    return Snapshot(point: .nothing, entries: [schema] + edits.files)
  }

  private static func snapshot(
    _ tree: ObjectID, _ git: borrowing Repository
  ) throws(HistoryError) -> Snapshot {
    let entries = try HistoryError.reporting { () throws(GitError) in
      try Snapshot.entries(of: tree, in: git)
    }
    return Snapshot(point: .nothing, entries: entries)
  }

  private mutating func judge(
    _ snapshot: Snapshot, _ git: borrowing Repository
  ) throws(HistoryError) -> Bool {
    let folder = snapshot.folder()
    guard let schema = snapshot.schema, folder.hasSchema,
      !folder.findings.contains(where: { $0.finding.severity == .error })
    else { return false }
    var isGood = true
    var unknown: [RegisterID: File] = [:]
    for id in folder.registers {
      guard let content = snapshot.registers[id] else { return false }
      let file = File(register: id, content: content, schema: schema)
      switch files[file] {
      case true?: continue
      case false?: isGood = false
      case nil: unknown[id] = file
      }
    }
    let report = try report(snapshot, folder, only: Set(unknown.keys), git)
    let broken = Set(report.files.filter { $0.count(.error) > 0 }.map(\.source.path))
    if files.count > Self.keptFiles { files.removeAll() }
    for (id, file) in unknown { files[file] = !broken.contains(id.path) }
    return isGood && broken.isEmpty
  }

  /// The errors in a folder of registers.
  ///
  /// - Parameters:
  ///   - tree: The tree of the folder `Registers`.
  ///   - root: The folder that it lies in, as components from the top.
  ///   - git: The repository.
  /// - Returns: The errors, with warnings and notes left out, and with paths from the top.
  /// - Throws: When something in it cannot be read.
  mutating func errors(
    in tree: ObjectID, below root: [String], _ git: borrowing Repository
  ) throws(HistoryError) -> CheckReport {
    let snapshot = try Self.snapshot(tree, git)
    // Without a schema every line is an error, and only one of them is worth telling.
    let only: Set<RegisterID>? = snapshot.schema == nil ? [] : nil
    var report = try report(snapshot, snapshot.folder(), only: only, git)
    let folder = root.map { "\($0)/" }.joined()
    report.files = report.files.filter { $0.count(.error) > 0 }
      .map { $0.only(.error, below: folder) }
    return report
  }

  /// The schema in a folder of registers.
  ///
  /// - Throws: When it cannot be read.
  func schema(in tree: ObjectID, _ git: borrowing Repository) throws(HistoryError) -> Schema {
    try schema(Self.snapshot(tree, git), git).schema
  }

  private mutating func report(
    _ snapshot: Snapshot, _ folder: RegisterFolder, only: Set<RegisterID>?,
    _ git: borrowing Repository
  ) throws(HistoryError) -> CheckReport {
    try RegisterChecker.check(
      folder, only: only, options: options(for: snapshot, git),
      schema: try Self.reading(snapshot.schema, git) ?? .bytes([])
    ) { id throws(HistoryError) in
      try Self.reading(snapshot.registers[id], git) ?? .refused(ReadableFileRule.problem())
    }
  }

  private mutating func options(
    for snapshot: Snapshot, _ git: borrowing Repository
  ) throws(HistoryError) -> RegisterChecker.Options {
    if let id = snapshot.schema, let known = options[id] { return known }
    let found = RegisterChecker.Options(for: try schema(snapshot, git).schema, now: now)
    if let id = snapshot.schema { options[id] = found }
    return found
  }

  private func schema(
    _ snapshot: Snapshot, _ git: borrowing Repository
  ) throws(HistoryError) -> ReadSchema {
    guard case .bytes(let bytes) = try Self.reading(snapshot.schema, git) else {
      return ReadSchema([])
    }
    return ReadSchema(bytes)
  }

  private static func reading(
    _ id: ObjectID?, _ git: borrowing Repository
  ) throws(HistoryError) -> FileReading? {
    guard let id else { return nil }
    let content = try HistoryError.reporting { () throws(GitError) in
      try git.blob(id, atMost: FileSizeRule.limit)
    }
    return switch content {
    case .bytes(let bytes): .bytes(bytes)
    case .tooLarge(let size): .refused(FileSizeRule.problem(withSize: size))
    }
  }
}
