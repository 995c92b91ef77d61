import Histories
import Measuring

extension Bench {
  /// A copy of a history in which three registers have been edited and staged.
  ///
  /// Beside the index lie two copies: `index.head`, with nothing staged, and `index.staged`.
  func stagedCopy(of shape: HistoryShape) throws -> String {
    let stamp = "\(HistoryScript.version) \(shape) staged, two indexes"
    return try kept("\(shape.name)-staged", stamp) { place in
      try copy(history(shape), to: place)
      try launcher.run(Command(["/bin/cp", ".git/index", ".git/index.head"], in: place))
      let list = try launcher.output(of: git(["ls-files", "Registers"], in: place))
      let paths = list.split(separator: "\n").filter { $0.hasSuffix(".register") }
      for path in [paths[0], paths[paths.count / 2], paths[paths.count - 1]] {
        guard let text = Disk.text(of: "\(place)/\(path)") else { continue }
        let edited = text.replacing("använder systemet", with: "använder det nya systemet")
        try Disk.write("# Ändrat\n\(edited)", to: "\(place)/\(path)")
        try launcher.run(git(["add", String(path)], in: place))
      }
      try launcher.run(Command(["/bin/cp", ".git/index", ".git/index.staged"], in: place))
    }
  }
}
