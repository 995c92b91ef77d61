/// What `--help` says of the history index.
package enum IndexHelp: Hashable, Sendable {
  case index, verify, rebuild, remove
}

extension Messages {
  /// What `--help` says of the history index.
  func help(_ text: IndexHelp) -> String {
    switch text {
    case .index:
      word(
        sv: "Visa uppgifter om historikindexet, som snabbar upp frågor om en lång historik.",
        fi: "Näytä tietoja historiahakemistosta, joka nopeuttaa pitkän historian lukemista.",
        en: "Show the state of the history index, which speeds up questions about a long history.")
    case .verify:
      word(
        sv: "Jämför indexet med det som Git har sparat.",
        fi: "Vertaa historiahakemistoa Gitin tallentamiin tietoihin.",
        en: "Compare the index with what Git has stored.")
    case .rebuild:
      word(
        sv: "Skapa indexet på nytt.", fi: "Luo historiahakemisto uudelleen.",
        en: "Rebuild the index from the start.")
    case .remove:
      word(
        sv: "Ta bort indexet. Det skapas igen när det behövs.",
        fi: "Poista historiahakemisto. Se luodaan uudelleen, kun sitä tarvitaan.",
        en: "Remove the index. It is made again when it is needed.")
    }
  }
}
