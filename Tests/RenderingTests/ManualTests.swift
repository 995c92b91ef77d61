import Rendering
import Testing

/// A document as the source of a manual page.
struct ManualTests {
  private func rendered(_ document: RichDocument) -> [String] {
    let title = ManualRenderer.Title(
      name: "a-b", section: 1, date: "2026-11-22", source: "a \"1\"")
    return ManualRenderer(title).render(document).split(separator: "\n").dropFirst(3)
      .map(String.init)
  }

  @Test func `The title has its parts in quotation marks, and the day as it is`() {
    let title = ManualRenderer.Title(
      name: "a-b", section: 1, date: "2026-11-22", source: "a \"1\"")
    let first = ManualRenderer(title).render([]).split(separator: "\n").first
    #expect(first == ".TH \"A\\-B\" \"1\" \"2026-11-22\" \"a \\(dq1\\(dq\" \"a\\-b\"")
  }

  @Test(arguments: [
    (".SH x", "\\&.SH x"), (".\u{301}SH", "\\&.\u{301}SH"), ("'br", "\\(aqbr"), ("a\\b", "a\\(rsb"),
    ("--at ~/x", "\\-\\-at \\(ti/x"),
    ("`a^b`", "\\(gaa\\(hab\\(ga"), ("a\u{1B}[31m", "a<U+001B>[31m"),
    ("a\u{202E}b", "a<U+202E>b"),
  ])
  func `Text means nothing to the formatter`(text: String, expected: String) {
    #expect(rendered([.paragraph(RichText(text))]).last == expected)
  }

  @Test func `A sentence begins a line, and no line is long`() {
    let long = String(repeating: "åäö ", count: 40) + "slut."
    let lines = rendered([.paragraph("One two. Three? Four"), .paragraph(RichText(long))])
    #expect(lines.prefix(4) == [".PP", "One two.", "Three?", "Four"])
    for line in lines {
      #expect(line.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) } <= 80, "\(line)")
    }
    #expect(lines.joined(separator: " ").hasSuffix("åäö slut."))
  }

  @Test func `No sentence ends with a letter and a point, or with a command`() {
    #expect(rendered([.paragraph("As e. g. here")]) == [".PP", "As e. g. here"])
    #expect(rendered([.paragraph("See \("list.", .command) now")]).last == "See \\fBlist.\\fR now")
  }

  @Test func `A line has 78 columns, of which a letter beyond ASCII takes eight`() {
    for first in [String(repeating: "a", count: 76), "åååååååååaaaa"] {
      #expect(rendered([.paragraph(RichText("\(first) b"))]) == [".PP", "\(first) b"])
      #expect(rendered([.paragraph(RichText("\(first) bb"))]) == [".PP", first, "bb"])
    }
  }

  @Test func `A line that a word would make a macro of is guarded where it begins`() {
    let words = Array(repeating: "lång", count: 6).joined(separator: " ")
    let lines = rendered([.paragraph(RichText("\(words) .SH \(words) .TH"))])
    #expect(!lines.dropFirst().contains { $0.hasPrefix(".") || $0.hasPrefix("'") })
  }

  @Test func `Roles are fonts, also within a word`() {
    let lines = rendered([.paragraph("\("a b", .command)(1), \("c", .path)")])
    #expect(lines.last == "\\fBa\\fR \\fBb\\fR(1), \\fIc\\fR")
  }

  @Test func `Headings, lists and definitions have their macros`() {
    let lines = rendered([
      .heading("A", level: 1), .paragraph("b"), .heading("C", level: 2), .list(["d", "e"]),
      .definitions([Definition("f", ["g", "h"])]), .paragraph("i", indent: 4),
    ])
    #expect(
      lines == [
        ".SH \"A\"", "b", ".SS \"C\"", ".IP \\(bu 2", "d", ".IP \\(bu 2", "e", ".TP", "f", "g",
        ".IP", "h", ".RS 4", "i", ".RE",
      ])
  }
}
