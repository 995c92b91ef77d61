/// What `--help` says of the command that writes the manual pages.
package enum ManualHelp: Hashable, Sendable {
  case manual, output, date
}

extension Messages {
  /// What `--help` says of the command that writes the manual pages.
  func help(_ text: ManualHelp) -> String {
    switch text {
    case .manual:
      word(
        sv: "Skriv manualsidorna för alla kommandon, på svenska, finska och engelska.",
        fi: "Kirjoita kaikkien komentojen ohjesivut ruotsiksi, suomeksi ja englanniksi.",
        en: "Write the manual pages of all commands, in Swedish, Finnish and English.")
    case .output:
      word(
        sv: "Mappen som sidorna skrivs i, med en undermapp för varje språk.",
        fi: "Kansio, johon sivut kirjoitetaan; kullakin kielellä on alikansionsa.",
        en: "The folder for the pages, with a folder in it for each language.")
    case .date:
      word(
        sv: "Sidornas datum, till exempel 2026-11-22; annars dagens.",
        fi: "Sivujen päivämäärä, esimerkiksi 2026-11-22; muuten tämä päivä.",
        en: "The day of the pages, such as 2026-11-22; otherwise today.")
    }
  }
}
