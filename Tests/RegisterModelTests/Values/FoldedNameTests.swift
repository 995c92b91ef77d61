import Testing

@testable import RegisterModel

@Suite("Folded names") struct FoldedNameTests {
  @Test(
    "names are equal after NFC and simple lower case",
    arguments: [
      ("Namn", "nAMN"), ("Å", "a\u{30A}"), ("A\u{30A}NG", "ång"), ("\u{212B}", "å"),
      ("\u{212A}", "k"), ("İ", "i"), ("I\u{307}", "i"), ("İX", "I\u{307}x"), ("ẞ", "ß"),
      ("ΟΔΟΣ", "οδοσ"), ("Ǆ", "ǆ"), ("ǅ", "ǆ"), ("Ω", "\u{2126}"), ("", ""),
      ("e\u{316}\u{301}", "E\u{301}\u{316}"),
    ])
  func equalNames(left: String, right: String) {
    #expect(FoldedName(left) == FoldedName(right))
    #expect(FoldedName(left).hashValue == FoldedName(right).hashValue)
    #expect(FoldedName(FoldedName(left).text) == FoldedName(left))
  }

  @Test(
    "names that differ in more than case stay apart",
    arguments: [
      ("ß", "ss"), ("ΟΔΟΣ", "οδος"), ("I", "ı"), ("a", "å"), ("a b", "a  b"), ("a", "\u{430}"),
      ("ﬁ", "fi"), ("i\u{307}", "i"), ("а", "a"),
    ])
  func differentNames(left: String, right: String) {
    #expect(FoldedName(left) != FoldedName(right))
  }

  @Test("folding every scalar twice is folding it once")
  func foldingIsIdempotent() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = FoldedName(String(scalar)).text
      if Array(FoldedName(folded).text.utf8) != Array(folded.utf8) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
