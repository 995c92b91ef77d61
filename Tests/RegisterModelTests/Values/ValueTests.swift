import Diagnostics
import ModelTestSupport
import RegisterSyntax
import Testing

@testable import RegisterModel

@Suite("Values") struct ValueTests {
  @Test(
    "the lines of a value are read by the type of its field",
    arguments: [
      (FieldType.line, " a  b\t c\n", FieldValue.line("a b c")), (.line, "\n    a\n", .line("a")),
      (.line, " a\n    b\n", .raw("a\nb")), (.text, " a\n    b\n", .text(["a b"])),
      (.text, " a\n\n    b\n    c\n# x\n\n\n    d\n", .text(["a", "b c", "d"])),
      (.list, " a  b\n\n    c / d\n", .list(["a b", "c / d"])), (.list, " a", .list(["a"])),
      (.flag, " X\n", .flag(true)), (.flag, " -", .flag(false)), (.flag, " ok\n", .raw("ok")),
      (.choice, " new\n", .choice("new")), (.date, " 2026-11-22\n", .date(ExampleSchema.day)),
      (.date, " 2026-02-30\n", .raw("2026-02-30")), (.link, " http://a.fi\n", .link("http://a.fi")),
      (.link, " a.fi\n", .raw("a.fi")), (.text, " a\u{A0}b\u{A0}\n", .text(["a\u{A0}b\u{A0}"])),
      (.text, " a\u{FFFD}\n    \u{301}b\n", .text(["a\u{FFFD} \u{301}b"])),
    ])
  func valuesByType(type: FieldType, text: String, value: FieldValue) throws {
    let document = SyntaxDocument(SourceText(path: "a", text: "Key:" + text))
    let lines = document.valueLines(of: try #require(document.fields.first))
    #expect(ValueReader.value(of: lines, in: document, as: type) == value)
  }

  @Test("an empty value of any type is not stated", arguments: FieldType.allCases)
  func emptyValues(type: FieldType) throws {
    for text in ["Key:", "Key: \n", "Key:\n\n# a\n  \n"] {
      let document = SyntaxDocument(SourceText(path: "a", text: text))
      let lines = document.valueLines(of: try #require(document.fields.first))
      #expect(ValueReader.value(of: lines, in: document, as: type) == nil)
    }
  }

  @Test(
    "a flag is yes or no in three languages",
    arguments: [
      ("X", true), ("x", true), ("ja", true), ("JA", true), ("Kyllä", true),
      ("kylla\u{308}", true), ("yes", true), ("-", false), ("nej", false), ("Ei", false),
      ("NO", false), ("–", nil), ("1", nil), ("", nil), ("×", nil), ("true", nil),
    ] as [(String, Bool?)])
  func flags(word: String, value: Bool?) {
    #expect(FlagWord.value(of: word) == value)
  }

  @Test(
    "a link is an http, https or mailto URL",
    arguments: [
      ("https://www.kronoby.fi/a?b=c#d", true), ("HTTP://A.FI", true), ("mailto:a@b.fi", true),
      ("https://räksmörgås.fi/å", true), ("https://", false), ("mailto:", false),
      ("ftp://a.fi", false), ("javascript:alert(1)", false), ("https://a b", false),
      ("https://a\"b", false), ("https://a<b", false), ("https:a", false), ("//a.fi", false),
      ("mA\u{130}lto:a@b.fi", false), ("https://a\u{A0}b", false), (" https://a.fi", false),
      ("data:text/html,x", false), ("", false), ("https://a\u{0}", false),
    ])
  func links(text: String, isLink: Bool) {
    #expect(LinkAddress.isValid(text) == isLink)
  }

  @Test(
    "a slash with white space on both sides parts items",
    arguments: [
      ("A / B", ["A", "B"]), ("A  /\tB / C", ["A", "B", "C"]), ("A/B", []), ("A /B", []),
      ("A/ B", []), ("/ A", []), ("A /", []), ("A / / B", []), ("/", []), ("", []), ("A B", []),
      ("A\u{A0}/\u{A0}B", []), ("Starsoft/Visma / M-files", ["Starsoft/Visma", "M-files"]),
    ])
  func spacedSlashes(text: String, parts: [String]) {
    #expect(SpacedSlash.parts(of: text) == parts)
  }

  @Test(
    "white space is space and TAB, and is folded",
    arguments: [
      ("", ""), (" ", ""), ("a", "a"), (" a ", "a"), ("a \t b", "a b"), ("a\u{A0} b", "a\u{A0} b"),
      ("a\tb", "a b"), ("a \u{301}b", "a \u{301}b"), ("a  \u{301}b", "a \u{301}b"),
      ("a\r\nb", "a\r\nb"),
    ])
  func folding(text: String, folded: String) {
    #expect(WhiteSpace.folded(text).utf8.elementsEqual(folded.utf8))
    #expect(WhiteSpace.words(text).joined(separator: " ").utf8.elementsEqual(folded.utf8))
  }

  @Test("a value as plain text")
  func plainText() {
    #expect(FieldValue.text(["a", "b"]).plainText == "a\n\nb")
    #expect(FieldValue.list(["a", "b"]).plainText == "a\nb")
    #expect(FieldValue.flag(true).plainText == "X")
    #expect(FieldValue.flag(false).plainText == "-")
    #expect(FieldValue.date(ExampleSchema.day).plainText == "2026-11-22")
  }
}
