import Messages
import Rendering
import Testing

/// What is asked after an edit, and what an answer means.
struct EditChoiceTests {
  @Test(arguments: Language.allCases)
  func `Each choice has a letter of its own, which the question shows`(language: Language) {
    let messages = Messages(language)
    let question = messages.whatNow.plainText
    let letters = question.split(separator: "[").dropFirst().compactMap(\.first)
    #expect(letters.compactMap { messages.choice(String($0)) } == EditChoice.allCases)
    #expect(letters.compactMap { messages.choice(" \($0.uppercased())\t") } == EditChoice.allCases)
  }

  @Test(arguments: [
    (Language.sv, "redigera", EditChoice.again), (.sv, "behåll som den är", .keep),
    (.sv, "Ångra", .undo), (.fi, "muokkaa", .again), (.fi, "säilytä", .keep), (.fi, "PERU", .undo),
    (.en, "edit again", .again), (.en, "keep", .keep), (.en, "undo", .undo), (.sv, "", .again),
    (.fi, "  ", .again),
  ])
  func `A word means a choice, and nothing means editing again`(
    language: Language, answer: String, choice: EditChoice
  ) {
    #expect(Messages(language).choice(answer) == choice)
  }

  @Test(arguments: ["x", "q", "ja", "rb", "behål", "\u{1B}[A"])
  func `What means nothing is asked again`(answer: String) {
    #expect(Messages(.sv).choice(answer) == nil)
  }
}
