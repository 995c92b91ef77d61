import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Clause 5.1, tried with ten thousand codes.
@Suite("Ten thousand identity codes") struct IdentityCodeTests {
  private static let seeds: Range<UInt64> = 0..<10_000

  @Test(
    "every code is found where it stands, and masked",
    arguments: ["Name: ‹›", "Text:\n    (‹›, x)", "# a ‹›", "‹›: a", "List: a/‹›.", "<<<<<<< ‹›"])
  func everyCodeIsFound(place: String) {
    for seed in Self.seeds {
      let code = RandomIdentityCode.code(seed: seed)
      let marked = MarkedText(
        place.replacing("‹›", with: "‹\(seed % 2 == 0 ? code : code.lowercased())›") + "\n")
      let found = codes(in: marked.source)
      guard found.map(\.span) == marked.spans,
        case .identityCode(let masked, false)? = found.first?.finding
      else {
        Issue.record("\(code) is not found in \(place)")
        return
      }
      let shown = masked.unicodeScalars.filter { $0 != "*" }
      #expect(shown.count == 1 && masked.count == code.count, "\(masked)")
    }
  }

  @Test("every code in the name of a file or a folder is found")
  func namesOfFiles() {
    for seed in Self.seeds {
      // Of the signs only the hyphen and letters can stand in a name.
      let code = RandomIdentityCode.code(seed: seed).lowercased().replacing("+", with: "-")
      let path = seed % 2 == 0 ? "a-\(code).register" : "\(code)/a.register"
      let folder = RegisterFolder([RegisterFolder.Entry(path: path, kind: .file)])
      guard folder.findings.contains(where: { $0.finding.code == .identityCode }) else {
        Issue.record("\(path)")
        return
      }
    }
  }

  @Test("of numbers that only look like a code at most two in a thousand are taken for one")
  func nearMisses() {
    let taken = Self.seeds.filter { seed in
      let text = "Name: a \(RandomIdentityCode.nearMiss(seed: seed)) b\n"
      return !codes(in: SourceText(path: "a", text: text)).isEmpty
    }
    #expect(taken.count <= Self.seeds.count / 500, "\(taken.count)")
  }

  private func codes(in source: SourceText) -> [Diagnostic] {
    var findings = DiagnosticCollector()
    let file = RegisterFile(exampleID, source, schema: ExampleSchema.schema)
    IdentityCodeRule.check(file, into: &findings)
    return findings.kept
  }
}
