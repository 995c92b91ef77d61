import Diagnostics
import ModelTestSupport
import Testing

@testable import RegisterModel
@testable import RegisterSyntax

/// What is noticed while a file is read spares rules their work; it must never spare a finding.
@Suite struct TraitTests {
  private static let seeds = UInt64(0)..<250
  private static func schemas() throws -> [Schema] {
    [ExampleSchema.schema, try ShippedRegisters.schema(), conditionalSchema, clashingSchema]
  }

  /// A schema in which one field depends on another.
  private static let conditionalSchema = schema(
    ExampleSchema.text.replacing("Key: Since\n", with: "Key: Since\nRequired when: known is yes\n"))

  /// A schema with two fields of one id, two of one key, and a language that is there twice.
  private static let clashingSchema = schema(
    ExampleSchema.text.replacing("Field: since", with: "Field: purpose")
      .replacing("Key: Site", with: "Key: name").replacing("    en\n", with: "    sv\n    FI\n"))

  private static func schema(_ text: String) -> Schema {
    SchemaReader.schema(from: SchemaDocument(SourceText(path: Schema.path, text: text)))
  }

  @Test func `A file is judged as if nothing had been noticed while it was read`() throws {
    var (plain, flawed) = (0, 0)
    let (schemas, shipped) = (try Self.schemas(), try ShippedRegisters.sources())
    for seed in Self.seeds {
      for bytes in Self.files(seed: seed, shipped.map(\.source.bytes)) {
        for schema in schemas {
          let (quick, thorough) = try Self.files(of: bytes, schema)
          #expect(findings(quick) == findings(thorough), "seed \(seed)")
          #expect(quick.breaksSyntax == thorough.findings.breaksSyntax, "seed \(seed)")
          #expect(
            MissingTranslationRule.missing(in: quick).map(\.header)
              == MissingTranslationRule.missing(in: thorough).map(\.header), "seed \(seed)")
          #expect(quick.register == thorough.register, "seed \(seed)")
          if thorough.findings.kept.isEmpty { plain += 1 } else { flawed += 1 }
        }
      }
    }
    #expect(plain > 100, "some of the files have nothing the matter with them")
    #expect(flawed > 1000, "most files are damaged")
  }

  @Test func `A key, a language and a value are found by their bytes as by their texts`() throws {
    let texts = [
      "Name", "name", "NAME", "Användningsområde", "Anva\u{308}ndningsomra\u{30A}de", "People",
      "Responsible people", "Vastuuhenkilöt", "sv", "SV", "fi", "en", "Psykologen", "psykologen",
      "Skolpsykologen", "Kuratorerna", "Kuratorern", "new", "", "x", "Namn",
    ]
    for schema in try Self.schemas() {
      let lookup = schema.lookup
      for text in texts {
        let source = SourceText(path: "", text: "<\(text)>")
        let span = SourceSpan(1, source.bytes.count - 1)
        #expect(lookup.definition(ofKey: span, in: source) == schema.index(ofKey: text))
        let language = lookup.language(named: span, in: source).map { schema.languages[$0] }
        #expect(language == schema.language(named: text))
        for (index, vocabulary) in schema.vocabularies.enumerated()
        where lookup.hasSpelling(span, in: source, vocabulary: index) {
          #expect(vocabulary.contains(text))
        }
      }
    }
    let people = SourceText(path: "", text: "Skolpsykologen")
    #expect(ExampleSchema.schema.lookup.hasSpelling(people.span, in: people, vocabulary: 0))
  }

  @Test func `A schema that changes after it was prepared is read as it is then`() throws {
    var schema = ExampleSchema.schema
    schema.languages = ["fi"]
    #expect(schema.lookup.schema.languages == ["fi"])
    #expect(schema.withoutFields.lookup.definitions.isEmpty)
    schema.vocabularies = []
    #expect(schema.lookup.definitions.allSatisfy { $0.vocabulary == nil })
  }

  /// The files of a seed: one that parses, damaged or not, a flawed one, and hostile bytes.
  private static func files(seed: UInt64, _ shipped: [[UInt8]]) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    return [
      Array(RandomRegister.text(seed: seed).utf8), FlawedFile.register(seed: seed),
      HostileBytes.generate(seed: seed), damaged(generator.pick(shipped), &generator),
      damaged(Array(RandomRegister.text(seed: seed).utf8), &generator),
    ]
  }

  /// A file in which something was put in, taken away or doubled.
  private static func damaged(
    _ bytes: [UInt8], _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.insert(contentsOf: generator.pick(pieces), at: place)
      case 1: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
    return bytes
  }

  private static let pieces: [[UInt8]] =
    [
      "\n", "\r\n", "\r", ":", " ", "\t", "#", "[", "]", "[fi]", "(at)", "[AT]", "@", "a.b@c.fi",
      "131052-308T", "040 123 4567", "+358 40 1234567", "\u{2013}", "\u{201D}", "\u{2028}",
      "\u{AD}",
      "\u{A0}", "\u{2BF}", "\u{300}", "\u{212B}", "\u{FEFF}", "\u{0}", "\u{7F}", " / ", "/", "  ",
      "\n    a\n    a  b\n    a b\n", "e\u{301}\n    \u{E9}\n    e\u{301}\n", "\n<<<<<<< x\n",
      "\n=======\n", "\n>>>>>>> y\n", "DRB: \n", "Namn: a\n", "Name[en]: b\n", "Known: X\n",
      String(repeating: "\u{301}", count: 40),
    ].map { Array($0.utf8) }
    + [[0xC3], [0xC2], [0xE2, 0x80], [0xE2, 0x80, 0x41], [0xC3, 0x41], [0x80], [0xFF]]

  /// The same file read as it is read, and as if nothing had been noticed.
  private static func files(
    of bytes: [UInt8], _ schema: Schema
  ) throws -> (quick: RegisterFile, thorough: RegisterFile) {
    let id = try #require(RegisterID(rawValue: "a"))
    var source = SourceText(path: id.path, bytes: bytes)
    let quick = RegisterFile(id, source, schema: schema)
    source.mayHoldManyMarks = true
    var document = SyntaxDocument(source)
    document.traits = .all
    var thorough = RegisterFile(id, document, SchemaLookup(schema, findsByBytes: false))
    thorough.fields.traits = .all
    return (quick, thorough)
  }

  private func findings(_ file: RegisterFile) -> [Diagnostic] {
    FileReport(file.document.source, file.findings(atMost: 1000)).diagnostics
  }
}
