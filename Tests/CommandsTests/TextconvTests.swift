import Foundation
import TestSupport
import Testing

/// `textconv`, as the real Git's and by hand.
struct TextconvTests {
  @Test(arguments: ["", "kommun å/\"x\" 'y'"])
  func `Git shows what changed, whatever the files look like`(root: String) throws {
    var office = try MergingOffice(root: root)
    try office.office.repository.write(
      office.path(),
      """
      # Skolan
      DRB:   x
      Användningsområde:
        Psykologen dokumenterar
        klientarbetet i
        Aura. Ingen annan läser.
      Ansvarsperson:
          Psykologen

          Rektorn
      namn: Aura

      """)
    let run = try office.shell("git --no-pager diff")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.lines.drop { !$0.hasPrefix("@@") }.dropFirst()
    #expect(
      Array(lines) == [
        " Namn: Aura", " Användningsområde:",
        "-    Psykologen dokumenterar klientarbetet i Aura",
        "+    Psykologen dokumenterar klientarbetet i Aura.", "+    Ingen annan läser.",
        "+# Skolan", " DRB: X", " Ansvarsperson:", "     Psykologen", "-    Kuratorerna",
        "+    Rektorn",
      ])
    try office.office.repository.commit("Ändrad")
    let shown = try office.shell(
      "cd \"$(dirname \"$(git ls-files -z | head -z -1 | tr -d '\\0')\")\" && git show")
    #expect(shown.output.contains("+    Ingen annan läser.\n"), "\(shown.output)")
    let patch = try office.shell("git format-patch -q --stdout HEAD~ | git apply --check -R")
    #expect(patch.status == 0, "a patch to be applied is not made of this form")
  }

  @Test func `Nothing but a new layout is shown as no change`() throws {
    let office = try MergingOffice()
    let text = try office.read().replacingOccurrences(
      of: "Psykologen dok", with: "Psykologen\n  dok")
    try office.office.repository.write(office.path(), text + "\n\n")
    let run = try office.shell("git --no-pager diff")
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func `The hunk's heading is the field above, and in a schema the sections part`() throws {
    let office = try MergingOffice()
    try office.office.edit(
      "Registers/register.schema", "Field: purpose", to: "Field: purpose\nHelp: Ett.\n    Två tre.")
    try office.office.edit(office.path("wilma"), "oppilas", to: "oppilas- ja henkilö")
    let run = try office.shell("git --no-pager diff -U0")
    #expect(
      run.output.contains(" Visibility: public\n+Help:\n+    Ett.\n+    Två tre.\n")
        || run.output.contains("Field: purpose\n+Help:\n+    Ett.\n+    Två tre.\n"),
      "\(run.output)")
    #expect(run.output.contains("@@ Användningsområde[fi]:\n"), "\(run.output)")
  }

  @Test func `What does not parse or is too large is shown as it is, and nothing is obeyed`() throws
  {
    let office = try MergingOffice()
    try office.office.repository.write(
      office.path(), bytes: Array("Namn: A\u{1B}[31m\u{202E}\r\n\tb\u{0}\n".utf8) + [0xC3, 0x28])
    let run = try office.shell("dataregister textconv Registers/aura.register")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "Namn: A<U+001B>[31m<U+202E><U+000D>\n\tb<U+0000>\n<C3>(")

    let large = "Namn: A\n" + String(repeating: "# en kommentar\n", count: 600_000)
    try office.office.repository.write(office.path("wilma"), large)
    let whole = try office.shell(
      "dataregister textconv Registers/wilma.register | cmp - Registers/wilma.register")
    #expect(whole.status == 0, "\(whole.output)")
  }

  @Test func `The file may lie anywhere and be called anything`() throws {
    let office = try MergingOffice(root: "kommun å")
    let run = try office.shell(
      """
      mkdir ../tmp && cp 'kommun å/Registers/aura.register' ../tmp/-rf_aura.register
      dataregister textconv -- ../tmp/-rf_aura.register
      cd ../tmp && dataregister textconv -- -rf_aura.register
      """)
    #expect(run.status == 0, "\(run.errors)")
    let form = [
      "Namn: Aura", "Användningsområde:", "    Psykologen dokumenterar klientarbetet i Aura",
      "DRB: X", "Ansvarsperson:", "    Psykologen", "    Kuratorerna",
    ]
    #expect(Array(run.lines.prefix(form.count)) == form)
    #expect(run.lines.dropFirst(form.count).joined(separator: "\n") + "\n" == (try office.read()))
    #expect(try office.shell("dataregister textconv missing.register").status == 3)
    #expect(try office.shell("dataregister textconv Registers").status != 0)
  }

  @Test func `Of two roots the one is meant that holds the file`() throws {
    let office = try MergingOffice(root: "a")
    try office.office.repository.write(
      "b/Registers/register.schema",
      try office.office.read("a/Registers/register.schema")
        .replacingOccurrences(of: "Key: Namn", with: "Key: Nimi"))
    try office.office.repository.write("b/Registers/kissa.register", "DRB: x\nNimi:   Kissa\n")
    try office.office.repository.git("add", "--all")
    let run = try office.shell(
      """
      mkdir ../tmp && cp b/Registers/kissa.register ../tmp/kissa.register
      dataregister textconv ../tmp/kissa.register
      """)
    #expect(run.lines == ["Nimi: Kissa", "DRB: X"])
  }
}
