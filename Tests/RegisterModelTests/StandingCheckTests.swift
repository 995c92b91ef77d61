import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("A check that stands while files change") struct StandingCheckTests {
  private func folder(_ names: [String]) -> RegisterFolder {
    RegisterFolder(
      (names.map { $0 + RegisterID.fileExtension } + [Schema.fileName])
        .map { RegisterFolder.Entry(path: $0, kind: .file) })
  }

  private func told(_ report: CheckReport) -> [String] {
    report.files.flatMap { file in
      file.diagnostics.map { "\(file.source.path) \($0.span) \($0.finding) \($0.fixes)" }
        + ["\(file.source.path) \(file.omitted)"]
    }
  }

  @Test("after any changes it tells what a check of all files tells", arguments: UInt64(0)..<200)
  func sameAsChecker(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = ["a", "b", "c", "d"]
    var schema = ExampleSchema.source
    let options = RegisterChecker.Options(today: ExampleSchema.day)
    var standing = StandingCheck(schema: schema, options: options)
    var texts: [RegisterID: [UInt8]] = [:]
    for _ in 0..<12 {
      let id = try #require(RegisterID(rawValue: generator.pick(names)))
      switch Int.random(in: 0..<8, using: &generator) {
      case 0:
        texts[id] = nil
        standing.forget(id)
      case 1:
        let bytes = FlawedFile.schema(seed: generator.next())
        schema =
          generator.happens(onceIn: 2)
          ? ExampleSchema.source : SourceText(path: Schema.path, bytes: bytes)
        standing = StandingCheck(schema: schema, options: options, rereading: standing)
      default:
        let bytes = FlawedFile.register(seed: generator.next())
        texts[id] = bytes
        standing.take(id, .bytes(bytes))
      }
      let folder = folder(texts.keys.map(\.rawValue))
      let expected = RegisterChecker.check(
        folder, options: options, schema: .bytes(schema.bytes)
      ) { id in .bytes(texts[id] ?? []) }
      #expect(told(standing.report(on: folder, telling: nil)) == told(expected))
      let path = id.path
      let ofOne = standing.report(on: folder, telling: [path]).files.map(\.source.path)
      #expect(ofOne == expected.files.map(\.source.path).filter { $0 == path })
    }
  }
}
