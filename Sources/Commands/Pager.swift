internal import Subprocess
internal import SystemPackage

/// The program that long output is shown in: GIT_PAGER, core.pager, PAGER or less, as in Git.
struct Pager {
  /// The command, as a shell reads it.
  let command: String

  /// Chooses the pager; `nil` where none is wanted.
  ///
  /// - Parameters:
  ///   - variables: The environment's variables.
  ///   - configured: What Git's configuration says of `core.pager`, asked only when it matters.
  init?(_ variables: [String: String], configured: () -> String?) {
    let command = variables["GIT_PAGER"] ?? configured() ?? variables["PAGER"] ?? "less"
    if command.isEmpty || command == "cat" { return nil }
    self.command = command
  }

  /// What a shell exits with for a command that is not there (POSIX, "Exit Status for Commands").
  private static let notFound: Int32 = 127

  /// Shows a text until its reader leaves; says whether the pager could be started.
  ///
  /// Unless LESS is set, less ends at once where the text fits on the screen, keeps colours and
  /// leaves the text behind.
  func show(_ text: String, _ variables: [String: String]) async -> Bool {
    let environment: Environment =
      variables["LESS"] == nil ? .inherit.updating(["LESS": "FRX"]) : .inherit
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", command], environment: environment,
        input: .string(text), output: .currentStandardOutput, error: .currentStandardError)
      return result.terminationStatus != .exited(Self.notFound)
    } catch let error as SubprocessError {
      return error.code != .spawnFailed && error.code != .executableNotFound
    } catch {
      return true
    }
  }
}
