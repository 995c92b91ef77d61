/// A checksum that tells bytes which were damaged by accident.
///
/// It is XXH64 with seed 0 (Yann Collet, "xxHash fast digest algorithm", version 0.1.1), and no
/// protection against intent.
package enum Checksum {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  /// The checksum of some bytes.
  package static func value(of bytes: [UInt8]) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe value(of: $0) }
  }

  /// The checksum of some bytes.
  static func value(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let (first, second, _, _, fifth) = primes
    var offset = 0
    var hash: UInt64 = fifth
    if bytes.count >= 32 {
      var lanes = (first &+ second, second, 0 as UInt64, 0 &- first)
      while offset + 32 <= bytes.count {
        lanes.0 = round(lanes.0, unsafe word(bytes, offset))
        lanes.1 = round(lanes.1, unsafe word(bytes, offset + 8))
        lanes.2 = round(lanes.2, unsafe word(bytes, offset + 16))
        lanes.3 = round(lanes.3, unsafe word(bytes, offset + 24))
        offset += 32
      }
      hash =
        rotated(lanes.0, 1) &+ rotated(lanes.1, 7) &+ rotated(lanes.2, 12)
        &+ rotated(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { hash = merged(hash, lane) }
    }
    hash &+= UInt64(bytes.count)
    return unsafe avalanche(finish(hash, bytes, from: offset))
  }

  /// Takes in what is left after the last 32 bytes.
  private static func finish(
    _ hash: UInt64, _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> UInt64 {
    var (hash, offset) = (hash, start)
    while offset + 8 <= bytes.count {
      hash ^= round(0, unsafe word(bytes, offset))
      hash = rotated(hash, 27) &* primes.0 &+ primes.3
      offset += 8
    }
    if offset + 4 <= bytes.count {
      let half = unsafe UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      hash = rotated(hash ^ UInt64(half) &* primes.0, 23) &* primes.1 &+ primes.2
      offset += 4
    }
    while offset < bytes.count {
      hash = unsafe rotated(hash ^ UInt64(bytes[offset]) &* primes.4, 11) &* primes.0
      offset += 1
    }
    return hash
  }

  private static func avalanche(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ hash >> 33) &* primes.1
    hash = (hash ^ hash >> 29) &* primes.2
    return hash ^ hash >> 32
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  private static func merged(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* primes.0 &+ primes.3
  }

  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
