import TestSupport
import Testing

/// `merge-file`, as a merge driver of the real Git's, and by hand.
struct MergeFileTests {
  private let aura = "Registers/aura.register"

  /// A repository whose merges go through the driver, with two branches that edit a register.
  private func office(
    _ ours: (old: String, new: String), _ theirs: (old: String, new: String), file: String? = nil
  ) throws -> Office {
    var office = try Office.withTwoRegisters()
    let file = file ?? aura
    try office.repository.write(
      ".gitattributes", "*.register merge=dataregister\nregister.schema merge=dataregister\n")
    try office.repository.commit("Attributen")
    _ = try office.shell(
      """
      git config merge.dataregister.driver '\(Program.path) --language en merge-file %O %A %B %P'
      git branch other
      """)
    try office.edit(file, ours.old, to: ours.new)
    try office.repository.commit("ours")
    _ = try office.shell("git checkout -q other")
    try office.edit(file, theirs.old, to: theirs.new)
    try office.repository.commit("theirs")
    _ = try office.shell("git checkout -q -")
    return office
  }

  private let merge = "git -c user.name=a -c user.email=a@b merge -q --no-edit other"

  @Test func `Git merges neighbouring fields of a register without a conflict`() throws {
    let office = try office(("Namn: Aura", "Namn: Aura 2"), ("DRB: X", "DRB: -"))
    let run = try office.shell("cd Registers && \(merge) >&2 && git status --short")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "", "nothing is left to commit")
    let text = try office.read(aura)
    #expect(text.contains("Namn: Aura 2\n"))
    #expect(text.contains("DRB: -\n"))
  }

  @Test func `A conflict is marked in its field, named, and found by check`() throws {
    let office = try office(("Namn: Aura", "Namn: Aura 2"), ("Namn: Aura", "Namn: Aura 3"))
    let run = try office.shell(merge)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "Registers/aura.register: both sides changed ”Namn”, each otherwise"), "\(run.errors)")
    #expect(
      try office.read(aura).hasPrefix(
        "Namn:\n<<<<<<< ours\n    Aura 2\n=======\n    Aura 3\n>>>>>>> theirs\n"))
    let check = try office("check", aura)
    #expect(check.status == 1)
    #expect(check.output.contains("conflict-marker"))
    #expect(try office.shell("git ls-files -u").lines.count == 3)
  }

  @Test func `The schema is merged by its lines`() throws {
    let office = try office(
      ("Languages:", "# a\nLanguages:"), ("Languages:", "# b\nLanguages:"),
      file: "Registers/register.schema")
    let run = try office.shell(merge)
    #expect(run.status == 1)
    #expect(run.errors.contains("register.schema: both sides changed the same lines"))
    #expect(try office.read("Registers/register.schema").contains("<<<<<<< ours\n# a\n=======\n"))
  }

  @Test func `A side that does not parse is merged by its lines, as git merge-file does`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("base", "Namn: A\n\n\n\n\nDRB: X\n")
    try office.repository.write("ours", "Namn: B\n\n\n\n\nDRB: X\n")
    try office.repository.write("theirs", "Namn: A\n\n\n\n\nDRB: X\nDRB: X\n")
    let expected = try office.shell("git merge-file -p ours base theirs").output
    #expect(try office("merge-file", "base", "ours", "theirs", aura).status == 0)
    #expect(try office.read("ours") == expected)
  }

  @Test func `Without a schema, and for what is no text, it does as Git does`() throws {
    let office = try Office(["base": "a\n", "ours": "b\n", "theirs": "a\n", "binary": "a\0"])
    #expect(try office("merge-file", "base", "ours", "theirs", aura).status == 0)
    #expect(try office.read("ours") == "b\n")
    let run = try office("merge-file", "base", "ours", "binary", aura, "--language", "sv")
    #expect(run.status == 1)
    #expect(run.errors.contains("vår version står kvar"))
    #expect(try office.read("ours") == "b\n")
    #expect(try office("merge-file", "base", "ours", "missing", aura).status == 3)
  }

  @Test func `Names may be missing, empty, or anything else`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      merge() {
        printf 'Namn: A\\n' >base && printf 'Namn: B\\n' >ours && printf 'Namn: C\\n' >theirs
        dataregister merge-file --marker-size="$1" -- base ours theirs \(aura) "${@:2}" 2>/dev/null
        echo "$?" $(grep '^[<>]' ours)
      }
      merge 7
      merge 7 '' '' ''
      merge 7 %S %X %Y
      merge 8 base HEAD '--language  sv'
      merge 0 base '' $'a\\nb'
      """)
    #expect(
      run.lines == [
        "1 <<<<<<< ours >>>>>>> theirs", "1 <<<<<<< ours >>>>>>> theirs",
        "1 <<<<<<< ours >>>>>>> theirs", "1 <<<<<<<< HEAD >>>>>>>> --language sv",
        "1 <<<<<<< ours >>>>>>> a<U+000A>b",
      ], "\(run.output)")
  }

  @Test func `A large file is merged by its lines, and a very large one is left to Git`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      comments=$(printf '# en lång kommentar som fyller ut filen\\n%.0s' {1..1000})
      for name in base ours theirs; do
        { printf 'Namn: A\\nDRB: X\\n'; for i in {1..220}; do echo "$comments"; done; } >$name
      done
      sed -i '1s/A/B/' ours && sed -i '2s/X/-/' theirs
      dataregister merge-file base ours theirs \(aura)
      """)
    #expect(run.status == 1)
    #expect(run.errors.contains("ändrat samma rader"), "\(run.errors)")
    let marked = "<<<<<<< ours\nNamn: B\nDRB: X\n=======\nNamn: A\nDRB: -\n>>>>>>> theirs\n#"
    #expect(try office.read("ours").hasPrefix(marked))

    let large = try office.shell(
      """
      cp Registers/aura.register ours && truncate -s 65M theirs
      dataregister merge-file ours ours theirs \(aura)
      """)
    #expect(large.status == 3)
    #expect(large.errors.contains("theirs"), "\(large.errors)")
    #expect(try office.read("ours") == (try office.read(aura)))
  }
}
