/// What stands in the files for programs beside the pages.
extension Messages {
  /// What the catalogue of the registers is, for those who find it among other catalogues.
  package var catalogDescription: String {
    word(
      sv: "Myndighetens datasystem: vad de används till, vilka uppgifter de innehåller och vem som "
        + "ansvarar för dem.",
      fi: "Viranomaisen tietojärjestelmät: mihin niitä käytetään, mitä tietoja niissä on ja kuka "
        + "niistä vastaa.",
      en: "The information systems of the authority: what they are used for, which data they hold "
        + "and who answers for them.")
  }

  /// What the file with linked data is.
  package var linkedDataLink: String {
    word(
      sv: "Registren som länkade data (JSON-LD)", fi: "Rekisterit linkitettynä datana (JSON-LD)",
      en: "The registers as linked data (JSON-LD)")
  }

  /// What is to be known of the cells of the table of comma-separated values.
  package var tableNote: String {
    word(
      sv: "En cell som börjar med en eller flera apostrofer och sedan =, +, -, @, tabbtecken eller "
        + "radbrytning har fått den första apostrofen för att ett kalkylprogram inte ska ta den för "
        + "en formel: ta bort den.",
      fi: "Soluun, jonka alussa on yksi tai useampi heittomerkki ja sitten =, +, -, @, sarkain tai "
        + "rivinvaihto, on lisätty ensimmäinen heittomerkki, jotta taulukkolaskenta ei pidä sitä "
        + "kaavana: poista se.",
      en: "A cell that begins with one apostrophe or more and then =, +, -, @, a tab or a carriage "
        + "return was given the first apostrophe so that no spreadsheet takes it for a formula: "
        + "take it away.")
  }
}
