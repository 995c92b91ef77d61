internal import Diagnostics
package import Git
internal import RegisterModel

/// The review of `review --public`, for readers who may see no more than what will be published.
extension RegisterRepository {
  /// What the next publication would change for the public, fit to leave the house: without the
  /// findings of the check, what stands in the way and what is not committed.
  ///
  /// - Parameters:
  ///   - since: What to compare with; `nil` means the last publication, or nothing.
  ///   - head: The commit that would be published.
  ///   - projection: What may be published.
  /// - Returns: What may be told.
  /// - Throws: When the repository cannot be read.
  package mutating func publicReview(
    since: ObjectID? = nil, at head: ObjectID, by projection: PublicProjection
  ) throws(HistoryError) -> Review {
    let publication = try publications(from: head).first
    let base = since ?? publication?.commit
    let older = base.map(Point.commit) ?? .nothing
    let difference = try publicDifference(from: older, to: .commit(head), by: projection)
    let commits = try commitsByPlace(in: difference.registers, from: base, to: head)
    var told: [Review.Place: [CommitInfo]] = [:]
    for place in difference.registers.flatMap(\.places) {
      told[place] = projection.commits(commits[place] ?? [])
    }
    return Review(
      publication: publication, since: base, to: head, isOfHead: try head == headIfAny(),
      isShallow: git.isShallow,
      difference: difference, commits: told,
      report: CheckReport(registers: 0, files: []),
      uncommitted: Difference(from: .nothing, to: .nothing, schema: [], registers: []),
      blockers: [], isPublic: true)
  }
}
