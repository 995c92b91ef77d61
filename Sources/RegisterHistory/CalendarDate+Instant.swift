internal import RegisterModel

/// How an instant becomes a day of the calendar.
extension CalendarDate {
  /// The day that a clock shows; `nil` outside years 1 to 9999.
  ///
  /// - Parameters:
  ///   - seconds: The instant, in seconds since 1970-01-01 UTC.
  ///   - offset: How far the clock is ahead of UTC, in seconds.
  init?(atUTC seconds: Int64, offset: Int) {
    let (local, overflow) = seconds.addingReportingOverflow(Int64(offset))
    if overflow { return nil }
    self.init(daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1))
  }
}
