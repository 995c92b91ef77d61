/// A stream as zlib writes it, of blocks that are stored as they are (RFC 1950, RFC 1951).
///
/// A fuzzer knows no checksum: what it makes up comes through only when it is packed by us.
enum StoredZlib {
  /// The stream that holds some bytes.
  static func stream(holding bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
      stream += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high]
      stream += block
    } while !rest.isEmpty
    var (first, second): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      first = (first + UInt32(byte)) % 65_521
      second = (second + first) % 65_521
    }
    let checksum = second << 16 | first
    return stream + bigEndian(checksum)
  }

  /// A number of 32 bits, its highest byte first.
  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}
