import Foundation

/// Commits as a stream for `git fast-import`: any tree, any parents and any times, in one process.
package struct FastImport {
  /// A file of a commit.
  package struct File: Equatable {
    /// In octal, as Git writes it.
    package var mode: String
    /// What it holds.
    package var text: String

    /// Makes a file, by default one that cannot be run.
    package init(mode: String = "100644", text: String) {
      self.mode = mode
      self.text = text
    }
  }

  /// The commits so far, counted from 1, which is how `merge` and `branch` name them.
  package private(set) var count = 0
  private var stream: [UInt8] = []

  /// Begins with no commit.
  package init() {}

  /// Adds a commit that holds just these files.
  ///
  /// - Returns: its mark.
  @discardableResult
  package mutating func commit(
    _ files: [String: File], parents: [Int], time: Int, subject: String = "change",
    branch: String = "work"
  ) -> Int {
    count += 1
    // A branch that is reset to nothing does not lend its tip to the next commit.
    if parents.isEmpty { add("reset refs/heads/\(branch)\n\n") }
    add("commit refs/heads/\(branch)\nmark :\(count)\n")
    add(
      "committer Maija <maija@example.fi> \(time) +0200\ndata \(subject.utf8.count)\n\(subject)\n")
    for (index, parent) in parents.enumerated() {
      add("\(index == 0 ? "from" : "merge") :\(parent)\n")
    }
    add("deleteall\n")
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      add("M \(file.mode) inline \(path)\ndata \(file.text.utf8.count)\n\(file.text)\n")
    }
    return count
  }

  /// Lets a branch end with a commit.
  package mutating func branch(_ name: String, at mark: Int) {
    add("reset refs/heads/\(name)\nfrom :\(mark)\n\n")
  }

  /// Marks a commit with an annotated tag.
  package mutating func tag(_ name: String, at mark: Int, time: Int) {
    add("tag \(name)\nfrom :\(mark)\ntagger Maija <maija@example.fi> \(time) +0200\ndata 0\n\n")
  }

  /// Makes the commits in a repository.
  ///
  /// - Returns: the ids of the commits, the first at place 0.
  package func run(in git: GitCommand) throws -> [String] {
    let marks = "\(git.folder)/.git/marks"
    _ = try git.bytes(
      ["fast-import", "--quiet", "--force", "--export-marks=\(marks)"], input: stream)
    var ids = Array(repeating: "", count: count)
    for line in try String(contentsOfFile: marks, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: " ")
      if let mark = Int(parts[0].dropFirst()) { ids[mark - 1] = String(parts[1]) }
    }
    return ids
  }

  private mutating func add(_ text: String) { stream += Array(text.utf8) }
}
