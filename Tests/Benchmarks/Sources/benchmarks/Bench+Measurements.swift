import Measuring

extension Bench {
  /// The measurements of a group; what they work on is made where it is missing.
  func measurements(of group: RowGroup) throws -> [Measurement] {
    switch group {
    case .start: try startRows() + shippedRows()
    case .hook: try hookRows()
    case .check: try checkRows()
    case .history: try historyRows(hasGraph: false)
    case .graph: try historyRows(hasGraph: true)
    case .index: try indexRows()
    case .update: try updateRows()
    case .changelog: try changeLogRows()
    case .diff: try diffRows()
    case .blame: try blameRows()
    }
  }

  /// What it was measured with and on: versions, cores, and how busy the machine was.
  func surroundings() throws -> String {
    var programs = [try launcher.output(of: tool(["--version"], in: folder))]
    for name in ["git", "rg", "recfix"] {
      guard let path = Disk.program(name) else { continue }
      let text = try launcher.output(of: Command([path, "--version"], in: folder))
      programs.append(text.split(separator: "\n").first.map(String.init) ?? name)
    }
    let cores = try launcher.output(of: Command(["/usr/bin/nproc"], in: folder))
    let load = Disk.text(of: "/proc/loadavg")?.split(separator: " ").first ?? "?"
    return "\(programs.joined(separator: "; ")); \(cores) cores, load in the end \(load)."
  }
}
