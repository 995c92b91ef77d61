/// Takes numbers and stretches off the beginning of some bytes, for a target that makes something of
/// them; whatever is asked for beyond the end is 0 or empty.
struct ByteReader {
  /// What was not taken yet.
  private(set) var rest: ArraySlice<UInt8>

  /// Begins at the beginning.
  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether all was taken.
  var isAtEnd: Bool { rest.isEmpty }

  /// A byte.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number of two bytes, the lower first.
  mutating func word() -> Int {
    let low = Int(byte())
    return low | Int(byte()) << 8
  }

  /// A number below a bound, which is above 0.
  mutating func number(below bound: Int) -> Int { (bound > 256 ? word() : Int(byte())) % bound }

  /// A stretch of a length, or what there is of it.
  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// A stretch whose length stands before it, in a number of two bytes.
  mutating func piece() -> [UInt8] { bytes(word()) }

  /// A text whose length stands before it; what is not UTF-8 becomes U+FFFD.
  mutating func text() -> String { String(decoding: bytes(Int(byte())), as: UTF8.self) }

  /// All that is left.
  mutating func all() -> [UInt8] { bytes(rest.count) }

  /// The stretches between bytes that UTF-8 has no use for (0xFF): as many as are wanted, empty where
  /// there are fewer.
  static func parts(_ count: Int, of bytes: [UInt8]) -> [[UInt8]] {
    var parts = bytes.split(
      separator: 0xFF, maxSplits: count - 1, omittingEmptySubsequences: false
    ).map(Array.init)
    while parts.count < count { parts.append([]) }
    return parts
  }
}
