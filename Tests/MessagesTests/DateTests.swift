import Git
import Messages
import RegisterModel
import Testing

/// Days as people read them.
struct DateTests {
  @Test func `A day is written as the reader's language has it`() throws {
    let day = try #require(CalendarDate("2026-01-02"))
    #expect(Messages(.sv).day(day) == "2.1.2026")
    #expect(Messages(.fi).day(day) == "2.1.2026")
    #expect(Messages(.en).day(day) == "2026-01-02")
  }

  @Test(arguments: [
    (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (1_700_000_000, 120, "2023-11-15"),
    (1_700_000_000, -120, "2023-11-14"), (1_709_164_800, 0, "2024-02-29"),
    (253_402_300_799, 0, "9999-12-31"),
  ])
  func `A time is of the day that its own clock showed`(
    seconds: Int64, offset: Int, day: String
  ) {
    #expect(Messages(.en).day(Timestamp(seconds: seconds, offset: offset)) == day)
  }

  @Test(arguments: [
    (253_402_300_800, 0), (Int64.max, 0), (Int64.max, 99 * 60), (Int64.min, -99 * 60),
    (-62_135_596_801, 0),
  ])
  func `A time that no calendar has is an unknown day`(seconds: Int64, offset: Int) {
    #expect(Messages(.en).day(Timestamp(seconds: seconds, offset: offset)) == "unknown date")
    #expect(Messages(.sv).day(nil) == "okänt datum")
    #expect(Messages(.fi).day(nil) == "tuntematon päivämäärä")
  }

  @Test(arguments: [
    ("sv_FI.UTF-8", Language.sv), ("fi", .fi), ("en-GB", .en), ("EN_us", .en), ("sv@x", .sv),
    ("C", nil), ("C.UTF-8", nil), ("", nil), ("svx", nil), ("de_DE", nil),
  ])
  func `A locale names a language that is spoken, or none`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }
}
