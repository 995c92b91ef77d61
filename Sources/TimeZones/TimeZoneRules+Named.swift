/// How a name that stands in a schema leads to the rules of a place, and to no other file.
extension TimeZoneRules {
  /// The rules of a place by its name in the time zone database, such as `Europe/Helsinki`.
  ///
  /// Where the database has no such file, UTC and Europe/Helsinki are known nonetheless.
  ///
  /// - Parameters:
  ///   - name: The name, of which nothing is taken on trust.
  ///   - folder: Where the database's compiled files are.
  ///   - read: Reads the file at a path, nil if there is none.
  /// - Returns: The rules.
  /// - Throws: `TimeZoneRules.Failure`, if the name is unknown or the file is not in TZif's form.
  package static func named(
    _ name: String, in folder: String = "/usr/share/zoneinfo", read: (String) -> [UInt8]?
  ) throws(Failure) -> TimeZoneRules {
    guard isName(name) else { throw .unknownName(name) }
    if let bytes = read("\(folder)/\(name)") { return try TimeZoneRules(tzif: bytes) }
    switch name {
    case "UTC", "Etc/UTC": return .utc
    case "Europe/Helsinki": return .helsinki
    default: throw .unknownName(name)
    }
  }

  /// Whether a name has the form of those in the database, and leads nowhere but into its folder.
  private static func isName(_ name: String) -> Bool {
    name.utf8.count <= 64
      && name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { part in
          part.first.map(isLetter) == true
            && part.allSatisfy { isLetter($0) || "0123456789_+-".utf8.contains($0) }
        }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & ~0x20)
  }
}
