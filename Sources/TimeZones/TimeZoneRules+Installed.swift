internal import Files

/// The one place where time zones are read from the machine's own database.
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
}
