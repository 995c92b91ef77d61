package import RegisterModel

/// What the pages of the public site say besides the table.
extension Messages {
  /// What the links to the site's main pages are headed by.
  package var pagesHeading: String {
    word(sv: "Huvudmeny", fi: "Päävalikko", en: "Main menu")
  }

  /// What a site is and whose: the lead of its start page.
  ///
  /// - Parameter authority: Whose it is, in the page's language; `nil` where the schema does not say.
  /// - Returns: A sentence.
  package func siteLead(authority: String?) -> String {
    word(
      sv:
        "Här kan du läsa vilka datasystem \(authority ?? "myndigheten") har, vad de används till, "
        + "vilka uppgifter de innehåller och vem som ansvarar för dem.",
      fi: authority.map { authority in
        "Tällä sivustolla \(authority) kertoo, mitä tietojärjestelmiä sillä on, mihin niitä "
          + "käytetään, mitä tietoja niissä on ja kuka niistä vastaa."
      }
        ?? "Tällä sivustolla kerrotaan, mitä tietojärjestelmiä viranomaisella on, mihin niitä "
        + "käytetään, mitä tietoja niissä on ja kuka niistä vastaa.",
      en: "This site describes the authority's information systems: what they are used for, what "
        + "data they contain and who is responsible for them.")
  }

  /// What the provisions are headed by that the registers, or a field, stand on.
  package var lawsHeading: String {
    word(sv: "Bestämmelser", fi: "Säännökset", en: "Provisions")
  }

  /// The heading above what the fields of a register mean.
  package var meaningsHeading: String {
    word(
      sv: "Vad uppgifterna betyder", fi: "Mitä tiedot tarkoittavat",
      en: "What the information means")
  }

  /// When a provision has been in force.
  ///
  /// - Parameters:
  ///   - law: The provision, as it is cited.
  ///   - first: The first day; `nil` where that is not said.
  ///   - last: The last day; `nil` where that is not said.
  /// - Returns: The citation, with the days behind it where any is known.
  package func law(_ law: String, from first: CalendarDate?, to last: CalendarDate?) -> String {
    let days =
      switch (first, last) {
      case (let first?, let last?): "\(day(first))–\(day(last))"
      case (let first?, nil):
        word(sv: "från och med \(day(first))", fi: "\(day(first)) alkaen", en: "from \(day(first))")
      case (nil, let last?):
        word(sv: "till och med \(day(last))", fi: "\(day(last)) saakka", en: "until \(day(last))")
      case (nil, nil): ""
      }
    return days.isEmpty ? law : "\(law) (\(days))"
  }

  /// The label of the box that a word to look for is typed into.
  package var searchLabel: String {
    word(sv: "Sök datasystem", fi: "Hae tietojärjestelmää", en: "Find an information system")
  }

  /// The first choice of a filter, which leaves everything in.
  package var filterAll: String { word(sv: "Alla", fi: "Kaikki", en: "All") }

  /// The button that shows everything again.
  package var clearFilters: String { word(sv: "Visa alla", fi: "Näytä kaikki", en: "Show all") }

  /// How many systems are shown; `{n}` and `{all}` stand for the numbers.
  package var shownCount: String {
    word(
      sv: "Visar {n} av {all} datasystem",
      fi: "Näkyvissä {n} kaikkiaan {all} tietojärjestelmästä",
      en: "Showing {n} of {all} information systems")
  }

  /// What is said where nothing is found.
  package var nothingFound: String {
    word(
      sv: "Inga datasystem motsvarar sökningen.",
      fi: "Hakua vastaavia tietojärjestelmiä ei löytynyt.",
      en: "No information system matches the search.")
  }

  /// What is said where the table has no running texts, for there are too many.
  package var textsOnPages: String {
    word(
      sv: "Välj datasystemets namn i tabellen för att läsa beskrivningen.",
      fi: "Lue kuvaus valitsemalla tietojärjestelmän nimi taulukosta.",
      en: "Select the name of an information system to read its description.")
  }

  /// The heading of a register's public history.
  package var historyHeading: String {
    word(sv: "Ändringar", fi: "Muutokset", en: "Changes")
  }

