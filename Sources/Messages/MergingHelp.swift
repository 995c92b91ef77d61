/// What `--help` says of the commands that Git calls: the one that merges, the one that shows.
package enum MergingHelp: Hashable, Sendable {
  case mergeFile
  case base, ours, theirs, path
  case markerSize, baseName, ourName, theirName
  case textconv, shown
}

extension Messages {
  /// What `--help` says of the commands that Git calls.
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
        sv: "Registrets plats i Git-arkivet, till exempel Registers/aura.register (%P).",
        fi: "Rekisterin polku, esimerkiksi Registers/aura.register (%P).",
        en: "The register's path, such as Registers/aura.register (%P).")
    case .markerSize:
      word(
        sv: "Hur många tecken ett märke i en konflikt har (%L).",
        fi: "Montako merkkiä pitkä ristiriidan merkintä on (%L).",
        en: "How many characters a mark of a conflict has (%L).")
    case .baseName:
      word(
        sv: "Vad utgångsläget kallas i en konflikt (%S).",
        fi: "Lähtökohdan nimi ristiriidassa (%S).",
        en: "What the base is called in a conflict (%S).")
    case .ourName:
      word(
        sv: "Vad vår version kallas i en konflikt (%X).",
        fi: "Meidän versiomme nimi ristiriidassa (%X).",
        en: "What our version is called in a conflict (%X).")
    case .theirName:
      word(
        sv: "Vad den andra versionen kallas i en konflikt (%Y).",
        fi: "Toisen version nimi ristiriidassa (%Y).",
        en: "What the other version is called in a conflict (%Y).")
    case .textconv:
      word(
        sv: "Visa en fil så att git diff visar vad som ändrats; Git kör detta kommando.",
        fi: "Näytä tiedosto niin, että git diff kertoo muutokset; Git ajaa tämän komennon.",
        en: "Show a file so that git diff tells what changed; Git runs this command.")
    case .shown:
      word(
        sv: "Filen som visas.", fi: "Näytettävä tiedosto.", en: "The file that is shown.")
    }
  }
}
