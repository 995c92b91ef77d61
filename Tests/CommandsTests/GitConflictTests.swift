import Foundation
import Scaffold
import TestSupport
import Testing

/// What an officer sees of a merge that somebody has to decide, and what becomes of it without the
/// tool.
struct GitConflictTests {
  private func office(
    root: String = "", program: MergingOffice.Tool = .program
  ) throws -> MergingOffice {
    var office = try MergingOffice(root: root, program: program)
    try office.branch(
      "ours", "aura", ("    Psykologen\n", "    Rektorn\n"), ("Namn: Aura", "Namn: Aura 2"))
    try office.branch("theirs", "aura", ("DRB: X", "DRB: -"), ("Namn: Aura", "Namn: Aura 3"))
    try office.office.repository.checkout("ours")
    return office
  }

  private let merge = "git merge -q --no-edit theirs"

  @Test func `A conflict is seen in status and diff, told by check, solved and committed`() throws {
    let office = try office(root: "kommun å")
    let run = try office.shell(merge)
    #expect(run.status == 1)
    let text = try office.read()
    #expect(
      text.hasPrefix(
        "Namn:\n<<<<<<< ours\n    Aura 2\n=======\n    Aura 3\n>>>>>>> theirs\nAnvändning"))
    #expect(text.hasSuffix("DRB: -\nAnsvarsperson:\n    Rektorn\n    Kuratorerna\n"))
    let status = try office.shell("git -c core.quotePath=false status --short")
    #expect(status.lines == ["UU \"kommun å/Registers/aura.register\""])
    let diff = try office.shell("git diff")
    let lines = diff.lines.drop { !$0.hasPrefix("@@@") }.dropFirst().prefix(10)
    #expect(
      Array(lines) == [
        "- Namn: Aura 2", " -Namn: Aura 3", "++Namn:", "++<<<<<<< ours", "++    Aura 2",
        "++=======", "++    Aura 3", "++>>>>>>> theirs", "  Användningsområde:",
        "      Psykologen dokumenterar klientarbetet i Aura",
      ], "the rest is as the two sides have it")

    for (language, sentence) in [
      ("sv", "Här står två versioner av samma sak: båda sidorna har ändrat den, på olika sätt"),
      ("fi", "Tässä on samasta asiasta kaksi versiota: kumpikin osapuoli on muuttanut sitä eri"),
      ("en", "Here stand two versions of one thing: both sides changed it, each otherwise"),
    ] {
      let check = try office.shell(
        "dataregister -C 'kommun å' --language \(language) check Registers/aura.register")
      #expect(check.status == 1)
      #expect(check.output.contains("Registers/aura.register:2:1: "), "\(check.output)")
      #expect(check.output.contains(sentence), "\(check.output)")
    }

    let solved = try office.shell(
      """
      cd 'kommun å' && sed -i -e '/^[<=>]/d' -e '/Aura 3/d' Registers/aura.register &&
        dataregister check >/dev/null && dataregister format >/dev/null &&
        git add . && git commit -q --no-edit && git status --short
      """)
    #expect(solved.status == 0, "\(solved.errors)")
    #expect(solved.output == "")
    #expect(try office.read().hasPrefix("Namn: Aura 2\nAnvändning"))
  }

  @Test(arguments: [
    ("sv_FI.UTF-8", "båda sidorna har ändrat ”Namn”, på olika sätt"),
    ("fi_FI.UTF-8", "kumpikin osapuoli on muuttanut eri tavoin: ”Namn”"),
    ("C.UTF-8", "båda sidorna har ändrat ”Namn”, på olika sätt"),
  ])
  func `What is said is in the reader's language, else in the schema's main one`(
    locale: String, sentence: String
  ) throws {
    let office = try office(root: "kommun å")
    let run = try office.shell(merge, locale: locale)
    #expect(
      run.errors == "kommun å/Registers/aura.register: \(sentence)\n", "\(run.errors)")
    let missing = try office.shell("dataregister textconv missing", locale: locale)
    #expect(missing.status == 3)
    #expect(!missing.errors.contains("there is no such") || locale.isEmpty, "\(missing.errors)")
  }

  @Test(
    arguments: [
      .nothing, .script("exit 64"), .script("exit 3"), .script("exit 127"), .script("kill -9 $$"),
      .script("kill -SEGV $$"),
    ] as [MergingOffice.Tool])
  func `Without a tool that works both sides are marked, as Git marks them`(
    program: MergingOffice.Tool
  ) throws {
    let office = try office(program: program)
    let run = try office.shell(merge)
    #expect(run.status == 1)
    let text = try office.read()
    #expect(
      text.hasPrefix(
        "<<<<<<< ours\nNamn: Aura 2\n=======\nNamn: Aura 3\n>>>>>>> theirs\nAnvändning"))
    #expect(try office.shell("git ls-files -u").lines.count == 3)
    let clean = try office.shell(
      "git merge --abort && git checkout -q main && git merge -q --no-ff --no-edit theirs")
    #expect(clean.status == 0, "\(clean.errors)")
    let diff = try office.shell("git diff HEAD~ HEAD")
    #expect(diff.output.contains("-DRB: X\n+DRB: -\n"), "\(diff.output)")
  }

  @Test(.enabled(if: !Program.isInstalled))
  func `Without the tool what is no text is left as it is, and Git says so`() throws {
    let office = try office(program: .nothing)
    try office.office.repository.write(office.path(), bytes: [0, 1, 2])
    let run = try office.shell("git commit -qam binary && \(merge)")
    #expect(run.status == 1)
    #expect(try office.shell("git ls-files -u").lines.count == 3)
  }

  @Test func `Marks have the names, the length and the base that Git asks for`() throws {
    let office = try office()
    let name = "theirs' $(touch hit) (Ny\u{1B} text)"
    let setting = try #require(
      GitDrivers.settings.first { $0.key == "merge.dataregister.driver" })
    let quoted = "'" + name.replacingOccurrences(of: "'", with: "'\\''") + "'"
    // As Git 2.44 and later fill in the names, which the one here may not know yet.
    let driver = setting.value.replacingOccurrences(of: "%S", with: "'abc'")
      .replacingOccurrences(of: "%X", with: "'HEAD'").replacingOccurrences(of: "%Y", with: quoted)
    try office.office.repository.git("config", setting.key, driver)
    try office.office.repository.git("config", "merge.conflictStyle", "diff3")
    let run = try office.shell(
      "echo '*.register conflict-marker-size=9' > .git/info/attributes; \(merge)")
    #expect(run.status == 1)
    let text = try office.read()
    #expect(
      text.hasPrefix(
        """
        Namn:
        <<<<<<<<< HEAD
            Aura 2
        ||||||||| abc
            Aura
        =========
            Aura 3
        >>>>>>>>> theirs' $(touch hit) (Ny<U+001B> text)
        Användning
        """), "\(text)")
    #expect(try office.shell("find . -name hit").output == "")
    let check = try office.shell("dataregister --language en check Registers/aura.register")
    #expect(check.output.contains("[conflict-marker]"), "\(check.output)")
    #expect(check.output.contains("1 error"), "\(check.output)")
    #expect(check.output.contains("<<<<<<<, |||||||, ======= and >>>>>>>"), "\(check.output)")
  }

  @Test func `A register that one side deleted is left for a person to decide`() throws {
    let office = try office()
    let run = try office.shell("git rm -q Registers/aura.register && git commit -qm x && \(merge)")
    #expect(run.status == 1)
    #expect(try office.shell("git status --short").lines == ["DU Registers/aura.register"])
    #expect(try office.read().hasPrefix("Namn: Aura 3\n"))
  }

  @Test func `Two registers made under one name are merged as far as they agree`() throws {
    let office = try office()
    let run = try office.shell(
      """
      printf 'Namn: Ny\\nDRB: X\\nAnsvarsperson: Rektorn\\n' > Registers/ny.register
      git add . && git commit -qm ours && git checkout -q main
      printf 'Namn: Nytt\\nDRB: X\\nAnsvarsperson: Psykologen\\n' > Registers/ny.register
      git add . && git commit -qm theirs && git checkout -q ours && git merge -q --no-edit main
      """)
    #expect(run.status == 1)
    let text = try office.read("ny")
    #expect(
      text == """
        Namn:
        <<<<<<< ours
            Ny
        =======
            Nytt
        >>>>>>> theirs
        DRB: X
        Ansvarsperson:
            Psykologen
            Rektorn

        """)
  }

  @Test func `The modes and kinds of files are Git's own affair`() throws {
    let office = try office()
    let run = try office.shell(
      """
      git checkout -q -b mode main && chmod +x Registers/aura.register && git commit -qam mode
      git checkout -q theirs && git merge -q --no-edit mode >/dev/null &&
        git ls-files -s Registers/aura.register | cut -c1-6
      git checkout -q -b link main && ln -sf wilma.register Registers/aura.register &&
        git commit -qam link && git checkout -q theirs && git merge -q --no-edit link
      """)
    #expect(run.status == 1)
    #expect(run.lines.first == "100755")
    let unmerged = try office.shell("git ls-files -u | cut -c1-6")
    #expect(Set(unmerged.lines).isSuperset(of: ["120000", "100644"]) || unmerged.lines.count > 1)
  }
}
