import RegisterModel
import Testing

@Suite("A value with its identity codes masked")
struct FieldValueMaskedTests {
  /// A code of a series for tests, which nobody has.
  private static let code = "010101-900R"

  @Test(
    "every text of a value is masked, and nothing else of it changes",
    arguments: [
      (FieldValue.line("a \(code)"), FieldValue.line("a ******-****")),
      (.text(["\(code)", "b"]), .text(["******-****", "b"])),
      (.list(["c", code]), .list(["c", "******-****"])),
      (.choice(code), .choice("******-****")),
      (.link("https://example.fi/\(code)"), .link("https://example.fi/******-****")),
      (.raw("d\n\(code)"), .raw("d\n******-****")),
      (.flag(true), .flag(true)),
      // Masked one at a time, the first would become a code.
      (.line(code + code), .line("******-**********-****")),
    ])
  func masks(_ value: FieldValue, _ masked: FieldValue) {
    #expect(value.masked == masked)
  }
}
