/// The characters that no register may hold, and how messages name what cannot be seen.
extension Unicode.Scalar {
  /// Whether clause 1.1 keeps the scalar out of a register, CR and LF apart.
  ///
  /// These are the characters that are not seen but change what is seen: controls (TAB excepted),
  /// bidirectional controls, zero-width characters, and line ends that only some programs know.
  public var isForbiddenInRegisters: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // The soft hyphen, and letters of Hangul that are blank.
    case 0xAD, 0x115F, 0x1160, 0x3164, 0xFFA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF: true
    case 0x2028, 0x2029: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The scalar as it is named in messages: `<U+202E>`.
  public var notation: String { "<U+\(Hexadecimal.digits(value, width: 4))>" }
}

/// Numbers in base 16, in capitals.
enum Hexadecimal {
  /// The digits of a number, with zeros in front up to a width.
  static func digits(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
