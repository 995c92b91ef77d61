import Foundation

/// A repository made by the real `git`, the same in every run, removed with this value.
///
/// Each commit is an hour later than the one before unless a date is given, so that ids repeat.
package struct RepositoryBuilder: ~Copyable {
  /// Who makes commits unless told otherwise.
  package static let person = "Maija Meikäläinen <maija@example.fi>"

  private let temporary: TemporaryFolder
  private var lastDate = 1_700_000_000

  /// Runs `git` in the working tree.
  package let git: GitCommand

  /// The working tree.
  package var path: String { git.folder }

  /// Makes an empty repository on the branch `main`.
  package init(_ options: String...) throws {
    let temporary = try TemporaryFolder()
    _ = try GitCommand(in: temporary.path).text(
      ["init", "--quiet", "--initial-branch=main"] + options + ["repository"])
    git = GitCommand(in: temporary.path("repository"))
    self.temporary = temporary
  }

  /// A path beside the repository, in the folder that is removed with it.
  package func beside(_ name: String) -> String {
    temporary.path(name)
  }

  /// Writes a file in the working tree, with the folders it needs.
  package func write(_ path: String, _ text: String) throws {
    try write(path, bytes: Array(text.utf8))
  }

  /// Writes a file in the working tree, with the folders it needs.
  package func write(_ path: String, bytes: [UInt8]) throws {
    let file = URL(filePath: self.path).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Removes a file or a folder from the working tree.
  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(self.path)/\(path)")
  }

  /// Gives a tracked file another name.
  package func rename(_ old: String, to new: String) throws {
    try git("mv", old, new)
  }

  /// Commits everything in the working tree, even when nothing has changed.
  ///
  /// - Parameters:
  ///   - message: the message, kept as it is.
  ///   - author: the author as `Name <address>`; the committer is always `person`.
  ///   - date: seconds since 1970, and an offset such as `+0200` if any; an hour later by default.
  /// - Returns: the commit's id.
  /// - Throws: what `git` complains of.
  @discardableResult
  package mutating func commit(
    _ message: String, author: String = person, date: String? = nil
  ) throws -> String {
    lastDate += 3600
    let date = date ?? "\(lastDate) +0200"
    try git("add", "--all")
    return try commit(
      ["commit", "--allow-empty", "--cleanup=verbatim", "--author", author], message, date)
  }

  /// Merges branches into the one that is checked out, always with a commit.
  ///
  /// - Returns: the commit's id.
  @discardableResult
  package mutating func merge(_ branches: String..., message: String) throws -> String {
    lastDate += 3600
    return try commit(["merge", "--no-ff"] + branches, message, "\(lastDate) +0200")
  }

  /// Makes a branch at the commit that is checked out, without checking it out.
  package func branch(_ name: String) throws {
    try git("branch", name)
  }

  /// Checks out a branch, a commit or another revision.
  package func checkout(_ revision: String) throws {
    try git("checkout", "--quiet", revision)
  }

  private func commit(_ command: [String], _ message: String, _ date: String) throws -> String {
    var git = git
    git.environment = ["GIT_AUTHOR_DATE": "@\(date)", "GIT_COMMITTER_DATE": "@\(date)"]
    _ = try git.text(command + ["--quiet", "--message", message])
    return try git("rev-parse", "HEAD")
  }
}
