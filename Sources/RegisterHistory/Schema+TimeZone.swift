package import RegisterModel
package import TimeZones

extension Schema {
  /// The rules of the time zone that days are counted in; Helsinki's where the one that the schema
  /// names is not installed.
  ///
  /// They are read from the system's file each time.
  package func timeZoneRules() -> TimeZoneRules { TimeZoneRules.installed(timeZone) ?? .helsinki }
}
