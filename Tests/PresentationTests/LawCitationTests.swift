import Messages
import Presentation
import RegisterModel
import Testing

@Suite("The provisions that a field stands on") struct LawCitationTests {
  @Test("a provision is told with its days, and one with days that are none as it is written")
  func days() {
    let messages = Messages(.sv)
    #expect(
      LawCitation("906/2019 28 § (2020-01-01 –)").text(messages)
        == "906/2019 28 § (från och med 1.1.2020)")
    #expect(
      LawCitation("1/2 3 § (2001-01-01 – 2002-02-02)").text(messages)
        == "1/2 3 § (1.1.2001–2.2.2002)")
    for text in ["831/1994 8 §", "1 § (–)", "1 § (2020-13-01 –)", "1 § (a – b)", "(", ")", ""] {
      #expect(LawCitation(text).text(messages) == text)
    }
    let law = LawCitation("906/2019 28 § (2020-01-01 –)")
    #expect(
      law.isInForce(on: CalendarDate(year: 2026, month: 11, day: 22)) && law.isInForce(on: nil))
    #expect(!law.isInForce(on: CalendarDate(year: 2019, month: 12, day: 31)))
    #expect(!LawCitation("1 § (– 2019-12-31)").isInForce(on: nil))
  }
}
