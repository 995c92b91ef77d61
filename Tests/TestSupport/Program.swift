import Foundation

/// The program as it was built, kept apart from the configuration of whoever runs the tests.
package struct Program: Sendable {
  /// What came of a run.
  package struct Run: Sendable {
    /// What it exited with; a signal that ended it counts from 128, as in a shell.
    package let status: Int32
    /// What it wrote to standard output, byte by byte.
    package let bytes: [UInt8]
    /// What it wrote to standard error.
    package let errors: String

    /// What it wrote to standard output.
    package var output: String { String(decoding: bytes, as: UTF8.self) }
    /// The lines that it wrote to standard output.
    package var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// Where the program was built: beside the tests.
  package static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(component: "dataregister").path
  }()

  /// Whether the computer itself has the program where Git's scripts look for it, so that it cannot be
  /// made missing.
  package static let isInstalled = ["/usr/local/bin", "/usr/bin", "/bin"].contains {
    FileManager.default.fileExists(atPath: "\($0)/dataregister")
  }

  /// The folder it runs in.
  package let folder: String
  /// The environment, beside what keeps it apart.
  package var environment: [String: String] = [:]

  package init(in folder: String) {
    self.folder = folder
  }

  /// Runs the program.
  package func run(_ arguments: [String]) throws -> Run {
    try run(Self.path, arguments)
  }

  /// Runs a shell script, in which `dataregister` is the program.
  package func shell(_ script: String) throws -> Run {
    try run("/bin/bash", ["-c", "dataregister() { \"$PROGRAM\" \"$@\"; }\n" + script])
  }

  private func run(_ executable: String, _ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var variables = GitCommand.isolated
    variables["LC_ALL"] = nil
    variables["LANG"] = "C.UTF-8"
    variables["PROGRAM"] = Self.path
    process.environment = variables.merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // What it writes to standard error fits into a pipe, so nothing waits.
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Run(
      status: process.terminationStatus + signal, bytes: [UInt8](written),
      errors: String(decoding: complaint, as: UTF8.self))
  }
}
