/// Registers that parse, in any form that a person may give them.
package enum RandomRegister {
  /// A register in the fields of the example's schema, the same for the same seed.
  package static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let fields = [
      field("Name", .line, &generator), field("Purpose", .text, &generator),
      field("Purpose[fi]", .text, &generator), field("purpose [EN]", .text, &generator),
      field("PEOPLE", .list, &generator), field("Known", .flag, &generator),
      field("kind", .choice, &generator), field("Since", .date, &generator),
      field("Site", .link, &generator),
    ]
    var text = generator.happens(onceIn: 5) ? "\u{FEFF}" : ""
    for field in fields.shuffled(using: &generator) where !generator.happens(onceIn: 4) {
      text += trivia(&generator) + field
    }
    text += trivia(&generator)
    if generator.happens(onceIn: 4) { text = text.replacing("\n", with: "\r\n") }
    if generator.happens(onceIn: 4), text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  private enum Kind { case line, text, list, flag, choice, date, link }

  private static func field(
    _ key: String, _ kind: Kind, _ generator: inout SeededGenerator
  ) -> String {
    if generator.happens(onceIn: 8) { return "\(key):\(space(&generator))\n" }
    let lines: [String]
    switch kind {
    case .line: lines = [prose(&generator)]
    case .flag: lines = [generator.pick(["X", "x", "-", "Ja", "ei", "kanske"])]
    case .choice: lines = [generator.pick(["new", "old", "other"])]
    case .date: lines = [generator.pick(["2026-11-22", "22.11.2026"])]
    case .link: lines = [generator.pick(["https://a.fi/b:c#d", "a.fi"])]
    case .text, .list:
      lines = (0...Int.random(in: 0..<5, using: &generator)).map { _ in prose(&generator) }
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
    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
      generator.pick(["\n", " \t\n", "\n", "# \(prose(&generator))\n", "#\n"])
    }.joined()
  }

  private static func prose(_ generator: inout SeededGenerator) -> String {
    let words = [
      "a", "Namn:", "b: c", "#", "# d", "/", "A/B", "–", "[fi]", "e\u{301}", "\u{301}f", "\u{A0}",
      "g\u{A0}h", "åäö", "-", "X", "https://a.fi", String(repeating: "långtord", count: 12),
      "Person- och adressuppgifter", "Ж", "𐍈", "e\u{316}\u{301}",
    ]
    return (0...Int.random(in: 0..<14, using: &generator))
      .map { _ in generator.pick(words) }.joined(separator: generator.pick([" ", "  ", " \t"]))
  }

  private static func space(_ generator: inout SeededGenerator) -> String {
    generator.pick(["", " ", "  ", "\t"])
  }
}
