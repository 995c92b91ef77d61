import ArgumentParser
import Measuring

@main
struct Benchmarks: ParsableCommand {
  @Option var folder = "x"
  func run() throws {
    let b = Bench(launcher: try Launcher(measure: Disk.ownFolder + "/measure", scratch: folder + "/scratch"), folder: folder, tool: "", git: "/usr/bin/git", scan: "", isSmall: false)
    print(try b.files(10_000), try b.files(100_000), try b.records(10_000))
  }
}
