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
    let unmerged = try unmergedPaths()
    let staged = try snapshot(.index)
    let committed = try snapshot(try headIfAny().map(Point.commit) ?? .nothing)
    if unmerged.isEmpty, staged.holdsTheSame(as: committed) {
      return StagedCheck(report: nil, unmerged: [], differing: [])
    }
    let report = try check(staged)
    if unmerged.isEmpty { remember(report, of: staged, committed) }
    let broken = report.files.filter { $0.count(.error) > 0 }.map(\.source.path)
    return StagedCheck(
      report: report, unmerged: unmerged,
      differing: try differing(from: staged).intersection(broken))
  }

  /// The paths below the register's folder, from the top, of which a merge left several versions.
  func unmergedPaths() throws(HistoryError) -> [String] {
    let folder = folderPath.joined(separator: "/")
    let entries = try HistoryError.reporting { () throws(GitError) in
      try git.index(below: folder)
    }
    return entries.filter { $0.stage != 0 }
      .map { String(decoding: $0.pathBytes, as: UTF8.self) }.withoutRepetitions
  }

  /// Keeps what was found, so that the next check has less to do.
  private func remember(
    _ report: CheckReport, of staged: Snapshot, _ committed: Snapshot
  ) {
    guard prefix.isEmpty, let counts = RememberedCheck.Counts(report),
      let files = (try? git.indexFile).flatMap(FileListing.init(stagedIn:)),
      // What was checked is what is kept, whoever wrote the index meanwhile.
      files.holdTheSame(as: staged),
      let tree = files.tree(of: RegisterID.folder), let head = (try? git.registersAtHead()) ?? nil
    else { return }
    let dependsOnDay = presentSchema.schema.review != nil
    let options = checkOptions
    RememberedCheck(
      counts: counts, day: dependsOnDay ? options.today?.daysSinceEpoch : nil,
      lacksTimeZone: options.unknownTimeZone != nil, head: head,
      differsFromHead: !staged.holdsTheSame(as: committed), files: files, tree: tree
    ).keep(in: git)
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
