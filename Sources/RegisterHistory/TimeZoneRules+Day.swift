package import RegisterModel
package import TimeZones

/// What day it is in a place; time zones by themselves know no days.
extension TimeZoneRules {
  /// The day that the calendars of the place show at an instant; `nil` outside years 1 to 9999.
  package func day(atUTC seconds: Int64) -> CalendarDate? {
    CalendarDate(atUTC: seconds, offset: offset(atUTC: seconds))
  }
}
