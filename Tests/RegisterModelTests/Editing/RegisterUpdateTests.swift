import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

/// One value put into a file, and every other byte left as it is.
struct RegisterUpdateTests {
  private let schema = ExampleSchema.schema

  @Test(
    "the field says what it was given, and all other bytes are the same", arguments: 0..<400)
  func otherBytes(seed: UInt64) throws {
    let old = try file(RandomRegister.text(seed: seed))
    var generator = SeededGenerator(seed: seed)
    let variant = try randomVariant(&generator)
    let bytes = try #require(RegisterUpdate.bytes(stating: [variant], in: old))
    let new = try file(String(decoding: bytes, as: UTF8.self))
    #expect(new.register.value(of: variant.field, in: variant.language) == variant.value)
    #expect(!new.findings.breaksSyntax)
    let (before, after) = (rest(of: old, variant), rest(of: new, variant))
    let ending = old.document.lines.first.map { $0.next - old.document.contentEnd(of: $0) } == 2
    #expect(after == before || after == before + (ending ? "\r\n" : "\n"))
    #expect(old.document.lines.isEmpty || hasFinalNewline(old) == hasFinalNewline(new))
  }

  @Test("a canonical file stays canonical", arguments: 0..<200)
  func canonicalForm(seed: UInt64) throws {
    let canonical = try #require(CanonicalForm.bytes(of: file(RandomRegister.text(seed: seed))))
    var generator = SeededGenerator(seed: seed)
    let variant = try randomVariant(&generator)
    let old = try file(String(decoding: canonical, as: UTF8.self))
    let new = try #require(RegisterUpdate.bytes(stating: [variant], in: old))
    let again = CanonicalForm.bytes(of: try file(String(decoding: new, as: UTF8.self)))
    #expect(
      again.map { String(decoding: $0, as: UTF8.self) } == String(decoding: new, as: UTF8.self))
  }

  @Test("many values at once are read as these", arguments: 0..<200)
  func manyValues(seed: UInt64) throws {
    let old = try file(RandomRegister.text(seed: seed))
    let values = try file(RandomRegister.text(seed: seed &+ 1000)).register.variants
    let bytes = try #require(RegisterUpdate.bytes(stating: values, in: old))
    let new = try file(String(decoding: bytes, as: UTF8.self)).register
    for value in values {
      #expect(new.value(of: value.field, in: value.language) == value.value)
    }
    #expect(RegisterUpdate.bytes(stating: values, in: try file(bytes)) == bytes)
  }

  @Test(arguments: [
    ("Name: A\r\nKnown: X\r\n", "Name: B\r\nKnown: X\r\n"),
    ("Name: A", "Name: B"),
    ("\u{FEFF}Known: X\n", "\u{FEFF}Name: B\nKnown: X\n"),
    ("\u{FEFF}", "\u{FEFF}Name: B\n"),
    ("", "Name: B\n"),
    ("# only a comment", "# only a comment\nName: B"),
    ("# the top\n\n# of known\nKnown: X\n", "# the top\n\nName: B\n# of known\nKnown: X\n"),
    ("namE  :   A   \n", "namE  : B\n"),
    ("Name:\n# why\n    A\n\nKnown: X\n", "Name: B\n\nKnown: X\n"),
  ])
  func `What stands around a value stays`(old: String, new: String) throws {
    let value = FieldVariant(field: "name", value: .line("B"))
    let bytes = try #require(RegisterUpdate.bytes(stating: [value], in: try file(old)))
    #expect(
      String(decoding: bytes, as: UTF8.self).replacing("# why\n", with: "")
        == new.replacing("# why\n", with: ""))
  }

  @Test func `A comment inside a value that is replaced stands above the field`() throws {
    let old = try file("Name:\n# why \n    A\n")
    let value = FieldVariant(field: "name", value: .line("B"))
    let bytes = try #require(RegisterUpdate.bytes(stating: [value], in: old))
    #expect(String(decoding: bytes, as: UTF8.self) == "# why \nName: B\n")
  }

  @Test func `A wording comes in the order of the languages`() throws {
    let old = try file("Name: A\nPurpose: sv\nPurpose[en]: en\nPeople: P\n")
    let value = FieldVariant(field: "purpose", language: "fi", value: .text(["fi"]))
    let bytes = try #require(RegisterUpdate.bytes(stating: [value], in: old))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "Name: A\nPurpose: sv\nPurpose[fi]: fi\nPurpose[en]: en\nPeople: P\n")
  }

  @Test func `A file that does not parse is left alone`() throws {
    let value = FieldVariant(field: "name", value: .line("B"))
    #expect(RegisterUpdate.bytes(stating: [value], in: try file("Name: A\nName: C\n")) == nil)
  }

  private func file(_ text: String) throws -> RegisterFile { try file(Array(text.utf8)) }

  private func file(_ bytes: [UInt8]) throws -> RegisterFile {
    let id = try #require(RegisterID(rawValue: "example"))
    return RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
  }

  private func randomVariant(_ generator: inout SeededGenerator) throws -> FieldVariant {
    while true {
      let text = RandomRegister.text(seed: generator.next())
      let variants = try file(text).register.variants
      if !variants.isEmpty { return generator.pick(variants) }
    }
  }

  /// The bytes of a file but the lines of a field, comments excepted.
  private func rest(of file: RegisterFile, _ variant: FieldVariant) -> String {
    let line = file.register.variants.first {
      $0.field == variant.field && $0.language == variant.language
    }?.line
    let empty = file.fields.first { field in
      let isVariant = file.definition(of: field)?.id == variant.field
      let hasLanguage = variant.language == nil || file.key(of: field)?.language == variant.language
      return isVariant && field.isEmpty && hasLanguage
    }
    let lines = file.fields.first { $0.syntax.firstLine + 1 == line }?.syntax.lines
    let taken = lines ?? empty?.syntax.lines ?? 0..<0
    var bytes: [UInt8] = file.document.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    for (index, line) in file.document.lines.enumerated() {
      if taken.contains(index), line.kind != .comment { continue }
      bytes += file.document.source.bytes[line.start..<line.next]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func hasFinalNewline(_ file: RegisterFile) -> Bool {
    file.document.source.bytes.last == UInt8(ascii: "\n")
  }
}
