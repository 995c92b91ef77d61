import Foundation
import TestSupport
import Testing

/// Trees that Git stores and no folder could be: what a commit may hold below `Registers`.
@Suite(.timeLimit(.minutes(30))) struct HostileTreesTests {
  /// Commits a tree that a shell script makes in the repository.
  ///
  /// In the script `blob` and `schema` are files, and `entry MODE TYPE ID NAME` an entry for
  /// `git mktree -z`; it sets `tree`.
  private func commit(_ script: String, in office: borrowing Office) throws {
    let run = try office.shell(
      """
      set -e
      blob=$(git hash-object -w --stdin <<<'Namn: Aura')
      schema=$(git hash-object -w Registers/register.schema)
      entry() { printf '%s %s %s\\t%b\\0' "$1" "$2" "$3" "$4"; }
      \(script)
      root=$(entry 040000 tree "$tree" Registers | git mktree -z)
      git update-ref refs/heads/main "$(git commit-tree -m Träd "$root")"
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  private let commands = [
    ["check", "--at", "HEAD"], ["check", "--at", "HEAD", "--format", "json"],
    ["list", "--at", "HEAD"], ["changelog"], ["review"], ["diff", "HEAD"], ["status"],
  ]

  @Test(arguments: [
    "..", ".", ".git", "-rf.register", "a\\\\b.register", "a\\nb.register",
    "\\033[31m.register", "a\\377.register", "CON.register", "con.register", "Aura.register",
    "a b.register", "a\\302\\202.register", "\\342\\200\\256.register", "register.schema.txt",
  ])
  func `A name that no register can have is found, and never obeyed`(name: String) throws {
    let office = try Office.withTwoRegisters()
    try commit(
      """
      tree=$({ entry 100644 blob "$schema" register.schema; entry 100644 blob "$blob" '\(name)'
        entry 100644 blob "$blob" zz.register; } | git mktree -z)
      """, in: office)
    for command in commands {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.status == 0 || run.status == 1, "\(command)")
      let printed = run.bytes + Array(run.errors.utf8)
      #expect(!printed.contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }, "\(command)")
    }
    let check = try JSONText.value(try office("check", "--at", "HEAD", "--format", "json"))
    #expect(check["registers"] as? Int == 1)
    // What begins with a dot is passed over, like Git's own folder.
    let isHidden = name.hasPrefix(".") && name != ".." && name != "."
    #expect(((check["errors"] as? Int ?? 0) > 0) == !isHidden)
  }

  @Test func `Links, submodules and programs are found`() throws {
    let office = try Office.withTwoRegisters()
    try commit(
      """
      tree=$({ entry 100755 blob "$blob" a.register; entry 120000 blob "$blob" b.register
        entry 160000 commit "$(git rev-parse HEAD)" c.register
        entry 100644 blob "$schema" register.schema; } | git mktree -z)
      """, in: office)
    let check = try office("check", "--at", "HEAD", "--language", "en")
    #expect(check.status == 1)
    #expect(check.output.components(separatedBy: "[unexpected-entry]").count == 3)
    #expect(check.output.components(separatedBy: "[executable-file]").count == 2)
  }

  @Test func `A tree of 30,000 folders in each other is cut at the depth that is allowed`() throws {
    let office = try Office.withTwoRegisters()
    try commit(
      """
      below=$(entry 100644 blob "$blob" b.register | git mktree -z)
      coproc { git mktree --batch; }
      for ((depth = 0; depth < 30000; depth++)); do
        printf '040000 tree %s\\ta\\n\\n' "$below" >&"${COPROC[1]}"
        read -r below <&"${COPROC[0]}"
      done
      tree=$({ entry 040000 tree "$below" a; entry 100644 blob "$schema" register.schema; } |
        git mktree -z)
      """, in: office)
    for command in commands {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.status == 0 || run.status == 1, "\(command)")
    }
    let check = try office("check", "--at", "HEAD", "--language", "en")
    #expect(check.output.contains("Registers/a/a/a/a/a:1:1: error: "))
    #expect(check.output.contains("[folder-too-deep]"))
  }
}
