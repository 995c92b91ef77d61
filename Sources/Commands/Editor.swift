internal import Files
internal import Messages
internal import Subprocess
internal import SystemPackage

/// The program that files are edited in: GIT_EDITOR, core.editor, VISUAL or EDITOR, as in Git.
struct Editor {
  /// The command, as a shell reads it.
  let command: String

  /// What the editor is called in an error.
  private var name: String { command == Self.usual ? "editor" : command }

  /// Chooses the editor; `nil` where none is named and the terminal can show none.
  ///
  /// - Parameters:
  ///   - variables: The environment's variables.
  ///   - configured: What Git's configuration says of `core.editor`, asked only when it matters.
  init?(_ variables: [String: String], configured: () -> String?) {
    func named(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    let isDumb = variables["TERM"].map { $0 == "dumb" } ?? true
    let chosen =
      named("GIT_EDITOR") ?? configured() ?? (isDumb ? nil : named("VISUAL")) ?? named("EDITOR")
      ?? (isDumb ? nil : Self.usual)
    guard let chosen else { return nil }
    command = chosen
  }

  /// Debian's name for the editor that is wanted where nothing else is said, else vi.
  static let usual = "$(command -v editor || echo vi)"

  /// Opens a file, and waits until the editor is closed.
  ///
  /// An interrupt from the keyboard is meant for the editor: it ends neither this process nor the
  /// shell in between.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - path: What the file is called in an error.
  /// - Throws: Where the editor cannot be started, or ends with another status than 0.
  func open(_ file: String, called path: String) async throws(Problem) {
    let interrupts = IgnoredInterrupts()
    let status: TerminationStatus
    do {
      status = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", "trap : INT QUIT; \(command) \"$@\"", command, file],
        input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError
      ).terminationStatus
    } catch {
      throw .editing(.editorFailed(command: name, status: nil, path: path))
    }
    interrupts.end()
    switch status {
    case .exited(0): return
    case .exited(let code):
      throw .editing(.editorFailed(command: name, status: code, path: path))
    case .signaled(let signal):
      // As a shell counts it.
      throw .editing(.editorFailed(command: name, status: 128 + signal, path: path))
    }
  }
}
