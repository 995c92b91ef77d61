internal import RegisterHistory
internal import RegisterModel

/// The days on which a register became public and last changed, by its public history.
///
/// A publication of which no day is known tells none, and neither does a draft.
struct PublicDays: Hashable, Sendable {
  /// When it became public; `nil` where that is not known.
  let issued: CalendarDate?
  /// When what is public of it last changed; `nil` where that is not known.
  let modified: CalendarDate?

  /// Reads the days off a public history.
  ///
  /// - Parameter entries: The entries of a register, the latest first.
  init(_ entries: [RegisterEntry]) {
    issued = entries.last { $0.kind == .created }?.publication?.day
    modified = entries.first { $0.publication != nil }?.publication?.day
  }
}
