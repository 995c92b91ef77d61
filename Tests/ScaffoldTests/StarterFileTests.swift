import Diagnostics
import Foundation
import Messages
import RegisterModel
import Scaffold
import TestSupport
import Testing

/// The files of a register of one's own, in each language.
@Suite("The files of a new register") struct StarterFileTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 25)

  private static func files(_ language: Language, isExample: Bool) -> [StarterFile] {
    StarterFile.all(language, isExample: isExample, today: day)
  }

  /// The schema among the files, as it is read.
  private static func schema(_ files: [StarterFile]) throws -> Schema {
    let file = try #require(files.last)
    let source = SourceText(path: file.path, bytes: Array(file.text.utf8))
    return SchemaReader.schema(from: SchemaDocument(source))
  }

  @Test(arguments: Language.allCases, [false, true])
  func theSchemaIsInItsMainLanguageAndHasTheEightFields(
    language: Language, isExample: Bool
  ) throws {
    let schema = try Self.schema(Self.files(language, isExample: isExample))
    #expect(schema.languages.map(\.rawValue) == language.ofRegister.map(\.rawValue))
    #expect(
      schema.fields.prefix(8).map(\.id.rawValue) == [
        "name", "purpose", "content", "archive-plan", "personal-data-description",
        "data-register-description", "unit", "person",
      ])
    #expect(schema.fields.count == (isExample ? 13 : 8))
  }

  @Test(arguments: Language.allCases)
  func theExampleStatesAFieldOfEachType(language: Language) throws {
    let files = Self.files(language, isExample: true)
    let schema = try Self.schema(files)
    let registers = files.filter { $0.path.hasSuffix(RegisterID.fileExtension) }
    #expect(registers.count == 4)
    for type in FieldType.allCases {
      let keys = schema.fields.filter { $0.type == type }.map(\.key)
      let isStated = registers.contains { file in
        keys.contains { file.text.contains("\n\($0):") || file.text.hasPrefix("\($0):") }
      }
      #expect(isStated, "\(type)")
    }
  }

  @Test(arguments: Language.allCases, [false, true])
  func theReadmeBeginsWithTheMainLanguageAndHasAllThree(
    language: Language, isExample: Bool
  ) throws {
    let files = Self.files(language, isExample: isExample)
    let readme = try #require(files.first { $0.path == "README.md" }).text
    let parts = Language.allCases.map { Messages($0).starterReadme(isExample: isExample) }
    #expect(parts.allSatisfy(readme.contains))
    let first = try #require(readme.range(of: "\n## ")).upperBound
    #expect(readme[first...].hasPrefix(Self.title(language)))
    #expect(readme.contains("dataregister install"))
  }

  @Test func everythingButTheWordsIsTheSameInEveryLanguage() throws {
    let all = Language.allCases.map { Self.files($0, isExample: true) }
    #expect(Set(all.map(\.count)).count == 1)
    for files in all {
      #expect(files.filter(\.isExecutable).map(\.path).sorted() == Self.scripts)
      #expect(files.allSatisfy { $0.text.hasSuffix("\n") && !$0.text.hasSuffix("\n\n") })
      #expect(files.allSatisfy { !$0.text.contains("\t") })
      #expect(files.last?.path == "Registers/register.schema")
    }
  }

  @Test func theSwedishSchemaStandsInTheTestsAsItLooks() throws {
    for isExample in [false, true] {
      let text = try #require(Self.files(.sv, isExample: isExample).last).text
      let path = "Tests/ScaffoldTests/Golden/\(isExample ? "example" : "first").schema"
      #expect(try GoldenFile.difference(of: text, from: path) == nil)
    }
  }

  private static let scripts = GitHook.allCases.map { "Hooks/\($0.rawValue)" }.sorted()

  private static func title(_ language: Language) -> String {
    switch language {
    case .sv: "Register över datasystem"
    case .fi: "Tietojärjestelmien rekisteri"
    case .en: "Register of data systems"
    }
  }
}
