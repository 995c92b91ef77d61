import RegisterDiff
import RegisterModel
import Testing

@Suite struct SchemaComparisonTests {
  private func changes(_ old: String?, _ new: String?) -> [SchemaChange] {
    SchemaComparison.changes(
      from: old.map { TestSchema.document($0) }, to: new.map { TestSchema.document($0) })
  }

  private func lines(_ old: String?, _ new: String?) -> [String] {
    changes(old, new).map { change in
      let values = [change.old, change.new].map { $0?.debugDescription ?? "nil" }
      return "\(change.section)/\(change.key) \(values[0]) -> \(values[1])"
    }
  }

  @Test func aSchemaHasNotChangedAgainstItself() {
    #expect(lines(TestSchema.text, TestSchema.text) == [])
    #expect(lines(nil, nil) == [])
    #expect(lines(nil, "# bara en kommentar\n") == [])
  }

  @Test func aKeyThatIsChangedAddedOrRemovedIsAChange() {
    let new = TestSchema.text([
      "Aliases: Ansvarig\n": "Aliases: Ägare\n", "Type: flag": "Type: flag\nRequired: yes",
      "Translatable: yes\n": "",
    ])
    #expect(
      lines(TestSchema.text, new) == [
        "Field person/Aliases \"Ansvarig\" -> \"Ägare\"", "Field flag/Required nil -> \"yes\"",
        "Field purpose/Translatable \"yes\" -> nil",
      ])
  }

  @Test func anotherUnicodeFormIsAChange() {
    #expect(lines("Title: \u{e9}\n", "Title: e\u{301}\n").count == 1)
  }

  @Test func spellingOfKeysAndTagsIsNoChange() {
    #expect(lines("Title[fi]: a\n", "TITLE[FI]: a\n") == [])
  }

  @Test func anEmptyValueIsNoValue() {
    #expect(lines("Title:\n", "") == [])
    #expect(lines("Title:\n", "Title: a\n") == ["/Title nil -> \"a\""])
  }

  @Test func valuesOfTwoVocabulariesAreToldApart() {
    let old = "Vocabulary: a\nValue: x\nVocabulary: b\nValue: x\nAliases: y\n"
    let new = "Vocabulary: a\nValue: x\nAliases: y\nVocabulary: b\nValue: x\n"
    #expect(
      lines(old, new) == [
        "Vocabulary a, Value x/Aliases nil -> \"y\"", "Vocabulary b, Value x/Aliases \"y\" -> nil",
      ])
  }

  @Test func whatIsOnlyInTheOlderSchemaComesLast() {
    let old = "Title: a\nAuthority: b\n"
    let new = "Contact: c\nTitle: d\n"
    #expect(
      lines(old, new) == [
        "/Contact nil -> \"c\"", "/Title \"a\" -> \"d\"", "/Authority \"b\" -> nil",
      ])
  }

  @Test(arguments: [
    ("Field: a\nVisibility: internal\n", "Field: a\nVisibility: public\n", true),
    // What is not said is internal.
    ("Field: a\n", "Field: a\nVisibility: public\n", true),
    ("Field: a\nVisibility:\n", "Field: a\nVisibility: Public\n", true),
    ("Field: a\nVisibility: public\n", "Field: a\nVisibility: PUBLIC\n", false),
    ("Field: a\nVisibility: public\n", "Field: a\nVisibility: internal\n", false),
    ("Field: a\nVisibility: public\n", "Field: a\n", false),
    // A new field has never been kept internal.
    ("", "Field: a\nVisibility: public\n", false),
    ("Field: b\nVisibility: internal\n", "Field: a\nVisibility: public\n", false),
    ("Title: internal\n", "Title: public\n", false),
  ])
  func aVisibilityOpensUp(_ old: String, _ new: String, _ opens: Bool) {
    #expect(changes(old, new).contains(where: \.opensUp) == opens)
  }
}
