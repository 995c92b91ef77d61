import Foundation
import TestSupport
import Testing

/// Everything in Git that merges goes through the driver: people who edit neighbouring fields are not
/// in each other's way.
struct GitMergingTests {
  /// Something in Git that merges, done on the branch `ours`.
  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let script: String
  }

  private static let ways = [
    Way(testDescription: "merge", script: "git merge -q --no-edit theirs"),
    Way(testDescription: "rebase", script: "git rebase -q --merge theirs"),
    Way(testDescription: "rebase by patches", script: "git rebase -q --apply theirs >/dev/null"),
    Way(testDescription: "cherry-pick", script: "git cherry-pick theirs >/dev/null"),
    Way(
      testDescription: "revert",
      script: """
        file=$(git ls-files -z '*aura.register' | tr -d '\\0')
        sed -i 's/Aura 2/Fel/' "$file" && git commit -qam wrong
        sed -i 's/klientarbetet i Aura/arbetet/; s/DRB: X/DRB: -/' "$file" && git commit -qam right
        git revert --no-edit HEAD~ >/dev/null
        """),
    Way(
      testDescription: "stash pop",
      script: """
        git checkout -q theirs && git reset -q --soft HEAD~ && git stash -q && git checkout -q ours
        git stash pop -q
        """),
    Way(
      testDescription: "pull",
      script: "git remote add copy . && git pull -q --no-rebase --no-edit copy theirs"),
    Way(
      testDescription: "pull with a rebase",
      script: "git remote add copy . && git pull -q --rebase copy theirs"),
    Way(
      testDescription: "patches that were mailed",
      script: "git format-patch -q --stdout main..theirs | git am -q -3 >/dev/null"),
    Way(
      testDescription: "a switch of branches",
      script: """
        git reset -q HEAD~ && git checkout -q -m theirs && git add .
        """),
  ]

  @Test(arguments: ways, ["", "kommun å/\"x\" $(touch hit) 'y'"])
  func `Neighbouring fields do not conflict`(way: Way, root: String) throws {
    var office = try MergingOffice(root: root)
    try office.branch("ours", "aura", ("Namn: Aura", "Namn: Aura 2"))
    try office.branch(
      "theirs", "aura", ("klientarbetet i Aura", "arbetet"), ("DRB: X", "DRB: -"))
    let run = try office.shell("git checkout -q ours\n\(way.script)")
    #expect(run.status == 0, "\(run.errors)")
    let text = try office.read()
    #expect(
      text == """
        Namn: Aura 2
        Användningsområde: Psykologen dokumenterar arbetet
        DRB: -
        Ansvarsperson:
            Psykologen
            Kuratorerna

        """)
    #expect(try office.shell("git ls-files -u").output == "")
    #expect(try office.shell("find . -name hit").output == "")
  }

  @Test func `Lists are merged as sets, prose by its sentences`() throws {
    var office = try MergingOffice()
    try office.branch(
      "base", "aura",
      ("klientarbetet i Aura", "klientarbetet. Kuratorerna läser. Ingen annan ser något."))
    try office.branch(
      "ours", from: "base", "aura", ("Kuratorerna läser", "Kuratorerna läser allt"),
      ("    Psykologen\n", ""))
    try office.branch(
      "theirs", from: "base", "aura", ("Ingen annan", "Rektorn och ingen annan"),
      ("    Psykologen\n", "    Psykologen\n    Rektorn\n"))
    let run = try office.shell("git checkout -q ours && git merge -q --no-edit theirs")
    #expect(run.status == 0, "\(run.errors)")
    let text = try office.read()
    #expect(
      text == """
        Namn: Aura
        Användningsområde:
            Psykologen dokumenterar klientarbetet. Kuratorerna läser allt. Rektorn och
            ingen annan ser något.
        DRB: X
        Ansvarsperson:
            Rektorn
            Kuratorerna

        """)
  }

  @Test func `A register that one side renamed is merged under its new name`() throws {
    var office = try MergingOffice()
    try office.branch("ours", "aura", ("Namn: Aura", "Namn: Aura 2"))
    try office.branch("theirs", "aura", ("DRB: X", "DRB: -"))
    let run = try office.shell(
      """
      git checkout -q theirs && git mv Registers/aura.register Registers/aura-2.register &&
        git commit -qm renamed && git checkout -q ours && git merge -q --no-edit theirs
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try office.read("aura-2").hasPrefix("Namn: Aura 2\n"))
    #expect(try office.read("aura-2").contains("DRB: -\n"))
  }

  @Test func `A linked working tree merges as the first one does`() throws {
    var office = try MergingOffice()
    try office.branch("ours", "aura", ("Namn: Aura", "Namn: Aura 2"))
    try office.branch("theirs", "aura", ("klientarbetet i Aura", "arbetet"))
    let run = try office.shell(
      """
      git worktree add -q ../linked ours && cd ../linked/Registers &&
        git merge -q --no-edit theirs >/dev/null && head -2 aura.register
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines == ["Namn: Aura 2", "Användningsområde: Psykologen dokumenterar arbetet"])
  }

  @Test func `An octopus merges by lines, and stops where neighbouring lines changed`() throws {
    var office = try MergingOffice()
    try office.branch("one", "aura", ("klientarbetet i Aura", "arbetet"))
    try office.branch("two", "aura", ("DRB: X", "DRB: -"))
    try office.branch("three", "wilma", ("Namn: Wilma", "Namn: Wilma 3"))
    let clean = try office.shell("git merge -q --no-edit one three")
    #expect(clean.status == 0, "\(clean.errors)")
    #expect(try office.read("wilma").hasPrefix("Namn: Wilma 3\n"))
    let run = try office.shell("git reset -q --hard HEAD~ && git merge -q --no-edit one two three")
    #expect(run.status != 0)
  }

  @Test func `Common ancestors that cannot be merged do not hide what was decided since`() throws {
    var office = try MergingOffice()
    try office.branch("one", "aura", ("Namn: Aura", "Namn: Aura 1"))
    try office.branch("two", "aura", ("Namn: Aura", "Namn: Aura 2"))
    func merged(_ name: String, _ other: String, _ decided: String, _ change: String) -> String {
      """
      git checkout -q -b \(name)-merged \(name) && git merge -q --no-edit \(other) 2>/dev/null
      sed -i '/^[<=>]/d' Registers/aura.register
      sed -i '1,3c Namn: \(decided)' Registers/aura.register
      git commit -qam \(name) && sed -i '\(change)' Registers/aura.register && git commit -qam more

      """
    }
    let run = try office.shell(
      merged("one", "two", "Aura 1", "s/DRB: X/DRB: -/")
        + merged("two", "one", "Aura 2", "s/    Psykologen/    Rektorn/")
        + "git merge -q --no-edit one-merged")
    #expect(run.status == 1, "\(run.errors)")
    let text = try office.read()
    #expect(
      text == """
        Namn:
        <<<<<<< ours
            Aura 2
        =======
            Aura 1
        >>>>>>> theirs
        Användningsområde: Psykologen dokumenterar klientarbetet i Aura
        DRB: -
        Ansvarsperson:
            Rektorn
            Kuratorerna

        """)
    let again = try office.shell(
      """
      git merge --abort && sed -i 's/Aura 2/Aura 1/' Registers/aura.register &&
        git commit -qam agreed && git merge -q --no-edit one-merged >/dev/null &&
        head -1 Registers/aura.register
      """)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.lines == ["Namn: Aura 1"])
  }

  @Test func `A change taken back after a criss-cross merge does not come again`() throws {
    var office = try MergingOffice()
    try office.branch("one", "aura", ("Namn: Aura", "Namn: Aura 1"))
    try office.branch("two", "aura", ("DRB: X", "DRB: -"))
    let run = try office.shell(
      """
      git checkout -q -b a one && git merge -q --no-edit two >/dev/null
      git checkout -q -b b two && git merge -q --no-edit one >/dev/null
      sed -i 's/Aura 1/Aura/' Registers/aura.register && git commit -qam back
      git checkout -q a && sed -i 's/    Psykologen/    Rektorn/' Registers/aura.register &&
        git commit -qam more && git merge -q --no-edit b >/dev/null && head -1 Registers/aura.register
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines == ["Namn: Aura"])
  }
}
