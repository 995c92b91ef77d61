/// An annotated tag on anything.
package struct AnnotatedTag: Hashable, Sendable {
  /// The tag's own object.
  package let id: ObjectID
  /// Who made it, and when; `nil` when that is missing or cannot be read.
  package let tagger: Signature?
  /// The whole message as stored.
  package let message: String
}
