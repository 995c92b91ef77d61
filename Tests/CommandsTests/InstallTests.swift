import Foundation
import TestSupport
import Testing

/// `install` and `uninstall`, with the real Git beside them.
struct InstallTests {
  private static let keys = [
    "core.hooksPath", "diff.dataregister.textconv", "diff.dataregister.xfuncname",
    "merge.dataregister.name", "merge.dataregister.driver",
  ]

  /// A repository with two registers, and the scripts in `Hooks`, below a folder of the top.
  private func office(below prefix: String = "") throws -> Office {
    var office = try Office()
    for (path, text) in Fixture.twoRegisters { try office.repository.write(prefix + path, text) }
    try FileManager.default.copyItem(
      atPath: "\(Office.packageFolder)/Hooks", toPath: "\(office.repository.path)/\(prefix)Hooks")
    try office.repository.commit("Registren")
    return office
  }

  private func setting(_ key: String, _ office: borrowing Office) throws -> String {
    try office.shell("git config --get \(key)").lines.first ?? ""
  }

  /// The bytes of the configuration, the names in `.git/info` and the status that Git tells.
  private func state(_ office: borrowing Office) throws -> String {
    try office.shell("cat .git/config; ls -a .git .git/info; git status --porcelain").output
  }

  @Test func `What is set is said line by line, is what Git reads, and is undone byte for byte`()
    throws
  {
    let office = try office()
    let before = try state(office)
    let run = try office("install", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try setting("core.hooksPath", office) == "Hooks")
    for key in Self.keys {
      #expect(run.lines.contains { $0.hasPrefix("- \(key): ") }, "\(run.output)")
    }
    #expect(run.lines.allSatisfy { !$0.hasPrefix("- ") || $0.count <= 80 }, "\(run.output)")
    #expect(!run.output.contains("command -v"))
    #expect(run.output.contains("git config --local --list"))
    let attributes = try office.shell(
      "git check-attr diff merge -- Registers/aura.register Registers/register.schema")
    #expect(
      attributes.lines == [
        "Registers/aura.register: diff: dataregister",
        "Registers/aura.register: merge: dataregister",
        "Registers/register.schema: diff: dataregister",
        "Registers/register.schema: merge: unspecified",
      ])
    let second = try office("install", "--language", "en")
    #expect(second.status == 0)
    #expect(second.output == "Everything is in place already; nothing was changed.\n")

    let undone = try office("uninstall", "--language", "en")
    #expect(undone.status == 0)
    for key in Self.keys { #expect(undone.output.contains("- \(key): ")) }
    #expect(try state(office) == before)
    let again = try office("uninstall", "--language", "en")
    #expect(again.status == 0)
    #expect(again.output == "Nothing that dataregister install sets is in this clone.\n")
  }

  @Test func `Each value is shown in full where that is asked for`() throws {
    let office = try office()
    let run = try office("install", "--verbose", "--language", "en")
    let values = try Self.keys.map { "- \($0) = \(try setting($0, office))" }
    #expect(values.allSatisfy(run.lines.contains), "\(run.output)")
    let undone = try office("uninstall", "--verbose", "--language", "en")
    #expect(values.allSatisfy(undone.lines.contains), "\(undone.output)")
  }

  @Test func `Hooks that were switched on before stay so`() throws {
    let office = try office()
    try office.repository.git("config", "core.hooksPath", "Hooks")
    let before = try state(office)
    #expect(try office("install").status == 0)
    #expect(try office("install", "--language", "en").output.contains("nothing was changed"))
    #expect(try office("uninstall").status == 0)
    #expect(try state(office) == before)
    #expect(try setting("core.hooksPath", office) == "Hooks")
  }

