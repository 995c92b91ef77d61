/// How measurements are made.
package struct Run {
  private let launcher: Launcher
  private let runs: Int
  private let patience: Double

  /// Decides how measurements are made.
  ///
  /// - Parameters:
  ///   - launcher: What starts the programs.
  ///   - runs: How often each program runs at most; 1 or more.
  ///   - patience: After how many seconds a measurement is not repeated any more.
  package init(launcher: Launcher, runs: Int, patience: Double) {
    self.launcher = launcher
    self.runs = runs
    self.patience = patience
  }

  /// Runs a measurement's two sides in turn, and says what they took.
  ///
  /// A pair that takes under two seconds is run once before it counts, so that what lies on the
  /// disk is in memory for both. A slow rival may run only once or twice; the tool then goes on
  /// alone, up to three times, unless it is as slow. Where the tool does not know what it is asked
  /// for, the rival runs.
  package func result(of measurement: Measurement) throws(LaunchError) -> Result {
    var result = Result(of: measurement)
    let ours = try knownCommand(of: measurement, &result)
    if ours != nil {
      for command in measurement.preparation { try launcher.run(command) }
    }
    defer { for command in measurement.aftermath { try? launcher.run(command) } }
    var spent = 0.0
    var isWarm = false
    while true {
      let own = try ours.map { command throws(LaunchError) in
        try figures(of: command, after: measurement.before)
      }
      let other = try isRivalNext(result, spent) ? rivalFigures(of: measurement) : nil
      if own == nil && other == nil { break }
      let time = (own?.wall ?? 0) + (other?.wall ?? 0)
      let counts = isWarm || time >= 2
      isWarm = true
      if !counts { continue }
      spent += time
      if let own { result.ours.runs.append(own) }
      if let other { result.rival.runs.append(other) }
      if isEnough(result, spent) { break }
    }
    if let status = result.ours.failure { result.add("the tool ended with \(status)") }
    if let status = result.rival.failure { result.add("the rival ended with \(status)") }
    return result
  }

  private func isRivalNext(_ result: Result, _ spent: Double) -> Bool {
    guard let last = result.rival.runs.last else { return true }
    return spent + last.wall < patience
  }

  private func isEnough(_ result: Result, _ spent: Double) -> Bool {
    let count = max(result.ours.runs.count, result.rival.runs.count)
    if count >= runs { return true }
    guard spent > patience else { return false }
    guard let own = result.ours.runs.last else { return true }
    return own.wall > patience || count >= 3
  }

  private func figures(
    of command: Command, after before: [Command]
  ) throws(LaunchError) -> Figures {
    for command in before { try launcher.run(command) }
    return try launcher.figures(of: command)
  }

  private func rivalFigures(of measurement: Measurement) throws(LaunchError) -> Figures? {
    guard let rival = measurement.rival else { return nil }
    return try launcher.figures(of: rival)
  }

  /// The tool's command as this version of it can do it: an older one has no index and walks
  /// without being told to, and knows nothing of what needs one.
  private func knownCommand(
    of measurement: Measurement, _ result: inout Result
  ) throws(LaunchError) -> Command? {
    var ours = measurement.ours
    if let place = ours.words.firstIndex(of: "--no-index"),
      try launcher.status(of: measurement.leastWithoutIndex) == 64
    {
      ours.words.remove(at: place)
      result.add("the tool has no `--no-index`")
    }
    for command in measurement.preparation + measurement.before
    where command.words.first == ours.words.first {
      let help = Command(command.words.prefix(2) + ["--help"], in: command.folder)
      guard try launcher.status(of: help) == 64 else { continue }
      result.add("the tool has no `\(command.words.dropFirst().joined(separator: " "))`")
      return nil
    }
    return ours
  }
}

extension Measurement {
  /// What the tool is asked to see whether it knows `--no-index`: the least that takes it.
  fileprivate var leastWithoutIndex: Command {
    Command(ours.words.prefix(1) + ["changelog", "HEAD..HEAD", "--no-index"], in: ours.folder)
  }
}
