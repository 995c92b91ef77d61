package import Git
package import RegisterModel

/// How the time of a commit is told: to people as a day, to programs as ISO 8601.
extension Timestamp {
  /// The day by the clock that showed the time; `nil` outside years 1 to 9999.
  package var localDate: CalendarDate? { CalendarDate(atUTC: seconds, offset: offset * 60) }

  /// The time as ISO 8601 has it, such as `2026-11-22T10:00:00+02:00`; `nil` outside years 1 to
  /// 9999, and where the offset is no offset of a clock.
  package var iso8601: String? {
    guard let date = localDate, abs(offset) < 24 * 60 else { return nil }
    let local = seconds + Int64(offset) * 60
    let second = Int((local % 86_400 + 86_400) % 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits)
    let sign = offset < 0 ? "-" : "+"
    let zone = [abs(offset) / 60, abs(offset) % 60].map(Self.twoDigits)
    return "\(date)T\(clock.joined(separator: ":"))\(sign)\(zone.joined(separator: ":"))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
