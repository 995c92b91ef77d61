package import RegisterModel

/// What the pages of the public site say besides the table.
extension Messages {
  /// What the links to the site's main pages are headed by.
  package var pagesHeading: String { word(sv: "Sidor", fi: "Sivut", en: "Pages") }

  /// What a site is and whose: the lead of its start page.
  ///
  /// - Parameter authority: Whose it is, in the page's language; `nil` where the schema does not say.
  /// - Returns: A sentence.
  package func siteLead(authority: String?) -> String {
    guard let authority else {
      return word(
        sv: "Här står vilka datasystem myndigheten har, vad de används till, vilka uppgifter de "
          + "innehåller och vem som ansvarar för dem.",
        fi: "Tällä sivustolla kerrotaan, mitä tietojärjestelmiä viranomaisella on, mihin niitä "
          + "käytetään, mitä tietoja niissä on ja kuka niistä vastaa.",
        en:
          "This site tells which information systems the authority keeps, what they are used for, "
          + "what is in them and who answers for them.")
    }
    return word(
      sv:
        "Här berättar \(authority) vilka datasystem den har, vad de används till, vilka uppgifter "
        + "de innehåller och vem som ansvarar för dem.",
      fi: "Tällä sivustolla \(authority) kertoo, mitä tietojärjestelmiä sillä on, mihin niitä "
        + "käytetään, mitä tietoja niissä on ja kuka niistä vastaa.",
      en: "\(authority): which information systems it keeps, what they are used for, what is in "
        + "them and who answers for them.")
  }

  /// What the provisions that the registers are published by are headed by.
  package var lawsHeading: String {
    word(sv: "Bestämmelser", fi: "Säännökset", en: "Provisions")
  }

  /// What stands before the provisions that a field stands on.
  package var lawsLabel: String {
    word(sv: "Bestämmelser", fi: "Säännökset", en: "Provisions")
  }

