import Histories
import Measuring

extension Bench {
  /// The repository of a history, made where it is not there yet.
  ///
  /// - Parameters:
  ///   - shape: The history.
  ///   - hasGraph: Whether it has a commit-graph with Bloom filters.
  /// - Returns: Its folder, with the newest commit checked out.
  /// - Throws: `LaunchError` where it cannot be made.
  func history(_ shape: HistoryShape, hasGraph: Bool = false) throws -> String {
    let stamp = "\(HistoryScript.version) \(shape)"
    return try kept(shape.name + (hasGraph ? "-graph" : ""), stamp) { place in
      if hasGraph {
        try copy(history(shape), to: place)
        let write = ["commit-graph", "write", "--reachable", "--changed-paths", "--no-progress"]
        try launcher.run(git(write, in: place))
      } else {
        try make(shape, at: place)
      }
    }
  }

  /// A repository that a row may change: a copy of a history's.
  func copy(of shape: HistoryShape, for purpose: String) throws -> String {
    let stamp = "\(HistoryScript.version) \(shape) \(purpose)"
    return try kept("\(shape.name)-\(purpose)", stamp) { place in
      try copy(history(shape), to: place)
    }
  }

  /// Something that is made once and kept, under a name, until its stamp changes.
  ///
  /// - Parameters:
  ///   - name: The name of its folder.
  ///   - stamp: What it was made by; it stands in a file beside.
  ///   - make: Makes it at the path that it is handed.
  /// - Returns: Its path.
  /// - Throws: What making it throws.
  func kept(_ name: String, _ stamp: String, make: (String) throws -> Void) throws -> String {
    let place = "\(folder)/\(name)"
    if Disk.text(of: place + ".stamp") == stamp, Disk.exists(place) { return place }
    Output.progress("making \(name)")
    try launcher.run(
      Command(["/bin/rm", "-rf", place, place + ".new", place + ".stamp"], in: folder))
    try make(place + ".new")
    try launcher.run(Command(["/bin/mv", place + ".new", place], in: folder))
    try Disk.write(stamp, to: place + ".stamp")
    return place
  }

  private func make(_ shape: HistoryShape, at place: String) throws {
    let stream = "\(folder)/stream"
    try Disk.write(to: stream) { add in
      var script = HistoryScript(shape, write: add)
      try script.run()
    }
    try launcher.run(git(["init", "--quiet", "--initial-branch=main", place], in: folder))
    // The commit-graph is for the copy, and nothing is tidied while something is measured.
    for (key, value) in [
      ("gc.auto", "0"), ("gc.writeCommitGraph", "false"), ("maintenance.auto", "false"),
      ("user.name", "Prov"), ("user.email", "prov@exempelstad.example"),
    ] {
      try launcher.run(git(["config", key, value], in: place))
    }
    try launcher.run(git(["fast-import", "--quiet"], in: place), input: stream)
    try launcher.run(Command(["/bin/rm", stream], in: folder))
    try launcher.run(git(["reset", "--quiet", "--hard"], in: place))
    try launcher.run(git(["gc", "--quiet"], in: place))
  }

  /// Copies a repository with all that is in it.
  func copy(_ repository: String, to place: String) throws {
    try launcher.run(Command(["/bin/cp", "-a", repository, place], in: folder))
    try launcher.run(git(["update-index", "-q", "--refresh"], in: place))
  }
}
