package import RegisterModel
internal import TimeZones

/// Where a check gets the day from by which it finds reviews overdue.
extension RegisterChecker.Options {
  /// What a check depends on beside the files: the day it is where the registers are kept.
  ///
  /// - Parameters:
  ///   - schema: The schema, which names the time zone.
  ///   - now: When the check is made, in seconds since 1970-01-01 UTC.
  package init(for schema: Schema, now: Int64) {
    let zone = TimeZoneRules.installed(schema.timeZone)
    self.init(
      today: (zone ?? .helsinki).day(atUTC: now),
      unknownTimeZone: zone == nil ? schema.timeZone : nil)
  }
}
