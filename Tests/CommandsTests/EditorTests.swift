import Commands
import Foundation
import TestSupport
import Testing

/// `editor`: the files that an editor needs, shown or put in their places.
struct EditorTests {
  private static let editors = [
    "vim", "neovim", "emacs", "vscode", "helix", "kakoune", "sublime", "zed",
  ]

  /// The files below a folder.
  private func files(in folder: String) throws -> [String] {
    try Program(in: folder).shell("find . -type f | sed 's|^./||' | LC_ALL=C sort").lines
  }

  @Test(arguments: editors, ["sv", "fi", "en"])
  func `What is shown is what is written, with where it goes above it`(
    editor: String, language: String
  ) throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let shown = try program.run(["editor", editor, "--language", language])
    #expect(shown.status == 0)
    let written = try program.run(
      ["editor", editor, "--output", "a folder", "--language", language])
    #expect(written.status == 0, "\(written.errors)")
    let paths = try files(in: folder.path("a folder"))
    #expect(!paths.isEmpty)
    for path in paths {
      let text = try String(contentsOfFile: folder.path("a folder/\(path)"), encoding: .utf8)
      #expect(shown.output.contains(text), "\(path)")
      #expect(shown.lines.contains { $0.contains("/\(path)") }, "\(path)")
      #expect(written.lines.contains("- \(path)"))
    }
  }

  @Test func `Instructions are in the reader's language`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let texts = try ["sv", "fi", "en"].map { language in
      try program.run(["editor", "emacs", "--language", language]).output
    }
    #expect(texts[0].contains(";; Språkservern startas med"))
    #expect(texts[1].contains(";; Kielipalvelin käynnistyy"))
    #expect(texts[2].contains(";; M-x eglot starts the language server"))
    // What the editor reads stays as it is.
    let mode = texts.map { $0.drop { $0 != "\n" }.contains("define-derived-mode") }
    #expect(mode == [true, true, true])
  }

  @Test func `Emacs is told how to read the file on the first line`() throws {
    let folder = try TemporaryFolder()
    let shown = try Program(in: folder.path).run(["editor", "emacs"])
    #expect(shown.lines.first?.hasSuffix("-*- lexical-binding: t; -*-") == true)
  }

  @Test func `A folder that has the files already is left as it is`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    _ = try program.run(["editor", "vim", "--output", "vim"])
    let again = try program.run(["editor", "vim", "--output", "vim", "--language", "en"])
    #expect(again.status == 0)
    #expect(again.lines.first == "In place already in vim:")
    #expect(!again.output.contains("Written in"))
  }

  @Test func `A file of the user's own is replaced only by force`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let path = folder.path("languages.toml")
    try "# mine\n".write(toFile: path, atomically: true, encoding: .utf8)
    let left = try program.run(["editor", "helix", "--output", ".", "--language", "en"])
    #expect(left.status == 1)
    #expect(left.output.contains("There already in ., different, and left as it was"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "# mine\n")
    let forced = try program.run(["editor", "helix", "--output", ".", "--force"])
    #expect(forced.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("[language-server"))
  }

  @Test func `A link of the user's own is not followed`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    _ = try program.shell("mkdir d; echo mine > target; ln -s ../target d/languages.toml")
    for options in [["--language", "en"], ["--language", "en", "--force"]] {
      let left = try program.run(["editor", "helix", "--output", "d"] + options)
      #expect(left.status == 1)
      #expect(left.output.contains("no ordinary file") && left.output.contains("languages.toml"))
    }
    #expect(try String(contentsOfFile: folder.path("target"), encoding: .utf8) == "mine\n")
  }

  @Test func `A folder that is no folder is named`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    _ = try program.shell("echo x > file")
    let run = try program.run(["editor", "vim", "--output", "file", "--language", "en"])
    #expect(run.status == 3)
    #expect(run.errors.contains("file"))
  }

  @Test(arguments: [
    ["editor"], ["editor", "notepad"], ["editor", "vim", "--force"],
    ["editor", "vim", "--output", ""],
  ])
  func `A call that means nothing is wrong use, in one line`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try Program(in: folder.path).run(arguments + ["--language", "en"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains("<U+000A>"))
  }

  @Test func `An extension is of the tool's version`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let (code, zed) = (
      try program.run(["editor", "vscode"]).output, try program.run(["editor", "zed"]).output
    )
    #expect(code.contains("\"version\": \"\(Tool.version)\""))
    #expect(code.contains("Version=\"\(Tool.version)\" Publisher"))
    #expect(zed.components(separatedBy: "\nversion = \"\(Tool.version)\"\n").count == 3)
  }
}
