package import Diagnostics
package import Rendering

extension Messages {
  /// What to do about a finding, the most useful first.
  package func hints(for finding: Finding) -> [RichText] {
    switch finding {
    case .unknownKey(_, let suggestion?, _), .unknownValue(_, _, let suggestion?, _),
      .undefinedVocabulary(_, let suggestion?), .unknownColumn(_, let suggestion?):
      [didYouMean(suggestion)]
    case .missingColon:
      [
        say(
          sv: "skriv ett kolon efter nyckeln om raden är ett fält",
          fi: "kirjoita kaksoispiste avaimen jälkeen, jos rivi on kenttä",
          en: "write a colon after the key if the line is a field"),
        continuation,
      ]
    case .malformedKey(key: ""):
      [continuation]
    case .unknownKey(_, nil, true):
      [continuation, rightKey]
    case .unknownKey(_, nil, false):
      [rightKey]
    case .malformedKey:
      [
        say(
          sv: "skriv en nyckel, vid behov med språk inom hakparentes: \("Nyckel[fi]", .command)",
          fi: "kirjoita avain ja tarvittaessa kieli hakasulkeissa: \("Avain[fi]", .command)",
          en: "write a key, with a language in brackets where needed: \("Key[fi]", .command)")
      ]
    case .textBeforeFirstField:
      [
        say(
          sv: "skriv en nyckel och ett kolon framför, eller # om det är en kommentar",
          fi: "kirjoita eteen avain ja kaksoispiste tai #, jos se on kommentti",
          en: "write a key and a colon before it, or # if it is a comment")
      ]
    case .indentedComment:
      [
        say(
          sv: "ta bort blankstegen framför # om raden är en kommentar",
          fi: "poista tyhjä #-merkin edestä, jos rivi on kommentti",
          en: "take away the white space before # if the line is a comment")
      ]
    case .byteOrderMark, .carriageReturn, .missingFinalNewline, .trailingWhitespace:
      [
        say(
          sv: "\("dataregister format", .command) rättar det",
          fi: "\("dataregister format", .command) korjaa sen",
          en: "\("dataregister format", .command) corrects it")
      ]
    case .loneCarriageReturn:
      [
        say(
          sv: "ta bort tecknet, eller byt rad där", fi: "poista merkki tai vaihda siinä riviä",
          en: "take away the character, or begin a new line there")
      ]
    case .forbiddenCharacter:
      [
        say(
          sv: "ta bort tecknet; ofta räcker det att skriva om ordet",
          fi: "poista merkki; usein riittää kirjoittaa sana uudelleen",
          en: "take away the character; writing the word anew is often enough")
      ]
    case .invalidUTF8:
      [
        say(
          sv: "spara filen på nytt med teckenkodningen UTF-8",
          fi: "tallenna tiedosto uudelleen UTF-8-muodossa", en: "save the file anew as UTF-8")
      ]
    case .fileTooLarge:
      [
        say(
          sv: "ett register beskriver ett datasystem, med text; flytta bort annat ur filen",
          fi: "rekisteri kuvaa yhtä tietojärjestelmää tekstinä; siirrä muu pois tiedostosta",
          en: "a register describes one data system, in text; move anything else out of the file")
      ]
    case .unknownLanguage(_, let known):
      [
        say(
          sv: "schemats språk: \(quoted: known)", fi: "skeeman kielet: \(quoted: known)",
          en: "the languages of the schema: \(quoted: known)")
      ]
    case .untranslatableField:
      [
        say(
          sv: "ta bort språket inom hakparentes", fi: "poista kieli hakasulkeineen",
          en: "take away the language in brackets")
      ]
    case .tooManyLines:
      [
        say(
          sv: "skriv hela värdet på en rad", fi: "kirjoita koko arvo yhdelle riville",
          en: "write the whole value on one line")
      ]
    case .repeatedField:
      [
        say(
          sv: "slå ihop de två, eller ta bort det ena", fi: "yhdistä nämä kaksi tai poista toinen",
          en: "put the two together, or take one away")
      ]
    case .missingField(let key), .missingSchemaKey(_, let key):
      [
        say(
          sv: "fyll i: \("\(key): …", .command)", fi: "täytä: \("\(key): …", .command)",
          en: "fill in: \("\(key): …", .command)")
      ]
    case .misplacedSchemaKey:
      [say(sv: "flytta raden dit", fi: "siirrä rivi sinne", en: "move the line there")]
    case .clashingKeys:
      [
        say(
          sv: "ge fältet en nyckel som inget annat fält har",
          fi: "anna kentälle avain, jota ei ole millään muulla kentällä",
          en: "give the field a key that no other field has")
      ]
    case .invalidFlag:
      [
        say(
          sv: "skriv X för ja eller - för nej; lämna fältet tomt om svaret inte är känt",
          fi: "kirjoita X (kyllä) tai - (ei); jätä kenttä tyhjäksi, jos asia ei ole tiedossa",
          en: "write X for yes or - for no; leave the field empty if the answer is not known")
      ]
    case .invalidDate:
      [
        say(
          sv: "skriv år, månad och dag: \("2026-11-22", .command)",
          fi: "kirjoita vuosi, kuukausi ja päivä: \("2026-11-22", .command)",
          en: "write year, month and day: \("2026-11-22", .command)")
      ]
    case .invalidLink:
      [
        say(
          sv: "en adress börjar med https://, http:// eller mailto:",
          fi: "osoitteen alussa on https://, http:// tai mailto:",
          en: "an address begins with https://, http:// or mailto:")
      ]
    case .unknownValue(_, _, nil, _):
      [
        say(
          sv: "välj ett värde ur ordlistan, eller lägg till det i \(schemaPath)",
          fi: "valitse arvo sanastosta tai lisää se tiedostoon \(schemaPath)",
          en: "choose a value of the vocabulary, or add it to \(schemaPath)")
      ]
    case .undefinedVocabulary(let name, nil):
      [
        say(
          sv: "lägg till ett avsnitt: \("Vocabulary: \(name)", .command)",
          fi: "lisää osio: \("Vocabulary: \(name)", .command)",
          en: "add a section: \("Vocabulary: \(name)", .command)")
      ]
    case .repeatedItem:
      [
        say(
          sv: "ta bort den överflödiga raden", fi: "poista ylimääräinen rivi",
          en: "take away the line that is too many")
      ]
    case .spacedSlash:
      [
        say(
          sv: "skriv varje värde på en egen rad", fi: "kirjoita kukin arvo omalle rivilleen",
          en: "write each value on its own line")
      ]
    case .sameName:
      [
        say(
          sv: "ändra det ena namnet så att registren går att skilja åt",
          fi: "muuta toista nimeä niin, että rekisterit erottaa toisistaan",
          en: "change one of the names so that the registers can be told apart")
      ]
    case .invalidSchemaValue(_, _, let allowed):
      [
        say(
          sv: "möjliga värden: \(quoted: allowed)", fi: "mahdolliset arvot: \(quoted: allowed)",
          en: "possible values: \(quoted: allowed)")
      ]
    case .invalidName(_, let suggestion?):
      [
        say(
          sv: "byt namn till \(quoted: suggestion)", fi: "vaihda nimeksi \(quoted: suggestion)",
          en: "rename it to \(quoted: suggestion)")
      ]
    case .invalidName(_, nil), .clashingNames:
      [
        say(
          sv: "byt namn: små bokstäver a–z, siffror och bindestreck",
          fi: "vaihda nimi: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä",
          en: "rename it: small letters a–z, digits and hyphens")
      ]
    case .reservedName:
      [
        say(
          sv: "välj ett annat namn; Windows kan inte öppna en fil som heter så",
          fi: "valitse toinen nimi; Windows ei voi avata tämännimistä tiedostoa",
          en: "choose another name; Windows cannot open a file that is called so")
      ]
    case .unexpectedEntry:
      [
        say(
          sv: "flytta bort den; ett register är en fil som slutar på .register",
          fi: "siirrä se pois; rekisteri on tiedosto, jonka pääte on .register",
          en: "move it away; a register is a file whose name ends in .register")
      ]
    case .executableFile(let name):
      [
        say(
          sv: "ta bort märkningen: \("chmod -x \(name)", .command)",
          fi: "poista merkintä: \("chmod -x \(name)", .command)",
          en: "take the mark away: \("chmod -x \(name)", .command)")
      ]
    case .folderTooDeep:
      [
        say(
          sv: "flytta filerna till en mapp högre upp",
          fi: "siirrä tiedostot ylempään kansioon", en: "move the files to a folder further up")
      ]
    case .unreadableFile:
      [
        say(
          sv: "se efter att den är en vanlig fil som du har rätt att läsa",
          fi: "varmista, että se on tavallinen tiedosto, johon sinulla on lukuoikeus",
          en: "see that it is a plain file that you may read")
      ]
    case .missingTranslation(let key, let language):
      [
        say(
          sv: "lägg till: \("\(key)[\(language)]: …", .command)",
          fi: "lisää: \("\(key)[\(language)]: …", .command)",
          en: "add: \("\(key)[\(language)]: …", .command)")
      ]
    case .missingTranslations:
      [
        say(
          sv: "\("dataregister check --notes", .command) visar vilka",
          fi: "\("dataregister check --notes", .command) näyttää, mitkä",
          en: "\("dataregister check --notes", .command) shows which")
      ]
    case .tornRow(_, _, let dropped) where !dropped.isEmpty:
      [
        say(
          sv: "\(quoted: dropped) stod redan i slutet av cellen ovanför och togs inte med",
          fi: "\(quoted: dropped) oli jo yllä olevan solun lopussa, joten sitä ei lisätty",
          en: "\(quoted: dropped) already stood at the end of the cell above and was left out")
      ]
    case .unknownColumn(_, nil):
      [
        say(
          sv: "om den ska med: ge kolumnen ett fälts nyckel som rubrik",
          fi: "jos se pitää ottaa mukaan: anna sarakkeen otsikoksi jonkin kentän avain",
          en: "to include it, give the column the key of a field as its heading")
      ]
    case .invalidRow(_, .registerDoesNotParse):
      [
        say(
          sv: "\("dataregister check", .command) visar vad som är fel i den",
          fi: "\("dataregister check", .command) näyttää, mikä siinä on vikana",
          en: "\("dataregister check", .command) shows what is wrong in it")
      ]
    case .invalidRow(_, .registerExists):
      [
        say(
          sv: "\("--update", .command) uppdaterar också register som redan finns",
          fi: "\("--update", .command) päivittää myös olemassa olevat rekisterit",
          en: "\("--update", .command) also updates registers that already exist")
      ]
    case .invalidRow(_, .invalidID), .invalidRow(_, .repeatedID):
      [
        say(
          sv: "ange filnamnet i en kolumn med rubriken \("id", .command)",
          fi: "anna tiedostonimi sarakkeessa, jonka otsikko on \("id", .command)",
          en: "give the file name in a column with the heading \("id", .command)")
      ]
    default: []
    }
  }

  /// Where the schema is.
  private var schemaPath: RichText { RichText("Registers/register.schema", .path) }

  private var continuation: RichText {
    say(
      sv: "börja raden med fyra blanksteg om den fortsätter fältet ovanför",
      fi: "aloita rivi neljällä välilyönnillä, jos se jatkaa yllä olevaa kenttää",
      en: "begin the line with four spaces if it continues the field above")
  }

  private var rightKey: RichText {
    say(
      sv: "rätta nyckeln så att den stämmer med schemat, eller ta bort fältet",
      fi: "korjaa avain skeeman mukaiseksi tai poista kenttä",
      en: "correct the key so that it agrees with the schema, or take the field away")
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
    case .indentLines: say(sv: "Gör indrag", fi: "Sisennä", en: "Indent")
    case .splitItems:
      say(
        sv: "Skriv varje värde på en egen rad", fi: "Kirjoita kukin arvo omalle rivilleen",
        en: "Write each value on its own line")
    case .remove: say(sv: "Ta bort", fi: "Poista", en: "Take away")
    case .format:
      say(
        sv: "Skriv i standardform", fi: "Kirjoita vakiomuotoon", en: "Write in canonical form")
    }
  }
}
