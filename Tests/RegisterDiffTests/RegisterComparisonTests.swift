import RegisterDiff
import RegisterModel
import Testing

@Suite struct RegisterComparisonTests {
  /// The changes between two texts as `field[language] old -> new`, in their order.
  private func changes(
    _ old: String?, _ new: String?, oldSchema: String = TestSchema.text,
    newSchema: String = TestSchema.text
  ) throws -> [String] {
    let was = try old.map { try RegisterVersion($0, schema: oldSchema) }
    var version = try new.map { try RegisterVersion($0, schema: newSchema) }
    let changes = RegisterComparison.changes(from: was, to: version)
    if let was, let register = version?.register, oldSchema == newSchema {
      // Where a schema is known to be the same, the fields are paired as they stand.
      version = RegisterVersion(register, schema: was.schema)
      #expect(RegisterComparison.changes(from: was, to: version) == changes)
    }
    return changes.map { change in
      let language = change.language.map { "[\($0.rawValue)]" } ?? ""
      let values = [change.old, change.new].map { $0?.plainText.debugDescription ?? "nil" }
      return "\(change.field?.rawValue ?? "?\(change.key)")\(language) \(values[0]) -> \(values[1])"
    }
  }

  @Test func aRegisterHasNotChangedAgainstItself() throws {
    let text = "Namn: Aura\nSyfte: a\nSyfte[fi]: b\nPerson:\n x\n y\nOkänd: 1\nDRB: X\n"
    #expect(try changes(text, text) == [])
  }

