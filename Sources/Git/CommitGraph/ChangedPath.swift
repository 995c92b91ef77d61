/// A path as the filters of a commit-graph look for it: the hashes of the path and of each folder
/// around it (MurmurHash3 with 32 bits, by Austin Appleby).
package struct ChangedPath {
  /// Two hashes, from which all others of a path are made.
  struct Key {
    var first: UInt32
    var step: UInt32
  }

  /// The path and the folders around it.
  let keys: [Key]
  /// Whether all of it is ASCII.
  ///
  /// With other bytes the first version of filters is wrong in a way that depends on the machine that
  /// made them.
  let isASCII: Bool

  /// Makes the hashes of a path.
  ///
  /// - Parameter components: Its components, from the top of the repository.
  package init(_ components: [String]) {
    var keys: [Key] = []
    var path: [UInt8] = []
    for component in components {
      if !path.isEmpty { path.append(UInt8(ascii: "/")) }
      path += component.utf8
      keys.append(
        Key(first: Self.hash(path, seed: 0x293A_E76F), step: Self.hash(path, seed: 0x7E64_6E2C)))
    }
    // A filter that lacks the path itself is the most frequent.
    self.keys = keys.reversed()
    isASCII = path.allSatisfy { $0 < 0x80 }
  }

  /// The hash of some bytes.
  static func hash(_ bytes: [UInt8], seed: UInt32) -> UInt32 {
    var hash = seed
    var rest = bytes[...]
    while rest.count >= 4 {
      let block = rest.prefix(4).reversed().reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      hash = (rotated(hash ^ mixed(block), by: 13)) &* 5 &+ 0xE654_6B64
      rest = rest.dropFirst(4)
    }
    hash ^= mixed(rest.reversed().reduce(0 as UInt32) { $0 << 8 | UInt32($1) })
    hash ^= UInt32(truncatingIfNeeded: bytes.count)
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }

  private static func mixed(_ block: UInt32) -> UInt32 {
    rotated(block &* 0xCC9E_2D51, by: 15) &* 0x1B87_3593
  }

  private static func rotated(_ word: UInt32, by bits: UInt32) -> UInt32 {
    word << bits | word >> (32 - bits)
  }
}
