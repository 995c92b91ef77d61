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
  private let variables: [String: String]
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
    variables = environment.variables
    now = environment.now
    do {
      let git = try HistoryError.reporting { () throws(GitError) in
        try Repository.opened(around: folder, environment.variables)
      }
      guard git.workingDirectory == nil else { return nil }
      self.folder = git.gitDirectory
      head = try HistoryError.reporting { () throws(GitError) in try git.head() }
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

  /// Opens the registers, with the schema of HEAD in force.
  func repository() throws(HistoryError) -> RegisterRepository {
    try RegisterRepository.opened(
      below: prefix, schemaOf: head.map(Point.commit) ?? .nothing, now: now
    ) { () throws(GitError) in
      try Repository.opened(around: folder, variables)
    }
  }

  /// The schema of HEAD.
  func schema() throws(HistoryError) -> ReadSchema { try repository().presentSchema }
}
