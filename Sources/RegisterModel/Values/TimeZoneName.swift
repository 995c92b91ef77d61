/// Names in the database of time zones, such as `Europe/Helsinki` (IANA, "Theory and pragmatics of
/// the tz code and data").
enum TimeZoneName {
  /// Whether a text has the form of a name; which names there are, the database tells.
  static func isValid(_ text: String) -> Bool {
    text.utf8.count <= 64
      && text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { part in
          part.first?.isLetter == true
            && part.allSatisfy { $0.isLetter || $0.isDigit || "_+-".utf8.contains($0) }
        }
  }
}
