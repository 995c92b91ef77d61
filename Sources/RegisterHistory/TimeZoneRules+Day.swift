package import RegisterModel
package import TimeZones

/// How an instant becomes a day of the calendar, which time zones by themselves do not know.
extension TimeZoneRules {
  /// The day that the calendars of the place show at an instant; `nil` outside years 1 to 9999.
  package func day(atUTC seconds: Int64) -> CalendarDate? {
    let (local, overflow) = seconds.addingReportingOverflow(Int64(offset(atUTC: seconds)))
    if overflow { return nil }
    return CalendarDate(
      daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1))
  }
}
