import ModelTestSupport
import Testing

@testable import RegisterDiff

/// How a text falls into words, spaces and signs.
struct WordTokensTests {
  /// The same, character by character as the standard library tells them.
  private func reference(_ text: String) -> [String] {
    var tokens: [(kind: Int, text: String)] = []
    for character in text {
      let kind = character.isLetter || character.isNumber ? 0 : character.isWhitespace ? 1 : 2
      if kind != 2, tokens.last?.kind == kind {
        tokens[tokens.count - 1].text.append(character)
      } else {
        tokens.append((kind, String(character)))
      }
    }
    return tokens.map(\.text)
  }

  private func tokens(_ text: String) -> [String] {
    WordTokens(text).tokens.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `Every scalar that is told by its bytes is what the standard library says`() {
    for value in 1..<0x300 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar)) \(Character(scalar))."
      #expect(tokens(text) == reference(text), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `Random texts with marks, joiners and line breaks fall apart as characters do`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "å", "ö", "Ž", "e\u{301}", "\u{301}", "\u{200D}", "👩\u{200D}💻", "🇫🇮", " ", "\r\n", "\r",
      "\n", "\t", "½", "²", "©", "\u{FE0F}", "-", ".", "×", "ÿ", "ɏ", "ʰ", "Д", "中", "9", "\u{A0}",
      "\u{AD}", "한", "\u{1160}",
    ]
    let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    #expect(tokens(text) == reference(text))
    #expect(tokens(text).joined() == text)
  }
}
