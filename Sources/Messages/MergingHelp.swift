/// What `--help` says of the command that merges.
package enum MergingHelp: Hashable, Sendable {
  case mergeFile
  case base, ours, theirs, path
}

extension Messages {
  /// What `--help` says of the command that merges.
  func help(_ text: MergingHelp) -> String {
    switch text {
    case .mergeFile:
      word(
        sv: "Slå ihop två versioner av ett register, fält för fält; Git kör detta kommando.",
        fi: "Yhdistä rekisterin kaksi versiota kenttä kentältä; Git ajaa tämän komennon.",
        en: "Merge two versions of a register, field by field; Git runs this command.")
    case .base:
      word(
        sv: "Filen som båda versionerna utgår från (%O).",
        fi: "Tiedosto, josta molemmat versiot on tehty (%O).",
        en: "The file that both versions were made of (%O).")
    case .ours:
      word(
        sv: "Vår version; resultatet skrivs i den (%A).",
        fi: "Meidän versiomme; tulos kirjoitetaan siihen (%A).",
        en: "Our version; the result is written into it (%A).")
    case .theirs:
      word(
        sv: "Den andra versionen (%B).", fi: "Toinen versio (%B).", en: "The other version (%B).")
    case .path:
      word(
        sv: "Registrets plats i arkivet, till exempel Registers/aura.register (%P).",
        fi: "Rekisterin polku, esimerkiksi Registers/aura.register (%P).",
        en: "The register's path, such as Registers/aura.register (%P).")
    }
  }
}
