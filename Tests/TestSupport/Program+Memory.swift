import Foundation
import Glibc

extension Program {
  /// What a run that nobody reads came to.
  package struct Measured: Sendable {
    /// What it exited with; a signal that ended it counts from 128, as in a shell.
    package let status: Int32
    /// The most memory that it had, in bytes.
    package let peakMemory: Int
  }

  /// Runs the program with its output thrown away, and tells how much memory it took (`wait4`).
  ///
  /// - Throws: When it cannot be started.
  package func measured(_ arguments: [String]) throws -> Measured {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    let words = [Self.path, "-C", folder] + arguments
    let variables = GitCommand.isolated.map { "\($0)=\($1)" } + ["LLVM_PROFILE_FILE=/dev/null"]
    var process = pid_t()
    let code = unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(variables) { variables in
        unsafe posix_spawn(&process, Self.path, &actions, nil, words, variables)
      }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Measured(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      peakMemory: usage.ru_maxrss * 1024)
  }

  /// Lends texts as C has them, with a null behind the last.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
