/// Phone numbers in a text, as far as they can be told from other numbers (clause 5.2).
///
/// A number begins with `+` and a country's code, or with 0 and the rest of an area code or of a
/// mobile prefix; spaces, hyphens and parentheses part its groups (ITU-T E.123). Without any of
/// them only the Finnish mobile prefixes 04 and 050 are taken for one.
enum PhoneNumber {
  /// Where the numbers in a text of UTF-8 stand, in order, in time linear in the text.
  static func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      guard byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") else {
        offset += 1
        continue
      }
      let number = Groups(bytes[offset...])
      let isApart = isApart(bytes[..<offset])
      if isApart, number.isPhoneNumber, !number.isContinued(in: bytes) {
        places.append(offset..<number.end)
      }
      offset = max(number.end, offset + 1)
    }
    return places
  }

  /// Whether a number can begin behind some text: not within a word or another number.
  ///
  /// A full stop or a colon may stand before it where a word does, as in `tel:`.
  private static func isApart(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return true }
    if ".:".utf8.contains(last) { return before.dropLast().last?.isLetter ?? true }
    return !last.isDigit && !last.isLetter && last < 0x80 && !"-/,+".utf8.contains(last)
  }

  /// Groups of digits with what parts them.
  private struct Groups {
    var hasPlus = false
    var digits: [UInt8] = []
    /// How many digits each group has.
    var lengths: [Int] = []
    /// Just past the last digit.
    var end: Int

    /// The most digits of a number (ITU-T E.164); what has more is something else.
    private static let mostDigits = 15

    init(_ bytes: ArraySlice<UInt8>) {
      end = bytes.startIndex
      var separators = 0
      var offset = bytes.startIndex
      while offset < bytes.endIndex, separators < 4 {
        let byte = bytes[offset]
        if byte.isDigit {
          if separators > 0 || lengths.isEmpty { lengths.append(0) }
          lengths[lengths.count - 1] += 1
          if digits.count <= Self.mostDigits { digits.append(byte) }
          separators = 0
          end = offset + 1
        } else if byte == UInt8(ascii: "+"), offset == bytes.startIndex {
          hasPlus = true
        } else if Self.isSeparator(byte) {
          separators += 1
        } else {
          break
        }
        offset += 1
      }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
      // 0xC2 0xA0 is a no-break space.
      " -()".utf8.contains(byte) || byte == 0xC2 || byte == 0xA0
    }

    /// Whether more stands right behind it that makes it something else, such as `621/1999`.
    func isContinued(in bytes: ArraySlice<UInt8>) -> Bool {
      guard end < bytes.endIndex else { return false }
      let next = bytes[end]
      let isNumber = "/:".utf8.contains(next) && bytes[(end + 1)...].first?.isDigit == true
      return next.isLetter || next.isDigit || isNumber
    }

    /// Whether a group of four digits is a year of these two centuries, as in a diary number.
    private var holdsYear: Bool {
      var start = 0
      return lengths.contains { length in
        defer { start += length }
        let group = digits[min(start, digits.count)...].prefix(length)
        return length == 4 && (group.starts(with: "19".utf8) || group.starts(with: "20".utf8))
      }
    }

    var isPhoneNumber: Bool {
      if digits.count > Self.mostDigits { return false }
      if hasPlus { return digits.first != UInt8(ascii: "0") && digits.count >= 8 }
      guard digits.first == UInt8(ascii: "0"), digits.count > 1 else { return false }
      if digits[1] == UInt8(ascii: "0") {
        return digits.count >= 10 && digits.starts(with: "00358".utf8)
      }
      guard (9...11).contains(digits.count) else { return false }
      if lengths.count == 1 {
        return digits[1] == UInt8(ascii: "4") || digits.starts(with: "050".utf8)
      }
      return (2...4).contains(lengths[0]) && lengths.count <= 5 && !holdsYear
        && lengths.allSatisfy { $0 > 1 }
    }
  }
}