  @Test func `Registers in a folder have its hooks, from wherever it is run`() throws {
    let office = try office(below: "~kommun å/")
    let run = try office.run("install", in: "~kommun å/Registers")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try setting("core.hooksPath", office) == "./~kommun å/Hooks")
    let hook = try office.shell(
      """
      printf '#!/bin/sh\\necho called >&2\\n' > '~kommun å/Hooks/post-checkout'
      git checkout -q -b other
      """)
    #expect(hook.errors == "called\n")
    #expect(try office("-C", "~kommun å", "uninstall").status == 0)
    #expect(try setting("core.hooksPath", office) == "")
  }

  @Test func `A linked worktree shares what is set with its clone`() throws {
    let office = try office()
    let linked = office.repository.beside("linked")
    try office.repository.git("worktree", "add", "--quiet", linked)
    #expect(try Program(in: linked).run(["install"]).status == 0)
    #expect(try setting("core.hooksPath", office) == "Hooks")
    #expect(try office.shell("git check-attr merge -- a.register").output.contains("dataregister"))
    #expect(try office("install").output.split(separator: "\n").count == 1)
    #expect(try office("uninstall").status == 0)
    #expect(try GitCommand(in: linked).text(["config", "--list"]).contains("hookspath") == false)
  }

  @Test func `Attributes that are tracked are not written again`() throws {
    let office = try office()
    try office.repository.write(
      ".gitattributes",
      "*.register diff=dataregister merge=dataregister\n"
        + "register.schema diff=dataregister\n")
    #expect(try office("install").status == 0)
    #expect(try office.shell("ls .git/info").lines == ["exclude"])
    #expect(try office("uninstall").status == 0)
  }

  @Test func `The clone's own attributes keep what was there`() throws {
    let office = try office()
    try office.repository.write(".git/info/attributes", "*.pdf -diff")
    #expect(try office("install").status == 0)
    #expect(try office.read(".git/info/attributes").hasPrefix("*.pdf -diff\n# dataregister"))
    #expect(try office("uninstall").status == 0)
    #expect(try office.read(".git/info/attributes") == "*.pdf -diff")
  }

  @Test(arguments: [
    ("git config core.hooksPath .husky", "core.hooksPath = .husky"),
    ("git config core.hooksPath /dev/null", "core.hooksPath = /dev/null"),
    ("git config merge.dataregister.driver 'other %A'", "merge.dataregister.driver = other %A"),
    ("git config diff.dataregister.textconv cat", "diff.dataregister.textconv = cat"),
    ("echo x > .git/hooks/pre-push; chmod +x .git/hooks/pre-push", "”pre-push”"),
    ("ln -s /bin/true .git/hooks/post-commit", "”post-commit”"),
    ("echo '*.register -diff' > .gitattributes", "-diff"),
    ("echo 'Registers/** merge=union' > .gitattributes", "merge=union"),
    ("rm -r Hooks", "holds none of the scripts"),
    ("chmod -x Hooks/*", "holds none of the scripts"),
  ])
  func `What belongs to somebody else is named and left, and nothing is set`(
    script: String, name: String
  ) throws {
    let office = try office()
    _ = try office.shell(script)
    let before = try state(office)
    let run = try office("install", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains(name), "\(run.errors)")
    #expect(run.errors.contains("hint: "))
    #expect(run.output == "")
    #expect(try state(office) == before)
  }

  @Test func `The user's own hooks path is not shadowed`() throws {
    let office = try office()
    let home = office.repository.beside("home")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try "[core]\n\thooksPath = /srv/hooks\n".write(
      toFile: "\(home)/.gitconfig", atomically: false, encoding: .utf8)
    let run = try office.run("install", environment: ["HOME": home, "LANG": "en_GB.UTF-8"])
    #expect(run.status == 1)
    #expect(run.errors.contains("core.hooksPath = /srv/hooks (your own configuration)"))
    #expect(run.errors.contains("git config --global --unset core.hooksPath"))
  }

  @Test func `Scripts of another folder that call the tool are as good`() throws {
    let office = try office()
    _ = try office.shell("cp -r Hooks theirs; echo '# more' >> theirs/pre-commit")
    _ = try office.shell("git config core.hooksPath theirs")
    let run = try office("install", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("In place already:\n- core.hooksPath\n"))
    let undone = try office("uninstall", "--language", "en")
    #expect(undone.output.contains("Left, since it is not what dataregister install sets:"))
    #expect(try setting("core.hooksPath", office) == "theirs")
  }

  @Test func `Scripts in the user's own folder are found there, and missed where they are not`()
    throws
  {
    let office = try office()
    let home = office.repository.beside("home")
    _ = try office.shell(
      "mkdir -p ../home/hooks; cp Hooks/* ../home/hooks; git config core.hooksPath '~/hooks'")
    let run = try office.run("install", "--language", "en", environment: ["HOME": home])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("In place already:\n- core.hooksPath\n"))
    _ = try office.shell("dataregister uninstall; rm ../home/hooks/pre-push")
    #expect(try office.run("install", environment: ["HOME": home]).status == 1)
    _ = try office.shell("git config core.hooksPath '~nobody-has-this-name/hooks'")
    let unknown = try office.run("install", "--language", "en", environment: ["HOME": home])
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("core.hooksPath = ~nobody-has-this-name/hooks"))
  }

  @Test func `A script that is missing or may not be run is named`() throws {
    let office = try office()
    _ = try office.shell("rm Hooks/post-merge; chmod -x Hooks/pre-push; echo x > Hooks/commit-msg")
    let run = try office("install", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("”commit-msg”, ”pre-push”, ”post-merge”"), "\(run.output)")
    // The first of them is there and may be run, and calls something else.
    #expect(run.output.contains("not calling dataregister"))
    #expect(try office("install", "--language", "en").output.contains("”post-merge”"))
  }

  @Test func `A value that was changed by hand is left and named`() throws {
    let office = try office()
    #expect(try office("install").status == 0)
    _ = try office.shell("git config merge.dataregister.driver 'mine %A'")
    _ = try office.shell("git config --add core.hooksPath Hooks")
    let run = try office("uninstall", "--language", "en")
    #expect(run.status == 0)
    let left = try #require(run.output.components(separatedBy: "Left, since").last)
    #expect(left.contains("merge.dataregister.driver = mine %A"))
    #expect(left.contains("core.hooksPath = Hooks"))
    #expect(try setting("merge.dataregister.driver", office) == "mine %A")
    #expect(try setting("diff.dataregister.textconv", office) == "")
  }

  @Test func `A lock on the configuration is named and never removed`() throws {
    let office = try office()
    _ = try office.shell("touch .git/config.lock")
    let before = try state(office)
    for command in ["install", "uninstall"] {
      if command == "uninstall" {
        _ = try office.shell("rm .git/config.lock")
        #expect(try office("install").status == 0)
        _ = try office.shell("touch .git/config.lock")
      }
      let run = try office(command, "--language", "en")
      #expect(run.status == 3)
      #expect(run.errors.contains(".git/config.lock exists"))
      #expect(try office.shell("ls .git/config.lock").status == 0)
      if command == "install" { #expect(try state(office) == before) }
    }
  }

  @Test(arguments: [
    """
    drop=; [ "$(id -u)" = 0 ] && drop="setpriv --bounding-set=-dac_override,-dac_read_search"
    chmod a-w .git; $drop "$PROGRAM" install --language en; code=$?; chmod u+w .git; exit $code
    """,
    """
    drop=; [ "$(id -u)" = 0 ] && drop="setpriv --bounding-set=-dac_override,-dac_read_search"
    chmod a-w .git/info; $drop "$PROGRAM" install --language en; code=$?
    chmod u+w .git/info; exit $code
    """,
    "(trap '' XFSZ; ulimit -f 0; dataregister install --language en)",
    "rm .git/config; mkdir .git/config; dataregister install --language en",
    "mv .git/config c; ln -s ../c .git/config; dataregister install --language en",
  ])
  func `Where something cannot be written, nothing is set`(script: String) throws {
    let office = try office()
    let before = try state(office)
    let run = try office.shell(script)
    #expect([3, 4].contains(run.status), "\(run.status) \(run.errors)")
    #expect(run.errors.hasPrefix("error: "))
    _ = try office.shell("[ -f c ] && rm .git/config && mv c .git/config")
    if !script.contains("mkdir") { #expect(try state(office) == before) }
  }

  @Test func `Git's folder may be a link, or lie elsewhere`() throws {
    let office = try office()
    let before = try office.read(".git/config")
    _ = try office.shell("mv .git ../real; ln -s ../real .git")
    #expect(try office("install").status == 0)
    #expect(try setting("core.hooksPath", office) == "Hooks")
    #expect(try office("uninstall").status == 0)
    #expect(try office.read(".git/config") == before)
    _ = try office.shell("rm .git; echo 'gitdir: ../real' > .git")
    #expect(try office("install").status == 0)
    #expect(try setting("core.hooksPath", office) == "Hooks")
  }

  @Test func `Several at once set everything once`() throws {
    let office = try office()
    let before = try state(office)
    let run = try office.shell(
      """
      for i in 1 2 3 4 5 6 7 8; do dataregister install >/dev/null & done; wait
      git config --get-all core.hooksPath; git config --get-all merge.dataregister.driver | wc -l
      grep -c merge= .git/info/attributes
      """)
    #expect(run.lines == ["Hooks", "1", "1"], "\(run.errors)")
    #expect(try office("uninstall").status == 0)
    #expect(try state(office) == before)
  }

  @Test func `A driver whose name differs by its capitals is another one`() throws {
    let office = try office()
    _ = try office.shell(
      "git config merge.DataRegister.driver 'mine %A'; git config MERGE.dataregister2.name x")
    let before = try state(office)
    let run = try office("install")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try setting("merge.DataRegister.driver", office) == "mine %A")
    #expect(try setting("merge.dataregister.driver", office).contains("merge-file"))
    #expect(try office("uninstall").status == 0)
    #expect(try state(office) == before)
  }

  @Test func `A configuration whose last line has no end is made again byte for byte`() throws {
    let office = try office()
    _ = try office.shell("printf '[user]\\n\\tname = å' >> .git/config")
    let before = try office.read(".git/config")
    #expect(!before.hasSuffix("\n"))
    #expect(try office("install").status == 0)
    #expect(try setting("user.name", office) == "å")
    #expect(try setting("merge.dataregister.driver", office).hasSuffix("|| exit 1"))
    #expect(try office("uninstall").status == 0)
    #expect(try office.read(".git/config") == before)
  }

  @Test func `What an earlier run set is not taken for what was there before it`() throws {
    let office = try office()
    let before = try state(office)
    #expect(try office("install").status == 0)
    _ = try office.shell("git config --unset merge.dataregister.driver")
    #expect(try office("install").status == 0)
    #expect(try office("uninstall").status == 0)
    #expect(try state(office) == before)
  }

  @Test func `Drivers of a version before are known for the tool's own`() throws {
    let office = try office()
    let before = try state(office)
    #expect(try office("install").status == 0)
    let settings = try ["diff.dataregister.textconv", "merge.dataregister.driver"]
      .map { ($0, try setting($0, office)) }
    func makeOld() throws {
      for (key, command) in [
        ("diff.dataregister.textconv", "PATH=$PATH:$HOME/.local/bin; dataregister textconv --"),
        ("merge.dataregister.driver", "dataregister merge-file %O %A %B %P"),
      ] { try office.repository.git("config", key, command) }
    }
    try makeOld()
    let run = try office("install", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    for (key, value) in settings {
      #expect(run.output.contains("- \(key): "))
      #expect(try office.shell("git config --get-all \(key)").lines == [value])
    }
    #expect(try office("install", "--language", "en").output.contains("nothing was changed"))
    try makeOld()
    let undone = try office("uninstall", "--language", "en")
    #expect(!undone.output.contains("Left"), "\(undone.output)")
    #expect(try state(office) == before)
  }

  @Test func `An old driver that stands twice is left, and the way to see it is said`() throws {
    let office = try office()
    _ = try office.shell(
      """
      git config merge.dataregister.driver 'dataregister merge-file %O'
      git config --add merge.dataregister.driver 'dataregister merge-file %A'
      """)
    let before = try state(office)
    let run = try office("install", "--language", "en")
    #expect(run.status == 3)
    #expect(run.errors.contains("git config --local --list"))
    #expect(try state(office) == before)
  }

  @Test func `A driver of the user's own that calls the tool is as good`() throws {
    let office = try office()
    let home = office.repository.beside("home")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try "[merge \"dataregister\"]\n\tdriver = dataregister merge-file %O %A %B %P\n".write(
      toFile: "\(home)/.gitconfig", atomically: false, encoding: .utf8)
    let environment = ["HOME": home, "LANG": "en_GB.UTF-8"]
    let run = try office.run("install", environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("- merge.dataregister.driver\n"), "\(run.output)")
    #expect(try office.run("uninstall", environment: environment).status == 0)
    #expect(try office.read("../home/.gitconfig").contains("merge-file"))
  }

  @Test func `A configuration keeps its permissions and everything else that it says`() throws {
    let office = try office()
    _ = try office.shell("git config http.extraHeader 'token #1'; chmod 600 .git/config")
    #expect(try office("install").status == 0)
    #expect(try office.shell("stat -c %a .git/config").output == "600\n")
    #expect(try setting("http.extraHeader", office) == "token #1")
  }

  @Test func `Where there is no clone to tell, that is said`() throws {
    let office = try office()
    let given = try office.run("install", environment: ["GIT_DIR": ".git"])
    #expect(given.status == 64)
    #expect(given.errors.contains("GIT_DIR"))
    let bare = office.repository.beside("bare.git")
    try office.repository.git("clone", "--quiet", "--bare", ".", bare)
    for command in ["install", "uninstall", "init"] {
      let run = try Program(in: bare).run([command, "--language", "en"])
      #expect(run.status == 64)
      #expect(run.errors.contains("Hooks/pre-receive"), "\(command): \(run.errors)")
    }
    let lone = office.repository.beside("lone")
    try FileManager.default.copyItem(atPath: office.repository.path, toPath: lone)
    try FileManager.default.removeItem(atPath: "\(lone)/.git")
    #expect(try Program(in: lone).run(["install"]).status == 4)
    _ = try office.shell("git rm -rq --cached Registers; rm -r Registers")
    #expect(try office("install").status == 64)
    #expect(try office("uninstall").status == 0)
  }
}
