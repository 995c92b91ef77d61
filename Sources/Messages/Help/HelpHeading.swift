/// A heading in what `--help` prints.
package enum HelpHeading: CaseIterable, Hashable, Sendable {
  case usage, arguments, options, commonOptions, examples, seeAlso, topics
}

extension Messages {
  /// The words of a heading.
  package func heading(_ heading: HelpHeading) -> String {
    switch heading {
    case .usage: word(sv: "Användning", fi: "Käyttö", en: "Usage")
    case .arguments: word(sv: "Argument", fi: "Argumentit", en: "Arguments")
    case .options: word(sv: "Flaggor", fi: "Valitsimet", en: "Options")
    case .commonOptions:
      word(
        sv: "Alla kommandons flaggor", fi: "Kaikkien komentojen valitsimet",
        en: "Options of every command")
    case .examples: word(sv: "Exempel", fi: "Esimerkkejä", en: "Examples")
    case .seeAlso: word(sv: "Se också", fi: "Katso myös", en: "See also")
    case .topics: word(sv: "Att läsa", fi: "Luettavaa", en: "To read")
    }
  }

  /// What stands for all options in a line that shows how a command is typed.
  package var optionsPlaceholder: String {
    word(sv: "[FLAGGOR]", fi: "[VALITSIMET]", en: "[OPTIONS]")
  }

  /// What stands for any command in such a line.
  package var commandPlaceholder: String {
    word(sv: "KOMMANDO", fi: "KOMENTO", en: "COMMAND")
  }

  /// What an option has unless another value is named.
  package func preset(_ value: String) -> String {
    word(sv: "Förvalt: \(value).", fi: "Oletus: \(value).", en: "Default: \(value).")
  }

  /// The values that an argument takes.
  package func choices(_ values: [String]) -> String {
    let list = values.joined(separator: ", ")
    return word(sv: "Värden: \(list).", fi: "Arvot: \(list).", en: "Values: \(list).")
  }

  /// What `--help` does.
  package var helpOption: String {
    word(
      sv: "Visa hur kommandot används.", fi: "Näytä, miten komentoa käytetään.",
      en: "Show how the command is used.")
  }

  /// What `--version` does.
  package var versionOption: String {
    word(sv: "Visa verktygets version.", fi: "Näytä työkalun versio.", en: "Show the version.")
  }

  /// What the help of the tool says of a command's own help.
  package var commandHelpPurpose: String {
    word(
      sv: "Hur ett kommando används, med exempel.", fi: "Miten komentoa käytetään, esimerkkeineen.",
      en: "How a command is used, with examples.")
  }
}
