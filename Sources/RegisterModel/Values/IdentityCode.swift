/// A Finnish personal identity code in a text (clause 5.1).
///
/// It is six digits that are a day, a sign for the century, three digits and a check character, in
/// upper or lower case; a dash of any kind, with white space around it or none, stands for the hyphen,
/// and a line may end in that white space. Whatever has a digit before it, or a letter or digit after
/// it, is no code. Digital and Population Data Services Agency, "The personal identity code".
public struct IdentityCode: Hashable, Sendable {
  /// Where it stands, as offsets of bytes.
  public let range: Range<Int>
  /// Whether its individual number, 900 to 999, is one that nobody is given.
  public let isTest: Bool
  /// Where the sign for the century stands, with the white space around it.
  private let sign: Range<Int>
  /// How it is written, on one line: six asterisks, the sign, with a space where white space is, and
  /// four asterisks.
  let masked: String

  /// The fewest digits that a text with a code in it has.
  static let fewestDigits = 9

  /// The codes in a text of UTF-8, in order; any bytes will do, in time linear in their number.
  public static func codes(in bytes: ArraySlice<UInt8>) -> [IdentityCode] {
    codes(in: bytes, endAnywhere: false)
  }

  /// The codes in a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - endAnywhere: Whether a letter or a digit may stand behind a code.
  /// - Returns: The codes, in order.
  static func codes(
    in bytes: ArraySlice<UInt8>, endAnywhere: Bool
  ) -> [IdentityCode] {
    var codes: [IdentityCode] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let run = bytes[offset...].prefix { $0.isDigit }
      if run.count == 6,
        let code = IdentityCode(beginningWith: run, in: bytes, endsAnywhere: endAnywhere)
      {
        codes.append(code)
        offset = code.range.upperBound
      } else {
        offset = run.endIndex
      }
    }
    return codes
  }

  /// A text with the letters and digits of every code in it replaced by asterisks.
  ///
  /// It has as many characters as before. Where a code is masked, what stands right before it is
  /// masked too if it looks like one: it would be one once asterisks stand behind it.
  public static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if codes(in: bytes[...]).isEmpty { return text }
    let codes = codes(in: bytes[...], endAnywhere: true)
    return String(decoding: masked(codes, in: bytes), as: UTF8.self)
  }

  /// Bytes with asterisks for the letters and digits of codes that stand in them.
  static func masked(_ codes: [IdentityCode], in bytes: [UInt8]) -> [UInt8] {
    var masked = bytes
    for code in codes {
      // The sign for the century is kept: it tells nothing but how the code was written.
      for index in code.range where !code.sign.contains(index) { masked[index] = UInt8(ascii: "*") }
    }
    return masked
  }

  /// Reads the rest of a code behind its six digits.
  private init?(
    beginningWith day: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>, endsAnywhere: Bool
  ) {
    var rest = bytes[day.endIndex...]
    guard let century = Self.takeCentury(from: &rest) else { return nil }
    let number = rest.prefix(3)
    guard number.count == 3, number.allSatisfy(\.isDigit), rest.count > 3 else { return nil }
    let check = rest[rest.startIndex + 3]
    if !endsAnywhere, rest.count > 4,
      rest[rest.startIndex + 4].isDigit || rest[rest.startIndex + 4].isLetter
    {
      return nil
    }
    let (date, individual) = (Self.value(of: day), Self.value(of: number))
    guard
      CalendarDate(
        year: century + date % 100, month: date / 100 % 100, day: date / 10_000) != nil,
      check.uppercased == Self.checkCharacters[(date * 1000 + individual) % 31]
    else { return nil }
    range = day.startIndex..<rest.startIndex + 4
    sign = day.endIndex..<rest.startIndex
    let written = bytes[sign].map { Self.isWhiteSpace($0) ? UInt8(ascii: " ") : $0 }
    masked = WhiteSpace.folded("******\(String(decoding: written, as: UTF8.self))****")
    isTest = individual >= 900
  }

  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  /// Takes the sign for the century away, and says in which year the century began.
  ///
  /// Around a hyphen or a dash there may be white space.
  private static func takeCentury(from rest: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = rest.first?.uppercased else { return nil }
    switch sign {
    case UInt8(ascii: "+"):
      rest.removeFirst()
      return 1800
    case UInt8(ascii: "U")...UInt8(ascii: "Y"):
      rest.removeFirst()
      return 1900
    case UInt8(ascii: "A")...UInt8(ascii: "F"):
      rest.removeFirst()
      return 2000
    default:
      rest = dropWhiteSpace(from: rest)
      if rest.first == UInt8(ascii: "-") {
        rest.removeFirst()
      } else if isDash(rest.prefix(3)) {
        rest.removeFirst(3)
      } else {
        return nil
      }
      rest = dropWhiteSpace(from: rest)
      return 1900
    }
  }

  /// What stands behind white space, with the end of a line in it or none.
  ///
  /// It is one space to whoever reads the value. A blank line is not: it parts paragraphs.
  private static func dropWhiteSpace(from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var lineFeeds = 0
    return bytes.drop { byte in
      if byte == UInt8(ascii: "\n") { lineFeeds += 1 }
      return isWhiteSpace(byte) && lineFeeds < 2
    }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool { " \t\r\n".utf8.contains(byte) }

  private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
    // U+2010 to U+2015, hyphens and dashes, and U+2212, the minus sign.
    guard bytes.count == 3, bytes.first == 0xE2 else { return false }
    let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
    return second == 0x80 && (0x90...0x95).contains(third) || second == 0x88 && third == 0x92
  }

  private static func value(of digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(uppercased) }

  /// The byte, an ASCII letter in upper case.
  var uppercased: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self - 0x20 : self
  }
}
