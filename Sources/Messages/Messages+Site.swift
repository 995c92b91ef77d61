package import RegisterModel
package import Rendering

/// What the public pages say.
extension Messages {
  /// The link that leads past the top of a page.
  package var skipToContent: String {
    word(sv: "Hoppa till innehållet", fi: "Siirry sisältöön", en: "Skip to the content")
  }

  /// What the links to other languages are headed by.
  package var languagesHeading: String {
    word(sv: "Välj språk", fi: "Valitse kieli", en: "Choose language")
  }

  /// What the language calls itself.
  package var languageName: String { word(sv: "svenska", fi: "suomi", en: "English") }

  /// What the registers are called as a whole where the schema does not say.
  package var registersTitle: String {
    word(
      sv: "Förteckning över datasystem", fi: "Luettelo tietojärjestelmistä",
      en: "List of information systems")
  }

  /// The line that says on which day a page was published.
  package func published(_ day: CalendarDate?) -> String {
    guard let day else { return word(sv: "Publicerat", fi: "Julkaistu", en: "Published") }
    return word(
      sv: "Publicerat \(self.day(day))", fi: "Julkaistu \(self.day(day))",
      en: "Published \(self.day(day))")
  }

  /// The line that says that a page is none that was published.
  package func draft(_ day: CalendarDate?) -> String {
    guard let day else {
      return word(
        sv: "Utkast, inte publicerat", fi: "Luonnos, ei julkaistu", en: "Draft, not published")
    }
    return word(
      sv: "Utkast \(self.day(day)), inte publicerat", fi: "Luonnos \(self.day(day)), ei julkaistu",
      en: "Draft of \(self.day(day)), not published")
  }

  /// The caption of the table of all registers.
  package func tableCaption(_ count: Int, isGrouped: Bool) -> String {
    isGrouped
      ? word(
        sv: count == 1
          ? "1 datasystem under den enhet som ansvarar för det"
          : "\(count) datasystem enligt ansvarsenhet, i bokstavsordning inom varje enhet",
        fi: count == 1
          ? "1 tietojärjestelmä vastuuyksikkönsä kohdalla"
          : "\(count) tietojärjestelmää vastuuyksiköittäin, yksikön sisällä aakkosjärjestyksessä",
        en: count == 1
          ? "1 information system under the unit that is responsible for it"
          : "\(count) information systems by responsible unit, in alphabetical order within each"
      )
      : word(
        sv: count == 1 ? "1 datasystem" : "\(count) datasystem i bokstavsordning",
        fi: count == 1
          ? "1 tietojärjestelmä" : "\(count) tietojärjestelmää aakkosjärjestyksessä",
        en: count == 1
          ? "1 information system" : "\(count) information systems in alphabetical order")
  }

  /// What stands in the place of a table without any register.
  package var noRegisters: String {
    word(
      sv: "Förteckningen innehåller inga datasystem.", fi: "Luettelossa ei ole tietojärjestelmiä.",
      en: "There are no information systems in the list.")
  }

  /// What is said where a text of the registers is not in the page's language.
  package var untranslated: String {
    word(
      sv: "Texter som inte har översatts visas på originalspråket.",
      fi: "Tekstit, joita ei ole käännetty, näytetään alkukielellä.",
      en: "Texts that have not been translated are shown in their original language.")
  }

  /// What stands before the unit under which a register is described.
  package var seeUnder: String { word(sv: "se under", fi: "katso kohta", en: "see under") }

  /// The link to the table for spreadsheets.
  package var csvLink: String {
    word(
      sv: "Tabellen som CSV-fil för kalkylprogram",
      fi: "Taulukko CSV-tiedostona taulukkolaskentaohjelmille",
      en: "The table as a CSV file for spreadsheets")
  }

  /// The link to the registers for programs.
  package var jsonLink: String {
    word(
      sv: "Tabellen som JSON-fil för programutvecklare",
      fi: "Taulukko JSON-tiedostona ohjelmistokehittäjille",
      en: "The table as a JSON file for developers")
  }

  /// What the page of changes is called.
  package var changesTitle: String {
    word(
      sv: "Ändringar mellan publiceringarna", fi: "Muutokset julkaisujen välillä",
      en: "Changes between publications")
  }

  /// The link from the page of changes to the table.
  package var tableLink: String {
    word(sv: "Alla datasystem", fi: "Kaikki tietojärjestelmät", en: "All information systems")
  }

  /// The heading above whom the public can turn to.
  package var contactHeading: String {
    word(sv: "Kontaktuppgifter", fi: "Yhteystiedot", en: "Contact details")
  }

  /// The heading above how a page can be verified.
  package var verificationHeading: String {
    word(
      sv: "Kontrollera att sidan är äkta", fi: "Tarkista sivun aitous",
      en: "Check that this page is authentic")
  }

  /// From which version a publication was made, and how anyone can prove it.
  package func verification(tag: String, commit: String) -> RichText {
    say(
      sv: "Sidan har skapats utifrån version \(commit, .objectID), som har taggen "
        + "\(tag, .revision) i versionshanteringen (Git). Kommandot "
        + "\("dataregister verify MAPP", .command) skapar alla publicerade filer på nytt utifrån den "
        + "versionen och visar om någon av dem avviker. MAPP är mappen med de publicerade filerna.",
      fi: "Sivu on luotu versiosta \(commit, .objectID), jonka tunniste versionhallinnassa (Git) "
        + "on \(tag, .revision). Komento \("dataregister verify KANSIO", .command) luo kaikki "
        + "julkaistut tiedostot uudelleen tästä versiosta ja kertoo, jos jokin niistä poikkeaa. "
        + "KANSIO on kansio, jossa julkaistut tiedostot ovat.",
      en: "This page was made from version \(commit, .objectID), which is tagged "
        + "\(tag, .revision) in version control (Git). The command "
        + "\("dataregister verify DIR", .command) makes all published files again from that version "
        + "and says whether any of them differs. DIR is the folder of the published files.")
  }

  /// From which version a draft was made; without one, that it was made of what is being edited.
  package func draftOrigin(commit: String?) -> RichText {
    guard let commit else {
      return say(
        sv: "Utkastet har skapats från filer som håller på att redigeras. Det går inte att "
          + "kontrollera.",
        fi: "Luonnos on luotu tiedostoista, joiden muokkaus on kesken. Sitä ei voi tarkistaa.",
        en: "The draft was made from files that are being edited. It cannot be verified.")
    }
    return say(
      sv: "Utkastet har skapats utifrån version \(commit, .objectID), som inte har publicerats.",
      fi: "Luonnos on luotu versiosta \(commit, .objectID), jota ei ole julkaistu.",
      en: "The draft was made from version \(commit, .objectID), which has not been published.")
  }
}
