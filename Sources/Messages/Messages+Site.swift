package import RegisterModel
package import Rendering

/// What the public pages say.
extension Messages {
  /// The link that leads past the top of a page.
  package var skipToContent: String {
    word(sv: "Hoppa till innehållet", fi: "Siirry sisältöön", en: "Skip to the content")
  }

  /// What the links to other languages are headed by.
  package var languagesHeading: String { word(sv: "Språk", fi: "Kielet", en: "Languages") }

  /// What the language calls itself.
  package var languageName: String { word(sv: "svenska", fi: "suomi", en: "English") }

  /// What the registers are called as a whole where the schema does not say.
  package var registersTitle: String {
    word(
      sv: "Register över datasystem", fi: "Tietojärjestelmien rekisteri",
      en: "Register of information systems")
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
        sv: "\(count) datasystem i bokstavsordning under den enhet som ansvarar för dem",
        fi: count == 1
          ? "1 tietojärjestelmä vastuuyksikkönsä kohdalla"
          : "\(count) tietojärjestelmää aakkosjärjestyksessä vastuuyksiköittäin",
        en: count == 1
          ? "1 information system under the unit that answers for it"
          : "\(count) information systems in alphabetical order under the unit that answers for them"
      )
      : word(
        sv: "\(count) datasystem i bokstavsordning",
        fi: count == 1
          ? "1 tietojärjestelmä" : "\(count) tietojärjestelmää aakkosjärjestyksessä",
        en: count == 1
          ? "1 information system" : "\(count) information systems in alphabetical order")
  }

  /// What stands in the place of a table without any register.
  package var noRegisters: String {
    word(
      sv: "Registret innehåller inga datasystem.", fi: "Rekisterissä ei ole tietojärjestelmiä.",
      en: "There are no information systems in the register.")
  }

  /// What is said where a text of the registers is not in the page's language.
  package var untranslated: String {
    word(
      sv: "Texter som inte har översatts står på originalspråket.",
      fi: "Tekstit, joita ei ole käännetty, ovat alkuperäisellä kielellä.",
      en: "Texts that have not been translated are in their original language.")
  }

  /// What stands before the unit under which a register is described.
  package var seeUnder: String { word(sv: "se under", fi: "katso kohta", en: "see under") }

  /// What the links to the data of the page are headed by.
  package var dataHeading: String {
    word(sv: "Se även", fi: "Katso myös", en: "See also")
  }

  /// The link to the table for spreadsheets.
  package var csvLink: String {
    word(
      sv: "Tabellen som CSV-fil för kalkylprogram",
      fi: "Taulukko CSV-tiedostona taulukkolaskentaan",
      en: "The table as a CSV file for spreadsheets")
  }

  /// The link to the registers for programs.
  package var jsonLink: String {
    word(
      sv: "Tabellen som JSON-fil för program", fi: "Taulukko JSON-tiedostona ohjelmille",
      en: "The table as a JSON file for programs")
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
  package var contactHeading: String { word(sv: "Kontakt", fi: "Yhteystiedot", en: "Contact") }

  /// The heading of what is said of the accessibility of the pages.
  package var accessibilityHeading: String {
    word(sv: "Tillgänglighet", fi: "Saavutettavuus", en: "Accessibility")
  }

  /// The heading above how a page can be verified.
  package var verificationHeading: String {
    word(sv: "Så kan sidan kontrolleras", fi: "Sivun tarkistaminen", en: "Verifying this page")
  }

  /// From which version a publication was made, and how anyone can prove it.
  package func verification(tag: String, commit: String) -> RichText {
    say(
      sv: "Sidan är gjord av version \(commit, .objectID), som i registrets Git-arkiv har taggen "
        + "\(tag, .revision). Kommandot \("dataregister verify MAPP", .command) bygger alla "
        + "publicerade filer på nytt av den versionen och visar om någon av dem avviker.",
      fi: "Sivu on tehty versiosta \(commit, .objectID), jonka tagi rekisterin "
        + "Git-arkistossa on \(tag, .revision). Komento \("dataregister verify KANSIO", .command) "
        + "rakentaa kaikki julkaistut tiedostot uudelleen siitä versiosta ja kertoo, jos jokin niistä "
        + "poikkeaa.",
      en: "This page was made from \(commit, .objectID), which is tagged \(tag, .revision) in the "
        + "register's Git repository. The command \("dataregister verify DIR", .command) builds all "
        + "published files again from it and says whether any of them differs.")
  }

  /// From which version a draft was made; without one, that it was made of what is being edited.
  package func draftOrigin(commit: String?) -> RichText {
    guard let commit else {
      return say(
        sv: "Utkastet är gjort av filer som håller på att redigeras. Det kan inte kontrolleras.",
        fi: "Luonnos on tehty muokattavina olevista tiedostoista. Sitä ei voi tarkistaa.",
        en: "The draft was made from files that are being edited. It cannot be verified.")
    }
    return say(
      sv: "Utkastet är gjort av version \(commit, .objectID), som inte har publicerats.",
      fi: "Luonnos on tehty versiosta \(commit, .objectID), jota ei ole julkaistu.",
      en: "The draft was made from \(commit, .objectID), which has not been published.")
  }
}
