import Diagnostics
import ModelTestSupport
import Testing

@testable import LanguageServer

@Suite("Positions in a text") struct LinePlacesTests {
  private func places(_ text: String, _ encoding: PositionEncoding = .utf16) -> LinePlaces {
    LinePlaces(Array(text.utf8), encoding)
  }

  @Test(
    "a character counts as many units as the encoding has for it",
    arguments: [(PositionEncoding.utf8, 10), (.utf16, 5), (.utf32, 4)])
  func units(encoding: PositionEncoding, expected: Int) {
    let text = "aå€\u{10348}"
    #expect(
      places(text, encoding).position(of: text.utf8.count)
        == TextPosition(line: 0, character: expected))
  }

  @Test("a line ends in LF, CRLF or CR")
  func lineEndings() {
    let places = places("a\r\nb\rc\n\nd")
    #expect(places.count == 5)
    let starts = (0..<5).map { places.offset(of: TextPosition(line: $0, character: 0)) }
    #expect(starts == [0, 3, 5, 7, 8])
    #expect(places.offset(of: TextPosition(line: 0, character: 9)) == 1)
    #expect(places.position(of: 2) == TextPosition(line: 0, character: 1))
  }

  @Test("a position outside the text is the nearest one in it")
  func outside() {
    let places = places("ab\nc")
    #expect(places.offset(of: TextPosition(line: -1, character: 5)) == 0)
    #expect(places.offset(of: TextPosition(line: 0, character: -5)) == 0)
    #expect(places.offset(of: TextPosition(line: 0, character: Int.max)) == 2)
    #expect(places.offset(of: TextPosition(line: Int.max, character: 0)) == 4)
    let backwards = TextRange(
      start: TextPosition(line: 1, character: 1), end: TextPosition(line: 0, character: 0))
    #expect(places.span(of: backwards) == SourceSpan(4, 4))
  }

  @Test("a position within a character is its start")
  func withinCharacter() {
    #expect(places("a\u{10348}b").offset(of: TextPosition(line: 0, character: 2)) == 1)
    #expect(places("å", .utf8).offset(of: TextPosition(line: 0, character: 1)) == 0)
  }

  @Test("every character's position leads back to it", arguments: UInt64(0)..<200)
  func roundTrip(seed: UInt64) {
    let text = String(decoding: HostileBytes.generate(seed: seed), as: UTF8.self)
    for encoding in PositionEncoding.allCases {
      let places = places(text, encoding)
      var offset = 0
      var before: Unicode.Scalar?
      for scalar in text.unicodeScalars {
        // Between CR and LF no position leads.
        if before != "\r" || scalar != "\n" {
          #expect(places.offset(of: places.position(of: offset)) == offset)
        }
        offset += UTF8.width(scalar)
        before = scalar
      }
    }
  }

  @Test("the first encoding that is known is agreed on")
  func agreement() {
    #expect(PositionEncoding(offered: ["utf-7", "utf-8", "utf-16"]) == .utf8)
    #expect(PositionEncoding(offered: ["utf-32"]) == .utf32)
    #expect(PositionEncoding(offered: []) == .utf16)
    #expect(PositionEncoding(offered: nil) == .utf16)
  }
}
