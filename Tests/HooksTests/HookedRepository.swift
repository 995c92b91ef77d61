import Foundation
import TestSupport
import Testing

/// A repository with registers and the shipped hooks, and the program where the hooks look for it.
struct HookedRepository: ~Copyable {
  /// The repository.
  let repository: RepositoryBuilder
  /// Git, called in it by an officer whose hooks work.
  var git: GitCommand

  /// The folder of the package that is tested.
  static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Makes a repository with the registers that are shipped.
  static func withShippedRegisters(hasProgram: Bool = true) throws -> HookedRepository {
    let repository = try RepositoryBuilder()
    try FileManager.default.copyItem(
      atPath: "\(packageFolder)/Registers", toPath: "\(repository.path)/Registers")
    return try HookedRepository(repository, hasProgram: hasProgram)
  }

  /// Makes a repository with two registers.
  ///
  /// - Parameters:
  ///   - root: The folder that they lie in, with a slash at its end; empty for the top.
  ///   - decisions: What the schema says of decisions.
  /// - Returns: The repository, with one commit.
  /// - Throws: What Git or the file system complains of.
  static func withTwoRegisters(
    in root: String = "", decisions: String? = nil
  ) throws -> HookedRepository {
    let repository = try RepositoryBuilder()
    for (path, text) in Fixture.twoRegisters {
      try repository.write(root + path, text)
    }
    if let decisions {
      let schema = Fixture.twoRegisters["Registers/register.schema"] ?? ""
      try repository.write(
        "\(root)Registers/register.schema",
        schema.replacingOccurrences(
          of: "Publication tag", with: "Decisions: \(decisions)\nPublication tag"))
    }
    return try HookedRepository(repository)
  }

  /// Takes a repository, commits what is there, and switches the hooks on.
  private init(_ repository: consuming RepositoryBuilder, hasProgram: Bool = true) throws {
    var repository = repository
    try repository.commit("Registren")
    try repository.git("config", "core.hooksPath", "\(Self.packageFolder)/Hooks")
    let home = repository.beside("home")
    let bin = "\(home)/.local/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    if hasProgram {
      try FileManager.default.createSymbolicLink(
        atPath: "\(bin)/dataregister", withDestinationPath: Program.path)
    }
    var git = repository.git
    git.environment = [
      "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "", "LANG": "C.UTF-8",
      "GIT_AUTHOR_NAME": "Anna", "GIT_AUTHOR_EMAIL": "a@example.fi",
      "GIT_COMMITTER_NAME": "Anna", "GIT_COMMITTER_EMAIL": "a@example.fi",
    ]
    self.git = git
    self.repository = repository
  }

  /// Git, called in another folder, with more variables.
  func git(in folder: String, _ environment: [String: String] = [:]) -> GitCommand {
    var elsewhere = GitCommand(in: folder)
    elsewhere.environment = git.environment.merging(environment) { $1 }
    return elsewhere
  }

  /// Git with an editor that is a shell script, in which `$1` is the file.
  func git(editor script: String) -> GitCommand {
    git(in: repository.path, ["GIT_EDITOR": "edit() { \(script); }; edit"])
  }

  /// Git with an editor that keeps what it is offered in a file, and changes nothing.
  var gitThatKeepsWhatIsOffered: GitCommand { git(editor: "cp \"$1\" '\(offeredPath)'") }

  private var offeredPath: String { repository.beside("offered") }

  /// What the editor was offered last.
  func offered() throws -> String { try String(contentsOfFile: offeredPath, encoding: .utf8) }

  /// The text of a file in the working tree.
  func read(_ path: String) throws -> String {
    try String(contentsOfFile: "\(repository.path)/\(path)", encoding: .utf8)
  }

  /// Puts one text in the place of another in a register.
  func edit(_ register: String, _ old: String, _ new: String) throws {
    try replace("Registers/\(register).register", old, new)
  }

  /// Puts one text in the place of another in a file.
  func replace(_ path: String, _ old: String, _ new: String) throws {
    let text = try read(path)
    try #require(text.contains(old))
    try repository.write(path, text.replacingOccurrences(of: old, with: new))
  }

  /// How many commits the branch has.
  func commits() throws -> Int { Int(try git("rev-list", "--count", "HEAD")) ?? 0 }

  /// The message of the commit that is checked out.
  func message() throws -> String { try git("log", "-1", "--format=%B") }
}

extension GitCommand {
  /// What Git and its hooks say on standard error, of a command that succeeds.
  func remarks(_ arguments: String...) throws -> String {
    try text(
      ["-c", "alias.say=!f() { git \"$@\" 2>&1 >/dev/null; }; f", "say"] + arguments)
  }

  /// What Git complains of when it refuses to do something; fails where it does not refuse.
  func refusal(_ arguments: String...) throws -> String { try refusal(arguments) }

  /// What Git complains of when it refuses to do something; fails where it does not refuse.
  func refusal(_ arguments: [String], input: String = "") throws -> String {
    do {
      _ = try text(arguments, input: Array(input.utf8))
    } catch let failure as Failure {
      return failure.description
    }
    Issue.record("git \(arguments) was not refused")
    return ""
  }
}
