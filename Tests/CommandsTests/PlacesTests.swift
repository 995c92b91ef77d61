import Foundation
import TestSupport
import Testing

/// Where the program looks: folders, revisions, dates, and registers that have gone.
struct PlacesTests {
  @Test func `A folder below the registers is as good as the root, and so is another with -C`()
    throws
  {
    let office = try Office.withTwoRegisters()
    let list = try office("list").output
    #expect(try office.run("list", in: "Registers").output == list)
    #expect(try office.run("list", in: ".git").output == list)
    let path = office.repository.path
    let beside = Program(in: URL(filePath: path).deletingLastPathComponent().path)
    let name = URL(filePath: path).lastPathComponent
    #expect(try beside.run(["-C", name, "-C", "Registers", "list"]).output == list)
    #expect(try beside.run(["list", "-C", name, "-C", "Registers"]).output == list)
    #expect(try beside.run(["-C", "/", "-C", path, "list"]).output == list)
    #expect(try beside.run(["-C", "nope", "list"]).status == 3)
    let shown = try office.run("show", "aura.register", in: "Registers").output
    #expect(try office.run("show", "../Registers/aura.register", in: "Registers").output == shown)
    #expect(try office("show", "\(path)/Registers/aura.register").output == shown)
    #expect(try office("show", "Aura").output == shown)
    #expect(try office.run("diff", "../Registers/aura.register", in: "Registers").status == 0)
  }

  @Test func `Registers may lie in a folder of a repository`() throws {
    var office = try Office()
    for (path, text) in Fixture.twoRegisters { try office.repository.write("it/\(path)", text) }
    try office.repository.commit("first")
    try office.edit("it/Registers/aura.register", "Kuratorerna", to: "Rektorn")
    #expect(try office.run("diff", in: "it").output.contains("Aura (Registers/aura.register)"))
    #expect(try office("-C", "it", "history", "aura").status == 0)
    #expect(try office("-C", "it", "check", "--at", "HEAD").status == 0)
    let status = try JSONText.value(try office("-C", "it", "status", "--format", "json"))
    #expect(status["worktree"] as? [String] == ["aura"])
    #expect(status["index"] as? [String] == [])
    #expect(try office("list").status == 64)
  }

