/// How the times in `GIT_AUTHOR_DATE` and `GIT_COMMITTER_DATE` are understood.
extension Timestamp {
  /// Reads a time as `GIT_COMMITTER_DATE` has it: `@1700000000 +0200`, the `@` left out or not, or
  /// ISO 8601 as `2026-11-25T10:00:00+02:00`, without an offset in UTC.
  ///
  /// Git's other forms are not read.
  init?(gitDate text: String) {
    if let bare = Self.internalDate(text) {
      self = bare
    } else if let date = Self.iso8601(Array(text.utf8)) {
      self = date
    } else {
      return nil
    }
  }

  private static func internalDate(_ text: String) -> Timestamp? {
    let parts = text.drop { $0 == "@" }.split(separator: " ")
    guard parts.count == 2 || parts.count == 1, let seconds = Int64(parts[0]), seconds >= 0,
      text.hasPrefix("@") || parts[0].utf8.count > 8
    else { return nil }
    guard parts.count == 2 else { return Timestamp(seconds: seconds, offset: 0) }
    return offset(Array(parts[1].utf8)[...]).map { Timestamp(seconds: seconds, offset: $0) }
  }

  private static func iso8601(_ text: [UInt8]) -> Timestamp? {
    guard text.count >= 16, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
      let year = number(text[0..<4]), let month = number(text[5..<7]),
      let day = number(text[8..<10]), let hour = number(text[11..<13]),
      text[13] == UInt8(ascii: ":"), let minute = number(text[14..<16]),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60
    else { return nil }
    var rest = text[16...]
    var second = 0
    if rest.first == UInt8(ascii: ":"), rest.count >= 3 {
      guard let stated = number(rest.dropFirst().prefix(2)), stated < 61 else { return nil }
      second = stated
      rest = rest.dropFirst(3)
    }
    while rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    guard let offset = rest.isEmpty ? 0 : offset(rest) else { return nil }
    // Days from 1970-01-01, as Howard Hinnant's `days_from_civil` has them.
    let shifted = month <= 2 ? year - 1 : year
    let (era, inEra) = (shifted / 400, shifted % 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + dayOfYear - 719_468
    let local = days * 86_400 + hour * 3600 + minute * 60 + second
    return Timestamp(seconds: Int64(local - offset * 60), offset: offset)
  }

  /// An offset in minutes: `Z`, `+0200` or `+02:00`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual("Z".utf8) { return 0 }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      digits.count == 4, let clock = number(digits[...]), clock % 100 < 60, clock < 2400
    else { return nil }
    let minutes = clock / 100 * 60 + clock % 100
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
