package import RegisterModel

/// Registers that parse, in any form that a person may give them.
///
/// Most are small, so that very many can be tried; one in 32 is as large as a real one.
package enum RandomRegister {
  /// A register in the fields of the example's schema, the same for the same seed.
  package static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let isLarge = generator.happens(onceIn: 32)
    var text = generator.happens(onceIn: 5) ? "\u{FEFF}" : ""
    for field in fields(isLarge: isLarge, &generator) { text += trivia(&generator) + field }
    text += trivia(&generator)
    if generator.happens(onceIn: 4) { text = text.replacing("\n", with: "\r\n") }
    if generator.happens(onceIn: 4), text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  private static func fields(
    isLarge: Bool, _ generator: inout SeededGenerator
  ) -> [String] {
    let count = Int.random(in: isLarge ? 5...9 : 0...3, using: &generator)
    return keys.shuffled(using: &generator).prefix(count).map { key, type in
      field(key, type, words: isLarge ? 14 : 4, &generator)
    }
  }

  /// The keys, in any spelling that they may have, with the types of their fields.
  package static let keys: [(key: String, type: FieldType)] = [
    ("Name", .line), ("Purpose", .text), ("Purpose[fi]", .text), ("purpose [EN]", .text),
    ("PEOPLE", .list), ("Known", .flag), ("kind", .choice), ("Since", .date), ("Site", .link),
  ]

  private static func field(
    _ key: String, _ type: FieldType, words: Int, _ generator: inout SeededGenerator
  ) -> String {
    if generator.happens(onceIn: 8) { return "\(key):\(space(&generator))\n" }
    let lines: [String]
    switch type {
    case .line: lines = [prose(words, &generator)]
    case .flag: lines = [generator.pick(["X", "x", "-", "Ja", "ei", "kanske"])]
    case .choice: lines = [generator.pick(["new", "old", "other"])]
    case .date: lines = [generator.pick(["2026-11-22", "22.11.2026"])]
    case .link: lines = [generator.pick(["https://a.fi/b:c#d", "a.fi"])]
    case .text, .list:
      lines = (0...Int.random(in: 0..<words / 3 + 1, using: &generator))
        .map { _ in prose(words, &generator) }
    }
    var text = key + ":"
    for (index, line) in lines.enumerated() {
      if index == 0, generator.happens(onceIn: 2) {
        text += "\(space(&generator))\(line)\(space(&generator))\n"
        continue
      }
      if index == 0 { text += "\n" }
      if generator.happens(onceIn: 4) { text += "\n" }
      if generator.happens(onceIn: 8) { text += "# in \(line)\n" }
      text += "\(generator.pick(["    ", "\t", " "]))\(line)\(space(&generator))\n"
    }
    return text
  }

  private static func trivia(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<3, using: &generator)).map { _ in
      generator.pick(["\n", " \t\n", "\n", "# \(prose(4, &generator))\n", "#\n"])
    }.joined()
  }

  private static func prose(_ most: Int, _ generator: inout SeededGenerator) -> String {
    (0...Int.random(in: 0..<most, using: &generator))
      .map { _ in generator.pick(words) }.joined(separator: generator.pick([" ", "  ", " \t"]))
  }

  private static let words = [
    "a", "Namn:", "b: c", "#", "# d", "/", "A/B", "–", "[fi]", "e\u{301}", "\u{301}f", "\u{A0}",
    "g\u{A0}h", "åäö", "-", "X", "https://a.fi", String(repeating: "långtord", count: 12),
    "Person- och adressuppgifter", "Ж", "𐍈", "e\u{316}\u{301}",
  ]

  private static func space(_ generator: inout SeededGenerator) -> String {
    generator.pick(["", " ", "  ", "\t"])
  }
}
