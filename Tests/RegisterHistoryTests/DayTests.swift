import RegisterHistory
import RegisterModel
import Testing
import TimeZones

/// The days that calendars show.
struct DayTests {
  @Test func `Beyond the days that there are there is none`() {
    for instant in [.min, .min + 1, .min + 7200, .max - 7200, .max] as [Int64] {
      #expect(TimeZoneRules.helsinki.day(atUTC: instant) == nil)
    }
    #expect(TimeZoneRules.utc.day(atUTC: -86_400)?.description == "1969-12-31")
    #expect(TimeZoneRules.utc.day(atUTC: -86_401)?.description == "1969-12-30")
    #expect(TimeZoneRules.utc.day(atUTC: -1)?.description == "1969-12-31")
  }
}
