/// What `--help` says of the command that gives the files of an editor.
package enum EditorHelp: Hashable, Sendable {
  case editor, name, output, force
}

extension Messages {
  /// What `--help` says of the command that gives the files of an editor.
  func help(_ text: EditorHelp) -> String {
    switch text {
    case .editor:
      word(
        sv: "Visa eller skriv de filer som en editor behöver för register: färger, indrag och "
          + "språkserver.",
        fi: "Näytä tai kirjoita tiedostot, jotka muokkausohjelma tarvitsee rekistereitä varten: "
          + "värit, sisennykset ja kielipalvelin.",
        en: "Show or write the files that an editor needs for registers: colours, indentation and "
          + "the language server.")
    case .name:
      word(sv: "Editorn.", fi: "Muokkausohjelma.", en: "The editor.")
    case .output:
      word(
        sv: "Skriv filerna i en mapp i stället för att visa dem. Mappen skapas vid behov.",
        fi: "Kirjoita tiedostot kansioon näyttämisen sijasta. Kansio luodaan tarvittaessa.",
        en: "Write the files into a folder instead of showing them. It is made if it is missing.")
    case .force:
      word(
        sv: "Ersätt också filer som finns där och har ett annat innehåll.",
        fi: "Korvaa myös kansiossa olevat tiedostot, joiden sisältö poikkeaa.",
        en: "Also replace files that are there and differ.")
    }
  }
}
