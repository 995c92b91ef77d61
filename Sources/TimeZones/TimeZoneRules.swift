/// What the clocks of a place show: its offsets from UTC, past and to come.
///
/// Seconds are counted from 1970-01-01 without leap seconds, as POSIX does; civil seconds are those
/// that a clock of the place would count if it were never set forward or back, which is to say its
/// date and time taken as UTC. Offsets are seconds east of Greenwich.
package struct TimeZoneRules: Hashable, Sendable {
  /// From when on an offset holds.
  struct Transition: Hashable, Sendable {
    /// In seconds UTC.
    var start: Int64
    var offset: Int
  }

  /// The offset before the first transition.
  let firstOffset: Int
  /// In order of time.
  let transitions: [Transition]
  /// What holds from the last transition on, nil if that is its own offset.
  let rule: YearlyRule?

  init(firstOffset: Int, transitions: [Transition] = [], rule: YearlyRule? = nil) {
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.rule = rule
  }

  /// UTC itself.
  package static let utc = TimeZoneRules(firstOffset: 0)

  /// What has held in Finland since 1997, `EET-2EEST,M3.5.0/3,M10.5.0/4`, and is taken for all
  /// times.
  package static let helsinki = TimeZoneRules(
    firstOffset: 7200,
    rule: YearlyRule(
      standardOffset: 7200,
      summer: .init(
        offset: 10800,
        start: .init(day: .weekday(month: 3, week: 5, weekday: 0), seconds: 3 * 3600),
        end: .init(day: .weekday(month: 10, week: 5, weekday: 0), seconds: 4 * 3600))))

  /// The offset that holds at an instant.
  package func offset(atUTC seconds: Int64) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].start <= seconds { low = middle + 1 } else { high = middle }
    }
    if low == transitions.count, let rule { return rule.offset(atUTC: seconds) }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }

  /// The instant at which the clocks show a civil time.
  ///
  /// Of a time that they show twice it is the second; a time that they skip counts as if they had
  /// not been set forward yet. Both are the later of the two instants in question, so that what is
  /// asked for up to a time leaves nothing out.
  package func utc(fromLocal localSeconds: Int64) -> Int64 {
    let before = localSeconds &- Int64(offset(atUTC: localSeconds &- Self.greatestOffset))
    let after = localSeconds &- Int64(offset(atUTC: localSeconds &+ Self.greatestOffset))
    let (earlier, later) = (min(before, after), max(before, after))
    let shown = localSeconds &- later == Int64(offset(atUTC: later))
    let skipped = localSeconds &- earlier != Int64(offset(atUTC: earlier))
    return shown || skipped ? later : earlier
  }

  /// More than any place's clocks have been ahead of UTC or behind it.
  private static var greatestOffset: Int64 { 16 * 3600 }
}
