internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// A register's file as an editor left it, beside what it was before.
struct EditedFile {
  private let id: RegisterID
  private let before: [UInt8]
  /// What the file holds now; `nil` where it is gone.
  private let reading: FileReading?
  private let report: CheckReport

  /// Reads and checks a register's file after it was edited.
  ///
  /// - Parameters:
  ///   - id: The register.
  ///   - before: What its file held.
  ///   - session: The session.
  /// - Throws: Where it cannot be read.
  init(_ id: RegisterID, before: [UInt8], in session: Session) throws(FileError) {
    self.id = id
    self.before = before
    let reading = try Self.reading(of: id, in: session)
    self.reading = reading
    let report = RegisterChecker.check(
      RegisterFolder([
        .init(path: id.rawValue + RegisterID.fileExtension, kind: .file),
        .init(path: Schema.fileName, kind: .file),
      ]), only: reading == nil ? [] : [id], options: session.checkOptions,
      schema: .bytes(session.readSchema.bytes)
    ) { _ in reading ?? .bytes([]) }
    self.report = CheckReport(
      registers: report.registers, files: report.files.filter { $0.source.path == id.path })
  }

  private static func reading(
    of id: RegisterID, in session: Session
  ) throws(FileError) -> FileReading? {
    do {
      return try session.read(id.path)
    } catch  where error.code == .notFound {
      return nil
    }
  }

  /// Whether the file is there and has no errors.
  var isClean: Bool { reading != nil && report.count(.error) == 0 }

  /// Whether all that was written can be kept when the file becomes what it was.
  var canBeUndone: Bool {
    if case .refused? = reading { false } else { true }
  }

  /// What was found, and, where the file has no errors, what changed in it.
  func document(_ session: Session) -> RichDocument {
    let presenter = session.presenter
    guard let reading else { return [.paragraph(presenter.messages.gone(id.path))] }
    let findings: RichDocument = report.files.isEmpty ? [] : [.blank] + presenter.document(report)
    guard isClean, case .bytes(let bytes) = reading else { return presenter.document(report) }
    if bytes == before { return presenter.noChanges + findings }
    let (old, new) = (session.file(id, before).register, session.file(id, bytes).register)
    let changes = RegisterComparison.changes(
      from: RegisterVersion(old, schema: session.schema),
      to: RegisterVersion(new, schema: session.schema))
    return presenter.edited(new, changes) + findings
  }

  /// Gives the file back what it held, and keeps what stands in it now in another file: in Git's own
  /// folder, or without Git beside the registers, under a name that begins with a dot.
  ///
  /// - Parameter session: The session.
  /// - Returns: The file that keeps what was written; `nil` where the file is gone.
  /// - Throws: Where that cannot be written; the file is then as the editor left it.
  func undo(in session: Session) throws -> String? {
    let lock = try session.lockRegisters()
    let kept: String? =
      switch try Self.reading(of: id, in: session) {
      case .bytes(let bytes)?: try keep(bytes, in: session)
      case .refused?, nil: nil
      }
    do {
      try session.write(before, to: id.path)
    } catch {
      // It is undone where only the folder could not be made durable.
      if let kept, (try? session.worktree.content(of: id.path)) != .bytes(before) {
        try? Folder.removeFile(Folder.absolutePath(kept, from: session.worktree.root))
      }
      throw error
    }
    lock.release()
    return kept
  }

  private func keep(_ bytes: [UInt8], in session: Session) throws -> String {
    let root = session.worktree.root
    let name = id.rawValue.split(separator: "/").joined(separator: "-")
    // What is in Git's own folder is never committed: what was undone may be what must not be.
    let git = try GitSetting.directory(around: root, session.variables).map { "\($0)/dataregister" }
    let folder = git ?? "\(root)/\(RegisterID.folder)"
    try Folder.make(folder)
    var number = 1
    while true {
      let ending = "edited\(number == 1 ? "" : "-\(number)")"
      let path = "\(folder)/\(git == nil ? "." : "")\(name).\(ending)"
      do {
        try AtomicFile.create(bytes, at: path)
        return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
      } catch  where error.code == .exists {
        number += 1
      } catch {
        // It may have its name already, where only the folder could not be made durable.
        if (try? FileContents(ofFile: path, atMost: bytes.count)) == .bytes(bytes) {
          try? Folder.removeFile(path)
        }
        throw error
      }
    }
  }
}
