/// A time with the offset of the clock that showed it.
package struct Timestamp: Sendable, Hashable {
  /// Seconds since 1970 began in UTC.
  package let seconds: Int64
  /// How far the clock was ahead of UTC, in minutes; as stored, however unlikely.
  package let offset: Int

  package init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads what follows the last `>` of a signature: digits, spaces, a sign and four digits.
  ///
  /// `nil` where `git log` shows no date, and for a number of seconds that no clock can hold.
  init?(signatureLine line: [UInt8]) {
    guard let bracket = line.lastIndex(of: UInt8(ascii: ">")) else { return nil }
    var rest = line[(bracket + 1)...].drop(while: isSpace)
    guard let seconds = Int64(digits: rest.prefix(while: isDigit)) else { return nil }
    rest = rest.drop(while: isDigit).drop(while: isSpace)
    guard let sign = rest.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      rest.first.map(isDigit) == true
    else { return nil }
    let clock = Int32(digits: rest.prefix(while: isDigit)).map(Int.init) ?? 0
    let minutes = clock / 100 * 60 + clock % 100
    self.init(seconds: seconds, offset: sign == UInt8(ascii: "-") ? -minutes : minutes)
  }
}

extension FixedWidthInteger {
  /// A decimal number; `nil` when there is no digit or it does not fit.
  fileprivate init?(digits: ArraySlice<UInt8>) {
    self.init(String(decoding: digits, as: UTF8.self))
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Whether Git's `isspace` counts a byte as white space.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}
