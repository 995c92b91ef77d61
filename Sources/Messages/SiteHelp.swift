/// What `--help` says of the commands that make what the public reads.
package enum SiteHelp: Hashable, Sendable {
  case export, exportFormat, exportRevision
}

extension Messages {
  /// What `--help` says of the commands that make what the public reads.
  func help(_ text: SiteHelp) -> String {
    switch text {
    case .export:
      word(
        sv: "Visa allt som är offentligt i registren, samlat i en enda fil.",
        fi: "Näytä rekisterien julkinen sisältö yhtenä tiedostona.",
        en: "Print what is public in the registers as one file.")
    case .exportFormat:
      word(
        sv: "csv för kalkylprogram, json och jsonld (DCAT-AP) för program, markdown eller html "
          + "för människor.",
        fi: "csv taulukkolaskentaan, json ja jsonld (DCAT-AP) ohjelmille, markdown tai html "
          + "ihmisille.",
        en: "csv for spreadsheets, json and jsonld (DCAT-AP) for programs, markdown or html for "
          + "people.")
    case .exportRevision:
      word(
        sv: "Läget i en viss version; annars HEAD. Det som inte är sparat i Git kommer aldrig med.",
        fi: "Versio; muuten HEAD. Gitiin tallentamattomat muutokset eivät koskaan tule mukaan.",
        en: "As it was at a revision; otherwise HEAD. What is not committed is never part of it.")
    }
  }
}
