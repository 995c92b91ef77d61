/// What clocks do in all years that come after the last change that is listed.
extension TimeZoneRules {
  /// An offset for all the year, or two between which the clocks change each year on the same days.
  struct YearlyRule: Hashable, Sendable {
    var standardOffset: Int
    /// Nil where the clocks never change.
    var summer: Summer?

    /// Summer time: its offset, from when it holds, and until when.
    struct Summer: Hashable, Sendable {
      var offset: Int
      /// By the clocks of standard time.
      var start: Moment
      /// By the clocks of summer time.
      var end: Moment
    }

    /// A day of the year with a time of day.
    struct Moment: Hashable, Sendable {
      var day: Day
      /// From the day's midnight; may be of another day.
      var seconds: Int
    }

    /// A day that each year has.
    enum Day: Hashable, Sendable {
      /// The weekday (0 is Sunday) of the nth week (5 is the last) of a month from 1.
      case weekday(month: Int, week: Int, weekday: Int)
      /// Days since 1 January, counted from 1 and as if 29 February did not exist.
      case withoutLeapDay(Int)
      /// Days since 1 January, counted from 0.
      case withLeapDay(Int)
    }

    /// The offset that holds at an instant.
    ///
    /// The calendar repeats itself every 400 years, so it is enough to look at 400 of them.
    func offset(atUTC seconds: Int64) -> Int {
      guard let summer else { return standardOffset }
      let cycle: Int64 = 146_097 * 86_400
      let remainder = seconds % cycle
      let instant = Int(remainder < 0 ? remainder + cycle : remainder)
      let year = 1970 + instant / 31_556_952
      var latest = (start: Int.min, offset: standardOffset)
      for year in (year - 2)...(year + 1) {
        // At one and the same instant, summer time that begins wins over the one that ends.
        for (start, offset) in [
          (summer.end.seconds(inYear: year) - summer.offset, standardOffset),
          (summer.start.seconds(inYear: year) - standardOffset, summer.offset),
        ] where start <= instant && start >= latest.start {
          latest = (start, offset)
        }
      }
      return latest.offset
    }
  }
}

extension TimeZoneRules.YearlyRule.Moment {
  /// The civil seconds since 1970 of this moment in a year.
  fileprivate func seconds(inYear year: Int) -> Int {
    day.daysSince1970(inYear: year) * 86_400 + seconds
  }
}

extension TimeZoneRules.YearlyRule.Day {
  fileprivate func daysSince1970(inYear year: Int) -> Int {
    let newYear = Self.daysSince1970(year: year, month: 1)
    switch self {
    case .weekday(let month, let week, let weekday):
      let first = Self.daysSince1970(year: year, month: month)
      let next = Self.daysSince1970(year: year, month: month + 1)
      // 1 January 1970 was a Thursday.
      let firstWeekday = (first + 4) % 7
      let wanted = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      return wanted < next ? wanted : wanted - 7
    case .withoutLeapDay(let day):
      let leapDays = Self.daysSince1970(year: year, month: 3) - newYear - 59
      return newYear + day - 1 + (day >= 60 ? leapDays : 0)
    case .withLeapDay(let day):
      return newYear + day
    }
  }

  /// The days from 1970-01-01 to the first of a month; month 13 is the next January.
  ///
  /// Counts in years that begin in March, so that the leap day is a year's last; from Howard
  /// Hinnant's `days_from_civil`.
  private static func daysSince1970(year: Int, month: Int) -> Int {
    let marchYear = year + (month + 9) / 12 - 1
    let daysInYear = (153 * ((month + 9) % 12) + 2) / 5
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + daysInYear
      - 719_468
  }
}
