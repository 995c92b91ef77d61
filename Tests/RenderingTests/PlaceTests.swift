import Rendering
import Testing

struct PlaceTests {
  private static let alike = [
    "a:5:6: b", "öppet 09:30: alla dagar", "lag (2019): a", "2019 : a", "# se a.fi:80", "x|5| y",
    "\"x\", line 4 y", "at x line 12.", "[1]: Entering directory 'x'",
  ]

  @Test(arguments: alike)
  func `A text that an editor may take for a place is told from others`(_ text: String) {
    #expect(text.resemblesPlace)
    let excerpt = SourceExcerpt(lineNumber: 3, line: text, columns: 1..<2, role: .error)
    #expect(TerminalRenderer(width: nil, colour: false).render([.excerpt(excerpt)]) == "")
    #expect(
      TerminalRenderer(width: 80, colour: false).render([.excerpt(excerpt)]).contains(text))
  }

  @Test(arguments: [
    "", "Namn: Aura", "Granskad: 2026-11-22", "28 § i lagen", "kl. 9.30", "a: b: c", "5", ":",
    "line",
    "lag 621/1999, 18 §",
  ])
  func `Other texts are shown to everybody`(_ text: String) {
    #expect(!text.resemblesPlace)
    let excerpt = SourceExcerpt(lineNumber: 3, line: text, columns: 1..<2, role: .error)
    #expect(TerminalRenderer(width: nil, colour: false).render([.excerpt(excerpt)]) != "")
  }
}
