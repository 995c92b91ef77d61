package import Diagnostics
package import Rendering

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
        fi: "Rivin lopussa on tyhjää",
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
    case .missingColon(let lines):
      lines == 1
        ? say(
          sv: "Raden är varken ett fält (kolon saknas) eller en fortsättning (indrag saknas)",
          fi: "Rivi ei ole kenttä (kaksoispiste puuttuu) eikä jatkorivi (sisennys puuttuu)",
          en: "The line is neither a field (no colon) nor a continuation (not indented)")
        : say(
          sv: "\(lines) rader är varken fält (kolon saknas) eller fortsättning (indrag saknas)",
          fi: "\(lines) riviä ei ole kenttiä (kaksoispiste puuttuu) "
            + "eikä jatkorivejä (sisennys puuttuu)",
          en: "\(lines) lines are neither fields (no colon) nor continuations (not indented)")
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
    case .unreadableFile(let reason):
      reason.isEmpty
        ? say(
          sv: "Filen kan inte läsas", fi: "Tiedostoa ei voi lukea", en: "The file cannot be read")
        : say(
          sv: "Filen kan inte läsas: \(reason)", fi: "Tiedostoa ei voi lukea: \(reason)",
          en: "The file cannot be read: \(reason)")
    case .invalidFlag(let key, let value):
      say(
        sv: "\(quoted: value) i fältet \(quoted: key) är varken ja (X) eller nej (-)",
        fi: "Kentän \(quoted: key) arvo \(quoted: value) ei ole X (kyllä) eikä - (ei)",
        en: "\(quoted: value) in the field \(quoted: key) is neither yes (X) nor no (-)")
    case .invalidDate(let key, let value):
      say(
        sv: "\(quoted: value) i fältet \(quoted: key) är inget datum",
        fi: "Kentän \(quoted: key) arvo \(quoted: value) ei ole päivämäärä",
        en: "\(quoted: value) in the field \(quoted: key) is not a date")
    case .invalidLink(let key, let value):
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
    case .missingField(let key):
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
    case .missingSchema:
      say(
        sv: "Det finns register men inget schema", fi: "Rekistereitä on, mutta skeemaa ei ole",
        en: "There are registers but no schema")
    case .missingSchemaKey(let section, let key) where section.isEmpty:
      say(
        sv: "Schemat saknar nyckeln \(quoted: key)",
        fi: "Skeemasta puuttuu avain \(quoted: key)",
        en: "The key \(quoted: key) is missing from the schema")
    case .missingSchemaKey(let section, let key):
      say(
        sv: "Avsnittet \(quoted: section) saknar nyckeln \(quoted: key)",
        fi: "Osiosta \(quoted: section) puuttuu avain \(quoted: key)",
        en: "The key \(quoted: key) is missing from the section \(quoted: section)")
    case .misplacedSchemaKey(let key, let section) where section.isEmpty:
      say(
        sv: "Nyckeln \(quoted: key) hör hemma före det första avsnittet",
        fi: "Avain \(quoted: key) kuuluu ennen ensimmäistä osiota",
        en: "The key \(quoted: key) belongs before the first section")
    case .misplacedSchemaKey(let key, let section):
      say(
        sv: "Nyckeln \(quoted: key) hör hemma i ett avsnitt av typen \(quoted: section)",
        fi: "Avain \(quoted: key) kuuluu osioon, jonka tyyppi on \(quoted: section)",
        en: "The key \(quoted: key) belongs in a section of the kind \(quoted: section)")
    case .clashingKeys(let key, let firstLine):
      say(
        sv: "\(quoted: key) används redan av ett annat fält, på rad \(firstLine)",
        fi: "\(quoted: key) on jo toisen kentän käytössä rivillä \(firstLine)",
        en: "\(quoted: key) is already used by another field, on line \(firstLine)")
    case .undefinedVocabulary(let name, _):
      say(
        sv: "Ordlistan \(quoted: name) finns inte i schemat",
        fi: "Sanastoa \(quoted: name) ei ole skeemassa",
        en: "The schema has no vocabulary \(quoted: name)")
    case .invalidSchemaValue(let key, let value, _):
      say(
        sv: "\(quoted: value) duger inte som värde för nyckeln \(quoted: key)",
        fi: "\(quoted: value) ei kelpaa avaimen \(quoted: key) arvoksi",
        en: "\(quoted: value) cannot be the value of the key \(quoted: key)")
    case .tornRow(let row, let above, _):
      say(
        sv: "Rad \(row) fortsätter raden \(quoted: above) och fogas till den",
        fi: "Rivi \(row) jatkaa riviä \(quoted: above) ja liitetään siihen",
        en: "Row \(row) continues the row \(quoted: above) and is joined to it")
    case .unknownColumn(let column, _):
      say(
        sv: "Kolumnen \(quoted: column) motsvarar inget fält i schemat och tas inte med",
        fi: "Sarake \(quoted: column) ei vastaa mitään skeeman kenttää ja jätetään pois",
        en: "The column \(quoted: column) matches no field of the schema and is left out")
    case .invalidRow(let row, let problem):
      say(
        sv: "Rad \(row) blir inget register: \(sentence(problem))",
        fi: "Rivistä \(row) ei tule rekisteriä: \(sentence(problem))",
        en: "Row \(row) makes no register: \(sentence(problem))")
    case .splitCell(let row, let column, let items):
      say(
        sv: "Rad \(row), \(quoted: column): cellen delas i \(quoted: items)",
        fi: "Rivi \(row), \(quoted: column): solu jaetaan osiin \(quoted: items)",
        en: "Row \(row), \(quoted: column): the cell is split into \(quoted: items)")
    }
  }

  /// Why a row makes no register.
  private func sentence(_ problem: Finding.RowProblem) -> RichText {
    switch problem {
    case .tooManyCells(let cells, let columns):
      say(
        sv: "den har \(cells) celler men tabellen \(columns) "
          + "\(columns == 1 ? "kolumn" : "kolumner")",
        fi: "siinä on \(cells) solua, mutta taulukossa on \(columns) "
          + "\(columns == 1 ? "sarake" : "saraketta")",
        en: "it has \(cells) cells but the table has \(columns) "
          + "\(columns == 1 ? "column" : "columns")")
    case .noName:
      say(sv: "namnet saknas", fi: "nimi puuttuu", en: "it has no name")
    case .invalidID(let id):
      say(
        sv: "\(quoted: id) duger inte som filnamn",
        fi: "\(quoted: id) ei kelpaa tiedostonimeksi",
        en: "\(quoted: id) cannot be the name of a file")
    case .repeatedID(let id):
      say(
        sv: "filnamnet \(quoted: id) finns redan högre upp i tabellen",
        fi: "tiedostonimi \(quoted: id) on jo ylempänä taulukossa",
        en: "the file name \(quoted: id) already stands further up in the table")
    case .registerDoesNotParse(let id):
      say(
        sv: "registret \(quoted: id) finns redan, men filen kan inte tolkas",
        fi: "rekisteri \(quoted: id) on jo olemassa, mutta tiedostoa ei voi tulkita",
        en: "the register \(quoted: id) exists already, but its file does not parse")
    case .registerExists(let id):
      say(
        sv: "registret \(quoted: id) finns redan",
        fi: "rekisteri \(quoted: id) on jo olemassa",
        en: "the register \(quoted: id) already exists")
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
