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

  /// Where the options that every command takes are told.
  package func commonOptions(in page: RichText) -> RichText {
    say(
      sv: "De flaggor som alla kommandon har beskrivs i \(page).",
      fi: "Kaikkien komentojen yhteiset valitsimet kerrotaan sivulla \(page).",
      en: "The options that every command takes are described in \(page).")
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
