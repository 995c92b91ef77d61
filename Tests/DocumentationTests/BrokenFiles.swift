import Diagnostics
import ModelTestSupport
import RegisterModel

/// Whether a fix is made unasked.
enum FixKind: String, CaseIterable {
  case made, offered
}

/// Files in which every kind of finding occurs, to see which of them carry fixes.
enum BrokenFiles {
  /// The kinds of fix that the findings of each code carry; the codes that occur have an entry.
  static func fixes() -> [DiagnosticCode: Set<FixKind>] {
    var fixes = Dictionary(
      uniqueKeysWithValues: codesOfTables.map { ($0, Set<FixKind>()) })
    for file in reports.flatMap(\.files) {
      for diagnostic in file.diagnostics {
        let kind: FixKind? =
          if diagnostic.unaskedFix != nil { .made } else if !diagnostic.fixes.isEmpty {
            .offered
          } else {
            nil
          }
        fixes[diagnostic.code, default: []].formUnion([kind].compactMap(\.self))
      }
    }
    return fixes
  }

  /// The codes that occur in tables; what is found in them has no place, and no fix.
  private static var codesOfTables: Set<DiagnosticCode> {
    let findings = tables.flatMap { format, text in
      TableImport(
        SourceText(path: "a", text: text), as: format, schema: ExampleSchema.schema
      ).findings.inOrder
    }
    return Set(findings.map(\.code))
  }

  private static var reports: [CheckReport] {
    (registers + guesses).map { check([.init(path: "a.register", kind: .file)], $0) }
      + schemas.map { check([.init(path: "a.register", kind: .file)], "", schema: $0) }
      + [check(entries, "Name: a\n"), check(crowd, ""), check(entries, "", schema: nil)]
  }

  private static func check(
    _ entries: [RegisterFolder.Entry], _ register: String, schema: String? = ExampleSchema.text
  ) -> CheckReport {
    let schemaEntry = RegisterFolder.Entry(path: Schema.fileName, kind: .file)
    return RegisterChecker.check(
      RegisterFolder(entries + (schema == nil ? [] : [schemaEntry])),
      options: .init(listsTranslations: true, today: ExampleSchema.day),
      schema: .bytes(Array((schema ?? "").utf8))
    ) { id in
      switch id.rawValue {
      case "large": .refused(.fileTooLarge(bytes: 9 << 20, limit: FileSizeRule.limit))
      case "closed": .refused(.unreadableFile(reason: ""))
      // Bytes that are not UTF-8 stand in these texts as U+FFFD.
      default:
        .bytes(register.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xFF] : Array($0.utf8) })
      }
    }
  }

  private static let registers = [
    "\u{FEFF}Name: a  \r\nPurpose: b\nKnown: X\rb\nKind: \u{FFFD}\nSite: a\u{202E}b",
    "Name: a" + String(repeating: "\u{301}", count: 31) + "\nPurpose:\n    # b\n",
    "a\nName: b\n",
    "Name: a\nPurpose: b\nKnown X\nPurpose:\nthe first line\nthe second\n",
    "Name: a\nPurpose: b\n<<<<<<< HEAD\nKnown: X\n=======\nKnown: -\n>>>>>>> other\n",
    "Name: a\n: b\nN\u{430}me: c\nPurpos: d\nPurpose: e\nsomething else: f\nPurpose[de]: g\n"
      + "Known[fi]: X\nKind: new\n    old\nSince: 2026-11-22\nSince: 2026-11-22\n",
    "Name: a\nKnown: perhaps\nSince: 22.11.2026\nSite: www.example.fi\nKind: nwe\n"
      + "People: Psykologn\n    Psykologn\n    Psykologen / Kuratorerna\n",
    "Name: a\nKnown: yess\nSince: 2026-02-30\nSite: not an address\nKind: something\nPeople: x\n",
    "Name: a\nPurpose: b 131052-308T and 010190-900R, c@example.fi, 040 123 4567\n",
    "Name: a\nKnown\nPurpose: b\nKnown: Xx\nKnown : ja\n",
  ]

  private static let guesses = [
    "Name: a\nKnown: (x)\nSince: 1/2/2026\nSite: a@example.fi\nKind: NEW\n<<<<<<< HEAD\n",
    "Name: a\nKnown: ja.\nSince: 1.2.2026\nSite: <https://example.fi>\nKind: Psykologi\n",
    "Name: a\nPurpose: b\nas the law says, it is so: one\nand, as others say, not: two\n",
    " Name: a\nPeople: b\nc\nd\nPurpose[fi]: e\nKnown: X\nKnown[fi]: X\n",
  ]

  private static let schemas = [
    "Title: a\nField: a\nType: number\nKey: b\nRequired: yess\nTranslatable[fi]: yes\n",
    """
    Languages:
        sv
        sv
    Review: sometimes
    Reviewed in: nothing

    Field: a
    Key: b
    Type: flag
    Values: nothing
    Strict: yes
    Help: c

    Field: c
    Key: b
    Type: lime
    Values: roles
    Required when: nothing is X

    Field: d
    Key: e:f
    Type: list
    Values: role
    Visiblity: public

    Field: since
    Key: Since
    Type: date

    Vocabulary: roles

    Vocabulary: roles
    Value: Psykologen
    Value: Psykologen

    """,
    "Languages: sv\nReview: 1 month\nReviewed in: since\nField: since\nKey: Since\nType: date\n",
  ]

  private static let tables: [(TableFormat, String)] = [
    (.csv, "Name,Purpose\na,\"b\n"),
    (.text, "A heading\nName\tPeople\tElse\na\tb / c\td\n\te\nf\tg\nf\tg\nh\ti\tj\tk\n"),
  ]

  private static let entries: [RegisterFolder.Entry] = [
    .init(path: "a.register", kind: .file), .init(path: "b.register", kind: .executableFile),
    .init(path: "B c.register", kind: .file), .init(path: "con.register", kind: .file),
    .init(path: "notes.txt", kind: .file), .init(path: "a/b/c/d/e", kind: .folder),
    .init(path: "closed.register", kind: .file), .init(path: "large.register", kind: .file),
    .init(path: "a.register", kind: .file),
  ]

  private static let crowd = (0...2000).map {
    RegisterFolder.Entry(path: "n\($0).register", kind: .file)
  }
}
