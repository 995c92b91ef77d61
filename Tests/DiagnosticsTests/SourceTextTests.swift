import Diagnostics
import Testing

@Suite("The text of a file") struct SourceTextTests {
  @Test("bytes that are not UTF-8 are shown as replacement characters")
  func textOfInvalidBytes() {
    let source = SourceText(path: "a", bytes: [0x61, 0xFF, 0x62])
    #expect(source.text(source.span) == "a\u{FFFD}b")
    #expect(source.text(SourceSpan(2, 3)) == "b")
  }

  @Test(
    "thirty combining marks in a row stay as they are, and long words of any script too",
    arguments: [
      "a" + String(repeating: "\u{301}", count: 30), String(repeating: "Ж", count: 100),
      String(repeating: "a\u{316}\u{301}", count: 100), String(repeating: "語", count: 100),
    ])
  func textThatIsSafe(text: String) {
    let source = SourceText(path: "a", text: text)
    #expect(Array(source.text(source.span).utf8) == Array(text.utf8))
  }

  @Test("more combining marks than thirty are parted by a combining grapheme joiner")
  func longRunsOfMarks() {
    let marks = String(repeating: "\u{301}", count: 30)
    let source = SourceText(path: "a", text: "a" + marks + marks + "\u{301}b")
    let expected = "a" + marks + "\u{34F}" + marks + "\u{34F}\u{301}b"
    #expect(Array(source.text(source.span).utf8) == Array(expected.utf8))
  }

  @Test("comparing texts of very many marks out of order ends")
  func comparingMarks() {
    let marks = String(repeating: "\u{301}\u{316}\u{345}", count: 400_000)
    let first = SourceText(path: "a", text: "a" + marks)
    let second = SourceText(path: "a", text: "a" + marks + "\u{301}")
    #expect(Set([first.text(first.span), second.text(second.span)]).count == 2)
  }
}
