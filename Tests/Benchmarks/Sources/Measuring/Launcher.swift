internal import CProcesses

/// Starts programs, all in the same environment, and says what they took.
package struct Launcher: Sendable {
  /// The path of `measure`.
  private var measure: String
  /// A folder for what programs print.
  private var scratch: String
  /// The variables that every program is given.
  private var environment: [String]

  /// Prepares to start programs.
  ///
  /// - Parameters:
  ///   - measure: The path of the program `measure`.
  ///   - scratch: A folder of their own, where `home` becomes their empty home.
  /// - Throws: `LaunchError` where the folder cannot be made.
  package init(measure: String, scratch: String) throws(LaunchError) {
    self.measure = measure
    self.scratch = scratch
    environment = [
      "HOME=\(scratch)/home", "GIT_CONFIG_NOSYSTEM=1", "LC_ALL=C",
      "PATH=/usr/local/bin:/usr/bin:/bin",
      "GIT_PAGER=cat", "PAGER=cat", "TZ=UTC",
    ]
    try Disk.makeFolder("\(scratch)/home")
  }

  /// Runs a command as a process of its own, its output thrown away, and measures it.
  package func figures(of command: Command) throws(LaunchError) -> Figures {
    let words = [measure, command.folder, "/dev/null", "/dev/null"] + command.words
    return try Figures(reading: output(of: Command(words, in: command.folder)))
  }

  /// Runs a command to its end.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - input: The file that it reads.
  /// - Throws: `LaunchError` where it ends with another status than 0.
  package func run(_ command: Command, input: String = "/dev/null") throws(LaunchError) {
    let status = try status(of: command, input: input, output: "/dev/null")
    guard status == 0 else { throw .status(command, status) }
  }

  /// What a command prints, without the last line's end.
  package func output(of command: Command) throws(LaunchError) -> String {
    let file = "\(scratch)/output"
    let status = try status(of: command, output: file)
    guard status == 0 else { throw .status(command, status) }
    var text = Disk.text(of: file) ?? ""
    while text.last == "\n" { text.removeLast() }
    return text
  }

  /// How a command ends, whatever it prints.
  package func status(of command: Command) throws(LaunchError) -> Int {
    try status(of: command, output: "/dev/null", errors: "/dev/null")
  }

  private func status(
    of command: Command, input: String = "/dev/null", output: String,
    errors: String? = nil
  ) throws(LaunchError) -> Int {
    var figures = process_figures()
    let failure = unsafe Self.withPointers(to: command.words) { words in
      unsafe Self.withPointers(to: environment) { environment in
        unsafe process_run(
          words, environment, command.folder, input, output, errors, &figures)
      }
    }
    guard failure == 0 else { throw .start(command.words.first ?? "", number: failure) }
    return Int(figures.status)
  }

  /// Lends words to C: one text after another, and a null pointer.
  private static func withPointers<Result>(
    to words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    var places: [Int] = []
    for word in words {
      places.append(bytes.count)
      bytes += word.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    return unsafe bytes.withUnsafeBufferPointer { text in
      let pointers =
        unsafe places.map { place in unsafe text.baseAddress.map { unsafe $0 + place } } + [nil]
      return unsafe pointers.withUnsafeBufferPointer { list in
        guard let first = list.baseAddress else { preconditionFailure("There is a null.") }
        return unsafe body(first)
      }
    }
  }
}
