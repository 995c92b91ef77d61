import Testing

@testable import RegisterSite

@Suite("A text of a schema with its links")
struct LinkedTextTests {
  /// The pieces of each paragraph; a link as its text and its address.
  private func paragraphs(_ text: String, keepsLines: Bool = false) -> [[String]] {
    let values = LinkedText.values(Passage(text: text), keepsLines: keepsLines)
    guard case .list(let paragraphs)? = values["paragraphs"] else { return [] }
    return paragraphs.map { paragraph in
      guard case .list(let pieces)? = paragraph["pieces"] else { return [] }
      return pieces.map { piece in
        guard case .text(let text)? = piece["text"] else { return "" }
        guard case .text(let address)? = piece["address"] else { return text }
        return "\(text)>\(address)"
      }
    }
  }

  @Test("an empty line parts paragraphs, and each line is one where lines are kept")
  func paragraphsAndLines() {
    let text = "ett\ntvå\n\n\ntre"
    #expect(paragraphs(text) == [["ett två"], ["tre"]])
    #expect(paragraphs(text, keepsLines: true) == [["ett"], ["två"], ["tre"]])
    #expect(paragraphs("") == [])
  }

  @Test("addresses are links without the signs behind them, and nothing else is")
  func links() {
    #expect(
      paragraphs("Se https://exempel.fi/a). Eller a@exempel.fi, så.") == [
        [
          "Se ", "https://exempel.fi/a>https://exempel.fi/a", "). Eller ",
          "a@exempel.fi>mailto:a@exempel.fi", ", så.",
        ]
      ])
    #expect(paragraphs("javascript:x a@b c.d") == [["javascript:x a@b c.d"]])
  }
}
