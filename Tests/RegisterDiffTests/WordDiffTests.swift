import ModelTestSupport
import Testing

@testable import RegisterDiff

struct WordDiffTests {
  /// The differences as `git diff --word-diff=plain` marks them.
  private func marked(_ old: String, _ new: String) -> String {
    WordDiff(old: old, new: new).segments.map { segment in
      switch segment.kind {
      case .common: segment.text
      case .removed: "[-\(segment.text)-]"
      case .added: "{+\(segment.text)+}"
      }
    }.joined()
  }

  @Test func `Equal texts are one common segment, and empty ones none`() {
    #expect(marked("Kuratorerna.", "Kuratorerna.") == "Kuratorerna.")
    #expect(WordDiff(old: "", new: "").segments.isEmpty)
  }

  @Test func `A full stop is marked without its word`() {
    #expect(marked("kuratorerna.", "kuratorerna") == "kuratorerna[-.-]")
    #expect(marked("Psykologen / Kuratorerna", "Psykologen") == "Psykologen[- / Kuratorerna-]")
  }

  @Test func `Swedish prose has its changed words marked`() {
    #expect(
      marked(
        "Används för kuratorernas anteckningar om elever i de svenska skolorna.",
        "Används för kuratorernas och psykologernas anteckningar om elever i skolorna."
      ) == """
        Används för kuratorernas {+och psykologernas +}anteckningar om elever i [-de svenska \
        -]skolorna.
        """)
    #expect(
      marked("Avgifter för småbarnspedagogik år 2025", "Avgifter för småbarnspedagogik år 2026")
        == "Avgifter för småbarnspedagogik år [-2025-]{+2026+}")
  }

  @Test func `Finnish prose has its changed words marked`() {
    #expect(
      marked(
        "Järjestelmää käytetään oppilaiden läsnäolon seurantaan; tiedot poistetaan vuosittain.",
        "Järjestelmää käytetään opiskelijoiden poissaolojen seurantaan; tiedot arkistoidaan."
      ) == """
        Järjestelmää käytetään [-oppilaiden läsnäolon-]{+opiskelijoiden poissaolojen+} \
        seurantaan; tiedot [-poistetaan vuosittain-]{+arkistoidaan+}.
        """)
  }

  @Test func `Changes with only white space between them are one change`() {
    #expect(
      marked("a b c röda stora hus d e f", "a b c blå små hus d e f")
        == "a b c [-röda stora-]{+blå små+} hus d e f")
  }

  @Test func `Where hardly a word stays, the whole text is replaced`() {
    #expect(
      marked("Elevernas vitsord och frånvaro.", "Byggnadslov, ritningar och beslut sedan 1974.")
        == "[-Elevernas vitsord och frånvaro.-]{+Byggnadslov, ritningar och beslut sedan 1974.+}")
  }

  @Test func `What only grows or shrinks keeps its words, however few`() {
    let long = "Register över elever, deras vårdnadshavare, vitsord, frånvaro och stödåtgärder"
    #expect(marked("elever", long).contains(" +}elever{+"))
    #expect(marked(long, "elever").contains(" -]elever[-"))
  }

  @Test func `Another normal form of the same letters is a change`() {
    #expect(
      marked("på ön och ett två", "pa\u{30A} ön och ett två").hasPrefix("[-på-]{+pa\u{30A}+}"))
  }

  @Test func `No mark is parted from its character`() {
    #expect(
      marked("flaggan 🇫🇮 och o\u{308}n är", "flaggan 🇫🇷 och on är")
        == "flaggan [-🇫🇮-]{+🇫🇷+} och [-o\u{308}n-]{+on+} är")
  }

  @Test func `The segments make up both texts byte for byte, whatever they hold`() {
    let parts = [
      "å", "a\u{30A}", "ön", "och", "i", " ", "  ", "\n\n", "\r\n", ".", ",", "”", "/", "\u{301}",
      "日本", "👍🏽", "🇫🇮", "\u{200D}", "§", "2026", "\u{0}",
    ]
    var generator = SeededGenerator(seed: 20_261_122)
    for _ in 0..<3000 {
      let old = (0..<Int.random(in: 0..<25, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }
      var new = old
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        let place = Int.random(in: 0...new.count, using: &generator)
        if Bool.random(using: &generator) || place == new.count {
          new.insert(parts[Int.random(in: 0..<parts.count, using: &generator)], at: place)
        } else {
          new.remove(at: place)
        }
      }
      expectExact(old.joined(), new.joined())
      expectExact(old.joined(), old.shuffled(using: &generator).joined())
    }
  }

  private func expectExact(_ old: String, _ new: String) {
    let segments = WordDiff(old: old, new: new).segments
    let withoutAdded = segments.filter { $0.kind != .added }.map(\.text).joined()
    let withoutRemoved = segments.filter { $0.kind != .removed }.map(\.text).joined()
    #expect(withoutAdded.utf8.elementsEqual(old.utf8))
    #expect(withoutRemoved.utf8.elementsEqual(new.utf8))
    #expect(segments.allSatisfy { !$0.text.isEmpty })
    for (segment, next) in zip(segments, segments.dropFirst()) {
      #expect(segment.kind != next.kind)
      #expect(!(segment.kind == .added && next.kind == .removed))
    }
  }

  @Test(.timeLimit(.minutes(30))) func `Two texts of 2 MB are compared in a moment`() {
    let old = String(repeating: "ett ord till ", count: 160_000)
    let new = String(repeating: "till ett annat ", count: 140_000)
    #expect(WordDiff(old: old, new: new).segments.count == 2)
    #expect(WordDiff(old: old + "a", new: old + "b").segments.count == 3)
  }

  @Test(.timeLimit(.minutes(30)))
  func `The most words that are compared, all different, take a moment`() {
    let old = (0..<750).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<750).map { "b\($0)" }.joined(separator: "\n")
    #expect(WordDiff(old: old, new: new).segments.count == 2)
  }
}
