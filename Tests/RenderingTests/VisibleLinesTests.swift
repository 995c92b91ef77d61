import Testing

@testable import Rendering

struct VisibleLinesTests {
  @Test func `Each line has a line feed behind it`() {
    #expect(VisibleLines.text(of: ["a", "b\u{1B}[31m"]) == "a\nb<U+001B>[31m\n")
    #expect(VisibleLines.text(of: [String]()) == "")
  }

  @Test(
    arguments: [
      ([0x61, 0x09, 0x62, 0x0A, 0x1B], "a\tb\n<U+001B>"), ([0xC3, 0xA5, 0x0A], "å\n"),
      // Bytes that are no text, each by itself, and only in their own line.
      ([0x61, 0x80, 0x7F, 0x09, 0xFE], "a<80><U+007F>\t<FE>"),
      ([0xC3, 0xA5, 0x0A, 0xC3, 0x0A, 0x0A], "å\n<C3>\n\n"),
    ] as [([UInt8], String)])
  func `Bytes that are no text stand in hexadecimal`(bytes: [UInt8], expected: String) {
    #expect(VisibleLines.text(of: bytes) == expected)
  }
}
