/// What `--help` says of the command that Git's hooks call.
package enum HookHelp: Hashable, Sendable {
  case hook
  case name, arguments
}

extension Messages {
  /// What `--help` says of the command that Git's hooks call.
  func help(_ text: HookHelp) -> String {
    switch text {
    case .hook:
      word(
        sv: "Gör det som Git ber om före eller efter en commit, en push eller en sammanslagning; "
          + "filerna i Hooks kör detta kommando.",
        fi: "Tee se, mitä Git pyytää ennen committia, pushia tai yhdistämistä tai niiden "
          + "jälkeen; kansion Hooks skriptit ajavat tämän komennon.",
        en: "Do what Git asks for before or after a commit, a push or a merge; the files in Hooks "
          + "run this command.")
    case .name:
      word(
        sv: "Hookens namn, till exempel pre-commit.", fi: "Skriptin nimi, esimerkiksi pre-commit.",
        en: "The hook's name, such as pre-commit.")
    case .arguments:
      word(
        sv: "Det som Git ger hooken.", fi: "Se, mitä Git antaa skriptille.",
        en: "What Git gives the hook.")
    }
  }
}