  @Test func `In a hook, the index is the one that Git names`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "DRB: X", to: "DRB: kanske")
    try office.edit("Registers/wilma.register", "Rektorn", to: "Psykologen")
    try office.repository.git("add", "Registers/wilma.register")
    try office.repository.write(
      ".git/hooks/pre-commit", "#!/bin/sh\nexec \(Program.path) check --staged >hook.txt\n")
    let run = try office.shell(
      """
      chmod +x .git/hooks/pre-commit
      git commit --quiet --message x; echo $?
      git commit --quiet --message x Registers/aura.register; echo $?
      """)
    #expect(run.lines == ["0", "1"])
    #expect(try office.read("hook.txt").contains("[invalid-flag]"))
  }

  @Test func `A work tree that a variable names is the one that is asked about`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "DRB: X", to: "DRB: kanske")
    try office.repository.git("add", "--all")
    try office.edit("Registers/aura.register", "DRB: kanske", to: "DRB: X")
    // As a command finds itself that `git --git-dir=../elsewhere --work-tree=.` runs.
    _ = try office.shell("mv .git ../elsewhere")
    let named = ["GIT_DIR": "../elsewhere", "GIT_WORK_TREE": "."]
    let staged = try office.run("check", "--staged", environment: named)
    #expect(staged.status == 1, "\(staged.errors)")
    #expect(staged.output.contains("[invalid-flag]"))
    let status = try JSONText.value(
      try office.run("status", "--format", "json", environment: named))
    #expect(status["worktree"] as? [String] == ["aura"])
    #expect(status["index"] as? [String] == ["aura"])
    #expect(try office.run("review", environment: named).status == 0)
    let bare = office.repository.beside("empty")
    try FileManager.default.createDirectory(atPath: bare, withIntermediateDirectories: false)
    var elsewhere = Program(in: bare)
    elsewhere.environment = ["GIT_DIR": "../elsewhere", "GIT_WORK_TREE": "."]
    #expect(try elsewhere.run(["list"]).status == 64)
  }

  @Test func `Git finds the program under its own name`() throws {
    let office = try Office.withTwoRegisters()
    let folder = office.repository.beside("bin")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/git-dataregister", withDestinationPath: Program.path)
    let run = try office.shell("PATH=\"\(folder):$PATH\" git dataregister list")
    #expect(run.status == 0)
    #expect(try run.output == office("list").output)
  }

  @Test func `The language is what is asked for, else the locale's, else the registers' own`()
    throws
  {
    let office = try Office.withTwoRegisters()
    func word(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      var program = Program(in: office.repository.path)
      program.environment = environment
      return try program.run(["diff"] + arguments).output
    }
    #expect(try word([]) == "Inga ändringar\n")
    #expect(try word(["--language", "fi"], ["LC_ALL": "en_GB.UTF-8"]) == "Ei muutoksia\n")
    #expect(try word([], ["LANG": "fi_FI.UTF-8"]) == "Ei muutoksia\n")
    #expect(try word([], ["LANG": "fi_FI.UTF-8", "LC_MESSAGES": "en_GB"]) == "No changes\n")
    #expect(try word([], ["LANG": "fi_FI", "LC_ALL": "de_DE.UTF-8"]) == "Inga ändringar\n")
  }

  @Test func `What stops a command that Git calls is told in the registers' own language`() throws {
    let office = try Office.withTwoRegisters()
    for (command, status) in [
      ("echo x | dataregister hook pre-receive", 64), ("dataregister textconv none", 3),
      ("dataregister hook commit-msg", 64), ("dataregister merge-file a b", 64),
      ("dataregister hook nothing", 64),
    ] {
      let run = try office.shell(command)
      #expect(run.status == status, "\(command): \(run.errors)")
      #expect(run.errors.hasPrefix("fel: "), "\(command): \(run.errors)")
    }
    #expect(try office("hook", "--help").output.contains("Gör det som Git ber om"))
  }

  @Test func `A day is a revision that lasts to its end in the schema's time zone`() throws {
    var office = try Office(Fixture.twoRegisters)
    // 2023-11-14 21:59 and 22:01 UTC: before and after midnight in Helsinki.
    let first = try office.repository.commit("first", date: "1699999140 +0000")
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    let second = try office.repository.commit("second", date: "1699999260 +0000")
    func commit(_ revision: String) throws -> String? {
      try JSONText.value(try office("show", "aura", "--format=json", "--at", revision))["at"]
        as? String
    }
    #expect(try commit("2023-11-14") == first)
    #expect(try commit("2023-11-15") == second)
    #expect(try commit("2023-11-14T23:59") == first)
    #expect(try commit("2023-11-15T00:00") == first)
    #expect(try commit("2023-11-15T00:01") == second)
    #expect(try office("show", "aura", "--at", "2023-11-13").status == 64)
    #expect(try office("list", "--at", "2023-11-14").output.contains("Kuratorerna"))
    #expect(try office("check", "--at", "2023-11-14").status == 0)
    let diff = try JSONText.value(
      try office("diff", "2023-11-14..2023-11-15", "--format", "json"))
    #expect(diff["from"] as? String == first)
    #expect(diff["to"] as? String == second)
  }

  @Test func `A register that is gone is found in history, and the first line says so`() throws {
    var office = try Office.withTwoRegisters()
    try office.repository.rename("Registers/aura.register", to: "Registers/psykolog.register")
    try office.repository.commit("Nytt filnamn")
    try office.repository.remove("Registers/wilma.register")
    try office.repository.commit("Bort")
    let renamed = try office("history", "aura", "--language", "en")
    #expect(renamed.status == 0)
    #expect(renamed.lines.first == "”aura” has been called ”psykolog” since 2023-11-15")
    #expect(renamed.output.contains("Registers/aura.register → Registers/psykolog.register"))
    #expect(try office("blame", "aura").lines.first?.contains("”psykolog”") == true)
    for name in ["wilma", "Wilma", "Registers/wilma.register"] {
      let deleted = try office("history", name, "--language", "en")
      #expect(deleted.status == 0)
      #expect(deleted.lines.first == "The register ”Wilma” was removed on 2023-11-15")
      #expect(deleted.output.contains("Skolornas elevregister"))
    }
    let json = try office("history", "wilma", "--format", "json")
    let entries = try #require(try JSONText.value(json)["entries"] as? [[String: Any]])
    #expect(entries.map { $0["kind"] as? String } == ["deleted", "created"])
    #expect(try office("show", "wilma", "--at", "HEAD~1").output.contains("Skolornas"))
    let shown = try office("show", "Wilma", "--language", "en")
    #expect(shown.lines.first == "The register ”Wilma” was removed on 2023-11-15")
    #expect(shown.output.contains("Skolornas elevregister"))
    let last = try JSONText.value(try office("show", "wilma", "--format", "json"))
    #expect(try last["at"] as? String == office.repository.git("rev-parse", "HEAD~1"))
    for arguments in [["show", "aura"], ["show", "aura", "--at", "HEAD"]] {
      let shown = try Program(in: office.repository.path).run(arguments + ["--language", "en"])
      #expect(shown.lines.first == "”aura” has been called ”psykolog” since 2023-11-15")
      #expect(shown.lines.contains("Registers/psykolog.register"))
    }
    #expect(try office("show", "nobody").status == 64)
    #expect(try office("check", "--at", "HEAD", "wilma").status == 64)
    let review = try JSONText.value(
      try office("review", "--since", "HEAD~2", "--format", "json"))
    let summary = try #require(review["summary"] as? [String: [String]])
    #expect(summary["renamed"] == ["psykolog"])
    #expect(summary["removed"] == ["wilma"])
  }

  @Test func `A version is read and shown with the schema of its own commit`() throws {
    var office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/register.schema", "Field: documented\nKey: DRB", to: "Field: drb\nKey: Dok")
    try office.edit("Registers/aura.register", "DRB", to: "Dok")
    try office.repository.commit("Nytt fält")
    let show = try office("show", "aura", "--at", "HEAD~1", "--format", "json").output
    #expect(show.contains("\"documented\": true"))
    #expect(try office("show", "aura", "--at", "HEAD~1").output.contains("DRB:"))
    #expect(
      try office("list", "--at", "HEAD~1", "--format", "json").output
        .contains("\"documented\": true"))
    #expect(try office("show", "aura", "--format", "json").output.contains("\"drb\": true"))
  }

  @Test func `An owner that nobody has is answered with who was meant`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office("list", "--person", "Rektor", "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("”Rektorn”"))
    #expect(try office("list", "--person", "Rektorn").output.contains("wilma"))
  }

  @Test func `What a clone without its past cannot tell is not told`() throws {
    var office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.repository.commit("Ny ansvarig")
    let clone = office.repository.beside("clone")
    try office.repository.git(
      "clone", "--quiet", "--depth=1", "file://\(office.repository.path)", clone)
    let run = try Program(in: clone).run(["history", "aura", "--language", "en"])
    #expect(run.output.contains("This is what the register said then"))
    #expect(!run.output.contains("was added"))

    let status = try Program(in: clone).run(["status", "--language", "en"]).output
    #expect(status.contains("the clone has only a part of the history, without publications\n"))
    let review = try Program(in: clone).run(["review", "--language", "en"])
    #expect(review.output.hasPrefix("Review: the clone does not reach a publication\n"))
    let forAll = try Program(in: clone).run(["review", "--public", "--language", "en"])
    #expect(forAll.output.hasPrefix("Review: the clone does not reach a publication\n"))
    let log = try Program(in: clone).run(["changelog", "--public", "--language", "en"])
    #expect(log.output.contains("The history is cut"))
    for revision in ["published", "published@2026-12-31"] {
      let shown = try Program(in: clone).run(["show", "aura", "--at", revision, "--language", "en"])
      #expect(shown.status == 64)
      #expect(shown.errors.contains("only a part of the history"))
      #expect(shown.errors.contains("git fetch --unshallow"))
    }
  }

  @Test func `What a sparse checkout leaves out is neither written over nor passed over`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.git(
      "sparse-checkout", "set", "--no-cone", "/*", "!/Registers/wilma.register")
    for command in [
      ["show", "wilma"], ["new", "Wilma"], ["replace", "Psykologen", "Rektorn"],
      ["set", "wilma", "DRB", "-"], ["set", "Wilma", "DRB", "-"], ["import", "../wilma.csv"],
    ] {
      try office.repository.write("../wilma.csv", "Namn\nWilma\n")
      let run = try Program(in: office.repository.path).run(command + ["--language", "en"])
      #expect(run.status == 64, "\(command): \(run.output)")
      #expect(
        run.errors.contains("sparse checkout leaves out: Registers/wilma.register"), "\(command)")
      #expect(try office.repository.git("status", "--short") == "", "\(command)")
    }
    #expect(try office("set", "aura", "DRB", "-").status == 0)
    for command in ["list", "check", "format"] {
      let run = try office(command, "--language", "en")
      #expect(
        run.errors.contains(
          "1 register is not included, because its file is not in the sparse checkout"),
        "\(command)")
    }
    #expect(try office("check", "aura").errors == "")
    #expect(try office("list", "--at", "HEAD").errors == "")
    try office.repository.git("sparse-checkout", "disable")
    #expect(try office("show", "wilma").status == 0)
    #expect(try office("list").errors == "")
  }

  @Test func `No new register takes the name of one that is left out`() throws {
    var office = try Office.withTwoRegisters()
    try office.repository.git("mv", "Registers/wilma.register", "Registers/elever.register")
    try office.repository.commit("Nytt filnamn")
    try office.repository.git(
      "sparse-checkout", "set", "--no-cone", "/*", "!/Registers/elever.register")
    let run = try office("new", "wilma", "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("sparse checkout leaves out: Registers/elever.register"))
    #expect(try office("new", "wilma", "--id", "wilma-2").status == 0)
  }

  @Test func `Where the registers stand is told in a few lines`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.repository.git("add", "--all")
    try office.edit("Registers/wilma.register", "Rektorn", to: "Psykologen")
    let run = try office("status", "--language", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Check:                      2 registers checked: 0 errors, 0 warnings, 1 note
        Last publication:           nothing has been published yet
        Edited, not staged:         wilma
        Staged for the next commit: aura
        Committed, not published:   register.schema, aura, wilma

        """)
    #expect(
      try office("status", "--format", "json").output == """
        {
          "version": 1,
          "kind": "status",
          "registers": 2,
          "errors": 0,
          "warnings": 0,
          "published": null,
          "worktree": [
            "wilma"
          ],
          "index": [
            "aura"
          ],
          "unpublished": [
            "aura",
            "wilma"
          ],
          "publication": null,
          "unmerged": [],
          "reformatted": {
            "worktree": [],
            "index": [],
            "unpublished": []
          }
        }

        """)
    try office.edit("Registers/wilma.register", "Psykologen", to: "Rektorn")
    try office.edit("Registers/wilma.register", "Namn: Wilma", to: "# ny\nNamn: Wilma")
    let edited = try office("status", "--language", "en")
    #expect(edited.output.contains("Edited, not staged:         only the form: wilma\n"))
  }

  @Test func `The list is of one unit or person where that is asked for`() throws {
    let office = try Office.withShippedRegisters()
    let run = try office("list", "--person", "Kuratorerna", "--format", "json")
    let registers = try #require(try JSONText.value(run)["registers"] as? [[String: Any]])
    #expect(registers.map { $0["id"] as? String } == ["aura"])
  }

  /// A register that was renamed twice, from aura to aura2 to aura3.
  private func renamedTwice() throws -> Office {
    var office = try Office.withTwoRegisters()
    for (old, new) in [("aura", "aura2"), ("aura2", "aura3")] {
      try office.repository.rename("Registers/\(old).register", to: "Registers/\(new).register")
      try office.repository.commit("Nytt namn: \(new)")
    }
    return office
  }

  @Test func `The first line about a register that was renamed twice has the id that it has now`()
    throws
  {
    let office = try renamedTwice()
    for command in ["show", "history", "blame"] {
      for id in ["aura", "aura2"] {
        let run = try office(command, id, "--language", "en")
        #expect(run.lines.first == "”\(id)” has been called ”aura3” since 2023-11-15")
      }
    }
  }

  @Test(arguments: [true, false])
  func `A register is found at any revision by any id that it ever had`(isThere: Bool) throws {
    var office = try renamedTwice()
    if !isThere {
      try office.repository.remove("Registers/aura3.register")
      try office.repository.commit("Bort")
    }
    let last = isThere ? "HEAD" : "HEAD~1"
    for (distance, path) in [(2, "aura"), (1, "aura2"), (0, "aura3")] {
      for id in ["aura", "aura2", "aura3"] {
        let run = try office("show", id, "--at", "\(last)~\(distance)")
        #expect(run.status == 0, "\(id) \(distance): \(run.errors)")
        #expect(run.lines.contains("Registers/\(path).register"), "\(id) \(distance)")
      }
    }
    #expect(try office("show", "aura9", "--at", last).status == 64)
  }

  @Test func `A register that was renamed and then deleted is shown as it last was`() throws {
    var office = try renamedTwice()
    try office.repository.remove("Registers/aura3.register")
    try office.repository.commit("Bort")
    let run = try office("show", "aura", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.lines.prefix(2) == [
        "”aura” has been called ”aura3” since 2023-11-15",
        "The register ”Aura” was removed on 2023-11-15",
      ])
    #expect(run.lines.contains("Registers/aura3.register"))
    let json = try JSONText.value(try office("show", "aura", "--format", "json"))
    #expect(try json["at"] as? String == office.repository.git("rev-parse", "HEAD~1"))
  }

  @Test func `A register that is renamed and not in the working tree is shown as it is at HEAD`()
    throws
  {
    let office = try renamedTwice()
    try office.repository.remove("Registers/aura3.register")
    let run = try office("show", "aura", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.contains("Registers/aura3.register"))
  }

  @Test func `A path means the same with steps that lead nowhere, and through a link to the root`()
    throws
  {
    let office = try Office.withTwoRegisters()
    let link = office.repository.beside("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: office.repository.path)
    for path in [
      "Registers//aura.register", "Registers/./aura.register",
      "Registers/../Registers/aura.register", "\(link)/Registers/aura.register",
      "\(link)/./Registers//aura.register",
    ] {
      let check = try office("check", path, "--format", "json")
      #expect(try JSONText.value(check)["registers"] as? Int == 1, "\(path): \(check.errors)")
      #expect(try office("show", path).lines.contains("Registers/aura.register"), "\(path)")
    }
    for path in [link, "\(link)/Registers", "Registers/", "Registers/../Registers/."] {
      let check = try office("check", path, "--format", "json")
      #expect(try JSONText.value(check)["registers"] as? Int == 2, "\(path): \(check.errors)")
    }
    for path in ["Registers/../../x.register", "\(link)/../x.register"] {
      #expect(try office("check", path).status == 64, "\(path)")
    }
  }

  @Test func `A file that is named twice is formatted once`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/aura.register", "Namn:   Aura\n")
    let run = try office(
      "format", "--check", "aura", "Registers/aura.register", "Registers", "--format", "json")
    #expect(try JSONText.value(run)["changed"] as? [String] == ["Registers/aura.register"])
    let text = try office("format", "aura", "aura", "wilma", "--language", "en")
    #expect(text.output.components(separatedBy: "aura.register").count == 2, "\(text.output)")
  }
}
