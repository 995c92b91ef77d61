import TestSupport
import Testing

@testable import Commands

/// What is said of commands that are typed wrongly, and where nothing is there to work on.
struct MisuseTests {
  @Test(arguments: [
    (["chekc"], "there is no command ”chekc”", "did you mean ”check”?"),
    (["show", "arua"], "there is no register ”arua”", "did you mean ”aura”?"),
    (["show", "Registers/arua.register"], "register", "did you mean ”aura”?"),
    (["history", "wilmaa"], "there is no register ”wilmaa”", "did you mean ”wilma”?"),
    (["blame", "Vilma"], "there is no register ”Vilma”", "did you mean ”wilma”?"),
    (["check", "arua"], "there is no register ”arua”", "did you mean ”aura”?"),
    (["diff", "arua"], "”arua” is neither a revision nor a register", "did you mean ”aura”?"),
    (["history", "aura", "--field", "persson"], "no field ”persson”", "did you mean ”person”?"),
    (["diff", "--field", "Ansvarspersn"], "”Ansvarspersn”", "did you mean ”Ansvarsperson”?"),
    (["list", "--formt", "json"], "has no option ”--formt”", "did you mean ”--format”?"),
    (["show", "aura", "--at", "nope"], "there is no revision ”nope”", "name a commit"),
    (["diff", "nope..HEAD"], "there is no revision ”nope”", "name a commit"),
    (["diff", "nope", "--", "aura"], "there is no revision ”nope”", "name a commit"),
    (["show", "aura", "--at", "2001-01-01"], "no commit yet at ”2001-01-01”", "a later day"),
    (["show", "aura", "--at", "published"], "nothing has been published yet", ""),
    (["changelog", "HEAD"], "”HEAD” is not two revisions", "HEAD~3..HEAD"),
    (["diff", "--", "-rf"], "there is no register ”-rf”", "dataregister list"),
    (["show", "--", "-rf"], "there is no register ”-rf”", "dataregister list"),
    (["diff", "HEAD", "HEAD", "HEAD"], "too many revisions", ""),
    (["diff", "HEAD..HEAD", "HEAD"], "too many revisions", ""),
    (["diff", "HEAD", "HEAD..HEAD"], "too many revisions", ""),
    (["diff", "aura", "HEAD"], "the revision ”HEAD” stands behind a register", "revisions first"),
    (["diff", "HEAD..", "--staged"], "too many revisions", ""),
    (["check", "--fix", "--staged"], "not what --staged checks", "git add"),
    (["check", "aura", "--fix", "--at", "HEAD"], "not what --at checks", "git add"),
    (["check", "--format", "xml"], "”xml” cannot be the value of --format FORMAT", "text, "),
    (["check", "Registers/README.md"], "neither a register nor the schema", ".register"),
    (["history", "aura", "--group", "x"], "”x” cannot be the value of --group GROUP", "owner, "),
    (["show", "Registers/register.schema"], "there is no register", "dataregister list"),
    (["show"], "REGISTER must be given", "show --help"),
    (["--bogus"], "there is no option ”--bogus”", "dataregister --help"),
  ])
  func `Wrong use is answered with what was meant`(
    arguments: [String], error: String, hint: String
  ) throws {
    let office = try Office.withTwoRegisters()
    let run = try Program(in: office.repository.path).run(["--language", "en"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(error))
    #expect(run.errors.contains(hint))
  }

  @Test(arguments: [
    (["publish"], "--output MAPP måste anges", "--output KANSIO on annettava"),
    (["set", "aura"], "FÄLT måste anges", "KENTTÄ on annettava"),
    (["hook", "commit-msg"], "FIL måste anges", "TIEDOSTO on annettava"),
    (["list", "--bogus"], "har ingen flagga ”--bogus”", "ei ole valitsinta ”--bogus”"),
    (["list", "---"], "har ingen flagga ”---”", "ei ole valitsinta ”---”"),
    (["list", "-Chere"], "menade du ”-C here”?", "tarkoititko ”-C here”?"),
    (["list", "-Cmy folder"], "”-C 'my folder'”?", "”-C 'my folder'”?"),
    (["publish", "--ouput", "www"], "menade du ”--output”?", "tarkoititko ”--output”?"),
    (["set", "aura", "person", "--x"], "har ingen flagga ”--x”", "ei ole valitsinta ”--x”"),
    (["--langauge", "fi", "list"], "menade du ”--language”?", "tarkoititko ”--language”?"),
    (["list", "--format"], "--format FORMAT saknar värde", "puuttuu: --format MUOTO"),
    (["--bogus"], "det finns ingen flagga", "valitsinta ”--bogus” ei ole"),
    (["replace", "Primus"], "NYTT-NAMN måste anges", "UUSI-NIMI on annettava"),
    (["review", "--output"], "--output FIL", "--output TIEDOSTO"),
    (["list", "--format=xml"], "table, csv, json", "table, csv, json"),
    (["editor", "nano"], "vim, neovim, emacs", "vim, neovim, emacs"),
    (["serve", "--port", "x"], "--port PORT", "--port PORTTI"),
    (["history", "aura", "--all=yes"], "--all tar inget värde", "valitsimelle --all ei voi"),
    (["history", "aura", "wilma"], "överflödigt på kommandoraden: ”wilma”", "ylimääräistä"),
    (["show", "a", "b", "c's"], "”b”, ”c's”", "”b”, ”c's”"),
    (["show", "a", "", ""], ": ””, ””", ": ””, ””"),
    (["list", "--format", "a  b"], "”a  b” duger inte", "”a  b” ei kelpaa"),
    (["index", "--rebuild", "--verify"], "--rebuild och --verify", "--rebuild ja --verify"),
    (["check", "--staged", "--at", "HEAD"], "--staged och --at", "--staged ja --at"),
    (["list", "--group-by", "unit", "--format", "csv"], "--format csv", "--format csv"),
    (["editor", "vim", "--force"], "--force kräver --output MAPP", "valitsimen --output KANSIO"),
    (["editor", "vim", "--output", ""], "--output MAPP", "--output KANSIO"),
    (["manual", "--output", ""], "--output MAPP", "--output KANSIO"),
    (["manual", "--output", "x", "--date", "2"], "”2” är inget datum", "”2” ei ole päivämäärä"),
    (["--generate-completion-script=ksh"], "bash, zsh, fish", "bash, zsh, fish"),
  ])
  func `Wrong use is told in the reader's language`(
    arguments: [String], swedish: String, finnish: String
  ) throws {
    let office = try Office.withTwoRegisters()
    for (language, said) in [("sv", swedish), ("fi", finnish)] {
      let run = try Program(in: office.repository.path).run(["--language", language] + arguments)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors.contains(said))
      // The parser's own sentences have values in such signs.
      let hasSigns = arguments.contains { $0.contains("'") || $0.contains("my ") }
      #expect(hasSigns || !run.errors.contains("'"))
    }
  }

