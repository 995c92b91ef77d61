import ModelTestSupport
import Testing

@testable import RegisterModel

@Suite("Suggestions") struct SuggestionTests {
  @Test(
    "the nearest is taken, if it is near",
    arguments: [
      ("Nman", "Namn"), ("namn", "Namn"), ("ABP", "ABP"), ("PBR", "PRB"),
      ("Datainehall", "Datainnehåll"),
      ("Ansvarspersonen", "Ansvarsperson"), ("Diarienummer", nil), ("", nil),
      (String(repeating: "a", count: 1000), nil),
      ("N" + String(repeating: "\u{301}", count: 100_000), nil),
    ] as [(String, String?)])
  func nearest(text: String, expected: String?) {
    let keys = ["Namn", "ABP", "PRB", "Datainnehåll", "Ansvarsenhet", "Ansvarsperson"]
    #expect(Suggestion.nearest(to: text, among: keys) == expected)
  }

  @Test("of several equally near the first is taken")
  func firstOfEquals() {
    #expect(Suggestion.nearest(to: "abcd", among: ["abce", "abcf"]) == "abce")
    #expect(Suggestion.nearest(to: "abcd", among: ["abce", "ABCD", "abcd"]) == "ABCD")
  }

  @Test(
    "distances count insertions, deletions, substitutions and swaps of neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("ab", "ba", 1),
      ("abcd", "acbd", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("å", "a\u{30A}", 0),
    ])
  func distances(left: String, right: String, distance: Int) {
    #expect(Suggestion.distance(Array(left), Array(right)) == distance)
  }

  @Test("a distance is the same both ways, and within its bounds", arguments: 0..<200)
  func symmetry(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func word() -> [Character] {
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(["a", "b", "c"]) }
    }
    let (left, right) = (word(), word())
    let distance = Suggestion.distance(left, right)
    #expect(distance == Suggestion.distance(right, left))
    #expect((abs(left.count - right.count)...max(left.count, right.count)).contains(distance))
    #expect((distance == 0) == (left == right))
  }
}
