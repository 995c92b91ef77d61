/// What callers are told when a name, a file or a rule gives no time zone.
extension TimeZoneRules {
  /// Why the rules of a time zone cannot be had.
  package enum Failure: Error, Hashable, Sendable {
    /// Neither the time zone database nor this program knows the name.
    case unknownName(String)
    /// The file is not in the form of RFC 8536, version 2 or later and without leap seconds.
    case malformedFile
    /// The rule is not in the form of POSIX's TZ variable.
    case malformedRule(String)
  }
}
