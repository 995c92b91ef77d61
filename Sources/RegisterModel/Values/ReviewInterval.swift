/// How often a register is to be read through: `12 months` (clause 3.1).
public struct ReviewInterval: Hashable, Sendable {
  /// What the interval is counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case day, week, month, year
  }

  /// How many units, 1 to ``most``.
  public let count: Int
  /// What the interval is counted in.
  public let unit: Unit

  /// The most units of an interval.
  public static let most = 9999

  /// Reads a number and a unit, in the singular or the plural.
  public init?(_ text: String) {
    let words = WhiteSpace.words(text)
    guard words.count == 2, words[0].utf8.allSatisfy(\.isDigit), let count = Int(words[0]),
      (1...Self.most).contains(count)
    else { return nil }
    let name = FoldedName(words[1]).text
    guard let unit = Unit(rawValue: name.hasSuffix("s") ? String(name.dropLast()) : name) else {
      return nil
    }
    self.count = count
    self.unit = unit
  }

  /// The day on which the interval that begins on a day ends.
  ///
  /// A month later is the same day of the month, or the last day of a shorter month. `nil` after
  /// year 9999.
  public func end(from day: CalendarDate) -> CalendarDate? {
    switch unit {
    case .day: return CalendarDate(daysSinceEpoch: day.daysSinceEpoch + count)
    case .week: return CalendarDate(daysSinceEpoch: day.daysSinceEpoch + 7 * count)
    case .month, .year:
      let months = day.year * 12 + day.month - 1 + (unit == .year ? 12 * count : count)
      return (0...3).lazy.compactMap { shorter in
        CalendarDate(year: months / 12, month: months % 12 + 1, day: day.day - shorter)
      }.first
    }
  }
}
