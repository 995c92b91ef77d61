internal import Diagnostics
internal import Files
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax

/// A folder of registers while some of its files are open in an editor, whose texts stand over the
/// files on disk.
///
/// Every file is kept as it was read, so that a change of one costs reading that one.
struct LiveFolder: Sendable {
  /// The registers as they lie on disk.
  let worktree: WorkingTree
  /// The schema's file, and what it means.
  private(set) var readSchema: ReadSchema

  private var check: StandingCheck
  /// Why the schema's file was not read.
  private var schemaRefusal: Finding?
  /// What lies on disk, or lay there when the folder could last be listed.
  private var entries: [RegisterFolder.Entry] = []
  /// Why the folder cannot be listed.
  private(set) var failure: FileError?
  /// What lies on disk or is open.
  private var folder: RegisterFolder
  /// The texts of the files that are open, by their path relative to the root.
  private var buffers: [String: [UInt8]] = [:]
  /// When it was last asked what day it is, in seconds since 1970-01-01 UTC.
  private var dayAskedAt: Int64
  private var today: CalendarDate?

  /// How often it is asked what day it is, in seconds.
  private static let dayInterval: Int64 = 600

  /// Reads a folder of registers.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Registers`.
  ///   - now: When that is, in seconds since 1970-01-01 UTC.
  init(root: String, now: Int64) {
    let worktree = WorkingTree(root: root)
    let reading = Self.reading(Schema.path, in: worktree) ?? .bytes([])
    let schema = ReadSchema(reading.bytes)
    let options = RegisterChecker.Options(for: schema.schema, now: now)
    self.worktree = worktree
    readSchema = schema
    schemaRefusal = reading.refusal
    dayAskedAt = now
    today = options.today
    check = StandingCheck(schema: schema.document.document.source, options: options)
    folder = RegisterFolder([])
    readEntries()
    folder = RegisterFolder(entries)
    for id in folder.registers { read(id) }
  }

  /// What the schema means.
  var schema: Schema { readSchema.schema }

  /// The registers that are known, in the order of their ids.
  var registers: [RegisterID] { folder.registers }

  /// A register as it is now.
  func file(_ id: RegisterID) -> RegisterFile? { check.file(id) }

  /// Takes the text of a file that is open in the editor.
  mutating func open(_ path: String, _ bytes: [UInt8], now: Int64) {
    let isNew = buffers.updateValue(bytes, forKey: path) == nil
    if isNew { list() }
    reread(path, now: now)
  }

  /// Goes back to the file on disk.
  mutating func close(_ path: String, now: Int64) {
    buffers[path] = nil
    refresh([path], now: now)
  }

  /// Reads files anew that may have changed on disk.
  ///
  /// - Parameters:
  ///   - paths: The files relative to the root; those that are open stay as they are.
  ///   - now: When that is.
  mutating func refresh(_ paths: [String], now: Int64) {
    readEntries()
    list()
    for path in paths where buffers[path] == nil { reread(path, now: now) }
  }

  /// What is found in some files.
  ///
  /// - Parameters:
  ///   - paths: The files relative to the root.
  ///   - now: When that is: a day that has begun since is noticed.
  /// - Returns: What a check of the whole folder finds in each of them; none where it finds nothing.
  mutating func reports(on paths: Set<String>, now: Int64) -> [String: FileReport] {
    if now < dayAskedAt || now - dayAskedAt >= Self.dayInterval {
      let options = RegisterChecker.Options(for: schema, now: now)
      if options.today != today { readWithSchema(readSchema, now: now) }
      dayAskedAt = now
    }
    // Without a schema nothing can be told of the registers but that.
    if !folder.hasSchema { return [:] }
    let report = check.report(on: folder, telling: paths)
    var reports = Dictionary(report.files.map { ($0.source.path, $0) }) { first, _ in first }
    if let schemaRefusal, paths.contains(Schema.path) {
      var findings = DiagnosticCollector()
      findings.report(schemaRefusal, at: SourceSpan(0, 0))
      reports[Schema.path] = FileReport(SourceText(path: Schema.path, bytes: []), findings)
    }
    return reports
  }

