package import RegisterModel
package import TimeZones

/// The clock that days are told by: that of the authority, not of the machine.
extension Schema {
  /// The rules of the time zone that days are counted in; Helsinki's where the one that the schema
  /// names is not installed.
  ///
  /// They are read from the system's file each time.
  package func timeZoneRules() -> TimeZoneRules { TimeZoneRules.installed(timeZone) ?? .helsinki }
}
