/// A setting that `install` makes in a clone, by its key in Git's configuration.
package enum InstalledSetting: String, CaseIterable, Sendable {
  /// Where Git finds its hooks.
  case hooks = "core.hooksPath"
  /// The hooks were switched on before `install`, so that `uninstall` leaves them so.
  case keptHooks = "dataregister.keepHooksPath"
  /// What makes a file readable for `git diff`.
  case textconv = "diff.dataregister.textconv"
  /// The line that `git diff` shows above a change.
  case functionName = "diff.dataregister.xfuncname"
  /// What Git calls the merge driver.
  case mergeName = "merge.dataregister.name"
  /// What merges a file.
  case mergeDriver = "merge.dataregister.driver"
}

extension Messages {
  /// What a setting does, in a few words behind its key.
  package func purpose(of setting: InstalledSetting) -> String {
    switch setting {
    case .hooks:
      word(
        sv: "Git kör skripten i mappen Hooks", fi: "Git ajaa kansion Hooks skriptit",
        en: "Git runs the scripts in the folder Hooks")
    case .keptHooks:
      word(
        sv: "skripten kördes redan, och uninstall låter dem vara på",
        fi: "skriptit olivat jo käytössä, ja uninstall jättää ne käyttöön",
        en: "the scripts were on already, and uninstall leaves them on")
    case .textconv:
      word(
        sv: "git diff visar registren så att de går att läsa",
        fi: "git diff näyttää rekisterit luettavassa muodossa",
        en: "git diff shows registers in a form that reads well")
    case .functionName:
      word(
        sv: "git diff nämner fältet ovanför varje ändring",
        fi: "git diff mainitsee kentän kunkin muutoksen yläpuolella",
        en: "git diff names the field above each change")
    case .mergeName:
      word(
        sv: "vad Git kallar sammanslagningen av register",
        fi: "nimi, jolla Git kutsuu rekisterien yhdistämistä",
        en: "what Git calls the merge of registers")
    case .mergeDriver:
      word(
        sv: "git merge slår ihop register fält för fält",
        fi: "git merge yhdistää rekisterit kenttä kentältä",
        en: "git merge merges registers field by field")
    }
  }
}
