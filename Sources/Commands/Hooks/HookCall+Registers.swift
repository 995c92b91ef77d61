internal import Files
internal import Git
internal import Messages
internal import RegisterHistory
internal import Rendering

/// Where a hook finds the registers, and how it names files and commands to whoever called Git.
extension HookCall {
  /// The roots of registers in what is staged and in some commits.
  ///
  /// - Parameters:
  ///   - commits: The commits.
  ///   - withIndex: Whether what is staged counts.
  /// - Returns: The roots, in the order of their paths.
  /// - Throws: When the index or a tree cannot be read.
  func roots(
    in commits: [ObjectID], withIndex: Bool = false
  ) throws(HistoryError) -> [[String]] {
    let git = try openedRepository()
    var finder = RegisterRoots()
    var roots = Set(withIndex ? try RegisterRoots.rootsInIndex(of: git) : [])
    for commit in commits { roots.formUnion(try finder.roots(of: commit, in: git)) }
    return roots.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A check of what is staged that looks only at what has changed since the last one; `nil` where all
  /// registers have to be checked.
  func repeatedCheck() -> RepeatedCheck? {
    let others = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR"]
    guard usesIndex, others.allSatisfy({ variables[$0] == nil }) else { return nil }
    // Opened with the index that Git names, libgit2 would read it at once.
    var places = variables
    let index = places.removeValue(forKey: "GIT_INDEX_FILE")
    guard let git = try? Repository.opened(around: folder, places) else { return nil }
    return RepeatedCheck(
      of: git, indexFile: index ?? "\(git.gitDirectory)/index", now: now)
  }

  /// Opens the repository.
  func openedRepository() throws(HistoryError) -> Repository {
    try HistoryError.reporting(repository)
  }

  /// The file that Git names in an argument, by its absolute path.
  ///
  /// - Throws: `Problem.arguments` where Git names none.
  func file(_ position: Int) throws(Problem) -> String {
    guard let path = argument(position) else {
      throw .arguments(.missing(.init(value: .file)), command: "hook")
    }
    return Folder.absolutePath(path, from: folder)
  }

  /// An argument that Git gives; `nil` where it gives fewer.
  func argument(_ position: Int) -> String? {
    position < arguments.count ? arguments[position] : nil
  }

  /// Whether somebody sees the message in an editor before the commit is made: where not, Git tells
  /// its hooks of an editor that does nothing.
  var isEdited: Bool { variables["GIT_EDITOR"] != ":" }

  /// Does what only helps: where it fails, that is said in a line, and Git goes on.
  func courtesy(_ work: () throws -> Void) -> ExitStatus {
    do {
      try work()
    } catch {
      if let problem = Problem(error) { remark(problem) }
    }
    return .done
  }

  /// A command of the tool for the registers below a root, to be typed where Git was called.
  ///
  /// - Parameters:
  ///   - words: The words of the command.
  ///   - root: The root, as components from the top.
  /// - Returns: The command, for a shell.
  func command(_ words: [String], below root: [String]) -> String {
    let place = place(of: root)
    let folder = place.isEmpty ? [] : ["-C", place]
    return (["dataregister"] + folder + words).map(ShellWord.quoted).joined(separator: " ")
  }

  /// The command that stages files, to be typed where Git was called.
  ///
  /// - Parameter paths: The files, from the top.
  /// - Returns: The command, for a shell.
  func stagingCommand(_ paths: [String]) -> String {
    let isAtTop = calledFrom.isEmpty
    let words = paths.map { isAtTop ? $0 : ":/\($0)" }
    return (["git", "add", "--"] + words).map(ShellWord.quoted).joined(separator: " ")
  }

  /// A file that Git names from the top, to be typed where Git was called.
  func typed(_ path: String) -> String {
    path.hasPrefix("/") ? path : String(repeating: "../", count: calledFrom.count) + path
  }

  /// The folder that Git was called in, as components from the top.
  private var calledFrom: [String] {
    (variables["GIT_PREFIX"] ?? "").split(separator: "/").map(String.init)
  }

  /// The way from the folder that Git was called in to a root; empty where the tool finds the root by
  /// itself, as it does from any folder below.
  private func place(of root: [String]) -> String {
    if calledFrom.starts(with: root) { return "" }
    let common = zip(calledFrom, root).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: calledFrom.count - common)
    return (up + root[common...]).joined(separator: "/")
  }
}
