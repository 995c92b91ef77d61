/// Small files of lines that are right, nearly right or wrong, such as people write in haste.
package enum FlawedFile {
  /// A register's file in the fields of the example's schema, the same for the same seed.
  package static func register(seed: UInt64) -> [UInt8] { file(seed, registerLines) }

  /// A schema's file, the same for the same seed.
  package static func schema(seed: UInt64) -> [UInt8] { file(seed, schemaLines) }

  private static func file(_ seed: UInt64, _ lines: [[UInt8]]) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = generator.happens(onceIn: 16) ? [0xEF, 0xBB, 0xBF] : []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      bytes += generator.pick(lines)
      if generator.happens(onceIn: 16) { bytes.append(0x20) }
      bytes += generator.happens(onceIn: 16) ? [0x0D, 0x0A] : [0x0A]
    }
    if generator.happens(onceIn: 16) { bytes.removeLast() }
    if generator.happens(onceIn: 3) { mutate(&bytes, &generator) }
    return bytes
  }

  /// Puts a byte in, takes one away, or changes one.
  private static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &generator)
    let byte = generator.pick(signs)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: bytes.insert(byte, at: place)
    case 1: bytes.remove(at: place)
    default: bytes[place] = byte
    }
  }

  private static let signs = Array(" \n\r:#[]/-ax1<=".utf8) + [0x09, 0x00, 0x80, 0xC3, 0xFF]

  private static let registerLines = [
    "Name: a", "name:b", "Nmae: a", "N\u{430}me: c", "Name[fi]: d", "Name d", "Purpose: e f",
    "Purpose", "Purpose[fi]: g", "Purpose[de]: h", "Purpse: i", "People: j / k", "People:",
    "People: psykologen", "    l / m / n", "    Psykologn", "    o", "\tp", "Known: X", "Known X",
    "Known: ✓", "Known: Ja.", "Known: finns", "Kind: Old", "Kind: nwe", "Kind: q",
    "Since: 22.11.2026",
    "Since: 1/2/2026", "Since 2026-11-22", "Site: a.fi", "Site: <https://a.fi>", "Site: a@a.fi",
    "r s", "t: u", "Avtal: v", "https://a.fi", "    # w", "# x", "", " ", "<<<<<<< a", "=======",
    ">>>>>>> b", "||||||| c", "[: y", ": z", "    a@a.fi", "    131052-308T",
  ].map { Array($0.utf8) }

  private static let schemaLines = [
    "Languages: sv", "Languages:", "Langauges: sv", "    sv", "    fi", "    fi]", "Title: a",
    "Review: 12 months", "Review: yearly", "Reviewed in: day", "Time zone: Europe/Helsinki",
    "Web address: https://a.fi/", "Web address: a.fi/?b", "Webb address: x",
    "Field: a", "Field: b", "Field: Ä", "Field:", "Key: A", "Kye: B", "Key: a:b", "Key A",
    "Key[fi]: C",
    "Label[fi]: D", "Label[de]: E", "Type: line", "Type: lien", "Type flag", "Type: choice",
    "Values: c", "Values: d", "Group: nam", "Required: ✓", "Required: kanske",
    "Required when: a is yes",
    "Required when: aa is x", "Visibility: public", "Vocabulary: c", "Vocabulary:", "Strict: ja",
    "Value: x", "Value: y", "Aliases: z", "Help: text", "pasted text", "more: text", "# e", "",
    "=======",
    "L\u{430}bel: f",
  ].map { Array($0.utf8) }
}
