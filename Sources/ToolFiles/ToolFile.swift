package import Messages

/// A file that another program needs: an editor, or a shell.
package struct ToolFile: Hashable, Sendable {
  /// The path in the folder that the files go into, with `/` between its parts.
  package let path: String
  /// What it holds, UTF-8 that ends with a line break.
  package let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// What it holds, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A line as a comment of the file's own language.
  ///
  /// JSON has none: what begins with `//` there is for who reads it.
  ///
  /// - Parameters:
  ///   - line: Printable text.
  ///   - isFirst: Whether it is the first line of the file, which tells Emacs how to read the rest.
  /// - Returns: The comment, without a line break.
  package func comment(_ line: String, isFirst: Bool = false) -> String {
    switch path.split(separator: ".").last {
    case "vim": "\" \(line)"
    case "lua": "-- \(line)"
    case "el": isFirst ? ";; \(line) -*- lexical-binding: t; -*-" : ";; \(line)"
    case "xml", "vsixmanifest", "tmPreferences": "<!-- \(line) -->"
    case "toml", "kak", "sublime-syntax": "# \(line)"
    default: "// \(line)"
    }
  }
}

extension TextEditor {
  /// The files of the editor, in the order in which they are shown.
  package var files: [ToolFile] {
    switch self {
    case .vim:
      Self.filesOfVim + [
        ToolFile("plugin/dataregister.vim", PackageResources.plugin_vim),
        ToolFile("ale_linters/dataregister/dataregister.vim", PackageResources.ale_vim),
      ]
    case .neovim:
      Self.filesOfVim + [ToolFile("plugin/dataregister.lua", PackageResources.dataregister_lua)]
    case .emacs: [ToolFile("dataregister-mode.el", PackageResources.dataregister_mode_el)]
    case .vscode:
      [
        ToolFile("extension/package.json", PackageResources.package_json),
        ToolFile("extension/extension.js", PackageResources.extension_js),
        ToolFile("extension/connection.js", PackageResources.connection_js),
        ToolFile(
          "extension/dataregister.tmLanguage.json",
          PackageResources.dataregister_tmLanguage_json),
        ToolFile(
          "extension/language-configuration.json",
          PackageResources.language_configuration_json),
        ToolFile("extension.vsixmanifest", PackageResources.extension_vsixmanifest),
        ToolFile("[Content_Types].xml", PackageResources.content_types_xml),
      ]
    case .helix: [ToolFile("languages.toml", PackageResources.languages_toml)]
    case .kakoune: [ToolFile("dataregister.kak", PackageResources.dataregister_kak)]
    case .sublime:
      [
        ToolFile(
          "Dataregister/Dataregister.sublime-syntax", PackageResources.Dataregister_sublime_syntax),
        ToolFile(
          "Dataregister/Dataregister.sublime-settings",
          PackageResources.Dataregister_sublime_settings),
        ToolFile(
          "Dataregister/Dataregister.sublime-build", PackageResources.Dataregister_sublime_build),
        ToolFile("Dataregister/Comments.tmPreferences", PackageResources.Comments_tmPreferences),
        ToolFile("User/LSP.sublime-settings", PackageResources.LSP_sublime_settings),
      ]
    case .zed:
      [
        ToolFile("extension.toml", PackageResources.extension_toml),
        ToolFile("languages/dataregister/config.toml", PackageResources.config_toml),
        ToolFile("Cargo.toml", PackageResources.Cargo_toml),
        ToolFile("src/lib.rs", PackageResources.lib_rs),
      ]
    }
  }

  /// What Vim and Neovim share.
  private static var filesOfVim: [ToolFile] {
    [
      ToolFile("ftdetect/dataregister.vim", PackageResources.ftdetect_vim),
      ToolFile("ftplugin/dataregister.vim", PackageResources.ftplugin_vim),
      ToolFile("indent/dataregister.vim", PackageResources.indent_vim),
      ToolFile("syntax/dataregister.vim", PackageResources.syntax_vim),
      ToolFile("compiler/dataregister.vim", PackageResources.compiler_vim),
    ]
  }
}
