import Messages
import Rendering
import Testing

/// What answers to the question of `publish` mean.
struct PublishingAnswerTests {
  @Test(arguments: Language.allCases)
  func `Yes is understood in each language, and nothing typed means no`(language: Language) {
    let messages = Messages(language)
    for yes in ["j", "JA", " k ", "kyllä", "y", "Yes"] { #expect(messages.yes(yes) == true) }
    for no in ["", "n", "nej", "E", "ei", "no"] { #expect(messages.yes(no) == false) }
    for other in ["x", "yesno", "1", "ja ja"] { #expect(messages.yes(other) == nil) }
  }

  @Test func `Many things that are in the way are not all named`() {
    let names = (1...30).map { "name\($0)" }
    let problem = Problem.publication(.folder("x", .foreign(names)))
    let text = Messages(.en).explain(problem).error.plainText
    #expect(text.contains("name10") && !text.contains("name11") && text.contains("(30)"))
  }
}
