internal import Files
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

  /// What came of showing a text.
  struct Showing {
    /// What was to be shown and was not, because the pager could not be started; more may follow.
    var missed: String?
    /// What finding a piece threw; those before it have been shown.
    var failure: (any Error)?
  }

  /// What a shell exits with for a command that is not there (POSIX, "Exit Status for Commands").
  private static let notFound: Int32 = 127

  /// What a pipe holds that nobody has read, in bytes (`pipe(7)`); it can be made no larger here.
  private static let pipeCapacity = 65_536

  /// Shows a text that comes in pieces until its reader leaves; then no further piece is asked for.
  ///
  /// Unless LESS is set, less ends at once where the text fits on the screen, keeps colours and
  /// leaves the text behind; unless LESSCHARSET is, it takes the text for what it is. An interrupt
  /// from the keyboard is meant for the pager: it ends neither this process nor the shell in between.
  ///
  /// - Parameters:
  ///   - first: The first piece.
  ///   - next: What finds the next piece, and `nil` after the last.
  ///   - variables: The environment's variables.
  /// - Returns: What was not shown, and why.
  func show(
    _ first: String, then next: () throws -> String?, _ variables: [String: String]
  ) async -> Showing {
    let interrupts = IgnoredInterrupts()
    let showing = await feed(first, then: next, variables)
    interrupts.end()
    return showing
  }

  private func feed(
    _ first: String, then next: () throws -> String?, _ variables: [String: String]
  ) async -> Showing {
    // What is shown is UTF-8, also where the system lacks the locale that is set.
    let ours = ["LESS": "FRX", "LESSCHARSET": "utf-8"].filter { variables[$0.key] == nil }
    let environment = Environment.inherit.updating(
      Dictionary(uniqueKeysWithValues: ours.map { (Environment.Key(stringLiteral: $0), $1) }))
    var failure: (any Error)?
    // What nobody may have read yet: no more than a pipe holds, and the piece that comes after.
    var unread: String? = first
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", "trap : INT QUIT; \(command)"],
        environment: environment, input: .inputWriter, output: .currentStandardOutput,
        error: .currentStandardError
      ) { execution in
        var text: String? = first
        while let piece = text, await Self.write(piece, to: execution.standardInputWriter) {
          do {
            text = try next()
          } catch {
            failure = error
            break
          }
          unread = unread.flatMap { $0.utf8.count > Self.pipeCapacity ? nil : $0 }
          if let text { unread?.append(text) }
        }
        try? await execution.standardInputWriter.finish()
      }
      let isThere = result.terminationStatus != .exited(Self.notFound)
      return Showing(missed: isThere ? nil : unread, failure: failure)
    } catch let error as SubprocessError {
      let isThere = error.code != .spawnFailed && error.code != .executableNotFound
      return Showing(missed: isThere ? nil : unread, failure: failure)
    } catch {
      return Showing(failure: failure)
    }
  }

  /// Writes a piece to the pager; says whether somebody may still read it.
  private static func write(_ text: String, to writer: StandardInputWriter) async -> Bool {
    let bytes = Array(text.utf8)
    do {
      return try await writer.write(bytes) == bytes.count
    } catch {
      return false
    }
  }
}