  /// What is said of a register that has not been published yet.
  package var notYetPublished: String {
    word(
      sv: "Beskrivningen har inte publicerats ännu.", fi: "Kuvausta ei ole vielä julkaistu.",
      en: "The description has not been published yet.")
  }

  /// What is said of a register that is published no more.
  ///
  /// - Parameter day: The day of the first publication without it, where that is known.
  /// - Returns: That, and what the page holds.
  package func retired(_ day: CalendarDate?) -> String {
    guard let day else {
      return word(
        sv: "Datasystemet har tagits bort ur förteckningen. Här visas den senast publicerade "
          + "beskrivningen.",
        fi:
          "Tietojärjestelmä on poistettu luettelosta. Tällä sivulla näkyy viimeksi julkaistu kuvaus.",
        en: "The information system has been removed from the list. This is the last published "
          + "description.")
    }
    return word(
      sv: "Datasystemet togs bort ur förteckningen \(self.day(day)). Här visas den senast "
        + "publicerade beskrivningen.",
      fi: "Tietojärjestelmä poistettiin luettelosta \(self.day(day)). Tällä sivulla näkyy viimeksi "
        + "julkaistu kuvaus.",
      en: "The information system was removed from the list on \(self.day(day)). This is the last "
        + "published description.")
  }

  /// What the page of a former address is called.
  package var movedTitle: String {
    word(sv: "Sidan har flyttats", fi: "Sivu on siirretty", en: "This page has moved")
  }

  /// What stands before the link to where a page has moved.
  package var movedTo: String {
    word(sv: "Gå till den nya sidan:", fi: "Siirry uudelle sivulle:", en: "Go to the new page:")
  }

  /// The heading of a column of fields.
  package var fieldColumn: String {
    word(sv: "Uppgift", fi: "Tieto", en: "Information")
  }

  /// The heading of a column of what was stated before a change.
  package var fromColumn: String {
    word(sv: "Före ändringen", fi: "Ennen muutosta", en: "Before")
  }

  /// The heading of a column of what is stated after a change.
  package var toColumn: String {
    word(sv: "Efter ändringen", fi: "Muutoksen jälkeen", en: "After")
  }

  /// The heading of a column of what was stated when a register was first published.
  package var contentColumn: String {
    word(sv: "Innehåll", fi: "Sisältö", en: "Content")
  }

  /// What a decision is headed by.
  package var decisionLabel: String { word(sv: "Beslut", fi: "Päätös", en: "Decision") }

  /// What the reason of a change is headed by.
  package var reasonLabel: String { word(sv: "Orsak", fi: "Syy", en: "Reason") }

  /// What those who made a change are headed by.
  package var authorLabel: String {
    word(sv: "Ändrat av", fi: "Muutoksen tekijä", en: "Changed by")
  }

  /// A field's name, with the language of one of its wordings.
  package func label(_ label: String, in language: String) -> String {
    let name = name(ofLanguage: language)
    return word(sv: "\(label), på \(name)", fi: "\(label), \(name)", en: "\(label), in \(name)")
  }

  /// What is said of a register that a publication added.
  package var registerAdded: String {
    word(
      sv: "Publicerades för första gången", fi: "Julkaistiin ensimmäisen kerran",
      en: "Published for the first time")
  }

  /// What is said of a register that was removed once and came back.
  package var registerReturned: String {
    word(
      sv: "Togs åter in i förteckningen", fi: "Lisättiin takaisin luetteloon",
      en: "Put back on the list")
  }

  /// What is said of a register that a publication removed.
  package var registerRemoved: String {
    word(
      sv: "Togs bort ur förteckningen", fi: "Poistettiin luettelosta", en: "Removed from the list")
  }

  /// What is said of a register whose address a publication changed.
  package func addressChanged(from old: RegisterID, to new: RegisterID) -> String {
    word(
      sv: "Sidans webbadress ändrades: \(old) → \(new)",
      fi: "Sivun verkko-osoite muuttui: \(old) → \(new)",
      en: "The web address of the page changed: \(old) → \(new)")
  }

  /// The heading of the registers that a publication added.
  package func addedHeading(_ count: Int) -> String {
    word(
      sv: "\(count) datasystem lades till",
      fi: count == 1
        ? "1 tietojärjestelmä lisättiin" : "\(count) tietojärjestelmää lisättiin",
      en: count == 1
        ? "1 information system added" : "\(count) information systems added")
  }

