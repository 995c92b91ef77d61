import Messages
import RegisterModel
import Testing
import ToolFiles

/// The files of editors: what is in them, and what they have in common.
struct EditorFilesTests {
  /// The files that tell an editor what to highlight.
  private static let highlighters: [(editor: TextEditor, path: String)] = [
    (.vim, "syntax/dataregister.vim"), (.emacs, "dataregister-mode.el"),
    (.kakoune, "dataregister.kak"), (.sublime, "Dataregister/Dataregister.sublime-syntax"),
    (.vscode, "extension/dataregister.tmLanguage.json"),
  ]

  @Test(arguments: highlighters)
  func `Each word that the format has is highlighted`(editor: TextEditor, path: String) throws {
    let file = try #require(editor.files.first { $0.path == path })
    let words =
      FieldType.allCases.map(\.rawValue) + FieldGroup.allCases.map(\.rawValue)
      + Visibility.allCases.map(\.rawValue) + ["Field", "Vocabulary", "Value"]
      + ["Type", "Group", "Visibility"]
    let parts = Set(file.text.split { !$0.isLetter }.map(String.init))
    for word in words { #expect(parts.contains(word), "\(word) in \(path)") }
    for word in ["ja", "nej", "kyllä", "ei", "yes", "no"] {
      #expect(FlagWord.value(of: word) != nil)
      #expect(parts.contains(word), "\(word) in \(path)")
    }
  }

  @Test(arguments: TextEditor.allCases)
  func `No two files of an editor go to one place, and none leads out of the folder`(
    editor: TextEditor
  ) {
    let paths = editor.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    for path in paths {
      #expect(!path.hasPrefix("/"))
      #expect(!path.split(separator: "/").contains(".."))
    }
  }

  @Test(arguments: TextEditor.allCases)
  func `A file is text in short lines that ends with a line break`(editor: TextEditor) {
    for file in editor.files {
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
      #expect(!file.text.contains("\r") && !file.text.contains("\t"), "\(file.path)")
      #expect(!file.text.contains("\u{FFFD}"), "\(file.path)")
    }
  }

  @Test(arguments: TextEditor.allCases)
  func `Each editor is told how the language server is started`(editor: TextEditor) {
    let text = editor.files.map(\.text).joined()
    #expect(text.contains("lsp"))
    #expect(text.contains("dataregister"))
  }

  @Test func `A comment is one in the language of its file`() {
    let comments = TextEditor.allCases.flatMap(\.files).map { file in
      (file.path.split(separator: ".").last, file.comment("x", isFirst: false))
    }
    let byEnding = Dictionary(comments) { first, _ in first }
    #expect(byEnding["vim"] == "\" x")
    #expect(byEnding["lua"] == "-- x")
    #expect(byEnding["el"] == ";; x")
    #expect(byEnding["toml"] == "# x")
    #expect(byEnding["js"] == "// x")
    #expect(byEnding["xml"] == "<!-- x -->")
  }

  @Test(arguments: Shell.allCases)
  func `A shell's script asks the tool`(shell: Shell) {
    #expect(shell.script.text.contains("dataregister complete \(shell.rawValue) "))
  }
}
