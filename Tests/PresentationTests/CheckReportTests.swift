import Diagnostics
import Messages
import RegisterModel
import Rendering
import TestSupport
import Testing

@testable import Presentation

/// What programs are told of a check.
struct CheckReportTests {
  private let presenter = Presenter(
    Messages(.en), schema: SchemaReader.schema(from: SchemaDocument(SourceText(path: "", text: "")))
  )

  private func report(_ files: FileReport...) -> CheckReport {
    CheckReport(registers: files.count, files: files)
  }

  private func file(_ text: String, _ found: (Finding, Int, Int)..., path: String = "a")
    -> FileReport
  {
    var findings = DiagnosticCollector()
    for (finding, start, end) in found { findings.report(finding, at: SourceSpan(start, end)) }
    return FileReport(SourceText(path: path, text: text), findings)
  }

  private func fingerprints(_ report: CheckReport, _ language: Language = .en) -> [JSONValue] {
    let presenter = Presenter(Messages(language), schema: presenter.schema)
    guard case .array(let issues) = presenter.gitLab(report) else { return [] }
    return issues.compactMap { $0["fingerprint"] }
  }

  @Test func `A finding keeps its fingerprint on another line and in another language`() {
    let one = report(file("x y", (.indentedComment, 0, 1), (.indentedComment, 2, 3)))
    let other = report(file("\n\nx\ny", (.indentedComment, 2, 3), (.indentedComment, 4, 5)))
    #expect(fingerprints(one) == fingerprints(other, .fi))
    #expect(Set(fingerprints(one)).count == 2)
  }

  @Test func `Findings that are alike have fingerprints of their own`() {
    let same = file(
      "xx", (.indentedComment, 0, 1), (.indentedComment, 1, 2), (.byteOrderMark, 0, 1))
    let elsewhere = file("xx", (.indentedComment, 0, 1), path: "b")
    #expect(Set(fingerprints(report(same, elsewhere))).count == 4)
  }

  @Test func `An identity code is neither quoted nor hashed`() {
    let finding = Finding.identityCode(masked: "******-****", isTest: false)
    let (one, other) = (
      file("a 131052-308T b", (finding, 2, 13)), file("a 010190-123M b", (finding, 2, 13))
    )
    let told = presenter.sarif(report(one), version: "1").rendered()
    #expect(told.contains("a ******-**** b"))
    #expect(!told.contains("308T"))
    let text = TerminalRenderer(width: nil, colour: false).render(presenter.document(report(one)))
    #expect(text.contains("a ******-**** b"))
    #expect(!text.contains("308T"))
    #expect(fingerprints(report(one)) == fingerprints(report(other)))
  }

  @Test func `In SARIF a byte order mark takes no column, and goes as bytes`() throws {
    var findings = DiagnosticCollector()
    let (mark, name) = (SourceSpan(0, 3), SourceSpan(3, 4))
    findings.report(.byteOrderMark, at: mark, fixes: [Fix(.remove, [Edit(mark, "")], isSafe: true)])
    findings.report(
      .indentedComment, at: name, fixes: [Fix(.remove, [Edit(name, "")], isSafe: true)])
    let source = SourceText(path: "a", text: "\u{FEFF}x\n")
    let log = presenter.sarif(report(FileReport(source, findings)), version: "1")
    let results = log["runs", 0, "results"]
    let regions = [0, 1].map { results[$0, "locations", 0, "physicalLocation", "region"] }
    #expect(regions == [.place(1, 1, 1, 1), .place(1, 1, 1, 2)])
    let deleted = [0, 1].map {
      results[$0, "fixes", 0, "artifactChanges", 0, "replacements", 0, "deletedRegion"]
    }
    #expect(deleted == [["byteOffset": 0, "byteLength": 3], .place(1, 1, 1, 2)])
  }

  @Test func `In SARIF no text is taken for a placeholder or a link`() {
    let finding = Finding.malformedKey(key: "{0} [a](b)")
    let log = presenter.sarif(report(file("x", (finding, 0, 1))), version: "1")
    #expect(
      log["runs", 0, "results", 0, "message", "text"]
        == .string(
          "The key ”{{0}} \\[a\\](b)” is not written correctly\nhint: write a key, with a "
            + "language in brackets where needed: Key\\[fi\\]"))
  }

  @Test func `In SARIF a path is a reference, and a file that was not read has no place`() {
    let finding = Finding.invalidName(name: "Å", suggestion: nil)
    let log = presenter.sarif(report(file("", (finding, 0, 0), path: "R/Å b%:#?.x")), version: "1")
    #expect(
      log["runs", 0, "results", 0, "locations", 0, "physicalLocation"]
        == ["artifactLocation": ["uri": "R/%C3%85%20b%25%3A%23%3F.x", "uriBaseId": "SRCROOT"]])
  }

  @Test func `Findings beyond those that are kept are told in every form`() {
    var findings = DiagnosticCollector()
    for _ in 0..<FileReport.limit { findings.report(.indentedComment, at: SourceSpan(0, 1)) }
    findings.report(.missingSchema, at: SourceSpan(0, 1))
    findings.report(.byteOrderMark, at: SourceSpan(0, 1))
    let report = report(FileReport(SourceText(path: "a", text: "x"), findings))
    let text = "… and 2 more in the same file"
    let notification = presenter.sarif(report, version: "1")[
      "runs", 0, "invocations", 0, "toolExecutionNotifications", 0]
    #expect(notification["level"] == "error")
    #expect(notification["message", "text"] == .string(text))
    #expect(presenter.annotations(report).last?.rendered() == "::error file=a::\(text)")
    let issue = presenter.gitLab(report)[FileReport.limit]
    #expect(issue["description"] == .string(text))
    #expect(issue["severity"] == "major")
  }
}

extension JSONValue {
  fileprivate static func place(
    _ startLine: Int, _ startColumn: Int, _ endLine: Int, _ endColumn: Int
  ) -> JSONValue {
    [
      "startLine": .integer(startLine), "startColumn": .integer(startColumn),
      "endLine": .integer(endLine), "endColumn": .integer(endColumn),
    ]
  }

  /// What stands under a key; null where there is nothing.
  fileprivate subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  /// An element of an array; null where there is none.
  fileprivate subscript(index: Int) -> JSONValue {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
    return elements[index]
  }

  /// What stands at the end of a path of keys and indices.
  fileprivate subscript(path: any Step...) -> JSONValue {
    path.reduce(self) { value, step in
      switch step {
      case let key as String: value[key]
      case let index as Int: value[index]
      default: .null
      }
    }
  }
}

private protocol Step {}
extension String: Step {}
extension Int: Step {}
