internal import Git
package import RegisterModel

/// Where the registers stand between the editor and the public.
package struct RegisterStatus: Sendable {
  /// What a check of the working tree finds.
  package var report: CheckReport
  /// The latest publication; `nil` where there is none.
  package var published: Publication?
  /// The registers that differ between the working tree and what is staged.
  package var edited: [RegisterID]
  /// The registers that differ between what is staged and HEAD.
  package var staged: [RegisterID]
  /// The registers that differ between HEAD and the latest publication.
  package var unpublished: [RegisterID]
}

extension RegisterRepository {
  /// Where the registers stand.
  package mutating func status() throws(HistoryError) -> RegisterStatus {
    let worktree = try snapshot(.worktree)
    let index = try snapshot(.index)
    let head = try HistoryError.reporting { () throws(GitError) in try git.head() }
    let committed = try snapshot(head.map(Point.commit) ?? .nothing)
    let publication = try head.flatMap { head throws(HistoryError) in
      try publications(from: head).first
    }
    let published = try snapshot(publication.map { .commit($0.commit) } ?? .nothing)
    return RegisterStatus(
      report: try check(worktree), published: publication,
      edited: try difference(from: index, to: worktree).registers.map(\.id),
      staged: try difference(from: committed, to: index).registers.map(\.id),
      unpublished: try difference(from: published, to: committed).registers.map(\.id))
  }
}
