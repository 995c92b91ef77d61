import RegisterDiff
import Testing

/// What becomes of fields that one or both sides changed.
struct RegisterMergeTests {
  private func merge(_ base: String, _ ours: String, _ theirs: String) -> String? {
    MergeSides(base, ours, theirs).merged.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `Neighbouring fields that each side changed do not conflict`() {
    #expect(
      merge(
        "Name: A\nKnown: X\nKind: new\n", "Name: B\nKnown: X\nKind: new\n",
        "Name: A\nKnown:  ja\n# why\nKind: old\n")
        == "Name: B\nKnown:  ja\n# why\nKind: old\n")
  }

  @Test func `A list loses what either side removed and gains what either added`() {
    let (base, ours, theirs) = (
      "People:\n  a\n  b\n", "People:\n  a\n  d\n", "People:\n  b\n  a\n  c\n"
    )
    #expect(merge(base, ours, theirs) == "People:\n    a\n    c\n    d\n")
    #expect(merge(base, theirs, ours) == "People:\n    a\n    c\n    d\n")
    #expect(merge("", "People: a\n", "People: b\n") == "People:\n    a\n    b\n")
  }

  @Test func `A list that both sides replaced as a whole, each otherwise, is a conflict`() {
    #expect(
      merge("People: a\n", "People: b\n", "People:\n    c\n    d\n")
        == "People:\n<<<<<<< ours\n    b\n=======\n    c\n    d\n>>>>>>> theirs\n")
    #expect(merge("People: a\n", "People:\n", "People: b\n") == "People: b\n")
    // A side that only added replaced nothing.
    for (ours, theirs) in [("  a\n  b", " c"), (" c", "  a\n  b")] {
      #expect(
        merge("People: a\n", "People:\n\(ours)\n", "People:\n\(theirs)\n")
          == "People:\n    b\n    c\n")
    }
    #expect(
      merge("People: a\n", "People:\n  b\n  c\n", "People:\n  c\n  b\n")
        == "People:\n  b\n  c\n")
  }

  @Test func `Sentences that each side changed are merged`() {
    #expect(
      merge(
        "Purpose: Ett. Två. Tre.\n", "Purpose: Ett nytt. Två. Tre.\n",
        "Purpose:\n    Ett. Två. Tre och fyra.\n\n    Sist.\n")
        == "Purpose:\n    Ett nytt. Två. Tre och fyra.\n\n    Sist.\n")
  }

  @Test func `A conflict is marked within its field, and the rest of the field is merged`() throws {
    let sides = MergeSides(
      "Name: A\nPurpose:\n    Ett.\n\n    Två.\nKnown: X\n",
      "Name: A\nPurpose:\n    Ett.\n\n    Två här.\nKnown: X\n",
      "Name: A\nPurpose:\n    Ett.\n\n    Två där.\nKnown: -\n")
    let merged = try #require(sides.merged)
    #expect(
      String(decoding: merged.bytes, as: UTF8.self) == """
        Name: A
        Purpose:
            Ett.

        <<<<<<< ours
            Två här.
        =======
            Två där.
        >>>>>>> theirs
        Known: -

        """)
    #expect(merged.conflicts.map(\.key) == ["Purpose"])
    #expect(merged.conflicts.map(\.language) == [nil])
  }

  @Test func `A field that one side took away and the other changed is a conflict`() {
    #expect(
      merge("Name: A\nSite: a.fi\n", "Name: A\n", "Name: A\nSite: b.fi\n")
        == "Name: A\nSite:\n<<<<<<< ours\n=======\n    b.fi\n>>>>>>> theirs\n")
  }

  @Test func `A field that one side took away goes, and a comment of the other stays`() {
    #expect(
      merge("Name: A\n# old\nSite: a.fi\n", "Name: A\n", "Name: A\n# old\n# new\nSite: a.fi\n")
        == "Name: A\n# new\n")
  }

  @Test func `Comments that both sides wrote in one place both stay`() {
    #expect(
      merge("# a\nName: A\n", "# b\nName: A\n", "# c\nName: B\n") == "# b\n# c\nName: B\n")
  }

  @Test func `Fields that each side added stand in the canonical order`() {
    for (ours, theirs) in [
      ("Site: a.fi", "Since: 2026-11-22"), ("Since: 2026-11-22", "Site: a.fi"),
    ] {
      #expect(
        merge("Name: A\n", "Name: A\n\(ours)\n", "Name: A\n\(theirs)\n")
          == "Name: A\nSince: 2026-11-22\nSite: a.fi\n")
    }
  }

  @Test func `A key that the schema does not know is merged by its lines`() {
    #expect(
      merge("Name: A\nNew: a\n", "Name: B\nNew: a\n", "Name: A\nNew: b\n") == "Name: B\nNew: b\n")
    #expect(
      merge("Name: A\nNew: a\n", "Name: A\nNew: c\n", "Name: A\nNew: b\n")
        == "Name: A\nNew:\n<<<<<<< ours\n    c\n=======\n    b\n>>>>>>> theirs\n")
  }

  @Test func `Line endings that one side changed are changed in every line`() {
    #expect(
      merge("Name: A\nKnown: X\n", "Name: A\r\nKnown: X\r\n", "Name: B\nKnown: X\n")
        == "Name: B\r\nKnown: X\r\n")
  }

  @Test func `Keys that the schema does not know are told apart by their order where they repeat`()
  {
    #expect(
      merge(
        "Name: A\nNew: a\nNew: b\n", "Name: B\nNew: a\nNew: b\n", "Name: A\nNew: a\nNew: c\n")
        == "Name: B\nNew: a\nNew: c\n")
    let (one, other) = ("New: a\nKnown: X\nNew: b\n", "Other: x\nNew: a\n")
    #expect(merge("", one, other) == "Known: X\nNew: a\nOther: x\nNew: b\n")
    #expect(merge("", other, one) == "Other: x\nNew: a\nKnown: X\nNew: b\n")
  }

  @Test func `The order that one side gave to a list stays, and what the other added comes behind`()
  {
    let (base, ours, theirs) = (
      "People:\n  a\n  b\n  c\n", "People:\n  a\n  b\n  c\n  d\n", "People:\n  c\n  b\n  a\n"
    )
    let merged = "People:\n    c\n    b\n    a\n    d\n"
    #expect(merge(base, ours, theirs) == merged)
    #expect(merge(base, theirs, ours) == merged)
  }

  @Test func `A comment at the top keeps one blank line below it`() {
    #expect(
      merge(
        "# top\n\nName: A\nKnown: X\n", "# top\n\nName: B\nKnown: X\n",
        "# top\n\nName: A\nKnown: -\n") == "# top\n\nName: B\nKnown: -\n")
  }

  @Test func `A comment between merged sentences stands above them`() {
    #expect(
      merge(
        "Purpose:\n    Ett.\n# why\n    Två.\n", "Purpose:\n    Ett nytt.\n# why\n    Två.\n",
        "Purpose:\n    Ett.\n# why\n    Två nya.\n") == "# why\nPurpose: Ett nytt. Två nya.\n")
  }

  @Test func `Where the lines of one side end in several ways, each keeps its own`() {
    #expect(
      merge("Name: A\nKnown: X\n", "Name: B\nKnown: X\n", "Name: A\nKnown: -\r\n")
        == "Name: B\nKnown: -\r\n")
  }

  @Test func `Two sides that are the same are merged, whatever they hold`() {
    let text = "Name: B\nName: C\n"
    #expect(merge("Name: A\n", text, text) == text)
    #expect(merge(text, "Name: A\n", text) == "Name: A\n")
    #expect(merge(text, text, "Name: A\n") == "Name: A\n")
  }

  @Test func `A side that does not parse is not merged`() {
    #expect(merge("Name: A\n", "Name: B\nName: C\n", "Name: D\n") == nil)
    #expect(merge("Name: A\n", "<<<<<<< a\nName: C\n", "Name: D\n") == nil)
    #expect(merge("Name: A\n", "Name: \u{1}\n", "Name: D\n") == nil)
  }
}
