import Foundation
import TestSupport
import Testing

/// `init`: a register of one's own, wherever it is made.
struct InitTests {
  private static let files = [
    ".gitattributes", ".gitignore", "Hooks/commit-msg", "Hooks/post-checkout", "Hooks/post-merge",
    "Hooks/pre-commit", "Hooks/pre-push", "Hooks/pre-receive", "Hooks/prepare-commit-msg",
    "README.md", "Registers/example.register", "Registers/register.schema",
  ]

  /// Runs the program in a folder, in English.
  private func run(_ arguments: String..., in folder: String) throws -> Program.Run {
    try Program(in: folder).run(arguments + ["--language", "en"])
  }

  /// The files below a folder, without those of Git.
  private func files(in folder: String) throws -> [String] {
    try Program(in: folder).shell(
      "find . -name .git -prune -o ! -type d -print | sed 's|^./||' | LC_ALL=C sort"
    ).lines
  }

  @Test(arguments: [("sv", "exempel"), ("fi", "esimerkki"), ("en", "example")], [false, true])
  func `In each language, what is made checks and is in canonical form`(
    language: (code: String, id: String), isExample: Bool
  ) throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let made = try program.run(
      ["init", "--language", language.code] + (isExample ? ["--example"] : []))
    #expect(made.status == 0, "\(made.errors)")
    let check = try JSONText.value(try program.run(["check", "--format", "json"]))
    #expect(check["errors"] as? Int == 0)
    #expect(check["warnings"] as? Int == 0)
    #expect(check["notes"] as? Int == 0)
    #expect(check["registers"] as? Int == (isExample ? 4 : 1))
    #expect(try program.run(["format", "--check"]).status == 0)
    let schema = try program.shell("cat Registers/register.schema").output
    #expect(schema.contains("\nLanguages:\n    \(language.code)\n"))
    if !isExample {
      #expect(try files(in: folder.path).contains("Registers/\(language.id).register"))
    }
  }

  @Test func `The folder becomes a repository that Git takes, with everything to be committed`()
    throws
  {
    let folder = try TemporaryFolder()
    let made = try run("init", "new/register", in: folder.path)
    let path = folder.path("new/register")
    #expect(try files(in: path) == Self.files)
    for file in Self.files { #expect(made.lines.contains("- \(file)")) }
    #expect(made.lines.contains("- cd new/register"))
    #expect(made.lines.contains { $0.hasPrefix("- git add . && git commit -m ") })
    let git = GitCommand(in: path)
    #expect(try git("symbolic-ref", "HEAD") == "refs/heads/main")
    #expect(try git("config", "core.hooksPath") == "Hooks")
    #expect(try git("check-attr", "merge", "--", "Registers/x.register").hasSuffix("dataregister"))
    try git("add", ".")
    let modes = try git("ls-files", "--stage", "Hooks")
    #expect(modes.split(separator: "\n").allSatisfy { $0.hasPrefix("100755 ") })
    #expect(try git("ls-files").split(separator: "\n").map(String.init) == Self.files)
  }

  @Test func `The first branch is the one that the user wants`() throws {
    let folder = try TemporaryFolder()
    try "[init]\n\tdefaultBranch = trunk\n".write(
      toFile: folder.path(".gitconfig"), atomically: false, encoding: .utf8)
    var program = Program(in: folder.path)
    program.environment = ["HOME": folder.path]
    #expect(try program.run(["init", "a"]).status == 0)
    #expect(try GitCommand(in: folder.path("a"))("symbolic-ref", "HEAD") == "refs/heads/trunk")
  }

  @Test func `The example can be committed with the hooks on, reviewed and published`() throws {
    let folder = try TemporaryFolder()
    #expect(try run("init", "kommun", "--example", in: folder.path).status == 0)
    let program = Program(in: folder.path("kommun"))
    let commit = try program.shell(
      """
      mkdir bin; ln -s "$PROGRAM" bin/dataregister; PATH=$PWD/bin:$PATH; export PATH
      echo /bin/ >> .git/info/exclude
      git add . && git commit -q -m 'The register begins'
      """)
    #expect(commit.status == 0, "\(commit.errors)")
    #expect(try program.run(["check"]).status == 0)
    let review = try program.run(["review", "--format", "json"])
    #expect(review.status == 0, "\(review.errors)")
    let published = try program.shell(
      "dataregister publish --output public --reviewed $(git rev-parse HEAD)")
    #expect(published.status == 0, "\(published.errors)")
    #expect(try program.shell("ls public/index.html; git status --porcelain").lines.count == 1)
  }

  @Test(arguments: ["a b", "å'\"$(x)", "-rf", "--", "new\nline", "deep/er/still"])
  func `The folder may have any name`(name: String) throws {
    let folder = try TemporaryFolder()
    let made = try Program(in: folder.path).run(["init", "--language", "en", "--", name])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try files(in: folder.path(name)) == Self.files)
    let there = Program(in: folder.path(name))
    #expect(try there.run(["check"]).status == 0)
    #expect(try there.run(["uninstall"]).status == 0)
  }

  @Test func `A folder without a name is refused, and nothing is made`() throws {
    let folder = try TemporaryFolder()
    let run = try run("init", "", in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("the name of the folder for the register is empty"))
    #expect(run.errors.contains("hint: "))
    #expect(try Program(in: folder.path).shell("ls -A").output == "")
  }

  @Test func `A folder is found through a link, and a link in the place of one is not followed`()
    throws
  {
    let folder = try TemporaryFolder()
    _ = try Program(in: folder.path).shell("mkdir real other; ln -s real link")
    #expect(try run("init", "link/inner", in: folder.path).status == 0)
    #expect(try files(in: folder.path("real/inner")) == Self.files)
    _ = try Program(in: folder.path).shell("mkdir x; ln -s ../other x/Registers")
    let refused = try run("init", "x", in: folder.path)
    #expect(refused.status == 3)
    #expect(try files(in: folder.path("other")) == [])
    #expect(try files(in: folder.path("x")) == ["Registers"])
    #expect(try Program(in: folder.path("x")).shell("ls -a").lines == [".", "..", "Registers"])
  }

  @Test func `What is there is left as it is, and named`() throws {
    let office = try Office([
      "README.md": "mine\n", "Hooks/pre-push": "#!/bin/sh\n", ".gitattributes": "*.pdf binary\n",
    ])
    let made = try office("init", "--language", "en")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try office.read("README.md") == "mine\n")
    #expect(try office.read("Hooks/pre-push") == "#!/bin/sh\n")
    let named = "as it was:\n- Hooks/pre-push\n- .gitattributes\n- README.md\n"
    #expect(made.output.contains(named), "\(made.output)")
    #expect(made.output.contains("Add these lines to .gitattributes"))
    #expect(made.output.contains("”pre-push”"))
    #expect(made.output.contains("- git add Hooks .gitignore Registers && "))
    #expect(try office.read(".git/info/attributes").contains("merge=dataregister"))
  }

  @Test func `Where there are registers, only hooks and attributes are added`() throws {
    let office = try Office.withTwoRegisters()
    let made = try office("init", "--example", "--language", "en")
    #expect(made.status == 0, "\(made.errors)")
    let status = try office.shell("git status --porcelain -uall").lines
    #expect(status.count == 8)
    #expect(status.allSatisfy { $0.hasPrefix("?? Hooks/") || $0 == "?? .gitattributes" })
    let again = try office("init", "--language", "en")
    #expect(again.status == 0)
    #expect(again.output.contains("Everything is in place already"))
  }

  @Test func `After a run that died, another makes the rest`() throws {
    let folder = try TemporaryFolder()
    #expect(try run("init", in: folder.path).status == 0)
    let program = Program(in: folder.path)
    _ = try program.shell("rm Registers/register.schema README.md Hooks/pre-push .git/config.lock")
    #expect(try run("init", in: folder.path).status == 0)
    #expect(try files(in: folder.path) == Self.files)
  }

  @Test func `In a folder of a repository it joins that repository`() throws {
    let office = try Office(["file": "x\n"])
    let made = try office("init", "it/register", "--language", "en")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try office.shell("ls -d it/register/.git").status != 0)
    #expect(try office.shell("git config core.hooksPath").output == "it/register/Hooks\n")
    #expect(try office.run("check", in: "it/register").status == 0)
  }

  @Test func `Hooks of somebody else's are told of, and the register is made`() throws {
    let office = try Office()
    _ = try office.shell("git config core.hooksPath .husky")
    let before = try office.read(".git/config")
    let made = try office("init", "--language", "en")
    #expect(made.status == 0)
    #expect(made.output.contains("core.hooksPath = .husky"))
    #expect(try office.read(".git/config") == before)
    #expect(try office("check").status == 0)
  }

  @Test(arguments: [
    "(trap '' XFSZ; ulimit -f 0; dataregister init a/b --language en)",
    "(trap '' XFSZ; ulimit -f 4; dataregister init a/b --language en)",
    """
    mkdir a; drop=
    [ "$(id -u)" = 0 ] && drop="setpriv --bounding-set=-dac_override,-dac_read_search"
    chmod a-w a; $drop "$PROGRAM" init a/b --language en; code=$?; rmdir a; exit $code
    """,
    "mkdir a; touch a/b; dataregister init a/b --language en; code=$?; rm -r a; exit $code",
    "dataregister init /dev/null/x --language en",
    "mkdir -p a/b; touch a/b/Registers; dataregister init a/b; code=$?; ls -A a/b; rm -r a; exit $code",
  ])
  func `Where a file cannot be made, none is left`(script: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program(in: folder.path).shell(script)
    #expect(run.status == 3, "\(run.status) \(run.errors)")
    #expect(["", "Registers\n"].contains(run.output), "what was there before")
    #expect(try Program(in: folder.path).shell("find . -mindepth 1").output == "")
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")),
    arguments: [true, false])
  func `Where the disk fails, Git is told of all that is there or of nothing`(
    isWritten: Bool
  ) throws {
    let office = try Office()
    // The configuration has its name already, or is not begun, since attributes cannot be looked for.
    let (path, call) = isWritten ? (".git", "fsync") : (".gitattributes", "newfstatat")
    let run = try office.shell(
      "strace -f -o ../calls -P \"$PWD/\(path)\" -e trace=\(call)"
        + " -e inject=\(call):error=EIO:when=1+ \"$PROGRAM\" init --language en")
    let calls = try String(
      contentsOfFile: office.repository.beside("calls"), encoding: .utf8)
    #expect(calls.contains("INJECTED"))
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.contains(path))
    let isTold = try office.shell("git config merge.dataregister.driver").status == 0
    #expect(isTold == isWritten)
    #expect(try office.shell("test -e Registers/register.schema").status == (isWritten ? 0 : 1))
    #expect(try office.shell("test -e .git/info/attributes").status == 1)
    // The next run finds or brings about the rest.
    #expect(try office.shell("\"$PROGRAM\" init").status == 0)
    #expect(try office.shell("git config merge.dataregister.driver").status == 0)
    #expect(try office.shell("test -e .git/info/attributes").status == 1)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
  func `What was there outlives a disk that fails at any moment`() throws {
    let office = try Office()
    let run = try office.shell(
      """
      echo mine > README.md
      for n in $(seq 1 35); do
        cp -a . ../copy && cd ../copy
        strace -f -o ../calls -e trace=fsync -e inject=fsync:error=EIO:when=$n \
          "$PROGRAM" init > /dev/null 2>&1
        echo "$? $(cat README.md) $(ls -A | wc -l)"
        cd - > /dev/null && rm -rf ../copy
      done
      """)
    // The folder is as it was, or all is there, since only the last fault is one of the name alone.
    #expect(Set(run.lines) == ["3 mine 2", "3 mine 6", "0 mine 6"], "\(run.lines)")
    #expect(run.lines.count { $0 == "3 mine 6" } == 1)
  }

  @Test func `A lock on the configuration undoes everything`() throws {
    let office = try Office()
    _ = try office.shell("touch .git/config.lock")
    #expect(try office("init").status == 3)
    #expect(try office.shell("ls -A").output == ".git\n")
  }

  @Test(arguments: [("Registers/x", "Registers"), (".git/x", "Git"), (".git", "Git")])
  func `No register is made among registers or in Git's folder`(
    path: String, name: String
  ) throws {
    let office = try Office.withTwoRegisters()
    let before = try office.shell("find . | LC_ALL=C sort").output
    let run = try office("init", path, "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains(name))
    #expect(try office.shell("find . | LC_ALL=C sort").output == before)
  }
}