  @Test func `No command answers a mistake in the argument parser's own English`() throws {
    let office = try Office.withTwoRegisters()
    for command in Root.commandNames {
      for mistake in ["--bogus", "--color=x", "--language", "-Cx", "---"] {
        let run = try Program(in: office.repository.path).run(
          ["--language", "fi", command, mistake])
        #expect(run.status == 64, "\(command) \(mistake)")
        for word in ["nknown", "issing", "nvalid", "nexpected", "'"] {
          #expect(!run.errors.contains(word), "\(command) \(mistake): \(run.errors)")
        }
      }
    }
  }

  @Test func `A file whose name does not fit is told so, and one that is not there is not`() throws
  {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/åsa.register", "Namn: Åsa\n")
    let there = try office("show", "Registers/åsa.register", "--language", "en")
    #expect(there.status == 64)
    #expect(there.errors.contains("”åsa” cannot be the name"))
    #expect(there.errors.contains("rename it to ”asa”"))
    let gone = try office("show", "Registers/örjan.register", "--language", "en")
    #expect(gone.errors.contains("neither a register nor the schema"))
  }

  @Test func `Words after the terminator are registers, and words before it revisions`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.git("tag", "aura")
    try office.edit("Registers/aura.register", "Aura", to: "Ny aura")
    let run = try office("diff", "aura", "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("”aura” is both a revision and a register"))
    #expect(run.errors.contains("--"))
    #expect(try office("diff", "aura", "--").output.contains("Ny aura"))
    #expect(try office("diff", "--", "aura").output.contains("Ny aura"))
    #expect(try office("diff", "aura", "--", "aura").output.contains("Ny aura"))
    #expect(try !office("diff", "aura", "--", "wilma").output.contains("Ny aura"))
  }

