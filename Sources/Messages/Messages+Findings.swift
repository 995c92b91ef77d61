package import Diagnostics
package import Rendering

extension Messages {
  /// What was found, as a sentence without a full stop.
  package func sentence(_ finding: Finding) -> RichText {
    switch finding {
    case .fileTooLarge(let bytes, let limit):
      say(
        sv: "Filen har \(bytes) byte; fler än \(limit) läses inte",
        fi: "Tiedostossa on \(bytes) tavua; yli \(limit) tavun tiedostoa ei lueta",
        en: "The file has \(bytes) bytes; one of more than \(limit) is not read")
    case .byteOrderMark:
      say(
        sv: "Filen börjar med ett osynligt tecken (byte order mark)",
        fi: "Tiedosto alkaa näkymättömällä merkillä (byte order mark)",
        en: "The file begins with an invisible character (byte order mark)")
    case .carriageReturn:
      say(
        sv: "Raderna slutar med CRLF, som i Windows",
        fi: "Rivit päättyvät CRLF-merkkeihin kuten Windowsissa",
        en: "Lines end in CRLF, as in Windows")
    case .loneCarriageReturn:
      say(
        sv: "Ett ensamt vagnreturtecken (CR) står inne i raden",
        fi: "Rivin sisällä on yksinäinen rivinvaihtomerkki (CR)",
        en: "A lone carriage return (CR) stands inside the line")
    case .missingFinalNewline:
      say(
        sv: "Den sista raden saknar radslut",
        fi: "Viimeiseltä riviltä puuttuu rivinvaihto",
        en: "The last line has no line ending")
    case .trailingWhitespace:
      say(
        sv: "Raden slutar med blanksteg",
        fi: "Rivin lopussa on välilyöntejä",
        en: "The line ends in white space")
    case .invalidUTF8(let bytes):
      say(
        sv: "\(bytes) är inte text i UTF-8",
        fi: "\(bytes) ei ole UTF-8-tekstiä",
        en: "\(bytes) is not text in UTF-8")
    case .forbiddenCharacter(let scalar):
      say(
        sv: "Det osynliga tecknet \(scalar) får inte stå i ett register",
        fi: "Näkymätöntä merkkiä \(scalar) ei saa olla rekisterissä",
        en: "The invisible character \(scalar) may not stand in a register")
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
          fi: "\(lines) riviä ei ole kenttiä (kaksoispiste puuttuu) eikä jatkorivejä (sisennys puuttuu)",
          en: "\(lines) lines are neither fields (no colon) nor continuations (not indented)")
    case .textBeforeFirstField:
      say(
        sv: "Text står före det första fältet",
        fi: "Ennen ensimmäistä kenttää on tekstiä",
        en: "Text stands before the first field")
    case .malformedKey(let key) where key.isEmpty:
      say(
        sv: "Före kolonet saknas en nyckel",
        fi: "Kaksoispisteen edestä puuttuu avain",
        en: "There is no key before the colon")
    case .malformedKey(let key):
      say(
        sv: "\(quoted: key) är ingen nyckel med ett språk inom hakparentes",
        fi: "\(quoted: key) ei ole avain, jonka perässä on kieli hakasulkeissa",
        en: "\(quoted: key) is no key with a language in brackets")
    case .unknownKey(let key, _, _):
      say(
        sv: "Nyckeln \(quoted: key) finns inte i schemat",
        fi: "Avainta \(quoted: key) ei ole skeemassa",
        en: "The schema has no key \(quoted: key)")
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
        en: "The field \(quoted: key) stands on line \(firstLine) already")
    case .invalidName(let name, _):
      say(
        sv: "\(quoted: name) duger inte som filnamn för ett register",
        fi: "\(quoted: name) ei kelpaa rekisterin tiedostonimeksi",
        en: "\(quoted: name) will not do as the name of a register's file")
    case .reservedName(let name):
      say(
        sv: "Namnet \(quoted: name) är reserverat i Windows",
        fi: "Nimi \(quoted: name) on varattu Windowsissa",
        en: "The name \(quoted: name) is reserved in Windows")
    case .clashingNames(_, let other):
      say(
        sv: "Filnamnet skiljer sig från \(quoted: other) bara i stora och små bokstäver",
        fi: "Tiedostonimi eroaa nimestä \(quoted: other) vain kirjainkoon osalta",
        en: "The file's name differs from \(quoted: other) only in upper and lower case")
    case .unexpectedEntry(_, let kind):
      say(
        sv: "\(word(kind)) hör inte hemma bland registren",
        fi: "\(word(kind)) ei kuulu rekisterien joukkoon",
        en: "\(word(kind)) does not belong among the registers")
    case .executableFile:
      say(
        sv: "Filen är markerad som körbar",
        fi: "Tiedosto on merkitty suoritettavaksi",
        en: "The file is marked as executable")
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
        sv: "\(quoted: value) är varken ja (X) eller nej (-) i fältet \(quoted: key)",
        fi: "\(quoted: value) ei ole kyllä (X) eikä ei (-) kentässä \(quoted: key)",
        en: "\(quoted: value) is neither yes (X) nor no (-) in the field \(quoted: key)")
    case .invalidDate(let key, let value):
      say(
        sv: "\(quoted: value) är inget datum i fältet \(quoted: key)",
        fi: "\(quoted: value) ei ole päivämäärä kentässä \(quoted: key)",
        en: "\(quoted: value) is no date in the field \(quoted: key)")
    case .invalidLink(let key, let value):
      say(
        sv: "\(quoted: value) är ingen webb- eller e-postadress i fältet \(quoted: key)",
        fi: "\(quoted: value) ei ole verkko- tai sähköpostiosoite kentässä \(quoted: key)",
        en: "\(quoted: value) is no web or mail address in the field \(quoted: key)")
    case .unknownValue(let key, let value, _, _):
      say(
        sv: "\(quoted: value) finns inte i ordlistan för fältet \(quoted: key)",
        fi: "\(quoted: value) ei ole kentän \(quoted: key) sanastossa",
        en: "\(quoted: value) is not in the vocabulary of the field \(quoted: key)")
    case .repeatedItem(let key, let item):
      say(
        sv: "\(quoted: item) står mer än en gång i fältet \(quoted: key)",
        fi: "\(quoted: item) on kentässä \(quoted: key) useammin kuin kerran",
        en: "\(quoted: item) stands more than once in the field \(quoted: key)")
    case .spacedSlash(let key, let item):
      say(
        sv: "\(quoted: item) ser ut som flera poster på en rad i fältet \(quoted: key)",
        fi: "\(quoted: item) näyttää usealta kohdalta yhdellä rivillä kentässä \(quoted: key)",
        en: "\(quoted: item) looks like several items on one line in the field \(quoted: key)")
    case .sameName(let name, let path):
      say(
        sv: "Namnet \(quoted: name) har också registret i \(path, .path)",
        fi: "Sama nimi \(quoted: name) on myös rekisterillä tiedostossa \(path, .path)",
        en: "The register in \(path, .path) has the name \(quoted: name) too")
    case .missingField(let key):
      say(
        sv: "Det obligatoriska fältet \(quoted: key) saknas eller är tomt",
        fi: "Pakollinen kenttä \(quoted: key) puuttuu tai on tyhjä",
        en: "The required field \(quoted: key) is missing or empty")
    case .missingTranslation(let key, let language):
      say(
        sv: "Fältet \(quoted: key) finns inte på \(name(ofLanguage: language))",
        fi: "Kentän \(quoted: key) kieliversio puuttuu: \(name(ofLanguage: language))",
        en: "The field \(quoted: key) has no wording in \(name(ofLanguage: language))")
    case .missingTranslations(let values, let registers, let language):
      say(
        sv: "\(values) texter i \(registers) register finns inte på \(name(ofLanguage: language))",
        fi: "Kieliversio puuttuu (\(name(ofLanguage: language))): \(values) tekstiä, \(registers) rekisteriä",
        en: "\(values) texts in \(registers) registers have no wording in \(name(ofLanguage: language))")
    case .missingSchemaKey(let section, let key) where section.isEmpty:
      say(
        sv: "Schemat saknar nyckeln \(quoted: key)",
        fi: "Skeemasta puuttuu avain \(quoted: key)",
        en: "The schema lacks the key \(quoted: key)")
    case .missingSchemaKey(let section, let key):
      say(
        sv: "Avsnittet \(quoted: section) saknar nyckeln \(quoted: key)",
        fi: "Osiosta \(quoted: section) puuttuu avain \(quoted: key)",
        en: "The section \(quoted: section) lacks the key \(quoted: key)")
    case .misplacedSchemaKey(let key, let section) where section.isEmpty:
      say(
        sv: "Nyckeln \(quoted: key) hör hemma före det första avsnittet",
        fi: "Avain \(quoted: key) kuuluu ennen ensimmäistä osiota",
        en: "The key \(quoted: key) belongs before the first section")
    case .misplacedSchemaKey(let key, let section):
      say(
        sv: "Nyckeln \(quoted: key) hör hemma i ett avsnitt \(quoted: section)",
        fi: "Avain \(quoted: key) kuuluu osioon \(quoted: section)",
        en: "The key \(quoted: key) belongs in a section \(quoted: section)")
    case .clashingKeys(let key, let firstLine):
      say(
        sv: "\(quoted: key) är upptaget av ett annat fält, på rad \(firstLine)",
        fi: "\(quoted: key) on jo toisella kentällä, rivillä \(firstLine)",
        en: "\(quoted: key) belongs to another field already, on line \(firstLine)")
    case .undefinedVocabulary(let name, _):
      say(
        sv: "Ordlistan \(quoted: name) finns inte i schemat",
        fi: "Sanastoa \(quoted: name) ei ole skeemassa",
        en: "The schema has no vocabulary \(quoted: name)")
    case .invalidSchemaValue(let key, let value, _):
      say(
        sv: "\(quoted: value) duger inte som värde för \(quoted: key)",
        fi: "\(quoted: value) ei kelpaa avaimen \(quoted: key) arvoksi",
        en: "\(quoted: value) will not do as the value of \(quoted: key)")
    case .tornRow(let row, let above, _):
      say(
        sv: "Rad \(row) fortsätter raden för \(quoted: above) och lades till den",
        fi: "Rivi \(row) jatkaa riviä \(quoted: above) ja liitettiin siihen",
        en: "Row \(row) continues the row of \(quoted: above) and was joined to it")
    case .unknownColumn(let column, _):
      say(
        sv: "Kolumnen \(quoted: column) motsvarar inget fält i schemat och lämnas utanför",
        fi: "Sarake \(quoted: column) ei vastaa mitään skeeman kenttää ja jätetään pois",
        en: "The column \(quoted: column) is no field of the schema and is left out")
    case .invalidRow(let row, let problem):
      say(
        sv: "Rad \(row) blir inget register: \(sentence(problem))",
        fi: "Rivistä \(row) ei tule rekisteriä: \(sentence(problem))",
        en: "Row \(row) makes no register: \(sentence(problem))")
    case .splitCell(let row, let column, let items):
      say(
        sv: "Rad \(row), \(quoted: column): cellen delades i \(quoted: items)",
        fi: "Rivi \(row), \(quoted: column): solu jaettiin osiin \(quoted: items)",
        en: "Row \(row), \(quoted: column): the cell was parted into \(quoted: items)")
    }
  }

  /// Why a row makes no register.
  private func sentence(_ problem: Finding.RowProblem) -> RichText {
    switch problem {
    case .tooManyCells(let cells, let columns):
      say(
        sv: "den har \(cells) celler men tabellen \(columns) kolumner",
        fi: "siinä on \(cells) solua, mutta taulukossa on \(columns) saraketta",
        en: "it has \(cells) cells but the table \(columns) columns")
    case .noName:
      say(sv: "namnet saknas", fi: "nimi puuttuu", en: "it has no name")
    case .invalidID(let id):
      say(
        sv: "\(quoted: id) kan inte bli ett filnamn",
        fi: "\(quoted: id) ei kelpaa tiedostonimeksi",
        en: "\(quoted: id) cannot be the name of a file")
    case .repeatedID(let id):
      say(
        sv: "\(quoted: id) finns redan högre upp i tabellen",
        fi: "\(quoted: id) on jo ylempänä taulukossa",
        en: "\(quoted: id) stands further up in the table already")
    case .registerExists(let id):
      say(
        sv: "registret \(quoted: id) finns redan",
        fi: "rekisteri \(quoted: id) on jo olemassa",
        en: "the register \(quoted: id) exists already")
    }
  }

  private func word(_ kind: Finding.EntryKind) -> String {
    switch kind {
    case .file: word(sv: "Filen", fi: "Tiedosto", en: "The file")
    case .folder: word(sv: "Mappen", fi: "Kansio", en: "The folder")
    case .symbolicLink: word(sv: "En symbolisk länk", fi: "Symbolinen linkki", en: "A symbolic link")
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
    case "sv": word(sv: "svenska", fi: "ruotsi", en: "Swedish")
    case "fi": word(sv: "finska", fi: "suomi", en: "Finnish")
    case "en": word(sv: "engelska", fi: "englanti", en: "English")
    default: tag
    }
  }
}
