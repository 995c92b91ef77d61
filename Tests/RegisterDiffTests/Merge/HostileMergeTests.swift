import Diagnostics
import RegisterDiff
import RegisterModel
import Testing

/// Merges in which somebody's words could vanish, or end up where nobody wrote them: each has the
/// right result, or is a conflict.
struct HostileMergeTests {
  private func merge(_ base: String, _ ours: String, _ theirs: String) -> String? {
    MergeSides(base, ours, theirs).merged.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Merges, and again with the sides exchanged: both are to give the same.
  private func both(_ base: String, _ ours: String, _ theirs: String) -> Set<String?> {
    [merge(base, ours, theirs), merge(base, theirs, ours)]
  }

  @Test func `A key that one side renamed in its schema does not lose the other's change`() {
    let base = "Name: A\nPeople:\n    a\n    b\n"
    let renamed = "Name: A\nOwners:\n    a\n    b\n"
    #expect(
      merge(base, "Name: A\nPeople: a\n", renamed) == """
        Name: A
        People:
        <<<<<<< ours
            a
        =======
        >>>>>>> theirs
        Owners:
            a
            b

        """)
    #expect(
      merge(base, "Name: B\nPeople:\n    a\n    b\n", renamed) == "Name: B\n" + renamed.dropFirst(8)
    )
    #expect(
      merge(base, "Name: A\n", renamed) == """
        Name: A
        Owners:
        <<<<<<< ours
        =======
            a
            b
        >>>>>>> theirs

        """)
    #expect(merge(base, renamed, renamed + "Known: X\n") == renamed + "Known: X\n")
  }

  @Test func `A key that our schema renamed does not lose the other's change`() throws {
    let merged = try #require(
      merge("Name: A\nOwners: a\n", "Name: A\nPeople: a\n", "Name: A\nOwners: b\n"))
    #expect(merged.contains("<<<<<<< ours\n=======\n    b\n>>>>>>> theirs\n"))
    #expect(merged.contains("People: a\n"))
    let deleted = try #require(
      merge("Name: A\nOwners: a\n", "Name: A\nPeople: a\n", "Name: A\n"))
    #expect(deleted == "Name: A\nPeople:\n<<<<<<< ours\n    a\n=======\n>>>>>>> theirs\n")
  }

  @Test func `The main language with and without brackets is one wording`() {
    #expect(
      both("Purpose: A.\n", "Purpose[sv]: A.\nName: N\n", "Purpose: A. B.\n")
        == ["Purpose: A. B.\nName: N\n"])
    #expect(
      merge("Purpose: A.\n", "Purpose[sv]: B.\n", "Purpose: C.\n")?.contains("<<<<<<<") == true)
  }

  @Test func `An alias and the key are one field`() {
    #expect(
      both("People: a\n", "Responsible people: a\n", "People:\n    a\n    b\n")
        == ["People:\n    a\n    b\n"])
    #expect(
      both("People: a\n", "Responsible people:\n    a\n    c\n", "People:\n    a\n    b\n")
        == ["Responsible people:\n    a\n    b\n    c\n"])
  }

  @Test func `A text that one side took away and the other went on with is a conflict`() {
    #expect(
      merge("Name: A\nPurpose: Ett.\n", "Name: A\n", "Name: A\nPurpose:\n    Ett.\n\n    Två.\n")
        == "Name: A\nPurpose:\n<<<<<<< ours\n=======\n    Ett.\n\n    Två.\n>>>>>>> theirs\n")
    #expect(
      merge("Purpose: Ett.\n", "Purpose:\n", "Purpose: Ett. Två.\n")?.contains("<<<<<<<") == true)
  }

  @Test func `What both sides took away is gone, with what stood above it`() {
    #expect(both("Name: A\n# c\nKnown: X\n", "Name: A\n", "Name: B\n") == ["Name: B\n"])
    #expect(both("Name: A\nKnown: X\n", "", "Name: A\n") == [""])
  }

  @Test func `A comment that one side moved stays, and one that the other changed too`() {
    let merged = merge(
      "# a\nName: A\nKnown: X\n", "Name: A\n# a\nKnown: X\n", "# a!\nName: B\nKnown: X\n")
    #expect(merged == "# a!\nName: B\n# a\nKnown: X\n")
  }

  @Test func `Fields that one side moved and the other changed are changed where they went`() {
    #expect(
      both(
        "Name: A\nKnown: X\nKind: new\n", "Kind: new\nName: A\nKnown: X\n",
        "Name: A\nKnown: -\nKind: old\n") == ["Kind: old\nName: A\nKnown: -\n"])
  }

  @Test func `A repeated or unreadable key on one side leaves the merge to the lines`() {
    #expect(both("Name: A\n", "Name: A\nName: B\n", "Name: C\n") == [nil])
    #expect(both("Name: A\n", "Name A\n", "Name: C\n") == [nil])
    #expect(both("Name: A\n", "Name: A\nname[sv]: B\n", "Name: C\n") == [nil])
    #expect(both("Name: A\n", "Name: A\n  \u{200B}\n", "Name: C\n") == [nil])
  }

  @Test func `Line endings, a byte order mark and a missing last line feed are merged as such`() {
    #expect(
      both("Name: A\nKnown: X\n", "\u{FEFF}Name: A\r\nKnown: X\r\n", "Name: A\nKnown: -")
        == ["\u{FEFF}Name: A\r\nKnown: -"])
    #expect(
      both("Name: A\nKnown: X", "Name: A\nKnown: X\nKind: new", "Name: B\nKnown: X")
        == ["Name: B\nKnown: X\nKind: new"])
    #expect(
      merge("Name: A\r\n", "Name: B\r\n", "Name: C\r\n")
        == "Name:\r\n<<<<<<< ours\r\n    B\r\n=======\r\n    C\r\n>>>>>>> theirs\r\n")
  }

  @Test func `A value beside and below its key is one value, however it is laid out`() {
    #expect(
      both("People: a\n  b\n", "People: a\n  b\n  c\n", "People:\n    a\n    b\nName: N\n")
        == ["People: a\n  b\n  c\nName: N\n"])
  }

  @Test func `More keys that nothing knows than are reported leave the merge to the lines`() {
    let keys = (0..<101).map { "Okänd \($0): x\n" }.joined()
    #expect(both("Name: A\n" + keys, "Name: B\n" + keys, "Name: A\nKnown: X\n" + keys) == [nil])
    let fewer = (0..<99).map { "Okänd \($0): x\n" }.joined()
    #expect(
      both("Name: A\n" + fewer, "Name: B\n" + fewer, "Name: A\nKnown: X\n" + fewer)
        == ["Name: B\nKnown: X\n" + fewer])
  }

  @Test func `Prose of very many sentences that both changed is a conflict, and nothing is lost`() {
    let long = (0..<1600).map { "Mening \($0)." }.joined(separator: " ")
    let merged = merge("Purpose: \(long)\n", "Purpose: Ett. \(long)\n", "Purpose: \(long) Två.\n")
    #expect(merged?.contains("<<<<<<<") == true)
    #expect(merged?.contains("Ett. Mening") == true)
    #expect(merged?.hasSuffix("Två.\n>>>>>>> theirs\n") == true)
    let short = (0..<1400).map { "Mening \($0)." }.joined(separator: " ")
    let clean = merge("Purpose: \(short)\n", "Purpose: Ett. \(short)\n", "Purpose: \(short) Två.\n")
    #expect(clean?.contains("<<<<<<<") == false)
  }

  @Test func `A base with marks in a field is no base for that field, and one for the others`() {
    let base = """
      Name:
      <<<<<<<<< Temporary merge branch 1
          A
      =========
          B
      >>>>>>>>> Temporary merge branch 2
      Known: X

      """
    #expect(
      both(base, "Name: A\nKnown: -\n", "Name: A\nKnown: X\nKind: new\n")
        == ["Name: A\nKnown: -\nKind: new\n"])
    #expect(
      merge(base, "Name: A\nKnown: X\n", "Name: B\nKnown: -\n")
        == "Name:\n<<<<<<< ours\n    A\n=======\n    B\n>>>>>>> theirs\nKnown: -\n")
    let apart = "<<<<<<<<< a\nName: A\n=========\nName: B\n>>>>>>>>> b\nKnown: X\n"
    #expect(both(apart, "Name: A\nKnown: X\n", "Name: B\nKnown: -\n") == [nil])
  }
}
