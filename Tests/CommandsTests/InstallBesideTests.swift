import Foundation
import TestSupport
import Testing

/// `install` and `uninstall` where something was set before: by a run, a version, or somebody.
struct InstallBesideTests {
  @Test func `Hooks that were switched on before stay so`() throws {
    let office = try Office.withHooks()
    try office.repository.git("config", "core.hooksPath", "Hooks")
    let before = try office.state()
    #expect(try office("install").status == 0)
    #expect(try office("install", "--language", "en").output.contains("nothing was changed"))
    #expect(try office("uninstall").status == 0)
    #expect(try office.state() == before)
    #expect(try office.setting("core.hooksPath") == "Hooks")
  }

  @Test func `Scripts of another folder that call the tool are as good`() throws {
    let office = try Office.withHooks()
    _ = try office.shell("cp -r Hooks theirs; echo '# more' >> theirs/pre-commit")
    _ = try office.shell("git config core.hooksPath theirs")
    let run = try office("install", "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("In place already:\n- core.hooksPath\n"))
    let undone = try office("uninstall", "--language", "en")
    #expect(undone.output.contains("Left, since it is not what dataregister install sets:"))
    #expect(try office.setting("core.hooksPath") == "theirs")
  }

  @Test func `Scripts in the user's own folder are found there, and missed where they are not`()
    throws
  {
    let office = try Office.withHooks()
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

  @Test func `A driver whose name differs by its capitals is another one`() throws {
    let office = try Office.withHooks()
    _ = try office.shell(
      "git config merge.DataRegister.driver 'mine %A'; git config MERGE.dataregister2.name x")
    let before = try office.state()
    let run = try office("install")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try office.setting("merge.DataRegister.driver") == "mine %A")
    #expect(try office.setting("merge.dataregister.driver").contains("merge-file"))
    #expect(try office("uninstall").status == 0)
    #expect(try office.state() == before)
  }

  @Test func `A configuration whose last line has no end is made again byte for byte`() throws {
    let office = try Office.withHooks()
    _ = try office.shell("printf '[user]\\n\\tname = å' >> .git/config")
    let before = try office.read(".git/config")
    #expect(!before.hasSuffix("\n"))
    #expect(try office("install").status == 0)
    #expect(try office.setting("user.name") == "å")
    #expect(try office.setting("merge.dataregister.driver").hasSuffix("|| exit 1"))
    #expect(try office("uninstall").status == 0)
    #expect(try office.read(".git/config") == before)
  }

  @Test func `What an earlier run set is not taken for what was there before it`() throws {
    let office = try Office.withHooks()
    let before = try office.state()
    #expect(try office("install").status == 0)
    _ = try office.shell("git config --unset merge.dataregister.driver")
    #expect(try office("install").status == 0)
    #expect(try office("uninstall").status == 0)
    #expect(try office.state() == before)
  }

  @Test func `Drivers of a version before are known for the tool's own`() throws {
    let office = try Office.withHooks()
    let before = try office.state()
    #expect(try office("install").status == 0)
    let settings = try ["diff.dataregister.textconv", "merge.dataregister.driver"]
      .map { ($0, try office.setting($0)) }
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
    #expect(try office.state() == before)
  }

  @Test func `An old driver that stands twice is left, and the way to see it is said`() throws {
    let office = try Office.withHooks()
    _ = try office.shell(
      """
      git config merge.dataregister.driver 'dataregister merge-file %O'
      git config --add merge.dataregister.driver 'dataregister merge-file %A'
      """)
    let before = try office.state()
    let run = try office("install", "--language", "en")
    #expect(run.status == 3)
    #expect(run.errors.contains("git config --local --list"))
    #expect(try office.state() == before)
  }

  @Test func `A driver of the user's own that calls the tool is as good`() throws {
    let office = try Office.withHooks()
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
}