  @Test func aWordingThatStandsInAnotherLanguageNowWentAndCame() throws {
    #expect(
      try changes("Syfte[fi]: a\n", "Syfte[en]: a\n") == [
        "purpose[fi] \"a\" -> nil", "purpose[en] nil -> \"a\"",
      ])
  }

  @Test(arguments: [
    ("Syfte: ett två\n", "Syfte:\n    ett\n    två\n"),
    ("Syfte: ett  två\n", "Syfte: ett\ttvå\n"),
    ("Person:\n a\n b\n", "Person:\n b\n a\n"),
    ("Person:\n a\n b\n", "Person:\n a\n b\n a\n"),
    ("Person: a\n", "Ansvarig: a\n"),
    ("DRB: X\n", "DRB: ja\n"),
    ("Namn: Aura\n", "NAMN: Aura\n"),
    ("Syfte: a\n", "Syfte[sv]: a\n"),
    ("Namn: Aura\n", "Namn: Aura\nSyfte:\n"),
    ("Namn: Aura\nDRB: -\n", "DRB: -\n# flyttad\nNamn: Aura\n"),
    ("Okänd: 1\n", "OKÄND: 1\n"),
  ])
  func whatSaysTheSameIsNoChange(_ old: String, _ new: String) throws {
    #expect(try changes(old, new) == [])
    #expect(try changes(new, old) == [])
  }

  @Test(arguments: [
    ("Namn: \u{e9}\n", "Namn: e\u{301}\n", "name \"\u{e9}\" -> \"e\u{301}\""),
    ("Syfte: a\n\n b\n", "Syfte:\n a\n b\n", "purpose[sv] \"a\\n\\nb\" -> \"a b\""),
    ("DRB: X\n", "DRB: -\n", "flag \"X\" -> \"-\""),
    ("DRB: -\n", "DRB:\n", "flag \"-\" -> nil"),
    ("Syfte[fi]: a\n", "Syfte[en]: a\n", "purpose[fi] \"a\" -> nil"),
    ("Granskad: 2026-01-01\n", "Granskad: snart\n", "day \"2026-01-01\" -> \"snart\""),
    ("Namn: a\u{a0}b\n", "Namn: a b\n", "name \"a\u{a0}b\" -> \"a b\""),
    ("Okänd: \u{e9}\n", "Okänd: e\u{301}\n", "?Okänd \"\u{e9}\" -> \"e\u{301}\""),
    ("Okänd[fi]: 1\n", "Okänd: 1\n", "?Okänd[fi] \"1\" -> nil"),
  ])
  func whatSaysSomethingElseIsAChange(_ old: String, _ new: String, _ change: String) throws {
    let found = try changes(old, new)
    #expect(found.contains { Array($0.utf8) == Array(change.utf8) }, "\(found)")
  }

  @Test func aVersionThatIsNotThereStatesNothing() throws {
    let text = "Namn: Aura\nPerson:\n x\n y\nOkänd: 1\n"
    #expect(
      try changes(nil, text) == [
        "name nil -> \"Aura\"", "person nil -> \"x\\ny\"", "?Okänd nil -> \"1\"",
      ])
    #expect(
      try changes(text, nil) == [
        "name \"Aura\" -> nil", "person \"x\\ny\" -> nil", "?Okänd \"1\" -> nil",
      ])
    #expect(try changes(nil, nil) == [])
  }

  @Test func theOrderIsThatOfTheNewerSchemaThenOfItsLanguages() throws {
    let old = "Z: 1\nA: 1\nGammal: x\nNamn: a\n"
    let new = "B: 2\nDRB: X\nA: 2\nSyfte[en]: e\nSyfte[fi]: f\nSyfte: s\nNamn: b\n"
    let schema = "\(TestSchema.text)\nField: old\nKey: Gammal\nType: line\n"
    #expect(
      try changes(old, new, oldSchema: schema).map { $0.prefix(while: { $0 != " " }) } == [
        "name", "purpose[sv]", "purpose[fi]", "purpose[en]", "flag", "old", "?B", "?A", "?Z",
      ])
  }

  @Test func wordingsInLanguagesThatAreGoneComeAfterThoseThatAreThere() throws {
    let fewer = TestSchema.text(["    sv\n    fi\n    en": "    en"])
    for _ in 0..<20 {
      #expect(
        try changes("Syfte: s\nSyfte[fi]: f\n", "Syfte: e\n", newSchema: fewer) == [
          "purpose[en] nil -> \"e\"", "purpose[sv] \"s\" -> nil", "purpose[fi] \"f\" -> nil",
        ])
    }
  }

  @Test func repeatedUnknownKeysAreComparedInTheirOrder() throws {
    #expect(
      try changes("K: 1\nK: 2\nK: 3\n", "K: 1\nK: x\n") == [
        "?K \"2\" -> \"x\"", "?K \"3\" -> nil",
      ])
    let many = String(repeating: "K: 1\n", count: 100_000)
    #expect(try changes(many, many) == [])
  }

  @Test func aKeyThatTheNewerSchemaNoLongerKnowsIsShownUnderBothNames() throws {
    let without = TestSchema.text(["Key: DRB": "Key: Annat"])
    #expect(
      try changes("DRB: X\n", "DRB: X\n", newSchema: without)
        == ["flag \"X\" -> nil", "?DRB nil -> \"X\""])
  }

  @Test(arguments: [
    ("Type: list\nGroup: owner", "Type: text\nGroup: owner", "Person:\n a b\n c\n"),
    ("Type: list\nGroup: owner", "Type: line\nGroup: owner", "Person: a b\n"),
    ("Type: flag", "Type: line", "DRB: X\n"),
    ("Type: date", "Type: line", "Granskad: 2026-01-01\n"),
    ("Type: text", "Type: list", "Syfte:\n a\n b\n"),
    ("Translatable: yes", "Translatable: no", "Syfte:\n a\n b\n"),
  ])
  func theSameTextReadAsAnotherTypeIsNoChange(
    _ old: String, _ new: String, _ text: String
  ) throws {
    let other = TestSchema.text([old: new])
    #expect(try changes(text, text, newSchema: other) == [])
    #expect(try changes(text, text, oldSchema: other) == [])
  }

  @Test func anotherTextReadAsAnotherTypeIsAChange() throws {
    let other = TestSchema.text(["Type: list\nGroup: owner": "Type: text\nGroup: owner"])
    #expect(
      try changes("Person:\n a\n b\n", "Person:\n a\n c\n", newSchema: other)
        == ["person \"a\\nb\" -> \"a c\""])
  }

  @Test func aWordingIsTakenForTheMainOneWhereAFieldBecomesTranslatable() throws {
    let plain = TestSchema.text(["Translatable: yes": "Translatable: no"])
    #expect(
      try changes("Syfte: a\n", "Syfte: b\nSyfte[fi]: c\n", oldSchema: plain)
        == ["purpose[sv] \"a\" -> \"b\"", "purpose[fi] nil -> \"c\""])
    #expect(
      try changes("Syfte: a\nSyfte[fi]: c\n", "Syfte: a\n", newSchema: plain)
        == ["purpose[fi] \"c\" -> nil"])
  }

  @Test func aChangeTellsKeyGroupVisibilityAndLines() throws {
    let changes = RegisterComparison.changes(
      from: try RegisterVersion("Namn: a\n"), to: try RegisterVersion("# x\n\nNAMN: b\nK: 1\n"))
    #expect(changes.count == 2)
    #expect(changes.first?.key == "Namn")
    #expect(changes.first?.group == .name)
    #expect(changes.first?.visibility == .public)
    #expect(changes.first?.kind == .changed)
    #expect(changes.first?.oldLine == 1)
    #expect(changes.first?.newLine == 3)
    #expect(changes.last?.key == "K")
    #expect(changes.last?.visibility == .internal)
    #expect(changes.last?.kind == .added)
  }

  /// apply(diff(a, b), a) = b, on values.
  @Test func changesLeadFromTheOneVersionToTheOther() throws {
    var seed: UInt64 = 1
    func next(_ bound: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % bound
    }
    func register() -> String {
      let fields = [
        "Namn", "Syfte", "Syfte[fi]", "Syfte[en]", "Innehåll", "Person", "DRB", "Okänd",
      ]
      return fields.filter { _ in next(3) > 0 }
        .map {
          "\($0):\n"
            + (0...next(3)).map { _ in "    \(["a", "b", "X", "-"][Int(next(4))])\n" }.joined()
        }
        .joined()
    }
    for _ in 0..<300 {
      let (old, new) = (try RegisterVersion(register()), try RegisterVersion(register()))
      let changes = RegisterComparison.changes(from: old, to: new)
      var values = Self.values(of: old)
      for change in changes { values[Self.place(change)] = change.new }
      let wanted = Self.values(of: new)
      #expect(values.keys.sorted() == wanted.keys.sorted())
      for (place, value) in wanted { #expect(values[place]?.saysTheSame(as: value) == true) }
      let back = RegisterComparison.changes(from: new, to: old)
      #expect(Set(back.map(Self.place)) == Set(changes.map(Self.place)))
    }
  }

  private static func place(_ change: Change) -> String {
    "\(change.field?.rawValue ?? "?\(change.key)") \(change.language?.rawValue ?? "")"
  }

  private static func values(of version: RegisterVersion) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for variant in version.register.variants {
      values["\(variant.field.rawValue) \(variant.language?.rawValue ?? "")"] = variant.value
    }
    for field in version.register.unknown {
      values["?\(field.key) \(field.language ?? "")"] = .raw(field.value)
    }
    return values
  }
}
