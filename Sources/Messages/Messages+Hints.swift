package import Diagnostics
package import Rendering

extension Messages {
  /// What to do about a finding, the most useful first.
  package func hints(for finding: Finding) -> [RichText] {
    switch finding {
    case .unknownKey(_, let suggestion?, _), .unknownValue(_, _, let suggestion?, _),
      .invalidName(_, let suggestion?), .undefinedVocabulary(_, let suggestion?),
      .unknownColumn(_, let suggestion?):
      [didYouMean(suggestion)]
    case .missingColon, .unknownKey(_, nil, true):
      [
        say(
          sv: "börja raden med fyra blanksteg om den fortsätter fältet ovanför",
          fi: "aloita rivi neljällä välilyönnillä, jos se jatkaa yllä olevaa kenttää",
          en: "begin the line with four spaces if it continues the field above")
      ]
    case .textBeforeFirstField:
      [
        say(
          sv: "skriv en nyckel och ett kolon framför, eller # om det är en kommentar",
          fi: "kirjoita eteen avain ja kaksoispiste, tai # jos se on kommentti",
          en: "write a key and a colon before it, or # if it is a comment")
      ]
    case .byteOrderMark, .carriageReturn, .missingFinalNewline, .trailingWhitespace:
      [
        say(
          sv: "\("dataregister format", .command) rättar det",
          fi: "\("dataregister format", .command) korjaa sen",
          en: "\("dataregister format", .command) mends it")
      ]
    case .unknownLanguage(_, let known):
      [
        say(
          sv: "schemat har språken \(quoted: known)",
          fi: "skeemassa ovat kielet \(quoted: known)",
          en: "the schema has the languages \(quoted: known)")
      ]
    case .untranslatableField:
      [
        say(
          sv: "ta bort språket inom hakparentes", fi: "poista kieli hakasulkeista",
          en: "take away the language in brackets")
      ]
    case .repeatedField:
      [
        say(
          sv: "slå ihop de två, eller ta bort den ena",
          fi: "yhdistä nämä kaksi tai poista toinen",
          en: "put the two together, or take one away")
      ]
    case .invalidFlag:
      [
        say(
          sv: "skriv X för ja, - för nej, eller lämna fältet tomt om det inte är känt",
          fi: "kirjoita X (kyllä) tai - (ei), tai jätä kenttä tyhjäksi, jos asia ei ole tiedossa",
          en: "write X for yes, - for no, or leave the field empty if it is not known")
      ]
    case .invalidDate:
      [
        say(
          sv: "skriv år, månad och dag: 2026-11-22",
          fi: "kirjoita vuosi, kuukausi ja päivä: 2026-11-22",
          en: "write year, month and day: 2026-11-22")
      ]
    case .invalidLink:
      [
        say(
          sv: "en adress börjar med https://, http:// eller mailto:",
          fi: "osoitteen alussa on https://, http:// tai mailto:",
          en: "an address begins with https://, http:// or mailto:")
      ]
    case .spacedSlash:
      [
        say(
          sv: "skriv en post per rad", fi: "kirjoita yksi kohta riviä kohden",
          en: "write one item a line")
      ]
    case .invalidSchemaValue(_, _, let allowed):
      [
        say(
          sv: "möjliga värden är \(quoted: allowed)",
          fi: "mahdolliset arvot ovat \(quoted: allowed)",
          en: "possible values are \(quoted: allowed)")
      ]
    case .invalidName(_, nil), .reservedName, .clashingNames:
      [
        say(
          sv: "byt namn på filen: små bokstäver a–z, siffror och bindestreck",
          fi: "nimeä tiedosto uudelleen: pienet kirjaimet a–z, numerot ja yhdysmerkki",
          en: "rename the file: small letters a–z, digits and hyphens")
      ]
    case .unexpectedEntry:
      [
        say(
          sv: "flytta bort den; ett register är en fil som slutar på .register",
          fi: "siirrä se pois; rekisteri on tiedosto, jonka pääte on .register",
          en: "move it away; a register is a file whose name ends in .register")
      ]
    case .missingTranslations:
      [
        say(
          sv: "\("dataregister check --notes", .command) visar var",
          fi: "\("dataregister check --notes", .command) näyttää missä",
          en: "\("dataregister check --notes", .command) shows where")
      ]
    case .tornRow(_, _, let dropped) where !dropped.isEmpty:
      [
        say(
          sv: "\(quoted: dropped) stod redan i slutet av cellen ovanför och togs inte med",
          fi: "\(quoted: dropped) oli jo yllä olevan solun lopussa, joten sitä ei lisätty",
          en: "\(quoted: dropped) stood at the end of the cell above already and was dropped")
      ]
    default: []
    }
  }

  /// Asks whether something else was meant.
  package func didYouMean(_ suggestion: String) -> RichText {
    say(
      sv: "menade du \(quoted: suggestion)?", fi: "tarkoititko \(quoted: suggestion)?",
      en: "did you mean \(quoted: suggestion)?")
  }

  /// What a fix does.
  package func sentence(_ title: Fix.Title) -> RichText {
    switch title {
    case .replace(let text):
      say(
        sv: "Ersätt med \(quoted: text)", fi: "Korvaa: \(quoted: text)",
        en: "Replace with \(quoted: text)")
    case .indentLines: say(sv: "Dra in raden", fi: "Sisennä rivi", en: "Indent the line")
    case .splitItems:
      say(
        sv: "Dela upp på var sin rad", fi: "Jaa omille riveilleen", en: "Put each on its own line")
    case .remove: say(sv: "Ta bort", fi: "Poista", en: "Take away")
    case .format: say(sv: "Rätta formen", fi: "Korjaa muoto", en: "Mend the form")
    }
  }
}
