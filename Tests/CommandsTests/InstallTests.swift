import Foundation
import TestSupport
import Testing

/// `install` and `uninstall`, with the real Git beside them.
struct InstallTests {
  private static let keys = [
    "core.hooksPath", "diff.dataregister.textconv", "diff.dataregister.xfuncname",
    "merge.dataregister.name", "merge.dataregister.driver",
  ]

  @Test func `What is set is said line by line, is what Git reads, and is undone byte for byte`()
    throws
  {
    let office = try Office.withHooks()
    let before = try office.state()
    let run = try office("install", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try office.setting("core.hooksPath") == "Hooks")
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
    #expect(try office.state() == before)
    let again = try office("uninstall", "--language", "en")
    #expect(again.status == 0)
    #expect(again.output == "Nothing that dataregister install sets is in this clone.\n")
  }

  @Test func `Each value is shown in full where that is asked for`() throws {
    let office = try Office.withHooks()
    let run = try office("install", "--verbose", "--language", "en")
    let values = try Self.keys.map { "- \($0) = \(try office.setting($0))" }
    #expect(values.allSatisfy(run.lines.contains), "\(run.output)")
    let undone = try office("uninstall", "--verbose", "--language", "en")
    #expect(values.allSatisfy(undone.lines.contains), "\(undone.output)")
  }

  @Test func `Registers in a folder have its hooks, from wherever it is run`() throws {
    let office = try Office.withHooks(below: "~kommun å/")
    let run = try office.run("install", in: "~kommun å/Registers")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try office.setting("core.hooksPath") == "./~kommun å/Hooks")
    let hook = try office.shell(
      """
      printf '#!/bin/sh\\necho called >&2\\n' > '~kommun å/Hooks/post-checkout'
      git checkout -q -b other
      """)
    #expect(hook.errors == "called\n")
    #expect(try office("-C", "~kommun å", "uninstall").status == 0)
    #expect(try office.setting("core.hooksPath") == "")
  }

  @Test func `A linked worktree shares what is set with its clone`() throws {
    let office = try Office.withHooks()
    let linked = office.repository.beside("linked")
    try office.repository.git("worktree", "add", "--quiet", linked)
    #expect(try Program(in: linked).run(["install"]).status == 0)
    #expect(try office.setting("core.hooksPath") == "Hooks")
    #expect(try office.shell("git check-attr merge -- a.register").output.contains("dataregister"))
    #expect(try office("install").output.split(separator: "\n").count == 1)
    #expect(try office("uninstall").status == 0)
    #expect(try GitCommand(in: linked).text(["config", "--list"]).contains("hookspath") == false)
  }

  @Test func `Attributes that are tracked are not written again`() throws {
    let office = try Office.withHooks()
    try office.repository.write(
      ".gitattributes",
      "*.register diff=dataregister merge=dataregister\n"
        + "register.schema diff=dataregister\n")
    #expect(try office("install").status == 0)
    #expect(try office.shell("ls .git/info").lines == ["exclude"])
    #expect(try office("uninstall").status == 0)
  }

  @Test func `The clone's own attributes keep what was there`() throws {
    let office = try Office.withHooks()
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
    let office = try Office.withHooks()
    _ = try office.shell(script)
    let before = try office.state()
    let run = try office("install", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains(name), "\(run.errors)")
    #expect(run.errors.contains("hint: "))
    #expect(run.output == "")
    #expect(try office.state() == before)
  }

  @Test func `The user's own hooks path is not shadowed`() throws {
    let office = try Office.withHooks()
    let home = office.repository.beside("home")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try "[core]\n\thooksPath = /srv/hooks\n".write(
      toFile: "\(home)/.gitconfig", atomically: false, encoding: .utf8)
    let run = try office.run("install", environment: ["HOME": home, "LANG": "en_GB.UTF-8"])
    #expect(run.status == 1)
    #expect(run.errors.contains("core.hooksPath = /srv/hooks (your own configuration)"))
    #expect(run.errors.contains("git config --global --unset core.hooksPath"))
  }

  @Test func `A script that is missing or may not be run is named`() throws {
    let office = try Office.withHooks()
    _ = try office.shell("rm Hooks/post-merge; chmod -x Hooks/pre-push; echo x > Hooks/commit-msg")
    let run = try office("install", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("”commit-msg”, ”pre-push”, ”post-merge”"), "\(run.output)")
    // The first of them is there and may be run, and calls something else.
    #expect(run.output.contains("not calling dataregister"))
    #expect(try office("install", "--language", "en").output.contains("”post-merge”"))
  }

  @Test func `A value that was changed by hand is left and named`() throws {
    let office = try Office.withHooks()
    #expect(try office("install").status == 0)
    _ = try office.shell("git config merge.dataregister.driver 'mine %A'")
    _ = try office.shell("git config --add core.hooksPath Hooks")
    let run = try office("uninstall", "--language", "en")
    #expect(run.status == 0)
    let left = try #require(run.output.components(separatedBy: "Left, since").last)
    #expect(left.contains("merge.dataregister.driver = mine %A"))
    #expect(left.contains("core.hooksPath = Hooks"))
    #expect(try office.setting("merge.dataregister.driver") == "mine %A")
    #expect(try office.setting("diff.dataregister.textconv") == "")
  }

  @Test func `A lock on the configuration is named and never removed`() throws {
    let office = try Office.withHooks()
    _ = try office.shell("touch .git/config.lock")
    let before = try office.state()
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
      if command == "install" { #expect(try office.state() == before) }
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
    let office = try Office.withHooks()
    let before = try office.state()
    let run = try office.shell(script)
    #expect([3, 4].contains(run.status), "\(run.status) \(run.errors)")
    #expect(run.errors.hasPrefix("error: "))
    _ = try office.shell("[ -f c ] && rm .git/config && mv c .git/config")
    if !script.contains("mkdir") { #expect(try office.state() == before) }
  }

  @Test func `Git's folder may be a link, or lie elsewhere`() throws {
    let office = try Office.withHooks()
    let before = try office.read(".git/config")
    _ = try office.shell("mv .git ../real; ln -s ../real .git")
    #expect(try office("install").status == 0)
    #expect(try office.setting("core.hooksPath") == "Hooks")
    #expect(try office("uninstall").status == 0)
    #expect(try office.read(".git/config") == before)
    _ = try office.shell("rm .git; echo 'gitdir: ../real' > .git")
    #expect(try office("install").status == 0)
    #expect(try office.setting("core.hooksPath") == "Hooks")
  }

  @Test func `Several at once set everything once`() throws {
    let office = try Office.withHooks()
    let before = try office.state()
    let run = try office.shell(
      """
      for i in 1 2 3 4 5 6 7 8; do dataregister install >/dev/null & done; wait
      git config --get-all core.hooksPath; git config --get-all merge.dataregister.driver | wc -l
      grep -c merge= .git/info/attributes
      """)
    #expect(run.lines == ["Hooks", "1", "1"], "\(run.errors)")
    #expect(try office("uninstall").status == 0)
    #expect(try office.state() == before)
  }

  @Test func `A configuration keeps its permissions and everything else that it says`() throws {
    let office = try Office.withHooks()
    _ = try office.shell("git config http.extraHeader 'token #1'; chmod 600 .git/config")
    #expect(try office("install").status == 0)
    #expect(try office.shell("stat -c %a .git/config").output == "600\n")
    #expect(try office.setting("http.extraHeader") == "token #1")
  }

  @Test func `Where there is no clone to tell, that is said`() throws {
    let office = try Office.withHooks()
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
