import Measuring

/// A folder of a test's own, and what starts programs in it.
struct Place {
  let folder: String
  let launcher: Launcher

  /// Makes the folder, whose name no other test's has.
  init(_ name: String) throws {
    folder = "\(Disk.ownFolder)/places/\(name)-\(UInt64.random(in: 0...UInt64.max))"
    launcher = try Launcher(measure: "\(Disk.ownFolder)/measure", scratch: folder)
  }

  /// Takes the folder away.
  func remove() { try? launcher.run(Command(["/bin/rm", "-rf", folder], in: "/")) }
}
