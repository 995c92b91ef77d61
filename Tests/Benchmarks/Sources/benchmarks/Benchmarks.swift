import ArgumentParser
import Histories
import Measuring

/// Measures the tool against git and others, and prints a table.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the tool against git and others, and prints a table in Markdown.")

  @Flag(help: "Small histories and few files: about a minute.")
  var small = false

  @Option(help: "Only these rows, with commas between them: \(Self.groups).")
  var rows: String?

  @Option(help: "Only on these histories, with commas between them: S, M, L, Ls, or m.")
  var on: String?

  @Option(help: "How often each program runs at most.")
  var runs = 11

  @Option(help: "After how many seconds a row is not repeated any more.")
  var patience: Double?

  @Option(help: "The folder where the histories are kept; they are made where they are missing.")
  var folder = ".build/histories"

  @Option(help: "The tool.")
  var tool = ".build/dataregister"

  @Flag(help: "Only makes what is measured, and measures nothing.")
  var prepare = false

  private static let groups = RowGroup.allCases.map(\.rawValue).joined(separator: ", ")

  mutating func run() throws {
    let bench = try bench()
    let run = Run(launcher: bench.launcher, runs: runs, patience: patience ?? (small ? 3 : 60))
    var table = MarkdownTable(Result.headings)
    for group in try chosen() {
      for measurement in try bench.measurements(of: group) where isChosen(measurement) {
        let lines = result(of: measurement, by: run).lines
        for line in lines {
          table.append(line)
          // The table comes last; what is known already is not lost if the run is cut short.
          Output.progress(line.joined(separator: " | "))
        }
      }
    }
    if !prepare { Output.result("\(try bench.surroundings())\n\n\(table)") }
  }

  /// A measurement's result, or why there is none: one row that fails keeps none from the table.
  private func result(of measurement: Measurement, by run: Run) -> Result {
    do {
      return try run.result(of: measurement)
    } catch {
      var result = Result(of: measurement)
      result.add("\(error)")
      return result
    }
  }

  private func isChosen(_ measurement: Measurement) -> Bool {
    guard !prepare else { return false }
    guard let on else { return true }
    return on.split(separator: ",").contains { $0 == measurement.subject }
  }

  private func chosen() throws -> [RowGroup] {
    guard let rows else { return RowGroup.allCases }
    return try rows.split(separator: ",").map { name in
      guard let group = RowGroup(rawValue: String(name)) else {
        throw ValidationError("There are no rows ”\(name)”. There are: \(Self.groups).")
      }
      return group
    }
  }

  private func bench() throws -> Bench {
    try Disk.makeFolder(folder)
    guard let folder = Disk.absolute(folder) else { throw ValidationError("No folder \(folder)") }
    guard let tool = Disk.absolute(tool) else {
      throw ValidationError(
        """
        There is no \(tool). Build it with: Hooks/setup
        """)
    }
    guard let git = Disk.program("git") else { throw ValidationError("There is no git.") }
    let programs = Disk.ownFolder
    return Bench(
      launcher: try Launcher(measure: "\(programs)/measure", scratch: "\(folder)/scratch"),
      folder: folder, tool: tool, git: git, scan: "\(programs)/scan", isSmall: small)
  }
}