  /// The bytes of a file with all fixes that may be made unasked, as `check --fix` makes them.
  ///
  /// - Parameters:
  ///   - path: The file, relative to the root.
  ///   - now: When that is.
  /// - Returns: The bytes; `nil` where nothing can be mended.
  func mended(_ path: String, now: Int64) -> [UInt8]? {
    let mending = RegisterChecker.mend(
      folder, only: RegisterID(path: path).map { [$0] } ?? [],
      options: RegisterChecker.Options(for: schema, now: now),
      schema: .bytes(readSchema.bytes), mendsSchema: path == Schema.path
    ) { id in
      check.file(id).map { .bytes($0.document.source.bytes) }
        ?? .refused(ReadableFileRule.problem())
    }
    return mending.files.first { $0.source.path == path }?.source.bytes
  }

  /// Lists the folder; where it cannot be listed, all that was there before is taken to be there still.
  private mutating func readEntries() {
    do {
      entries = try worktree.entries()
      failure = nil
    } catch {
      failure = error
    }
  }

  /// Finds out anew what the folder holds, and forgets what it no longer does.
  private mutating func list() {
    let known = Set(entries.map(\.path))
    let start = RegisterID.folder.utf8.count + 1
    let opened = buffers.keys.map { String($0.dropFirst(start)) }.filter { !known.contains($0) }
    folder = RegisterFolder(entries + opened.map { RegisterFolder.Entry(path: $0, kind: .file) })
    let registers = Set(folder.registers)
    for id in check.registers where !registers.contains(id) { check.forget(id) }
    for id in folder.registers where !check.has(id) { read(id) }
  }

  /// Reads one file, whatever it is.
  private mutating func reread(_ path: String, now: Int64) {
    if path == Schema.path {
      let reading = reading(path) ?? .bytes([])
      schemaRefusal = reading.refusal
      readWithSchema(ReadSchema(reading.bytes), now: now)
    } else if let id = RegisterID(path: path), folder.registers.contains(id) {
      read(id)
    }
  }

  /// Reads all registers with a schema.
  private mutating func readWithSchema(_ schema: ReadSchema, now: Int64) {
    readSchema = schema
    let options = RegisterChecker.Options(for: schema.schema, now: now)
    today = options.today
    check = StandingCheck(
      schema: schema.document.document.source, options: options, rereading: check)
  }

  private mutating func read(_ id: RegisterID) {
    if let reading = reading(id.path) { check.take(id, reading) } else { check.forget(id) }
  }

  /// What a file holds now; `nil` where there is none.
  private func reading(_ path: String) -> FileReading? {
    guard let buffer = buffers[path] else { return Self.reading(path, in: worktree) }
    return buffer.count > FileSizeRule.limit
      ? .refused(FileSizeRule.problem(withSize: buffer.count)) : .bytes(buffer)
  }

  private static func reading(_ path: String, in worktree: WorkingTree) -> FileReading? {
    do {
      switch try worktree.content(of: path) {
      case .bytes(let bytes): return .bytes(bytes)
      case .tooLarge(let size): return .refused(FileSizeRule.problem(withSize: size))
      case .notRegular: return .refused(ReadableFileRule.problem())
      }
    } catch {
      return error.code == .notFound ? nil : .refused(ReadableFileRule.problem())
    }
  }
}

extension FileReading {
  /// The bytes that were read; none where it was refused.
  fileprivate var bytes: [UInt8] { if case .bytes(let bytes) = self { bytes } else { [] } }

  /// Why it was not read.
  fileprivate var refusal: Finding? {
    if case .refused(let finding) = self { finding } else { nil }
  }
}
