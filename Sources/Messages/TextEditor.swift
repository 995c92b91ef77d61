/// An editor that can be taught what a register is.
package enum TextEditor: String, CaseIterable, Hashable, Sendable {
  case vim, neovim, emacs, vscode, helix, kakoune, sublime, zed

  /// What its makers call it.
  package var name: String {
    switch self {
    case .vim: "Vim"
    case .neovim: "Neovim"
    case .emacs: "Emacs"
    case .vscode: "VS Code"
    case .helix: "Helix"
    case .kakoune: "Kakoune"
    case .sublime: "Sublime Text"
    case .zed: "Zed"
    }
  }

  /// The folder that its files go into, as it is typed in a shell.
  ///
  /// VS Code and Zed install an extension from a folder of the user's own.
  package var folder: String {
    switch self {
    case .vim: "~/.vim"
    case .neovim: "~/.config/nvim"
    case .emacs: "~/.emacs.d/lisp"
    case .vscode: "~/dataregister-vscode"
    case .helix: "~/.config/helix"
    case .kakoune: "~/.config/kak/autoload"
    case .sublime: "~/.config/sublime-text/Packages"
    case .zed: "~/dataregister-zed"
    }
  }
}
