import Rendering
import Testing

/// Tables as comma-separated values.
struct CSVTests {
  @Test func `Lines end in CRLF, and a cell is quoted only where it must be`() {
    var table = CSVTable(header: ["id", "Namn"])
    table.append(["aura", "Aura"])
    table.append(["a", "B, ”c” \"d\"\ne"])
    table.append(["", " f"])
    #expect(
      table.rendered() == "id,Namn\r\naura,Aura\r\na,\"B, ”c” \"\"d\"\"\ne\"\r\n,\" f\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+358", "'+358"), ("-", "'-"), ("@a", "'@a"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("'=a", "''=a"), ("''-", "'''-"), ("'a", "'a"), ("a=b", "a=b"),
    ("", ""), ("'", "'"), ("–", "–"), ("=\"a\"", "\"'=\"\"a\"\"\""),
  ])
  func `What a spreadsheet would take for a formula has an apostrophe in front`(
    cell: String, text: String
  ) {
    var table = CSVTable(header: ["a"])
    table.append([cell])
    #expect(table.rendered() == "a\r\n\(text)\r\n")
  }

  @Test func `What cannot be seen stands as its number`() {
    let table = CSVTable(header: ["a\u{202E}b\u{1B}"])
    #expect(table.rendered() == "a<U+202E>b<U+001B>\r\n")
  }
}
