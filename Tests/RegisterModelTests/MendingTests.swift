import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Mending unasked") struct MendingTests {
  private func mend(
    _ text: String, schema: String = ExampleSchema.text, only: Set<RegisterID>? = nil
  ) -> Mending {
    mend(Array(text.utf8), schema: schema, only: only)
  }

  private func mend(
    _ bytes: [UInt8], schema: String = ExampleSchema.text, only: Set<RegisterID>? = nil
  ) -> Mending {
    let entries = ["a.register", Schema.fileName].map {
      RegisterFolder.Entry(path: $0, kind: .file)
    }
    return RegisterChecker.mend(
      RegisterFolder(entries), only: only, schema: .bytes(Array(schema.utf8)),
      mendsSchema: only == nil
    ) { _ in .bytes(bytes) }
  }

  @Test("the bytes around what is mended stay as they were")
  func bytesAround() throws {
    let mending = mend(
      "\u{FEFF}# a   comment\t.\r\n\n\nNAME :  a  \r\n\n  # text\nPurpose:\n\tb  c \n   d\r\n\n\n")
    let file = try #require(mending.files.first)
    #expect(mending.files.count == 1)
    #expect(
      String(decoding: file.source.bytes, as: UTF8.self)
        == "# a   comment\t.\n\n\nNAME :  a\n\n  # text\nPurpose:\n\tb  c\n   d\n\n\n")
    #expect(
      file.fixes.map(\.finding) == [.byteOrderMark, .carriageReturn, .trailingWhitespace])
    #expect(file.fixes.map(\.location.line) == [1, 1, 4])
    #expect(mending.report.files.flatMap(\.diagnostics).allSatisfy { $0.unaskedFix == nil })
  }

  @Test("what is in another fix's way is mended after it")
  func nextRound() throws {
    let file = try #require(mend("Name: a\nPurpose: b  ").files.first)
    #expect(String(decoding: file.source.bytes, as: UTF8.self) == "Name: a\nPurpose: b\n")
    #expect(file.fixes.map(\.finding) == [.trailingWhitespace, .missingFinalNewline])
  }

  @Test("findings beyond those that are kept are mended in their turn")
  func beyondTheLimit() throws {
    let count = 3 * FileReport.limit
    let lines = (0..<count).map { "b\($0)\nc\($0)\n" }
    let mending = mend("Name: a\nPurpose:\n" + lines.joined(separator: "\n"))
    let file = try #require(mending.files.first)
    let text = String(decoding: file.source.bytes, as: UTF8.self)
    #expect(
      text.split(separator: "\n").dropFirst(2).allSatisfy { $0.hasPrefix("    ") })
    #expect(mending.report.count(.error) == 0)
  }

  @Test("a file in which nothing may be mended unasked is not among those that changed")
  func nothingToMend() {
    for text in ["Name: a\nPurpose: b\n", "Name: a\n", "", "Name: a\u{202E}\nKnown: x y z\n"] {
      let mending = mend(text)
      #expect(mending.files.isEmpty)
      #expect(mending.report.registers == 1)
    }
  }

  @Test("the schema is mended too, and the registers are then read with it")
  func schema() throws {
    let schema = "\u{FEFF}" + ExampleSchema.text.replacing("Key: Known", with: "Key: Known  ")
    let mending = mend("Name: a\nPurpose: b\nKnown: X\n", schema: schema)
    #expect(mending.files.map(\.source.path) == ["Registers/register.schema"])
    #expect(mending.files.first?.source.bytes == Array(ExampleSchema.text.utf8))
    #expect(mending.report.count(.error) + mending.report.count(.warning) == 0)
  }

  @Test("registers that are not named are left alone")
  func named() {
    #expect(mend("Name: a  \r\n", only: []).files.isEmpty)
  }

  @Test("whatever a file holds, mending it ends, and mending again changes nothing")
  func hostileBytes() {
    for seed in 0..<300 as Range<UInt64> {
      for file in mend(HostileBytes.generate(seed: seed)).files {
        #expect(mend(file.source.bytes).files.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("a mended file tells what was read, however often it is mended")
  func original() throws {
    let text = "Name: a\nPurpose: b  "
    let file = try #require(mend(text).files.first)
    #expect(file.original.bytes == Array(text.utf8))
    #expect(file.fixes.count == 2)
  }
}
