import Messages
import Testing

@testable import Presentation

/// Alphabetical order, by the language of the reader.
struct AlphabeticalKeyTests {
  private let words = [
    "ödlan", "Zebran", "Åsnan", "ängeln", "apan", "Éva", "eva", "Evert", "øl", "A\u{30A}l", "7",
    "ü",
    "Жук", "a b", "ab",
  ]

  @Test(arguments: [Language.sv, .fi])
  func `In Swedish and Finnish å, ä and ö come last`(language: Language) {
    #expect(
      sorted(language) == [
        "7", "a b", "ab", "apan", "eva", "Éva", "Evert", "ü", "Zebran", "A\u{30A}l", "Åsnan",
        "ängeln", "ödlan", "øl", "Жук",
      ])
  }

  @Test func `In English no accent counts`() {
    #expect(
      sorted(.en) == [
        "7", "a b", "ab", "A\u{30A}l", "ängeln", "apan", "Åsnan", "eva", "Éva", "Evert", "ödlan",
        "øl", "ü", "Zebran", "Жук",
      ])
  }

  @Test(arguments: [Language.sv, .fi, .en])
  func `A letter of another alphabet in Latin script stands where it would without its mark`(
    language: Language
  ) {
    let words = ["ča", "cb", "da", "đb", "dc", "na", "ŋb", "nc", "ta", "ŧb", "tc"]
    let sorted = words.reversed().sorted {
      AlphabeticalKey($0, language) < AlphabeticalKey($1, language)
    }
    #expect(sorted == words)
  }

  private func sorted(_ language: Language) -> [String] {
    words.sorted { AlphabeticalKey($0, language) < AlphabeticalKey($1, language) }
  }
}
