import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("What was probably meant") struct GuessTests {
  private func guesses(_ key: String, _ value: String) -> [String] {
    let source = SourceText(path: "a", text: "\(key): \(value)\n")
    var findings = DiagnosticCollector()
    ValueTypeRule.check(
      RegisterFile(exampleID, source, schema: ExampleSchema.schema), into: &findings)
    return findings.kept.flatMap(\.fixes).map { "\($0.edits[0].text) \($0.isSafe ? "!" : "?")" }
  }

  @Test(
    "a flag in other words or signs",
    arguments: [
      ("✓", "X !"), ("×", "X !"), ("–", "- !"), ("−", "- !"), ("ja.", "X !"), ("Nej!", "- !"),
      ("jaa", "X ?"), ("kylla", "X ?"), ("true", "X ?"), ("Tosi", "X ?"), ("0", "- ?"),
      ("saknas", "- ?"), ("nje", "- ?"),
    ])
  func flags(value: String, guess: String) {
    #expect(guesses("Known", value) == [guess])
  }

  @Test(
    "what is no word for yes or no is not guessed at",
    arguments: ["kanske", "?", "jn", "eiei", "X, men bara 2019", "Ja. Se bilaga"])
  func noFlags(value: String) {
    #expect(guesses("Known", value) == [])
  }

  @Test(
    "a day as people write it",
    arguments: [
      ("22.11.2026", "2026-11-22 !"), ("1.2.2026", "2026-02-01 !"), ("2026-1-2", "2026-01-02 !"),
      ("2026/11/22", "2026-11-22 !"), ("2026.11.22", "2026-11-22 !"),
      ("22-11-2026", "2026-11-22 !"),
      ("20261122", "2026-11-22 !"), ("22 november 2026", "2026-11-22 !"),
      ("22. marraskuuta 2026", "2026-11-22 !"), ("22 Nov 2026", "2026-11-22 !"),
      ("November 22, 2026", "2026-11-22 !"), ("22/11/2026", "2026-11-22 !"),
      ("5-6-2026", "2026-06-05 ?"), ("5.6.2026", "2026-06-05 !"),
      ("5/11/2026", "2026-11-05 ?"), ("11/11/2026", "2026-11-11 !"), ("22 11 2026", "2026-11-22 !"),
    ])
  func dates(value: String, guess: String) {
    #expect(guesses("Since", value) == [guess])
  }

  @Test(
    "what is no day of the calendar is not guessed at",
    arguments: [
      "31.2.2026", "22.13.2026", "22.11.26", "november 2026", "2026", "igår", "22.11.2026 kl 10",
      "99999999", "1.1.99999999999999999999",
    ])
  func noDates(value: String) {
    #expect(guesses("Since", value) == [])
  }

  @Test(
    "an address whose scheme was left out or misspelled",
    arguments: [
      ("www.kronoby.fi", "https://www.kronoby.fi ?"),
      ("kronoby.fi/a?b#c", "https://kronoby.fi/a?b#c ?"),
      ("info@kronoby.fi", "mailto:info@kronoby.fi !"), ("<https://a.fi>", "https://a.fi !"),
      ("htps://a.fi", "https://a.fi ?"), ("https:///a.fi", ""), ("ftp://a.fi", ""),
      ("javascript:alert(1)", ""), ("hej", ""), ("a b.fi", ""), ("a..fi", ""), ("3.14", ""),
    ])
  func links(value: String, guess: String) {
    #expect(guesses("Site", value).joined() == guess)
  }

  @Test("a value in another language is the one it translates, and case alone is sure")
  func vocabularies() {
    func fixes(_ value: String) -> [String] {
      let source = SourceText(path: "a", text: "People: \(value)\n")
      var findings = DiagnosticCollector()
      VocabularyRule.check(
        RegisterFile(exampleID, source, schema: ExampleSchema.schema), into: &findings)
      return findings.kept.flatMap(\.fixes).map { "\($0.edits[0].text) \($0.isSafe ? "!" : "?")" }
    }
    #expect(fixes("psykologi") == ["Psykologen ?"])
    #expect(fixes("PSYKOLOGEN") == ["Psykologen !"])
    #expect(fixes("skolpsykologen") == ["Psykologen !"])
    #expect(fixes("Kuratorena") == ["Kuratorerna ?"])
    #expect(fixes("Rektorn") == [])
  }

  @Test("a key that is a field's label in any language is that field")
  func labels() throws {
    let schema = try ShippedRegisters.schema()
    let text = "Purpose of use (TJS): a\ntietosisältö (hrks): b\nDatasystemets namn: c\n"
    var findings = DiagnosticCollector()
    UnknownKeyRule.check(
      RegisterFile(exampleID, SourceText(path: "a", text: text), schema: schema), into: &findings)
    #expect(
      findings.kept.flatMap(\.fixes).map { "\($0.edits[0].text) \($0.isSafe)" } == [
        "Användningsområde true", "Datainnehåll true", "Namn true",
      ])
  }
}