  /// The heading above what the fields of a register mean.
  package var meaningsHeading: String {
    word(
      sv: "Vad uppgifterna betyder", fi: "Mitä tiedot tarkoittavat", en: "What the fields mean")
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
        word(sv: "från \(day(first))", fi: "\(day(first)) alkaen", en: "from \(day(first))")
      case (nil, let last?):
        word(sv: "till \(day(last))", fi: "\(day(last)) saakka", en: "until \(day(last))")
      case (nil, nil): ""
      }
    return days.isEmpty ? law : "\(law) (\(days))"
  }

  /// The label of the box that a word to look for is typed into.
  package var searchLabel: String {
    word(sv: "Sök bland datasystemen", fi: "Hae tietojärjestelmistä", en: "Search the systems")
  }

  /// The first choice of a filter, which leaves everything in.
  package var filterAll: String { word(sv: "Alla", fi: "Kaikki", en: "All") }

  /// The button that shows everything again.
  package var clearFilters: String { word(sv: "Visa alla", fi: "Näytä kaikki", en: "Show all") }

  /// How many systems are shown; `{n}` and `{all}` stand for the numbers.
  package var shownCount: String {
    word(
      sv: "Visar {n} av {all} datasystem", fi: "Näytetään {n}/{all} tietojärjestelmää",
      en: "Showing {n} of {all} systems")
  }

  /// What is said where nothing is found.
  package var nothingFound: String {
    word(
      sv: "Inget datasystem motsvarar sökningen.",
      fi: "Yksikään tietojärjestelmä ei vastaa hakua.", en: "No system matches the search.")
  }

  /// What is said where the table has no running texts, for there are too many.
  package var textsOnPages: String {
    word(
      sv: "Beskrivningarna står på systemens egna sidor.",
      fi: "Kuvaukset ovat järjestelmien omilla sivuilla.",
      en: "The descriptions are on the pages of the systems.")
  }

  /// The heading of a register's public history.
  package var historyHeading: String {
    word(sv: "Ändringar", fi: "Muutokset", en: "Changes")
  }

  /// What is said of a register that has not been published yet.
  package var notYetPublished: String {
    word(
      sv: "Registret har inte publicerats ännu.", fi: "Rekisteriä ei ole vielä julkaistu.",
      en: "The register has not been published yet.")
  }

  /// What is said of a register that is published no more.
  ///
  /// - Parameter day: The day of the first publication without it, where that is known.
  /// - Returns: That, and what the page holds.
  package func retired(_ day: CalendarDate?) -> String {
    guard let day else {
      return word(
        sv: "Registret har tagits bort. Här står det som publicerades senast.",
        fi: "Rekisteri on poistettu. Tällä sivulla on viimeksi julkaistu sisältö.",
        en: "The register has been removed. This is what was published last.")
    }
    return word(
      sv: "Registret togs bort \(self.day(day)). Här står det som publicerades senast.",
      fi: "Rekisteri poistettiin \(self.day(day)). Tällä sivulla on viimeksi julkaistu sisältö.",
      en: "The register was removed on \(self.day(day)). This is what was published last.")
  }

  /// What the page of a former address is called.
  package var movedTitle: String {
    word(sv: "Sidan har flyttats", fi: "Sivu on siirretty", en: "This page has moved")
  }

  /// What stands before the link to where a page has moved.
  package var movedTo: String {
    word(
      sv: "Registret finns nu här:", fi: "Rekisteri on nyt tässä osoitteessa:",
      en: "The register is now here:")
  }

  /// The heading of a column of fields.
  package var fieldColumn: String { word(sv: "Uppgift", fi: "Tieto", en: "Field") }

  /// The heading of a column of what was stated before a change.
  package var fromColumn: String { word(sv: "Från", fi: "Ennen", en: "From") }

  /// The heading of a column of what is stated after a change.
  package var toColumn: String { word(sv: "Till", fi: "Jälkeen", en: "To") }

  /// What a decision is headed by.
  package var decisionLabel: String { word(sv: "Beslut", fi: "Päätös", en: "Decision") }

  /// What the reason of a change is headed by.
  package var reasonLabel: String { word(sv: "Orsak", fi: "Syy", en: "Reason") }

  /// What those who made a change are headed by.
  package var authorLabel: String { word(sv: "Ändrat av", fi: "Muuttanut", en: "Changed by") }

  /// A field's name, with the language of one of its wordings.
  package func label(_ label: String, in language: String) -> String {
    let name = name(ofLanguage: language)
    return word(sv: "\(label), på \(name)", fi: "\(label), \(name)", en: "\(label), in \(name)")
  }

  /// What is said of a register that a publication added.
  package var registerAdded: String {
    word(
      sv: "Publicerades första gången", fi: "Julkaistiin ensimmäisen kerran",
      en: "Published for the first time")
  }

  /// What is said of a register that a publication removed.
  package var registerRemoved: String {
    word(sv: "Togs bort", fi: "Poistettiin", en: "Removed")
  }

  /// What is said of a register whose address a publication changed.
  package func addressChanged(from old: RegisterID, to new: RegisterID) -> String {
    word(
      sv: "Fick en ny adress: \(old) → \(new)", fi: "Sai uuden osoitteen: \(old) → \(new)",
      en: "Got a new address: \(old) → \(new)")
  }

  /// The heading of the registers that a publication added.
  package func addedHeading(_ count: Int) -> String {
    word(
      sv: count == 1 ? "Nytt register" : "\(count) nya register",
      fi: count == 1 ? "Uusi rekisteri" : "\(count) uutta rekisteriä",
      en: count == 1 ? "New register" : "\(count) new registers")
  }

  /// The heading of the registers that a publication removed.
  package func removedHeading(_ count: Int) -> String {
    word(
      sv: count == 1 ? "Borttaget register" : "\(count) borttagna register",
      fi: count == 1 ? "Poistettu rekisteri" : "\(count) poistettua rekisteriä",
      en: count == 1 ? "Removed register" : "\(count) removed registers")
  }

  /// The heading of the registers that a publication changed.
  package func changedHeading(_ count: Int) -> String {
    word(
      sv: count == 1 ? "Ändrat register" : "\(count) ändrade register",
      fi: count == 1 ? "Muuttunut rekisteri" : "\(count) muuttunutta rekisteriä",
      en: count == 1 ? "Changed register" : "\(count) changed registers")
  }

  /// How many registers a publication added, removed or changed.
  package func changedCount(_ count: Int) -> String {
    word(
      sv: "\(count) register", fi: count == 1 ? "1 rekisteri" : "\(count) rekisteriä",
      en: count == 1 ? "1 register" : "\(count) registers")
  }

  /// What a publication is called that is told of.
  package func changesTitle(of day: String) -> String {
    word(sv: "Ändringar \(day)", fi: "Muutokset \(day)", en: "Changes of \(day)")
  }

  /// What is said of a publication that changed nothing.
  package var nothingChanged: String {
    word(
      sv: "Inga uppgifter ändrades.", fi: "Tiedot eivät muuttuneet.", en: "No field changed.")
  }

  /// The lead of the page that lists all publications.
  package var changesLead: String {
    word(
      sv: "Det som har ändrats från en publicering till nästa, den senaste först.",
      fi: "Mitä on muuttunut julkaisusta toiseen, uusin ensin.",
      en: "What has changed from one publication to the next, the latest first.")
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
    word(sv: "Respons", fi: "Palaute", en: "Feedback")
  }

  /// The heading of the data of the site.
  package var openDataHeading: String {
    word(sv: "Öppna data", fi: "Avoin data", en: "Open data")
  }

  /// The link to the feed of changes.
  package var feedLink: String {
    word(
      sv: "Följ ändringarna (Atom)", fi: "Seuraa muutoksia (Atom)", en: "Follow the changes (Atom)")
  }
}
