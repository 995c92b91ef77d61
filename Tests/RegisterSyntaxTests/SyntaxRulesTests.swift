import Diagnostics
import ModelTestSupport
import RegisterSyntax
import Testing

@Suite("The rules of the syntax") struct SyntaxRulesTests {
  // Clause 1.1.

  @Test(
    "a character that hides or disguises text is an error where it stands",
    arguments: [
      ("Namn: a‹\u{0}›b\n", "<U+0000>"), ("# ‹\u{1B}›[31m\n", "<U+001B>"),
      ("Na‹\u{202E}›mn: a\n", "<U+202E>"), ("Namn: a‹\u{200B}›b\n", "<U+200B>"),
      ("Namn: a‹\u{FEFF}›b\n", "<U+FEFF>"), ("Namn:\n    a‹\u{2028}›b\n", "<U+2028>"),
      ("Namn: a‹\u{2029}›b\n", "<U+2029>"), ("Namn: a‹\u{85}›b\n", "<U+0085>"),
      ("Namn: a‹\u{7F}›\n", "<U+007F>"), ("Namn: a‹\u{B}›\n", "<U+000B>"),
      ("Namn: a‹\u{C}›\n", "<U+000C>"), ("Namn: a‹\u{61C}›\n", "<U+061C>"),
      ("Namn: a‹\u{2066}›\n", "<U+2066>"), ("Namn: a‹\u{200D}›\n", "<U+200D>"),
      ("Namn: a‹\u{2060}›\n", "<U+2060>"), ("Namn: a‹\u{206A}›\n", "<U+206A>"),
      ("Namn: a‹\u{E0041}›\n", "<U+E0041>"), ("\u{FEFF}‹\u{FEFF}›Namn: a\n", "<U+FEFF>"),
    ])
  func forbiddenCharacters(marked: String, notation: String) {
    expect(CharacterRule.self, in: marked, finds: [.forbiddenCharacter(scalar: notation)])
  }

