/// What a question may do with the history index.
package enum IndexUse: Sendable, Hashable {
  /// It is neither read nor written.
  case none
  /// It is read and brought up to date; one is made where a walk took so long.
  case kept(after: Duration)

  /// What people's questions do: from a fifth of a second on, waiting is felt.
  package static let automatic = kept(after: .milliseconds(200))
}
