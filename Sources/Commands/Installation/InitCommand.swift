internal import ArgumentParser
internal import Files
internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering
internal import Scaffold
internal import TimeZones

/// `init`: a register of one's own.
struct InitCommand: StandaloneCommand {
  static var configuration: CommandConfiguration {
    Help.command("init", .installing(.initialize))
  }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.installing(.folder)))
  var folder: String?

  @Flag(help: Help.text(.installing(.example)))
  var example = false

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    if folder?.isEmpty == true { throw Problem.installation(.noName) }
    let start = try Session.folder(arguments.folders, from: environment.folder)
    let path = place(from: start)
    var files = try NewFiles(in: path)
    do {
      let shown = arguments.folders.isEmpty ? folder : files.root
      return Outcome(.document(try make(&files, shown, environment)))
    } catch {
      let left = files.undo()
      if !left.isEmpty, let error = error as? FileError {
        throw Problem.installation(.notUndone(error, left: left))
      }
      throw error
    }
  }

  /// The absolute path of the folder that was named.
  private func place(from start: String) -> String {
    guard var folder else { return start }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return Folder.absolutePath(folder, from: start)
  }

  /// Makes the repository where there is none, and the files, and tells Git of the registers.
  ///
  /// - Parameters:
  ///   - files: What is made.
  ///   - shown: The folder as it is shown to be gone to; `nil` where that is not needed.
  ///   - environment: What the process was started with.
  /// - Returns: What was done, and what to do next.
  /// - Throws: What stopped it; what was made is in `files`.
  private func make(
    _ files: inout NewFiles, _ shown: String?, _ environment: ProcessEnvironment
  ) throws -> RichDocument {
    guard let root = ProcessEnvironment.resolved(files.root) else {
      throw FileError(.create, path: files.root, code: .notFound)
    }
    guard Folder.isThere(root) else {
      throw FileError(.create, path: root, code: .notAFolder)
    }
    files.root = root
    try Clone.refuse(environment.variables)
    let outer = WorkingTree.root(from: root)
    if let outer, outer != root, "\(root)/".hasPrefix("\(outer)/\(RegisterID.folder)/") {
      throw Problem.installation(.amongRegisters(path: root))
    }
    let lock = try FolderLock(root)
    try files.sweepRepository()
    let isNew = try makeRepository(&files)
    let clone = try Clone(root: root, from: root, environment.variables)
    for folder in [clone.git.gitDirectory, clone.git.commonDirectory]
    where "\(root)/".hasPrefix("\(folder)/") {
      throw Problem.installation(.inGit(path: root))
    }
    let language = Help.messages.language
    let today = TimeZoneRules.helsinki.day(atUTC: environment.now)
    let all =
      try FileContents.ifThere("\(root)/\(Schema.path)", atMost: 0) != nil
      ? StarterFile.surroundings(language)
      : StarterFile.all(language, isExample: example, today: today)
    for file in all { try files.make(file) }
    let report = InitReport(
      files: files, isNewRepository: isNew, isExample: example, folder: shown)
    let document: RichDocument
    do {
      document = report.document(try installation(in: clone), clone, Help.messages)
    } catch let error as FileError where clone.isChanged(despite: error) {
      files.keep()
      throw error
    }
    lock.release()
    return document
  }

  /// Makes a repository in the root unless it lies in one.
  private func makeRepository(_ files: inout NewFiles) throws -> Bool {
    do {
      _ = try Repository(discoveredFrom: files.root)
      return false
    } catch  where error.code == .notFound {
      try files.makeRepository()
      return true
    }
  }

  /// Tells Git of the registers, unless something of somebody else's is in the way.
  private func installation(
    in clone: borrowing Clone
  ) throws -> Result<Installation, InstallationClash> {
    do {
      return .success(try Installation(in: clone))
    } catch Problem.installation(.clash(let clash)) {
      return .failure(clash)
    }
  }
}
