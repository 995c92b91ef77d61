/// A name for a commit: an annotated tag on it.
package struct Tag: Sendable, Hashable {
  /// The name without `refs/tags/`.
  package let name: String
  /// The commit that it marks, through however many tags.
  package let commit: ObjectID
  /// Who made it, and when; `nil` when that is missing or cannot be read.
  package let tagger: Signature?
  /// The whole message as stored.
  package let message: String
}
