internal import Files
package import RegisterModel

extension TimeZoneRules {
  /// The rules of a place as this system's time zone database has them; `nil` where it has none.
  package static func installed(_ name: String) -> TimeZoneRules? {
    try? named(name) { path in
      guard case .bytes(let bytes) = try? FileContents(ofFile: path, atMost: 1 << 20) else {
        return nil
      }
      return bytes
    }
  }

  /// The day that the calendars of the place show at an instant; `nil` outside years 1 to 9999.
  package func day(atUTC seconds: Int64) -> CalendarDate? {
    let (local, overflow) = seconds.addingReportingOverflow(Int64(offset(atUTC: seconds)))
    if overflow { return nil }
    return CalendarDate(
      daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1))
  }
}
