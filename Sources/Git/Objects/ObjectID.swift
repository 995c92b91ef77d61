internal import CGit2

/// The SHA-1 name of an object, 20 bytes.
///
/// Ids are ordered as their hexadecimal forms are.
package struct ObjectID: Sendable, Hashable {
  // Big-endian, so that comparing the numbers compares the bytes.
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// The number of bytes in an id.
  static let byteCount = 20

  /// Reads the 20 bytes from `offset` on; they must be there.
  package init(_ bytes: RawSpan, at offset: Int = 0) {
    unsafe high = UInt64(
      bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    unsafe middle = UInt64(
      bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
    unsafe low = UInt32(
      bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + 16, as: UInt32.self))
  }

  init(_ oid: git_oid) {
    self = unsafe withUnsafeBytes(of: oid) { unsafe ObjectID($0.bytes) }
  }

  /// Reads 40 hexadecimal digits, in either case; `nil` when it is anything else.
  package init?(hex: some StringProtocol) {
    self.init(hexDigits: Array(hex.utf8).span)
  }

  /// Reads 40 hexadecimal digits; `nil` when the bytes are anything else.
  init?(hexDigits: Span<UInt8>) {
    guard hexDigits.count == 2 * Self.byteCount else { return nil }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for index in hexDigits.indices {
      guard let digit = Self.value(ofDigit: hexDigits[index]) else { return nil }
      switch index {
      case ..<16: words.0 = words.0 << 4 | digit
      case ..<32: words.1 = words.1 << 4 | digit
      default: words.2 = words.2 << 4 | digit
      }
    }
    (high, middle, low) = (words.0, words.1, UInt32(truncatingIfNeeded: words.2))
  }

  /// The 40 hexadecimal digits, in lower case.
  package var hex: String { abbreviated(to: 2 * Self.byteCount) }

  /// The first `length` hexadecimal digits, at most 40.
  package func abbreviated(to length: Int) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * Self.byteCount)
    for (word, width) in [(high, 64), (middle, 64), (UInt64(low), 32)] {
      for shift in stride(from: width - 4, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 0xF)
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: digits.prefix(length), as: UTF8.self)
  }

  /// Adds the 20 bytes to others.
  package func append(to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes(of: oid) { unsafe bytes.append(contentsOf: $0) }
  }

  /// The first of the bytes.
  var firstByte: UInt8 { UInt8(truncatingIfNeeded: high >> 56) }

  /// The first eight of the bytes, as a number; ids are ordered by it first.
  var firstEightBytes: UInt64 { high }

  /// Whether it stands for nothing: all digits are 0, as Git says it.
  package var isNull: Bool { high == 0 && middle == 0 && low == 0 }

  /// Hashes eight of the bytes, which SHA-1 has already spread evenly.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(high)
  }

  /// The 20 bytes.
  var bytes: [UInt8] {
    let oid = oid
    return unsafe withUnsafeBytes(of: oid.id) { unsafe Array($0) }
  }

  /// The id in libgit2's own form.
  var oid: git_oid {
    var oid = git_oid()
    unsafe withUnsafeMutableBytes(of: &oid) { bytes in
      unsafe bytes.storeBytes(of: high.bigEndian, toByteOffset: 0, as: UInt64.self)
      unsafe bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      unsafe bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  private static func value(ofDigit digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension ObjectID: Comparable {
  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
  }
}

extension ObjectID: CustomStringConvertible {
  package var description: String { hex }
}

extension ObjectID {
  /// The id that these bytes have as a blob, whether or not it is stored (`git_odb_hash`).
  ///
  /// No filter is applied: a file that is checked out with other line ends has another id.
  package init(ofBlob bytes: [UInt8]) throws(GitError) {
    try self.init(of: bytes, as: GIT_OBJECT_BLOB)
  }

  /// The id that these bytes have as an object of some kind, whether or not it is stored
  /// (`git_odb_hash`).
  init(of bytes: [UInt8], as kind: git_object_t) throws(GitError) {
    try Library.start()
    var oid = git_oid()
    let result = unsafe bytes.withUnsafeBytes { bytes in
      unsafe git_odb_hash(&oid, bytes.baseAddress, bytes.count, kind)
    }
    try check(result, in: "git_odb_hash")
    self.init(oid)
  }
}
