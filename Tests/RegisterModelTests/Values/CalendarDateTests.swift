import RegisterModel
import Testing

@Suite("Dates") struct CalendarDateTests {
  @Test("every thirteenth day from year 1 to 9999 follows the one before, and the day before it")
  func manyDays() throws {
    var before: CalendarDate?
    for day in stride(from: -719_162, through: 2_932_896, by: 13) {
      let date = try #require(CalendarDate(daysSinceEpoch: day))
      if date.daysSinceEpoch != day { Issue.record("\(date)") }
      if let before, before >= date { Issue.record("\(before), \(date)") }
      if CalendarDate(date.description) != date { Issue.record("\(date)") }
      before = date
    }
  }

  @Test(
    "days as Python's datetime counts them",
    arguments: [
      ("0001-01-01", -719_162), ("0004-02-29", -718_008), ("0100-03-01", -682_944),
      ("1582-10-15", -141_427), ("1900-02-28", -25_509), ("1900-03-01", -25_508),
      ("1969-12-31", -1), ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
      ("9999-12-31", 2_932_896),
    ])
  func daysSinceEpoch(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == date)
    #expect(date.description == text)
  }

  @Test(
    "a text that is no day is none",
    arguments: [
      "", "2026-11-31", "2025-02-29", "1900-02-29", "2026-00-10", "2026-13-01", "2026-01-00",
      "0000-01-01", "2026-1-1", "26-11-22", "2026-11-22 ", "+026-11-22", "2026/11/22",
      "2026-11-22T00", "２０２６-11-22", "2026-11-2२",
    ])
  func notDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("a leap year is every fourth, but for three in four centuries")
  func leapYears() {
    for year in 1...9999 {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }
  }

  @Test("outside years 1 to 9999 there are no days")
  func outside() {
    for days in [-719_163, 2_932_897, Int.min, Int.max] {
      #expect(CalendarDate(daysSinceEpoch: days) == nil)
    }
    #expect(CalendarDate(year: Int.max, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: Int.min, day: 1) == nil)
  }
}
