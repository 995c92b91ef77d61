internal import Files
internal import Git
internal import RegisterHistory
internal import RegisterModel

/// The registers of a repository without files, such as the one on a server: as they are at HEAD.
struct BareRegisters: Sendable {
  /// The repository's folder.
  let folder: String
  /// The folder that holds `Registers`, from the top.
  let prefix: [String]
  /// The commit that is meant where none is named; `nil` where there is none yet.
  let head: ObjectID?
  private let isNamed: Bool
  private let now: Int64

  /// Finds the repository, where Git's variables name one without files or a folder is in one; `nil`
  /// where there is none, or where the registers are nearer.
  ///
  /// - Parameters:
  ///   - folder: The folder that a command runs in.
  ///   - root: The nearest folder upwards with registers; `nil` where there is none.
  ///   - environment: What the process was started with.
  /// - Throws: When the repository cannot be read.
  init?(
    around folder: String, root: String?, _ environment: ProcessEnvironment
  ) throws(HistoryError) {
    // Registers that are checked out are meant, unless the folder is itself a repository.
    if root != nil, !Repository.isBare(folder) { return nil }
    isNamed = environment.variables["GIT_DIR"] != nil
    now = environment.now
    do {
      let git = try Self.open(folder, isNamed: isNamed)
      guard git.workingDirectory == nil else { return nil }
      self.folder = git.gitDirectory
      head = try Self.head(of: git)
      var roots = RegisterRoots()
      let found = try head.map { head throws(HistoryError) in try roots.roots(of: head, in: git) }
      guard let first = found.map(\.first) ?? [] else { return nil }
      prefix = first
    } catch {
      // Where there is no repository there is nothing to tell but that there are no registers.
      if case .git(let cause) = error, cause.code == .notFound || cause.code == .noRepository {
        return nil
      }
      throw error
    }
  }

  private static func open(_ folder: String, isNamed: Bool) throws(HistoryError) -> Repository {
    do {
      return try isNamed ? Repository.fromEnvironment() : Repository(discoveredFrom: folder)
    } catch {
      throw .git(error)
    }
  }

  private static func head(of git: borrowing Repository) throws(HistoryError) -> ObjectID? {
    do {
      return try git.head()
    } catch {
      throw .git(error)
    }
  }

  /// Opens the registers, with the schema of HEAD in force.
  func repository() throws(HistoryError) -> RegisterRepository {
    let (folder, isNamed) = (folder, isNamed)
    return try RegisterRepository.opened(
      below: prefix, schemaOf: head.map(Point.commit) ?? .nothing, now: now
    ) { () throws(GitError) in
      try isNamed ? Repository.fromEnvironment() : Repository(discoveredFrom: folder)
    }
  }

  /// The schema of HEAD.
  func schema() throws(HistoryError) -> ReadSchema { try repository().presentSchema }
}
