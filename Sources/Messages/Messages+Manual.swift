package import Rendering

/// A section of a manual page.
package enum ManualSection: CaseIterable, Hashable, Sendable {
  case name, synopsis, description, commands, arguments, options, exitStatus, environment, examples
  case seeAlso
}

/// What stands in every manual page.
extension Messages {
  /// The heading of a section, as manuals have it in each language.
  package func heading(_ section: ManualSection) -> RichText {
    switch section {
    case .name: say(sv: "NAMN", fi: "NIMI", en: "NAME")
    case .synopsis: say(sv: "SYNTAX", fi: "YLEISKATSAUS", en: "SYNOPSIS")
    case .description: say(sv: "BESKRIVNING", fi: "KUVAUS", en: "DESCRIPTION")
    case .commands: say(sv: "KOMMANDON", fi: "KOMENNOT", en: "COMMANDS")
    case .arguments: say(sv: "ARGUMENT", fi: "ARGUMENTIT", en: "ARGUMENTS")
    case .options: say(sv: "FLAGGOR", fi: "VALITSIMET", en: "OPTIONS")
    case .exitStatus: say(sv: "RETURKOD", fi: "PALUUKOODI", en: "EXIT STATUS")
    case .environment: say(sv: "MILJÖVARIABLER", fi: "YMPÄRISTÖMUUTTUJAT", en: "ENVIRONMENT")
    case .examples: say(sv: "EXEMPEL", fi: "ESIMERKKEJÄ", en: "EXAMPLES")
    case .seeAlso: say(sv: "SE ÄVEN", fi: "KATSO MYÖS", en: "SEE ALSO")
    }
  }

  /// What a synopsis has in the place of the options that every command takes.
  package var manualOptions: RichText { say(sv: "FLAGGOR", fi: "VALITSIMET", en: "OPTIONS") }

  /// What a synopsis has in the place of a command.
  package var manualCommand: RichText { say(sv: "KOMMANDO", fi: "KOMENTO", en: "COMMAND") }

  /// Where the options that every command takes are told.
  package func commonOptions(in page: RichText) -> RichText {
    say(
      sv: "De flaggor som alla kommandon har beskrivs i \(page).",
      fi: "Kaikkien komentojen yhteiset valitsimet kerrotaan sivulla \(page).",
      en: "The options that every command takes are described in \(page).")
  }

  /// What `--help` and `--version` do.
  package var manualHelpOption: (help: RichText, version: RichText) {
    (
      say(
        sv: "Visa hur kommandot används.", fi: "Näytä, miten komentoa käytetään.",
        en: "Show how the command is used."),
      say(sv: "Visa versionen.", fi: "Näytä työkalun versio.", en: "Show the version.")
    )
  }

  /// The values that an option takes, and the one it has unless another is named.
  package func manualValues(_ values: [String], otherwise: String?) -> RichText {
    let list = values.map { RichText($0, .command) }.joined(separator: ", ")
    let named = say(sv: "Värden: \(list).", fi: "Arvot: \(list).", en: "Values: \(list).")
    let preset = otherwise.map { value in
      say(
        sv: "Förvalt: \(value, .command).", fi: "Oletus: \(value, .command).",
        en: "Default: \(value, .command).")
    }
    return [values.isEmpty ? nil : named, preset].compactMap(\.self).joined(separator: " ")
  }

  /// What the program exits with, by number.
  package var exitStatuses: [(status: Int, meaning: RichText)] {
    [
      (
        0,
        say(
          sv: "Allt är gjort och inget hittades.",
          fi: "Komento onnistui, eikä virheitä tai esteitä löytynyt.",
          en: "Everything is done, and nothing was found.")
      ),
      (
        1,
        say(
          sv: "Något hittades: fel vid en kontroll, en skillnad eller ett hinder för "
            + "publicering.",
          fi: "Jotakin löytyi: virheitä, eroja tai este julkaisulle.",
          en: "Something was found: errors in a check, a difference, or an obstacle to publishing.")
      ),
      (
        3,
        say(
          sv: "Något utanför verktyget gick fel, till exempel en fil eller disken.",
          fi: "Tiedostoa, levyä tai porttia ei voitu käyttää.",
          en: "Something outside the tool failed, such as a file or the disk.")
      ),
      (
        4,
        say(
          sv: "Git-arkivet går inte att läsa.", fi: "Git-arkistoa ei voi lukea.",
          en: "The repository cannot be read.")
      ),
      (
        64,
        say(
          sv: "Kommandot användes fel.", fi: "Komentoa käytettiin väärin.",
          en: "The command was used wrongly.")
      ),
    ]
  }

  /// What variables of the environment are for.
  package var manualVariables: [(names: [String], meaning: RichText)] {
    [
      (
        ["LC_ALL", "LC_MESSAGES", "LANG"],
        say(
          sv: "Språket i det som skrivs ut, om inget annat anges.",
          fi: "Tulosteen kieli, ellei muuta anneta.",
          en: "The language of what is printed, unless another is named.")
      ),
      (
        ["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"],
        say(
          sv: "Om färger används.", fi: "Käytetäänkö värejä.", en: "Whether colours are used.")
      ),
      (
        ["GIT_PAGER", "PAGER", "LESS"],
        say(
          sv: "Programmet som visar långa utskrifter sida för sida.",
          fi: "Ohjelma, joka näyttää pitkät tulosteet sivu kerrallaan.",
          en: "The program that shows long output page by page.")
      ),
      (
        ["GIT_EDITOR", "VISUAL", "EDITOR"],
        say(
          sv: "Editorn som \("dataregister edit", .command) öppnar.",
          fi: "Muokkausohjelma, jonka \("dataregister edit", .command) avaa.",
          en: "The editor that \("dataregister edit", .command) opens.")
      ),
    ]
  }
}
