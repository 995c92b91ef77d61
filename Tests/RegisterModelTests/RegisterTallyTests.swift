import Diagnostics
import ModelTestSupport
import Testing

@testable import RegisterModel

/// What is counted or found by a shorter way is what the whole check finds.
@Suite("Counting what is wrong") struct RegisterTallyTests {
  @Test func aTallyCountsWhatACheckOfTheRegisterFinds() throws {
    let schemas = [ExampleSchema.source, try ShippedRegisters.schemaSource()]
    let today = CalendarDate(year: 2026, month: 11, day: 26)
    for (id, source) in try ShippedRegisters.sources() {
      for seed in UInt64(0)..<40 {
        let bytes = Self.damaged(source.bytes, seed)
        let text = SourceText(path: id.path, bytes: bytes)
        for schema in schemas {
          var checker = RegisterChecker(schema: schema, options: .init(today: today))
          let own = checker
          checker.check(id, text)
          let (before, report) = (own.finish(), checker.finish())
          let tally = RegisterTally(id, text, schema: own.schema, today: today)
          for severity in [Severity.error, .warning, .note] {
            let isNote = severity == .note && tally.untranslated > 0
            #expect(
              tally.counts[severity, default: 0] + (isNote ? 1 : 0)
                == report.count(severity) - before.count(severity), "\(id), seed \(seed)")
          }
        }
      }
    }
  }

  @Test func whetherASchemaBreaksTheSyntaxIsFoundByTheRulesOfTheSyntax() throws {
    let sources = [ExampleSchema.source, try ShippedRegisters.schemaSource()]
    var broken = 0
    for source in sources {
      for seed in UInt64(0)..<2000 {
        let bytes = seed == 0 ? source.bytes : Self.damaged(source.bytes, seed)
        let document = SchemaDocument(SourceText(path: Schema.path, bytes: bytes))
        let schema = SchemaReader.schema(from: document)
        let expected = document.findings(schema).breaksSyntax
        #expect(document.breaksSyntax(schema) == expected, "seed \(seed)")
        broken += expected ? 1 : 0
      }
    }
    #expect((500..<3500).contains(broken))
  }

  @Test func lettersOfWesternEuropeAreFoldedAsAllOthers() {
    for value in UInt32(0)...0x250 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = value == 0x130 ? "i" : scalar.properties.lowercaseMapping
      #expect(
        FoldedName("a\(scalar)B").text.unicodeScalars.elementsEqual("a\(lower)b".unicodeScalars))
    }
  }

  /// Bytes with a few lines taken out, doubled, or changed.
  private static func damaged(_ bytes: [UInt8], _ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let line = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: lines.remove(at: line)
      case 1: lines.insert(lines[line], at: line)
      case 2: lines[line].removeAll { $0 == UInt8(ascii: ":") }
      case 3: lines[line] = Array(lines[line].drop { $0 == UInt8(ascii: " ") })
      case 4: lines[line] += Array(" ’аåÅ[fi]".utf8)
      default: lines[line].reverse()
      }
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
