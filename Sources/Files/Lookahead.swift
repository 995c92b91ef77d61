/// How far it is worth looking ahead of what somebody waits for.
///
/// What is found quickly can be found before it is asked for, so that other threads have work. Where
/// finding takes long, nothing that is there already should wait for it.
package struct Lookahead {
  /// How many things may be found and not yet handed on.
  package var depth: Int { max(1, min(quickOnes - Self.first, Self.deepest)) }

  /// How many of the things that were found last were found quickly, one after the other.
  private var quickOnes = 0

  /// The first ones are handed on as they are found.
  private static let first = 8
  private static let deepest = 64
  private static let quick = Duration.milliseconds(5)

  /// Begins with what is asked for, and nothing beyond it.
  package init() {}

  /// Notes how long finding the next thing took.
  package mutating func note(_ time: Duration) {
    quickOnes = time < Self.quick ? quickOnes + 1 : 0
  }
}
