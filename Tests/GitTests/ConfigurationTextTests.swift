import Foundation
import Git
import TestSupport
import Testing

/// The text of a configuration: what is added and removed, as the real Git reads it.
struct ConfigurationTextTests {
  private typealias Setting = ConfigurationText.Setting

  private static let ours = [
    ("core.hooksPath", "kommun å/Hooks"), ("diff.dataregister.textconv", "f() { \"$1\"; }; f"),
    ("merge.dataregister.name", "a # b"), ("merge.dataregister.recursive", "a;\u{301}b"),
    ("merge.dataregister.driver", " \\back\tslash %A "),
  ]

  private static let files = [
    "", "\n", "# only a comment\n", "[core]\n\tbare = false\n",
    "[core]\r\n\tbare = false\r\n", "[CORE]\n\tbare = false\n[user]\n\tname = a\n",
    "[core] bare = false\n", "[core]\n\tbare = false ; why\n\n# end\n[x]\n",
    "[core]\n\teditor = \"a \\\n  b\"\n[diff \"dataregister\"]\n\n# kept\n",
    "[core]\n[diff \"data\\\"register\"]\n\tcommand = a\n[merge.other]\n\tdriver = x\n",
    "[core]\n\tbare = false", "[user]\n\tname = a\r", "# end", "[core]",
    "[a]\n\tb = [core]\n\tc = \\\\\n\td\n[include]\n\tpath = nowhere\n",
  ]

  @Test(arguments: files)
  func `What is added is what Git reads, and taking it away leaves every byte as it was`(
    file: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("config")
    var text = ConfigurationText(Array(file.utf8))
    for (key, value) in Self.ours { text.add(Setting(key: key, value: value)) }
    try Data(text.bytes).write(to: URL(filePath: path))
    let git = GitCommand(in: folder.path)
    for (key, value) in Self.ours {
      #expect(try git("config", "--file", path, "--get-all", key) == value)
    }
    let before = try ConfigurationFile.settings(in: path).map(\.key)
    #expect(before.filter { $0.hasPrefix("core.hooks") } == ["core.hookspath"])
    text = ConfigurationText(text.bytes)
    for (key, _) in Self.ours {
      let isRemoved = text.remove(key)
      #expect(isRemoved)
    }
    #expect(String(decoding: text.bytes, as: UTF8.self) == file)
  }

  @Test func `A last line without an end stays without one`() {
    var text = ConfigurationText(Array("[core]\n\tbare = false".utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "[core]\n\tbare = false")
    text.add(Setting(key: "diff.x.textconv", value: "cat"))
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == "[core]\n\tbare = false\n[diff \"x\"]\n\ttextconv = cat")
  }

  @Test(arguments: [
    "[core] hooksPath = Hooks\n", "[core]\n\thooksPath = a\n\thookspath = Hooks\n",
    "[core]\n\thooksPath = a \\\n b\n", "[core]\n\thooksPath2 = Hooks\n",
    "[core \"x\"]\n\thooksPath = Hooks\n", "[cores]\n\thooksPath = Hooks\n",
    "[core]\n# hooksPath = Hooks\n", "[core]\n\ta = b \\\n hooksPath = Hooks\n",
  ])
  func `What does not stand alone on one line is left`(file: String) {
    var text = ConfigurationText(Array(file.utf8))
    let isRemoved = text.remove("core.hooksPath")
    #expect(!isRemoved)
    #expect(String(decoding: text.bytes, as: UTF8.self) == file)
  }

  @Test func `A heading goes only with the last line below it`() {
    var text = ConfigurationText(
      Array("[a \"b\"]\n\tc = 1\n# said of c\n[a \"b\"]\n\td = 2\n".utf8))
    let (isFirst, isSecond) = (text.remove("a.b.c"), text.remove("A.b.D"))
    #expect(isFirst && isSecond)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "[a \"b\"]\n# said of c\n")
  }

  @Test func `What is no configuration is an error with the file's name`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("config")
    try "[core\n".write(toFile: path, atomically: false, encoding: .utf8)
    let error = #expect(throws: GitError.self) { try ConfigurationFile.settings(in: path) }
    #expect(error?.path == path)
  }
}
