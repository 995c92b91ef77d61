internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// The answer of `check --format sarif`, for whatever shows findings beside the lines of files.
extension Presenter {
  /// What a check found, as a log of one run in the Static Analysis Results Interchange Format
  /// (SARIF 2.1.0, OASIS).
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - version: The version of this program.
  /// - Returns: The log. Paths in it are relative to `SRCROOT`, the folder that the registers lie in.
  package func sarif(_ report: CheckReport, version: String) -> JSONValue {
    let rules = SARIFRules(report)
    var fingerprints = Fingerprints()
    let results = report.files.flatMap { file in
      var place = SARIFPlace(file.source)
      return file.diagnostics.map { diagnostic in
        result(
          diagnostic, at: &place, rules, fingerprints.next(diagnostic, in: file.source))
      }
    }
    return [
      "$schema": .string(Self.sarifSchema),
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "dataregister", "version": .string(version),
              "rules": .array(rules.gravest.map { rule($0.code, $0.severity) }),
            ]
          ],
          "language": .string(messages.language.rawValue),
          "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": [
            SARIFPlace.base: ["description": Self.message(messages.rootFolder.visibleText)]
          ],
          "invocations": [
            [
              "executionSuccessful": true,
              "toolExecutionNotifications": .array(report.files.compactMap(notification)),
            ]
          ],
          "results": .array(results),
        ]
      ],
    ]
  }

  private static let sarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func rule(_ code: DiagnosticCode, _ gravest: Severity) -> JSONValue {
    let meaning = messages.meaning(of: code).visibleText
    let remedy = messages.remedy(for: code).visibleText
    return [
      "id": .string(code.rawValue),
      "shortDescription": Self.message(meaning),
      "fullDescription": Self.message("\(meaning) \(remedy)"),
      "help": Self.message(remedy),
      "defaultConfiguration": ["level": Self.level(gravest)],
      "properties": ["clause": .string(code.clause.description)],
    ]
  }

  private func result(
    _ diagnostic: Diagnostic, at place: inout SARIFPlace, _ rules: SARIFRules,
    _ fingerprint: String
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.rawValue)),
      .init("ruleIndex", JSONValue(rules.index(of: diagnostic.code))),
      .init("level", Self.level(diagnostic.severity)),
      .init("message", Self.message(remark(on: diagnostic.finding))),
      .init("locations", [["physicalLocation": place.location(of: diagnostic.span)]]),
      .init("partialFingerprints", ["findingHash/v1": .string(fingerprint)]),
    ]
    let fixes = diagnostic.shownFixes.map { [place] in fix($0, at: place) }
    if !fixes.isEmpty { members.append(.init("fixes", .array(fixes))) }
    return .object(members)
  }

  private func fix(_ fix: Fix, at place: SARIFPlace) -> JSONValue {
    [
      "description": Self.message(messages.sentence(fix.title).masked.visibleText),
      "artifactChanges": [
        [
          "artifactLocation": place.artifact,
          "replacements": .array(fix.edits.map(place.replacement)),
        ]
      ],
      "properties": ["isSafe": .boolean(fix.isSafe)],
    ]
  }

  private func notification(of file: FileReport) -> JSONValue? {
    guard let (text, severity) = omission(of: file) else { return nil }
    return [
      "level": Self.level(severity), "message": Self.message(text),
      "locations": [
        ["physicalLocation": ["artifactLocation": SARIFPlace.artifact(file.source.shownPath)]]
      ],
    ]
  }

  private static func level(_ severity: Severity) -> JSONValue {
    .string(severity.rawValue)
  }

  /// A text in which nothing is taken for a placeholder or a link (SARIF 3.11.5 and 3.11.6).
  private static func message(_ text: String) -> JSONValue {
    let holdsLink = text.contains("](")
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "[", "]", "\\":
        if holdsLink { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return ["text": .string(escaped)]
  }
}
