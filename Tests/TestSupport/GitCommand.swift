import Foundation

/// The real `git`, kept apart from the configuration of whoever runs the tests.
package struct GitCommand: Sendable {
  /// A run that ended with something other than 0.
  package struct Failure: Error, CustomStringConvertible {
    /// The arguments, the status and what it wrote to standard error.
    package let description: String
  }

  /// The folder it runs in.
  package let folder: String
  /// The environment, beside what keeps it apart.
  package var environment: [String: String] = [:]

  package init(in folder: String) {
    self.folder = folder
  }

  /// Runs `git`.
  ///
  /// - Parameters:
  ///   - arguments: what follows `git`.
  ///   - input: what it reads from standard input.
  /// - Returns: what it writes to standard output, byte by byte.
  /// - Throws: `Failure` when it ends with something other than 0.
  package func bytes(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Self.isolated.merging(environment) { $1 }
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (standardInput, output)
    process.standardError = errors
    try process.run()
    // What tests feed to git and what it complains of fits into a pipe, so nothing waits.
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try standardInput.fileHandleForWriting.close()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = String(decoding: complaint, as: UTF8.self)
      throw Failure(description: "git \(arguments): \(process.terminationStatus) \(text)")
    }
    return [UInt8](written)
  }

  /// Runs `git` and returns what it writes to standard output, without line ends at the end.
  ///
  /// - Throws: as `bytes(_:input:)`.
  @discardableResult
  package func callAsFunction(_ arguments: String..., input: [UInt8] = []) throws -> String {
    try text(arguments, input: input)
  }

  /// Runs `git` and returns what it writes to standard output, without line ends at the end.
  ///
  /// - Throws: as `bytes(_:input:)`.
  package func text(_ arguments: [String], input: [UInt8] = []) throws -> String {
    var bytes = try bytes(arguments, input: input)
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Who makes commits and tags, where configuration is looked for, and how it speaks.
  static let isolated = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Maija Meikäläinen", "GIT_AUTHOR_EMAIL": "maija@example.fi",
    "GIT_COMMITTER_NAME": "Maija Meikäläinen", "GIT_COMMITTER_EMAIL": "maija@example.fi",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    // Where a hook counts in a build that measures coverage: else it would do so among the files.
    "LLVM_PROFILE_FILE": ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"] ?? "/dev/null",
  ]
}
