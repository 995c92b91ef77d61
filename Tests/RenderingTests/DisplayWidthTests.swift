import Testing

@testable import Rendering

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("åäö", 3), ("a\u{30A}", 1), ("日本", 4), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("😀", 2), ("👍🏽", 2), ("☎", 1), ("☎\u{FE0F}", 2),
    ("🇫🇮", 2), ("…", 1), ("”", 1), ("e\u{20DD}", 1), ("1\u{FE0F}", 1),
  ])
  func `A text takes as many columns as a terminal gives it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    // What is shown has a shorter way for the letters that are common here.
    #expect(VisibleText(text).width == width)
  }
}
