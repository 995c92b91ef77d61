import ModelTestSupport
import Testing

@Suite("The README") struct ReadmeTests {
  @Test("it says what an apostrophe in a table for spreadsheets is, and how to get the value back")
  func apostrophes() throws {
    let paragraphs = try Checkout.text("README.md").split(separator: "\n\n")
    let told = try #require(paragraphs.first { $0.contains("apostrophe") })
    for sign in ["`=`", "`+`", "`-`", "`@`", "TAB", "CR"] {
      #expect(told.contains(sign), "\(sign)")
    }
  }
}
