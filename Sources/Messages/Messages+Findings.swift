package import Diagnostics
package import Rendering

/// The sentences of diagnostics, the same in a terminal, an editor and a report.
extension Messages {
  /// What was found, as a sentence without a full stop.
  package func sentence(_ finding: Finding) -> RichText {
    switch finding {
    case .fileTooLarge(let bytes, let limit):
      say(
        sv: "Filen är på \(bytes) byte; filer på mer än \(limit) byte läses inte",
        fi: "Tiedoston koko on \(bytes) tavua; yli \(limit) tavun tiedostoja ei lueta",
        en: "The file has \(bytes) bytes; files of more than \(limit) bytes are not read")
    case .byteOrderMark:
      say(
        sv: "Filen börjar med ett osynligt tecken (byte order mark)",
        fi: "Tiedosto alkaa näkymättömällä merkillä (byte order mark)",
        en: "The file begins with an invisible character (byte order mark)")
    case .carriageReturn:
      say(
        sv: "Raderna slutar med Windows radbrytning (CRLF)",
        fi: "Rivit päättyvät Windowsin rivinvaihtoon (CRLF)",
        en: "The lines end in the line break of Windows (CRLF)")
    case .loneCarriageReturn:
      say(
        sv: "Mitt i raden står ett osynligt returtecken (CR)",
        fi: "Rivin keskellä on näkymätön rivinpalautusmerkki (CR)",
        en: "An invisible carriage return (CR) stands inside the line")
    case .missingFinalNewline:
      say(
        sv: "Den sista raden slutar utan radbrytning",
        fi: "Viimeisen rivin lopusta puuttuu rivinvaihto",
        en: "The last line does not end in a line break")
    case .trailingWhitespace:
      say(
        sv: "Raden slutar med blanksteg",
        fi: "Rivin lopussa on välilyöntejä",
        en: "The line ends in white space")
    case .invalidUTF8(let bytes):
      say(
        sv: "\(bytes) är inte text i teckenkodningen UTF-8",
        fi: "\(bytes) ei ole UTF-8-muotoista tekstiä",
        en: "\(bytes) is not text in UTF-8")
    case .forbiddenCharacter(let scalar):
      say(
        sv: "Det osynliga tecknet \(scalar) får inte stå i filen",
        fi: "Näkymätöntä merkkiä \(scalar) ei saa olla tiedostossa",
        en: "The invisible character \(scalar) may not stand in the file")
    case .tooManyMarks(let limit):
      say(
        sv: "Fler än \(limit) kombinerande tecken (accenter) står efter varandra",
        fi: "Peräkkäin on yli \(limit) yhdistyvää merkkiä (aksenttia)",
        en: "More than \(limit) combining marks (accents) follow each other")
    case .indentedComment:
      say(
        sv: "En rad som börjar med blanksteg och # är text, inte en kommentar",
        fi: "Rivi, joka alkaa välilyönnillä ja #-merkillä, on tekstiä eikä kommentti",
        en: "A line that begins with white space and # is text, not a comment")
    case .conflictMarker("", "", _):
      say(
        sv: "Här står ett märke kvar efter en sammanslagning som Git inte klarade",
        fi: "Tähän on jäänyt merkki yhdistämisestä, jota Git ei osannut tehdä",
        en: "Here a mark is left of a merge that Git could not make")
    case .conflictMarker("ours", "theirs", _):
      say(
        sv: "Här står två versioner av samma sak: båda sidorna har ändrat den, på olika sätt",
        fi: "Tässä on samasta asiasta kaksi versiota: kumpikin osapuoli on muuttanut sitä "
          + "eri tavoin",
        en: "Here stand two versions of one thing: both sides changed it, each otherwise")
    case .conflictMarker(let ours, let theirs, _):
      say(
        sv: "Här står två versioner som Git inte kunde slå ihop: "
          + "\(quoted: ours) och \(quoted: theirs)",
        fi: "Tässä on kaksi versiota, joita Git ei osannut yhdistää: "
          + "\(quoted: ours) ja \(quoted: theirs)",
        en: "Here stand two versions that Git could not merge: "
          + "\(quoted: ours) and \(quoted: theirs)")
    case .missingColon(.some):
      say(
        sv: "Det saknas ett kolon efter nyckeln",
        fi: "Avaimen jäljestä puuttuu kaksoispiste",
        en: "There is no colon after the key")
    case .missingColon(nil):
      say(
        sv: "Raden är varken ett fält (kolon saknas) eller en fortsättning (indrag saknas)",
        fi: "Rivi ei ole kenttä (kaksoispiste puuttuu) eikä jatkorivi (sisennys puuttuu)",
        en: "The line is neither a field (no colon) nor a continuation (not indented)")
    case .missingIndentation(let lines, let key):
      say(
        sv: "\(lines) rader är inga fält; de fortsätter troligen fältet \(quoted: key) "
          + "men saknar indrag",
        fi: "\(lines) riviä ei ole kenttiä; ne jatkavat ilmeisesti kenttää \(quoted: key), "
          + "mutta sisennys puuttuu",
        en: "\(lines) lines are no fields; they probably continue the field \(quoted: key) "
          + "but are not indented")
    case .textBeforeFirstField:
      say(
        sv: "Det står text före det första fältet",
        fi: "Ennen ensimmäistä kenttää on tekstiä",
        en: "There is text before the first field")
    case .malformedKey(let key) where key.isEmpty:
      say(
        sv: "Det saknas en nyckel före kolonet",
        fi: "Kaksoispisteen edestä puuttuu avain",
        en: "There is no key before the colon")
    case .malformedKey(let key):
      say(
        sv: "Nyckeln \(quoted: key) är fel skriven",
        fi: "Avain \(quoted: key) on kirjoitettu väärin",
        en: "The key \(quoted: key) is not written correctly")
    case .mixedScripts(let key, let scalar, _):
      say(
        sv: "I nyckeln \(quoted: key) står en bokstav ur ett annat alfabet: \(scalar)",
        fi: "Avaimessa \(quoted: key) on toisen kirjaimiston kirjain: \(scalar)",
        en: "The key \(quoted: key) has a letter of another alphabet: \(scalar)")
    case .unknownKey(let key, _, _):
      say(
        sv: "Nyckeln \(quoted: key) är okänd",
        fi: "Avain \(quoted: key) on tuntematon",
        en: "The key \(quoted: key) is unknown")
    case .unknownLanguage(let language, _):
      say(
        sv: "Språket \(quoted: language) finns inte i schemat",
        fi: "Kieltä \(quoted: language) ei ole skeemassa",
        en: "The schema has no language \(quoted: language)")
    case .untranslatableField(let key):
      say(
        sv: "Fältet \(quoted: key) översätts inte",
        fi: "Kenttää \(quoted: key) ei käännetä",
        en: "The field \(quoted: key) is not translated")
    case .tooManyLines(let key, let lines):
      say(
        sv: "Fältet \(quoted: key) har \(lines) rader men får ha bara en",
        fi: "Kentässä \(quoted: key) on \(lines) riviä, vaikka siinä saa olla vain yksi",
        en: "The field \(quoted: key) has \(lines) lines but may have only one")
    case .repeatedField(let key, let firstLine):
      say(
        sv: "Fältet \(quoted: key) står redan på rad \(firstLine)",
        fi: "Kenttä \(quoted: key) on jo rivillä \(firstLine)",
        en: "The field \(quoted: key) already stands on line \(firstLine)")
    case .invalidName(let name, _):
      say(
        sv: "\(quoted: name) duger inte som namn på en fil eller mapp för register",
        fi: "\(quoted: name) ei kelpaa rekisterin tiedoston tai kansion nimeksi",
        en: "\(quoted: name) cannot be the name of a register's file or folder")
    case .reservedName(let name):
      say(
        sv: "Namnet \(quoted: name) är reserverat i Windows",
        fi: "Nimi \(quoted: name) on varattu Windowsissa",
        en: "The name \(quoted: name) is reserved in Windows")
    case .clashingNames(_, let other):
      say(
        sv: "Filnamnet skiljer sig från \(quoted: other) bara genom stora och små bokstäver",
        fi: "Tiedostonimi eroaa nimestä \(quoted: other) vain isojen ja pienten kirjainten osalta",
        en: "The file's name differs from \(quoted: other) only in upper and lower case")
    case .unexpectedEntry(_, let kind):
      say(
        sv: "\(word(kind)) hör inte hemma bland registren",
        fi: "\(word(kind)) ei kuulu rekisterien joukkoon",
        en: "\(word(kind)) does not belong among the registers")
    case .executableFile:
      say(
        sv: "Filen är markerad som ett program (körbar)",
        fi: "Tiedosto on merkitty ohjelmaksi (suoritettavaksi)",
        en: "The file is marked as a program (executable)")
    case .folderTooDeep(let limit):
      say(
        sv: "Mappar får ligga högst \(limit) nivåer djupt",
        fi: "Kansioita saa olla enintään \(limit) tasoa sisäkkäin",
        en: "Folders may lie at most \(limit) levels deep")
    case .crowdedFolder(let registers, let limit):
      say(
        sv: "Mappen har \(registers) register; fler än \(limit) är svåra att överblicka",
        fi: "Kansiossa on \(registers) rekisteriä; yli \(limit) on vaikea hallita",
        en: "The folder has \(registers) registers; more than \(limit) are hard to survey")
    case .unreadableFile(let reason):
      reason.isEmpty
        ? say(
          sv: "Filen kan inte läsas", fi: "Tiedostoa ei voi lukea", en: "The file cannot be read")
        : say(
          sv: "Filen kan inte läsas: \(reason)", fi: "Tiedostoa ei voi lukea: \(reason)",
          en: "The file cannot be read: \(reason)")
    case .invalidFlag(let key, let value, _):
      say(
        sv: "\(quoted: value) i fältet \(quoted: key) är varken ja (X) eller nej (-)",
        fi: "Kentän \(quoted: key) arvo \(quoted: value) ei ole X (kyllä) eikä - (ei)",
        en: "\(quoted: value) in the field \(quoted: key) is neither yes (X) nor no (-)")
    case .invalidDate(let key, let value, _):
      say(
        sv: "\(quoted: value) i fältet \(quoted: key) är inget datum",
        fi: "Kentän \(quoted: key) arvo \(quoted: value) ei ole päivämäärä",
        en: "\(quoted: value) in the field \(quoted: key) is not a date")
    case .invalidLink(let key, let value, _):
      say(
        sv: "\(quoted: value) i fältet \(quoted: key) är ingen webb- eller e-postadress",
        fi: "Kentän \(quoted: key) arvo \(quoted: value) ei ole verkko- eikä sähköpostiosoite",
        en: "\(quoted: value) in the field \(quoted: key) is not a web or e-mail address")
    case .unknownValue(let key, let value, _, _):
      say(
        sv: "\(quoted: value) finns inte i ordlistan för fältet \(quoted: key)",
        fi: "Arvoa \(quoted: value) ei ole kentän \(quoted: key) sanastossa",
        en: "\(quoted: value) is not in the vocabulary of the field \(quoted: key)")
    case .repeatedItem(let key, let item):
      say(
        sv: "\(quoted: item) står mer än en gång i fältet \(quoted: key)",
        fi: "Kentässä \(quoted: key) on sama arvo useammin kuin kerran: \(quoted: item)",
        en: "\(quoted: item) stands more than once in the field \(quoted: key)")
    case .spacedSlash(let key, let item):
      say(
        sv: "\(quoted: item) i fältet \(quoted: key) ser ut som flera värden på en rad",
        fi: "Kentän \(quoted: key) rivillä näyttää olevan useita arvoja: \(quoted: item)",
        en: "\(quoted: item) in the field \(quoted: key) looks like several values on one line")
    case .sameName(let name, let path):
      say(
        sv: "Registret i \(path, .path) har samma namn: \(quoted: name)",
        fi: "Tiedoston \(path, .path) rekisterillä on sama nimi: \(quoted: name)",
        en: "The register in \(path, .path) has the same name: \(quoted: name)")
    case .missingField(let key, let condition?):
      say(
        sv: "Fältet \(quoted: key) saknas eller är tomt; "
          + "det är obligatoriskt när \(quoted: condition.key) är \(quoted: condition.value)",
        fi: "Kenttä \(quoted: key) puuttuu tai on tyhjä; "
          + "se on pakollinen, kun kentän \(quoted: condition.key) arvo on "
          + "\(quoted: condition.value)",
        en: "The field \(quoted: key) is missing or empty; "
          + "it is required when \(quoted: condition.key) is \(quoted: condition.value)")
    case .missingField(let key, nil):
      say(
        sv: "Det obligatoriska fältet \(quoted: key) saknas eller är tomt",
        fi: "Pakollinen kenttä \(quoted: key) puuttuu tai on tyhjä",
        en: "The required field \(quoted: key) is missing or empty")
    case .missingTranslation(let key, let language):
      say(
        sv: "Fältet \(quoted: key) finns inte på \(name(ofLanguage: language))",
        fi: "Kenttää \(quoted: key) ei ole \(name(ofLanguage: language))",
        en: "The field \(quoted: key) is missing in \(name(ofLanguage: language))")
    case .missingTranslations(let values, let registers, let language):
      say(
        sv: "\(values) \(values == 1 ? "text" : "texter") i \(registers) register "
          + "finns inte på \(name(ofLanguage: language))",
        fi: "\(values) \(values == 1 ? "teksti" : "tekstiä") \(registers) rekisterissä "
          + "ei ole \(name(ofLanguage: language))",
        en: "\(values) \(values == 1 ? "text" : "texts") in \(registers) "
          + "\(registers == 1 ? "register" : "registers") "
          + "\(values == 1 ? "is" : "are") missing in \(name(ofLanguage: language))")
    case .overdueReview(let key, let reviewed?, nil):
      say(
        sv: "Dagen då registret gicks igenom, \(day(reviewed)) (\(quoted: key)), "
          + "ligger i framtiden",
        fi: "Päivä, jona rekisteri on käyty läpi, \(day(reviewed)) (\(quoted: key)), "
          + "on tulevaisuudessa",
        en: "The day on which the register was reviewed, \(day(reviewed)) (\(quoted: key)), "
          + "lies in the future")
    case .overdueReview(let key, let reviewed?, let due?):
      say(
        sv: "Registret gicks igenom senast \(day(reviewed)) (\(quoted: key)) "
          + "och skulle ha gåtts igenom på nytt senast \(day(due))",
        fi: "Rekisteri on käyty läpi viimeksi \(day(reviewed)) (\(quoted: key)), "
          + "ja se olisi pitänyt käydä läpi uudelleen viimeistään \(day(due))",
        en: "The register was last reviewed on \(day(reviewed)) (\(quoted: key)) "
          + "and should have been reviewed again by \(day(due))")
    case .overdueReview(let key, nil, _):
      say(
        sv: "Det framgår inte när registret senast gicks igenom: \(quoted: key) är inte ifyllt",
        fi: "Ei käy ilmi, milloin rekisteri on viimeksi käyty läpi: "
          + "kenttää \(quoted: key) ei ole täytetty",
        en: "It is not stated when the register was last reviewed: \(quoted: key) is empty")
    case .missingSchema:
      say(
        sv: "Det finns register men inget schema", fi: "Rekistereitä on, mutta skeemaa ei ole",
        en: "There are registers but no schema")
    case .schema(let finding): sentence(finding)
    case .identityCode(let masked, let isTest):
      isTest
        ? say(
          sv: "\(quoted: masked) är en personbeteckning för test",
          fi: "\(quoted: masked) on testikäyttöön tarkoitettu henkilötunnus",
          en: "\(quoted: masked) is a personal identity code for tests")
        : say(
          sv: "\(quoted: masked) är en personbeteckning",
          fi: "\(quoted: masked) on henkilötunnus",
          en: "\(quoted: masked) is a personal identity code")
    case .emailAddress(let address):
      say(
        sv: "E-postadressen \(quoted: address) får inte stå här",
        fi: "Sähköpostiosoite \(quoted: address) ei saa olla tässä",
        en: "The e-mail address \(quoted: address) may not stand here")
    case .phoneNumber(let number):
      say(
        sv: "\(quoted: number) ser ut som ett telefonnummer, och sådana får inte stå här",
        fi: "\(quoted: number) näyttää puhelinnumerolta, eikä sellaista saa olla tässä",
        en: "\(quoted: number) looks like a phone number, which may not stand here")
    case .table(let finding): sentence(finding)
    }
  }

