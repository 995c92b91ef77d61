/// A piece of the work that a question takes, told to whoever counts, as tests do that bound it.
package enum RepositoryWork: Hashable, Sendable {
  /// A folder of registers was listed whole.
  case snapshot
  /// A commit was visited to learn what others were made on.
  case ancestry
}