  @Test func `Without registers anywhere above, it says where it looked`() throws {
    let folder = try TemporaryFolder()
    for command in ["check", "format", "list", "status", "review"] {
      let run = try Program(in: folder.path).run([command, "--language", "en"])
      #expect(run.status == 64)
      #expect(run.errors.contains("there is no Registers/register.schema in \(folder.path)"))
      #expect(run.errors.contains("-C FOLDER"))
    }
  }

  @Test func `A working folder that has gone is an error, unless another is named`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      "mkdir gone; cd gone; rmdir ../gone; dataregister list; echo $?; "
        + "dataregister -C \(office.repository.path) list >/dev/null; echo $?")
    #expect(run.lines == ["3", "0"])
    #expect(run.errors.contains("the working folder is gone, or its path is not UTF-8"))
  }

  @Test func `A working folder whose name is no text is told of, and taken for no other`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      export LC_ALL=C.UTF-8
      folder=$(printf 'lat\\345'); mkdir "$folder"; cp -r Registers "$folder"; cd "$folder"
      dataregister list --language en; echo $?
      dataregister -C \(office.repository.path) list >/dev/null; echo $?
      """)
    #expect(run.lines == ["3", "0"])
    #expect(run.errors.contains("the working folder is gone, or its path is not UTF-8"))
  }

  @Test func `Without Git, what needs none works, and the rest says what it needs`() throws {
    let office = try Office(Fixture.twoRegisters)
    try office.repository.remove(".git")
    try office.repository.write("Registers/wilma.register", "Namn: Vilma\n")
    for command in [["check"], ["format"], ["list"], ["show", "aura"]] {
      #expect(try Program(in: office.repository.path).run(command).status == 0)
    }
    try office.repository.write("t.tsv", "Namn\nPrimus\n")
    #expect(try office("import", "t.tsv").status == 0)
    for command in [
      ["status"], ["diff"], ["review"], ["history", "aura"], ["blame", "aura"], ["changelog"],
      ["check", "--staged"], ["show", "aura", "--at", "HEAD"],
    ] {
      let run = try Program(in: office.repository.path).run(command + ["--language=en"])
      #expect(run.status == 4)
      #expect(run.errors.contains("git init"))
    }
  }

  @Test func `Without a commit, everything is new and nothing is an error`() throws {
    let office = try Office(Fixture.twoRegisters)
    let diff = try office("diff", "--format", "json")
    #expect(diff.status == 0)
    #expect(try JSONText.value(diff)["from"] as? String == nil)
    #expect(diff.output.contains("\"status\": \"added\""))
    for command in [
      ["status"], ["history", "aura"], ["blame", "aura"], ["changelog"],
    ] {
      #expect(try Program(in: office.repository.path).run(command).status == 0)
    }
    let history = try office("history", "Aura", "--language", "en")
    #expect(history.output.contains("The register is not committed yet"))
    let review = try office("review", "--language", "en")
    #expect(review.status == 0)
    #expect(review.errors.contains("there are no commits yet"))
  }

  @Test func `Help is in the reader's language, with a command or without`() throws {
    let office = try Office.withTwoRegisters()
    #expect(try office("--help").output.contains("Kontrollera registren och schemat."))
    #expect(try office("--language", "fi").output.contains("Tarkista rekisterit ja skeema."))
    #expect(try office("-C", ".").output.contains("Kontrollera registren och schemat."))
    #expect(try office("help", "show").output == office("show", "--help").output)
    #expect(try office("--version").output == "0.1.0\n")
    let english = try office.run("--help", environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(english.output.contains("Check the registers and the schema."))
  }
}