  /// The heading of the registers that a publication removed.
  package func removedHeading(_ count: Int) -> String {
    word(
      sv: "\(count) datasystem togs bort ur förteckningen",
      fi: count == 1
        ? "1 tietojärjestelmä poistettiin luettelosta"
        : "\(count) tietojärjestelmää poistettiin luettelosta",
      en: count == 1
        ? "1 information system removed from the list"
        : "\(count) information systems removed from the list")
  }

  /// The heading of the registers that a publication changed.
  package func changedHeading(_ count: Int) -> String {
    word(
      sv: count == 1 ? "1 ändrad beskrivning" : "\(count) ändrade beskrivningar",
      fi: count == 1 ? "1 muuttunut kuvaus" : "\(count) muuttunutta kuvausta",
      en: count == 1 ? "1 changed description" : "\(count) changed descriptions")
  }

  /// How many registers a publication added, removed or changed.
  package func changedCount(_ count: Int) -> String {
    word(
      sv: "Ändringarna gäller \(count) datasystem.",
      fi: "Muutokset koskevat \(count) tietojärjestelmää.",
      en: count == 1
        ? "The changes concern 1 information system."
        : "The changes concern \(count) information systems.")
  }

  /// What a publication is called that is told of.
  package func changesTitle(of day: String) -> String {
    word(sv: "Ändringar \(day)", fi: "Muutokset \(day)", en: "Changes on \(day)")
  }

  /// What is said of a publication that changed nothing.
  package var nothingChanged: String {
    word(
      sv: "Inga uppgifter ändrades.", fi: "Tiedot eivät muuttuneet.",
      en: "No information changed.")
  }

  /// The lead of the page that lists all publications.
  package var changesLead: String {
    word(
      sv: "Här ser du vad som har ändrats vid varje publicering. Den senaste publiceringen står "
        + "först.",
      fi: "Tällä sivulla kerrotaan, mitä kussakin julkaisussa on muuttunut. Uusin julkaisu on "
        + "ensimmäisenä.",
      en: "What changed in each publication, the latest first.")
  }

  /// The link to the publication before one.
  package var earlierPublication: String {
    word(sv: "Föregående publicering", fi: "Edellinen julkaisu", en: "Previous publication")
  }

  /// What is said before the first publication.
  package var nothingPublished: String {
    word(
      sv: "Ingenting har publicerats ännu.", fi: "Mitään ei ole vielä julkaistu.",
      en: "Nothing has been published yet.")
  }

  /// The title of the statement on how accessible the site is.
  package var accessibilityTitle: String {
    word(
      sv: "Tillgänglighetsutlåtande", fi: "Saavutettavuusseloste", en: "Accessibility statement")
  }

  /// The heading above whom to tell what is not accessible.
  package var feedbackHeading: String {
    word(
      sv: "Tillgänglighetsrespons", fi: "Saavutettavuuspalaute", en: "Accessibility feedback")
  }

  /// The heading of the data of the site.
  package var openDataHeading: String {
    word(sv: "Öppna data", fi: "Avoin data", en: "Open data")
  }

  /// The link to the feed of changes.
  package var feedLink: String {
    word(
      sv: "Följ ändringarna (Atom-flöde)", fi: "Seuraa muutoksia (Atom-syöte)",
      en: "Follow the changes (Atom feed)")
  }

  /// What stands where a register says nothing.
  package var noInformation: String {
    word(sv: "uppgift saknas", fi: "ei tietoa", en: "no information")
  }

  /// What the column of ids is headed by.
  package var identifierColumn: String {
    word(sv: "Beteckning", fi: "Tunnus", en: "Identifier")
  }

  /// What stands before the name of a publication's version.
  package var versionLabel: String { word(sv: "Version", fi: "Versio", en: "Version") }

  /// What is said of a field that has become public.
  package func openedUp(_ label: String) -> String {
    word(
      sv: "Ny offentlig uppgift: \(label)", fi: "Uusi julkinen tieto: \(label)",
      en: "Information now public: \(label)")
  }
}
