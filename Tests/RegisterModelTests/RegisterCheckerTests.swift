import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Checking a schema and its registers") struct RegisterCheckerTests {
  private func checked(
    _ registers: [(String, String)], listsTranslations: Bool = false
  ) throws -> CheckReport {
    var checker = RegisterChecker(
      schema: ExampleSchema.source, options: .init(listsTranslations: listsTranslations))
    for (name, text) in registers {
      let id = try #require(RegisterID(rawValue: name))
      checker.check(id, SourceText(path: id.path, text: text))
    }
    return checker.finish()
  }

  private let sound = "Name: %\nPurpose: a\nPurpose[fi]: b\n"

  @Test("the 19 shipped registers have no errors, and what is missing in Finnish is one note")
  func nineteenRegisters() throws {
    var checker = RegisterChecker(schema: try ShippedRegisters.schemaSource())
    for (id, source) in try ShippedRegisters.sources() { checker.check(id, source) }
    let report = checker.finish()
    #expect(report.registers == 19)
    #expect(report.count(.error) == 0)
    #expect(report.count(.warning) == 1)
    #expect(report.count(.note) == 1)
    #expect(
      report.files.map(\.source.path) == [
        "Registers/register.schema", "Registers/syneprotokollsregister.register",
      ])
    #expect(
      report.files.flatMap(\.diagnostics).map(\.finding) == [
        .missingTranslations(values: 38, registers: 19, language: "fi"),
        .unknownValue(
          key: "Ansvarsperson", value: "Byggnadsövervakning", suggestion: "Byggnadsövervakningen",
          strict: false),
      ])
  }

  @Test("missing translations are listed when that is asked for")
  func listedTranslations() throws {
    let texts = [("a", "Name: A\nPurpose: a\n"), ("b", "Name: B\nPurpose: a\nPurpose[fi]: b\n")]
    let listed = try checked(texts, listsTranslations: true)
    #expect(
      listed.files.map { $0.diagnostics.map(\.finding) } == [
        [.missingTranslation(key: "Purpose", language: "fi")]
      ])
    let counted = try checked(texts)
    #expect(
      counted.files.map { $0.diagnostics.map(\.finding) } == [
        [.missingTranslations(values: 1, registers: 1, language: "fi")]
      ])
    #expect(counted.files.map(\.source.path) == ["Registers/register.schema"])
  }

  @Test("registers without findings have no report")
  func soundRegisters() throws {
    let report = try checked([("a", sound), ("b", sound.replacing("%", with: "B"))])
    #expect(report.registers == 2)
    #expect(report.files.isEmpty)
  }

  @Test("two registers with one name are a warning at the second")
  func sameNames() throws {
    let report = try checked([
      ("a", sound.replacing("%", with: "Å")), ("b", sound.replacing("%", with: "a\u{30A}")),
      ("c", sound.replacing("%", with: "C")),
    ])
    let diagnostics = report.files.flatMap(\.diagnostics)
    #expect(
      diagnostics.map(\.finding) == [.sameName(name: "a\u{30A}", path: "Registers/a.register")])
    #expect(diagnostics.map(\.span) == [SourceSpan(6, 9)])
    #expect(report.files.map(\.source.path) == ["Registers/b.register"])
  }

  @Test("a report is in the order of the text, whichever rule found what")
  func orderOfFindings() throws {
    let report = try checked([
      ("a", "Known: maybe\nName: A \nNmae: B\nKind: x\nPurpose: a\nPurpose[fi]: b\u{0}\nstray\n")
    ])
    let file = try #require(report.files.first)
    #expect(
      file.diagnostics.map(\.code) == [
        .invalidFlag, .trailingWhitespace, .unknownKey, .unknownValue, .forbiddenCharacter,
        .missingColon,
      ])
  }

  @Test("at most a hundred findings of a file are kept and the rest counted")
  func cappedFindings() throws {
    let items = (0..<250).map { "    Role \($0)\n" }.joined()
    let report = try checked([("a", sound + "People:\n" + items + items)])
    let file = try #require(report.files.first)
    #expect(file.diagnostics.count == 100)
    #expect(report.count(.warning) == 750)
    #expect(report.count(.error) == 0)
  }

  @Test("one file has one report, also where its name or mode is wrong as well")
  func refusedFiles() throws {
    let id = try #require(RegisterID(rawValue: "a"))
    for refusesFirst in [true, false] {
      var checker = RegisterChecker(schema: ExampleSchema.source)
      if refusesFirst { checker.refuse(id.path, .executableFile(name: id.path)) }
      checker.check(id, SourceText(path: id.path, text: "Nmae: a\n"))
      if !refusesFirst { checker.refuse(id.path, .executableFile(name: id.path)) }
      checker.refuse("Registers/B", .unexpectedEntry(name: "B", kind: .symbolicLink))
      let report = checker.finish()
      #expect(report.registers == 1)
      #expect(report.files.map(\.source.path) == ["Registers/B", id.path])
      #expect(report.files.last?.source.bytes.isEmpty == false)
      #expect(report.count(.error) == 4)
    }
  }

  @Test("an error in the schema is told once, and not again in every register")
  func brokenSchema() throws {
    var checker = RegisterChecker(
      schema: SourceText(path: "s", text: "Languages: sv\nField: a\nKey: A\nType: x\nTitel: b\n"))
    checker.check(exampleID, SourceText(path: "r", text: "A: b\n"))
    let report = checker.finish()
    #expect(
      report.files.map { $0.diagnostics.map(\.code) } == [[.invalidSchemaValue, .unknownKey]])
  }

  @Test(
    "a mistake in the schema is told in the schema, and not in every register",
    arguments: [
      ("Field: name", "Feild: name", [DiagnosticCode.unknownKey]),
      ("Vocabulary: units", "Vocabulry: units", [.unknownKey]),
      ("Key: Datainnehåll", "Kee: Datainnehåll", [.unknownKey]),
      ("Key: Datainnehåll", "Key Datainnehåll", [.missingColon]),
      ("Languages:", "Langauges:", [.unknownKey]),
      ("Values: units", "Values: unitz", [.undefinedVocabulary]),
    ])
  func mistakesInTheSchema(old: String, new: String, codes: [DiagnosticCode]) throws {
    let source = try ShippedRegisters.schemaSource()
    let text = String(decoding: source.bytes, as: UTF8.self)
    let index = try #require(text.firstRange(of: old))
    var checker = RegisterChecker(
      schema: SourceText(path: source.path, text: text.replacingCharacters(in: index, with: new)))
    for (id, source) in try ShippedRegisters.sources() { checker.check(id, source) }
    let errors = checker.finish().files.flatMap { file in
      file.diagnostics.filter { $0.severity == .error }.map { (file.source.path, $0.code) }
    }
    #expect(errors.map(\.1) == codes)
    #expect(errors.allSatisfy { $0.0 == source.path })
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
