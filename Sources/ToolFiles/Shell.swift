/// A shell that can complete commands.
package enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that makes the shell ask the tool while a command is typed.
  package var script: ToolFile {
    switch self {
    case .bash: ToolFile("dataregister", PackageResources.dataregister_bash)
    case .zsh: ToolFile("_dataregister", PackageResources.dataregister_zsh)
    case .fish: ToolFile("dataregister.fish", PackageResources.dataregister_fish)
    }
  }
}
