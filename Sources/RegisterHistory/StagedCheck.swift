internal import Diagnostics
internal import Git
package import RegisterModel

/// What is wrong with what is staged in the registers below one folder.
package struct StagedCheck: Sendable {
  /// What a check of what is staged finds; `nil` where it is what is committed already.
  package var report: CheckReport?
  /// The paths, from the top, of which several versions are left after a merge.
  package var unmerged: [String]
  /// The paths, relative to the root, whose file in the folder is not the one that is staged.
  package var differing: Set<String>
}

extension RegisterRepository {
  /// Checks what is staged, where it differs from what is checked out.
  ///
  /// - Returns: What was found.
  /// - Throws: When what is staged, or an object, cannot be read.
  package mutating func checkStaged() throws(HistoryError) -> StagedCheck {
    let folder = folderPath.joined(separator: "/")
    let entries = try HistoryError.reporting { () throws(GitError) in
      try git.index(below: folder)
    }
    var unmerged: [String] = []
    for entry in entries where entry.stage != 0 {
      let path = String(decoding: entry.pathBytes, as: UTF8.self)
      if unmerged.last != path { unmerged.append(path) }
    }
    let staged = try snapshot(.index)
    let committed = try snapshot(try headIfAny().map(Point.commit) ?? .nothing)
    if unmerged.isEmpty, staged.holdsTheSame(as: committed) {
      return StagedCheck(report: nil, unmerged: [], differing: [])
    }
    let report = try check(staged)
    let broken = report.files.filter { $0.count(.error) > 0 }.map(\.source.path)
    return StagedCheck(
      report: report, unmerged: unmerged,
      differing: try differing(from: staged).intersection(broken))
  }

  /// The paths whose file in the folder is not the one that is staged.
  private mutating func differing(from staged: Snapshot) throws(HistoryError) -> Set<String> {
    guard git.workingDirectory != nil else { return [] }
    let worktree: Snapshot
    do {
      worktree = try snapshot(.worktree)
    } catch {
      // The folder is not what is committed: where it cannot be read, nothing is said of it.
      return []
    }
    var paths = Set(
      staged.registers.filter { worktree.registers[$0.key] != $0.value }.map(\.key.path))
    if staged.schema != worktree.schema { paths.insert(Schema.path) }
    return paths
  }
}

extension Snapshot {
  /// Whether two points hold the same registers, and the same things that should not be there.
  fileprivate func holdsTheSame(as other: Snapshot) -> Bool {
    registers == other.registers && schema == other.schema
      && folder.findings.map(\.path) == other.folder.findings.map(\.path)
      && folder.findings.map(\.finding) == other.folder.findings.map(\.finding)
  }
}
