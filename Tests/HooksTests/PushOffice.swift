import Foundation
import TestSupport
import Testing

/// A server's bare repository with the pre-receive hook, and a clone that pushes to it.
struct PushOffice: ~Copyable {
  /// What came of a push.
  enum Push: Equatable {
    case accepted
    /// What Git says, with what the hook said.
    case refused(String)

    /// What Git said when it refused; empty where it did not.
    var words: String { if case .refused(let words) = self { words } else { "" } }
    var isAccepted: Bool { self == .accepted }
  }

  static let schema = "Registers/register.schema"
  static let aura = "Registers/aura.register"

  private let temporary: TemporaryFolder
  /// The server's repository.
  let server: String
  /// Runs `git` in the clone.
  let git: GitCommand

  /// Makes a server and a clone of it, in which nothing has been committed.
  ///
  /// - Parameters:
  ///   - name: What the server's repository is called.
  ///   - hasHook: Whether it has the hook from the beginning.
  ///   - serve: What it is pushed to by, given the folder and the name; its path by default.
  /// - Throws: When Git cannot make them.
  init(
    _ name: String = "server.git", hasHook: Bool = true,
    serve: (_ folder: String, _ name: String) throws -> String = { "\($0)/\($1)" }
  ) throws {
    let temporary = try TemporaryFolder()
    for folder in ["server", "bin"] {
      try FileManager.default.createDirectory(
        atPath: temporary.path(folder), withIntermediateDirectories: false)
    }
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path("bin/dataregister"), withDestinationPath: Program.path)
    let server = temporary.path("server/\(name)")
    let outside = GitCommand(in: temporary.path)
    try outside("init", "--quiet", "--bare", "--initial-branch=main", server)
    try outside("init", "--quiet", "--initial-branch=main", temporary.path("clone"))
    let git = GitCommand(in: temporary.path("clone"))
    try git("remote", "add", "origin", serve(temporary.path("server"), name))
    if hasHook {
      try Self.write(
        hook: "pre-receive", to: "\(server)/hooks", program: temporary.path("bin"))
    }
    self.server = server
    self.git = git
    self.temporary = temporary
  }

  /// A path in the folder that is removed with this value.
  func beside(_ name: String) -> String { temporary.path(name) }

  /// Puts the hook in its place on the server.
  func addHook() throws { try addHook("pre-receive", to: "\(server)/hooks") }

  /// Puts a hook in a folder of hooks.
  func addHook(_ name: String, to folder: String) throws {
    try Self.write(hook: name, to: folder, program: temporary.path("bin"))
  }

  private static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func write(hook name: String, to folder: String, program: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The script as it is shipped, with the program on its PATH.
    let script = """
      #!/bin/sh
      PATH='\(program)':$PATH
      export PATH
      exec '\(packageFolder)/Hooks/\(name)' "$@"

      """
    try script.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
  }

  /// Runs `git` on the server.
  var onServer: GitCommand { GitCommand(in: server) }

  /// Writes a file in the clone, with the folders it needs.
  func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: "\(git.folder)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Commits whatever lies in the clone; says which commit it is.
  @discardableResult
  func commit(_ message: String) throws -> String {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--cleanup=verbatim", "-m", message)
    return try git("rev-parse", "HEAD")
  }

  /// Writes the register `aura` with some state of its documentation, and commits.
  @discardableResult
  func commit(documented: String, _ message: String = "Ändrar Aura") throws -> String {
    let text = Fixture.twoRegisters[Self.aura] ?? ""
    try write(Self.aura, text.replacing("DRB: X", with: "DRB: \(documented)"))
    return try commit(message)
  }

  /// Commits the registers of the fixture and pushes them.
  func begin() throws {
    for (path, text) in Fixture.twoRegisters { try write(path, text) }
    try commit("Registren")
    try git("push", "--quiet", "origin", "main")
  }

  /// Pushes; where that is refused, the server must be as it was before.
  func push(_ arguments: String..., in git: GitCommand? = nil) throws -> Push {
    let before = try state()
    do {
      _ = try (git ?? self.git).text(["push", "--quiet", "origin"] + arguments)
      return .accepted
    } catch let failure as GitCommand.Failure {
      #expect(try state() == before)
      try expectSound()
      return .refused(failure.description)
    }
  }

  /// Every reference and every commit that one reaches, on the server.
  func state() throws -> [String] {
    [try onServer("for-each-ref"), try onServer("rev-list", "--all")]
  }

  /// The server does not have a commit, not even one that nothing reaches.
  func expectMissing(_ commit: String) {
    let isThere = (try? onServer("cat-file", "-e", commit)) != nil
    #expect(!isThere)
  }

  /// The server's objects are whole, and nothing of a refused push is left over.
  private func expectSound() throws {
    _ = try onServer("fsck", "--full", "--no-dangling")
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(server)/objects")
      .filter { $0.count != 2 && $0 != "info" && $0 != "pack" }
    #expect(left == [])
  }
}