  @Test("these characters hide or disguise text, and their neighbours do not")
  func extentOfForbiddenCharacters() {
    let forbidden: [ClosedRange<UInt32>] = [
      0...0x8, 0xB...0xC, 0xE...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x115F...0x1160,
      0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164,
      0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ]
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isForbidden = forbidden.contains { $0.contains(value) }
      if scalar.isForbiddenInRegisters != isForbidden { Issue.record("\(scalar.notation)") }
    }
  }

  @Test("more combining marks than any script needs are an error, once a run")
  func combiningMarks() {
    let few = String(repeating: "\u{301}", count: 30)
    expect(
      CombiningMarkRule.self, in: "Namn: a\(few)b‹\(few)\u{301}›c\nDRB: ‹\(few)\(few)›\n",
      finds: [.tooManyMarks(limit: 30), .tooManyMarks(limit: 30)])
    expect(CombiningMarkRule.self, in: "Namn: a\(few)b\(few)\n", finds: [])
  }

  @Test(
    "any other character is text",
    arguments: [
      "Namn:\ta\u{A0}b\u{3000}c\n", "Namn: e\u{301} 𐍈 \u{10FFFF} \u{FFFD} ‐–—\n",
      "\u{FEFF}Namn: a\n",
      "Namn: a\r\nDRB: X\r\n", "", "\n", "Namn: \u{FFFE}\u{D7FF}\u{E000}\n",
    ])
  func allowedCharacters(text: String) {
    expect(CharacterRule.self, in: text, finds: [])
  }

  @Test(
    "a CR that no LF follows is an error",
    arguments: ["Namn: a‹\r›b\n", "Namn: a‹\r›\r\n", "Namn: a\n‹\r›", "Namn: a‹\r›"])
  func loneCarriageReturns(marked: String) {
    expect(CharacterRule.self, in: marked, finds: [.loneCarriageReturn])
  }

  @Test("several bad characters are told one by one, in order")
  func severalCharacters() {
    expect(
      CharacterRule.self, in: "‹\u{0}›‹\u{0}›a: ‹\r›‹\u{202E}›\n",
      finds: [
        .forbiddenCharacter(scalar: "<U+0000>"), .forbiddenCharacter(scalar: "<U+0000>"),
        .loneCarriageReturn, .forbiddenCharacter(scalar: "<U+202E>"),
      ])
  }

  @Test(
    "bytes that are not UTF-8 are one error a run, in hexadecimal",
    arguments: [
      ([0x61, 0xFF, 0x62], 1..<2, "<FF>"), ([0xFF, 0xFE, 0x00], 0..<2, "<FF FE>"),
      ([0xC3], 0..<1, "<C3>"), ([0xC3, 0x0A], 0..<1, "<C3>"), ([0xE2, 0x80], 0..<2, "<E2 80>"),
      ([0xE2], 0..<1, "<E2>"), ([0xF0, 0x9F, 0x98], 0..<3, "<F0 9F 98>"),
      ([0xF0, 0x9F], 0..<2, "<F0 9F>"), ([0xF0], 0..<1, "<F0>"), ([0x80], 0..<1, "<80>"),
      ([0xC0, 0x80], 0..<2, "<C0 80>"), ([0xC1, 0xBF], 0..<2, "<C1 BF>"),
      ([0xE0, 0x80, 0x80], 0..<3, "<E0 80 80>"),
      ([0xF0, 0x80, 0x80, 0x80], 0..<4, "<F0 80 80 80>"),
      ([0xED, 0xA0, 0x80], 0..<3, "<ED A0 80>"),
      ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 0..<6, "<ED A0 BD ED B8 80>"),
      ([0xF4, 0x90, 0x80, 0x80], 0..<4, "<F4 90 80 80>"), ([0xF5, 0x80], 0..<2, "<F5 80>"),
      ([0xFF, 0xC3, 0xA5], 0..<1, "<FF>"), ([0xE2, 0xC3, 0xA5], 0..<1, "<E2>"),
      ([UInt8](repeating: 0xFF, count: 9), 0..<9, "<FF FF FF FF FF FF FF FF …>"),
    ] as [([UInt8], Range<Int>, String)])
  func invalidUTF8(bytes: [UInt8], place: Range<Int>, hexadecimal: String) throws {
    var findings = DiagnosticCollector()
    CharacterRule.check(
      SyntaxDocument(SourceText(path: "a", bytes: bytes)), into: &findings)
    let first = try #require(findings.kept.first)
    #expect(first.finding == .invalidUTF8(bytes: hexadecimal))
    #expect(first.span.range == place)
    #expect(findings.kept.dropFirst().allSatisfy { $0.code == .forbiddenCharacter })
  }

  @Test("a byte order mark is a warning, and the fix takes it away")
  func byteOrderMark() {
    expect(
      LineEndingRule.self, in: "‹\u{FEFF}›Namn: a\n", finds: [.byteOrderMark], fixed: "Namn: a\n")
  }

  @Test("CRLF is one warning a file, at the first, and the fix mends all")
  func carriageReturns() {
    expect(
      LineEndingRule.self, in: "Namn: a\n# b‹\r\n›\r\nDRB: X\r\n", finds: [.carriageReturn],
      fixed: "Namn: a\n# b\n\nDRB: X\n")
  }

  @Test("a last line without LF is a warning, and the fix adds it")
  func missingFinalNewline() {
    expect(
      LineEndingRule.self, in: "Namn: a‹›", finds: [.missingFinalNewline], fixed: "Namn: a\n")
    expect(
      LineEndingRule.self, in: "Namn: a\n  ‹›", finds: [.missingFinalNewline],
      fixed: "Namn: a\n  \n")
  }

  @Test("lines that end in LF are as they should be", arguments: ["", "\n", "Namn: a\n", "a\rb\n"])
  func properLineEndings(text: String) {
    expect(LineEndingRule.self, in: text, finds: [])
  }

  @Test(
    "white space at the end of a line is one warning a file, and the fix takes all of it away",
    arguments: [
      ("Namn: a‹ ›\nDRB: X\t \n", "Namn: a\nDRB: X\n"), ("Namn:‹ ›\n", "Namn:\n"),
      ("‹ \t›\nNamn: a\n", "\nNamn: a\n"), ("# a‹ ›\r\n# b \r\n", "# a\r\n# b\r\n"),
      ("Namn: a‹ ›", "Namn: a"), ("\u{FEFF}‹ ›\nNamn: a\n", "\u{FEFF}\nNamn: a\n"),
    ])
  func trailingWhitespace(marked: String, fixed: String) {
    expect(TrailingWhitespaceRule.self, in: marked, finds: [.trailingWhitespace], fixed: fixed)
  }

  @Test("a no-break space at the end of a line is text")
  func noBreakSpaceIsText() {
    expect(TrailingWhitespaceRule.self, in: "Namn: a\u{A0}\n    b\n", finds: [])
  }

  @Test("a fix in very many places is not offered, so that a report stays small")
  func fixesAreBounded() {
    let document = SyntaxDocument(
      SourceText(path: "a", text: String(repeating: "a \n", count: Fix.mostEdits + 1)))
    var findings = DiagnosticCollector()
    TrailingWhitespaceRule.check(document, into: &findings)
    #expect(findings.kept.map(\.fixes) == [[]])
  }

  // Clauses 1.2 to 1.5.

  @Test("an indented number sign is text, and a note says so")
  func indentedComment() {
    expect(
      IndentedCommentRule.self, in: "Namn:\n  ‹#› a\n\t‹#›\n# b\n    a # b\n",
      finds: [.indentedComment, .indentedComment])
  }

  @Test("two versions that Git left are one error, and the second is not read")
  func conflicts() {
    let marked = """
      Namn: a
      ‹<<<<<<< HEAD
      DRB: X
      ||||||| bas
      DRB: -
      =======
      DRB: kanske
      Namn
      >>>>>>> gren/b c›
      ABP: X

      """
    expect(
      ConflictMarkerRule.self, in: marked,
      finds: [.conflictMarker(ours: "HEAD", theirs: "gren/b c", hasBase: true)])
    let document = SyntaxDocument(MarkedText(marked).source)
    #expect(document.fields.map(\.firstLine) == [0, 2, 9])
    #expect(document.written() == document.source.bytes)
  }

  @Test(
    "a mark without its fellows is an error, and the fix takes it away",
    arguments: [
      ("Namn: a\n‹=======›\nDRB: X\n", "Namn: a\nDRB: X\n"),
      ("‹<<<<<<< HEAD›\nNamn: a\n", "Namn: a\n"), ("Namn: a\n‹>>>>>>> b: c›", "Namn: a\n"),
      ("‹<<<<<<<›\r\nNamn: a\n", "Namn: a\n"),
    ])
  func loneMarks(marked: String, fixed: String) {
    expect(
      ConflictMarkerRule.self, in: marked, finds: [.conflictMarker(ours: "", theirs: "")],
      fixed: fixed)
  }

  @Test("no mark of a merge is taken away before somebody has looked")
  func fixesOfMarksAreNotSafe() {
    var findings = DiagnosticCollector()
    let source = SourceText(path: "a", text: "Namn: a\n=======\n")
    ConflictMarkerRule.check(SyntaxDocument(source), into: &findings)
    #expect(findings.kept.flatMap(\.fixes).map(\.isSafe) == [false])
  }

  @Test("a version from before both is a part of the conflict, and so is its mark alone")
  func base() {
    expect(
      ConflictMarkerRule.self,
      in: "Namn:\n‹<<<<<<< a\n x\n||||||| b\n y\n=======\n z\n>>>>>>> c›\n",
      finds: [.conflictMarker(ours: "a", theirs: "c", hasBase: true)])
    expect(
      ConflictMarkerRule.self, in: "Namn: a\n‹||||||| b›\nDRB: X\n",
      finds: [.conflictMarker(ours: "", theirs: "", hasBase: true)], fixed: "Namn: a\nDRB: X\n")
  }

  @Test("marks in another order are told one by one, and other lines are no marks")
  func strangeMarks() {
    expect(
      ConflictMarkerRule.self,
      in: "‹<<<<<<< a›\n‹<<<<<<< b\n=======\n>>>>>>> c›\n‹>>>>>>> d›\n",
      finds: [
        .conflictMarker(ours: "", theirs: ""), .conflictMarker(ours: "b", theirs: "c"),
        .conflictMarker(ours: "", theirs: ""),
      ], fixed: "<<<<<<< b\n=======\n>>>>>>> c\n")
    expect(
      ConflictMarkerRule.self, in: "======\n =======\n<<<<<<<a\n# =======\n========a\n", finds: [])
    expect(
      ConflictMarkerRule.self, in: "‹<<<<<<< a›\n‹<<<<<<<< b›\n‹========›\n‹=======›\nb\n",
      finds: Array(repeating: .conflictMarker(ours: "", theirs: ""), count: 4), fixed: "b\n")
  }

  @Test("all rules are run, errors before warnings before notes")
  func allRules() {
    var findings = DiagnosticCollector()
    let text = "\u{FEFF}a\nNamn:  \r\n # b\nc\u{0}"
    SyntaxRules.check(SyntaxDocument(SourceText(path: "a", text: text)), into: &findings)
    #expect(
      findings.kept.map(\.code) == [
        .forbiddenCharacter, .byteOrderMark, .carriageReturn,
        .missingFinalNewline, .trailingWhitespace, .indentedComment,
      ])
    #expect(findings.kept.map(\.severity) == findings.kept.map(\.severity).sorted(by: >))
  }
}
