/// Bytes that a file may hold and should not.
package enum HostileBytes {
  /// Some bytes, the same for the same seed: pieces of registers among broken text.
  package static func generate(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = generator.happens(onceIn: 4) ? [0xEF, 0xBB, 0xBF] : []
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      if generator.happens(onceIn: 6) {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += generator.pick(pieces)
      }
    }
    return bytes
  }

  private static let pieces: [[UInt8]] =
    [
      "\n", "\n", "\n", "\r\n", "\r", ":", ": ", " ", "    ", "\t", "#", "# a", "[", "]", "[fi]",
      "[xx]", "Namn", "Namn:", "Namn: Aura\n", "Användningsområde", "DRB: X\n", "Ansvarsperson:\n",
      "    Psykologen / Kuratorerna\n", "a", "å", "a\u{30A}", "\u{301}", "\u{202E}", "\u{200B}",
      "\u{FEFF}", "\u{2028}", "\u{85}", "\u{A0}", "\u{0}", "𐍈", "\u{10FFFF}", "Field: a\n",
      "Key: Namn\n", "Vocabulary: b\n", "Value: c\n", "Languages: sv\n", "Type: line\n",
    ].map { Array($0.utf8) }
    + [
      [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE],
      [0xF4, 0x90, 0x80, 0x80], [0x80],
    ]
}
