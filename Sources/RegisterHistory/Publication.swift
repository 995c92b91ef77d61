package import Git
internal import RegisterModel

/// A commit that was made public, marked by an annotated tag.
package struct Publication: Hashable, Sendable {
  /// The tag's name, such as `publicerad/2026-11-22`.
  package var tag: String
  /// The commit.
  package var commit: ObjectID
  /// When the tag was made.
  package var date: Timestamp?
}

extension RegisterRepository {
  /// The publications that can be reached from a commit, the latest first.
  package mutating func publications(from commit: ObjectID) throws(HistoryError) -> [Publication] {
    let tags: [Tag]
    do {
      tags = try git.tags(withPrefix: presentSchema.schema.publicationTag)
    } catch {
      throw .git(error)
    }
    guard !tags.isEmpty else { return [] }
    let reachable = try ancestors(of: commit)
    return tags.filter { reachable.contains($0.commit) }
      .map { Publication(tag: $0.name, commit: $0.commit, date: $0.tagger?.when) }
      .sorted { ($0.date?.seconds ?? 0, $0.tag) > ($1.date?.seconds ?? 0, $1.tag) }
  }

  /// A commit and all commits that it was made on; those that a shallow clone lacks are left out.
  mutating func ancestors(of commit: ObjectID) throws(HistoryError) -> Set<ObjectID> {
    var found: Set<ObjectID> = [commit]
    var pending = [commit]
    while let next = pending.popLast() {
      for parent in try parents(of: next) where found.insert(parent).inserted {
        pending.append(parent)
      }
    }
    return found
  }
}
