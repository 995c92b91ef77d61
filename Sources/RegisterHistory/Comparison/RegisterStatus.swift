internal import Git
package import RegisterModel

/// Where the registers stand between the editor and the public.
package struct RegisterStatus: Sendable {
  /// What a check of the working tree finds.
  package var report: CheckReport
  /// The latest publication; `nil` where there is none.
  package var published: Publication?
  /// Whether the clone is shallow, so that there may be publications that it does not reach.
  package var isShallow: Bool
  /// What differs between the working tree and what is staged.
  package var edited: Changed
  /// What differs between what is staged and HEAD.
  package var staged: Changed
  /// The paths, from the top, of which several versions are left after a merge.
  package var unmerged: [String]
  /// What differs between HEAD and the latest publication.
  package var unpublished: Changed

  /// What differs between two of the places that a change goes through.
  package struct Changed: Sendable {
    /// The registers, by id.
    package var registers: [RegisterID]
    /// Whether the schema differs.
    package var schema: Bool

    /// The registers of which only the form differs, by id.
    package var reformatted: [RegisterID]
    /// Whether only the form of the schema differs.
    package var reformatsSchema: Bool

    init(_ difference: Difference) {
      registers = difference.registers.map(\.id)
      schema = difference.changesSchema
      reformatted = difference.reformatted.keys.sorted()
      reformatsSchema = difference.reformatsSchema
    }
  }
}

extension RegisterRepository {
  /// Where the registers stand.
  package mutating func status() throws(HistoryError) -> RegisterStatus {
    let worktree = try snapshot(.worktree)
    let index = try snapshot(.index)
    let head = try headIfAny()
    let committed = try snapshot(head.map(Point.commit) ?? .nothing)
    let publication = try head.flatMap { head throws(HistoryError) in
      try publications(from: head).first
    }
    let published = try snapshot(publication.map { .commit($0.commit) } ?? .nothing)
    return RegisterStatus(
      report: try check(worktree), published: publication, isShallow: isShallow,
      edited: RegisterStatus.Changed(try difference(from: index, to: worktree)),
      staged: RegisterStatus.Changed(try difference(from: committed, to: index)),
      unmerged: try unmergedPaths(),
      unpublished: RegisterStatus.Changed(try difference(from: published, to: committed)))
  }
}