  private func word(_ kind: Finding.EntryKind) -> String {
    switch kind {
    case .file: word(sv: "Filen", fi: "Tiedosto", en: "The file")
    case .folder: word(sv: "Mappen", fi: "Kansio", en: "The folder")
    case .symbolicLink:
      word(sv: "En symbolisk länk", fi: "Symbolinen linkki", en: "A symbolic link")
    case .submodule: word(sv: "En undermodul", fi: "Alimoduuli", en: "A submodule")
    case .other: word(sv: "Detta", fi: "Tämä", en: "This")
    }
  }

  /// What a severity is called.
  package func word(_ severity: Severity) -> String {
    switch severity {
    case .error: word(sv: "fel", fi: "virhe", en: "error")
    case .warning: word(sv: "varning", fi: "varoitus", en: "warning")
    case .note: word(sv: "anmärkning", fi: "huomautus", en: "note")
    }
  }

  /// What a language of the registers is called, inflected as the sentences above need it.
  func name(ofLanguage tag: String) -> String {
    switch tag {
    case "sv": word(sv: "svenska", fi: "ruotsiksi", en: "Swedish")
    case "fi": word(sv: "finska", fi: "suomeksi", en: "Finnish")
    case "en": word(sv: "engelska", fi: "englanniksi", en: "English")
    default:
      word(sv: "språket ”\(tag)”", fi: "kielellä ”\(tag)”", en: "the language ”\(tag)”")
    }
  }
}
