package import Diagnostics
package import Rendering

/// What stands below a diagnostic as its hints, and what an editor offers as its fixes.
extension Messages {
  /// What to do about a finding, the most useful first.
  package func hints(for finding: Finding) -> [RichText] {
    switch finding {
    case .schema(let finding): hints(for: finding)
    case .table(let finding): hints(for: finding)
    case .unknownKey(_, let suggestion?, _), .mixedScripts(_, _, let suggestion?),
      .unknownValue(_, _, let suggestion?, _), .invalidFlag(_, _, let suggestion?),
      .invalidDate(_, _, let suggestion?), .invalidLink(_, _, let suggestion?),
      .missingColon(let suggestion?):
      [didYouMean(suggestion)]
    case .conflictMarker(_, _, let hasBase):
      [
        hasBase
          ? say(
            sv: "behåll det som gäller, och ta bort raderna med <<<<<<<, |||||||, ======= och "
              + ">>>>>>>; mellan ||||||| och ======= står det som gällde före ändringarna",
            fi: "säilytä voimassa oleva teksti ja poista rivit <<<<<<<, |||||||, ======= ja "
              + ">>>>>>>; rivien ||||||| ja ======= välissä on teksti ennen muutoksia",
            en: "keep what holds, and take away the lines with <<<<<<<, |||||||, ======= and "
              + ">>>>>>>; between ||||||| and ======= stands what held before the changes")
          : say(
            sv: "behåll det som gäller, och ta bort raderna med <<<<<<<, ======= och >>>>>>>",
            fi: "säilytä voimassa oleva teksti ja poista rivit <<<<<<<, ======= ja >>>>>>>",
            en: "keep what holds, and take away the lines with <<<<<<<, ======= and >>>>>>>")
      ]
    case .missingIndentation:
      [
        say(
          sv: "börja varje rad med fyra blanksteg",
          fi: "aloita jokainen rivi neljällä välilyönnillä",
          en: "begin each line with four spaces"),
        colonForField,
      ]
    case .mixedScripts(_, _, nil): [rightKey]
    case .crowdedFolder:
      [
        say(
          sv: "lägg registren i mappar, till exempel en mapp per enhet",
          fi: "siirrä rekisterit kansioihin, esimerkiksi kansio kutakin yksikköä kohti",
          en: "put the registers into folders, such as one a unit")
      ]
    case .overdueReview(let key, _, _):
      [
        say(
          sv: "läs igenom registret och skriv dagens datum i fältet \(quoted: key)",
          fi: "lue rekisteri läpi ja kirjoita tämän päivän päivämäärä kenttään \(quoted: key)",
          en: "read the register through and write the day in the field \(quoted: key)")
      ]
    case .identityCode(_, let isTest):
      isTest
        ? []
        : [
          say(
            sv: "ta bort den innan du sparar i Git: därifrån går den inte att få bort",
            fi: "poista se, ennen kuin tallennat Gitiin: sieltä sitä ei saa pois",
            en: "take it away before you commit: from Git it cannot be removed")
        ]
    case .emailAddress, .phoneNumber:
      [
        say(
          sv: "skriv kontaktuppgifter bara i ett fält som i \(schemaPath) har "
            + "\("Personal contact: yes", .command)",
          fi: "kirjoita yhteystiedot vain kenttään, jolla on tiedostossa \(schemaPath) "
            + "\("Personal contact: yes", .command)",
          en: "write contact details only in a field that has "
            + "\("Personal contact: yes", .command) in \(schemaPath)")
      ]
    case .missingColon(nil):
      [
        colonForField, continuation,
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
          fi: "poista välilyönnit #-merkin edestä, jos rivi on kommentti",
          en: "take away the white space before # if the line is a comment")
      ]
    case .byteOrderMark, .carriageReturn, .missingFinalNewline, .trailingWhitespace:
      [
        say(
          sv: "\("dataregister check --fix", .command) rättar det",
          fi: "\("dataregister check --fix", .command) korjaa sen",
          en: "\("dataregister check --fix", .command) corrects it")
      ]
    case .loneCarriageReturn:
      [
        say(
          sv: "ta bort tecknet, eller byt rad där", fi: "poista merkki tai vaihda siinä riviä",
          en: "take away the character, or begin a new line there")
      ]
    case .tooManyMarks:
      [
        say(
          sv: "ta bort tecknen och skriv om ordet", fi: "poista merkit ja kirjoita sana uudelleen",
          en: "take the marks away and write the word anew")
      ]
    case .missingSchema:
      [
        say(
          sv: "hämta tillbaka \(schemaPath); utan den kan registren inte läsas",
          fi: "palauta \(schemaPath); ilman sitä rekistereitä ei voi lukea",
          en: "bring back \(schemaPath); without it the registers cannot be read")
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
    case .missingField(let key, _):
      [
        say(
          sv: "fyll i: \("\(key): …", .command)", fi: "täytä: \("\(key): …", .command)",
          en: "fill in: \("\(key): …", .command)")
      ]
    case .invalidFlag(_, _, nil):
      [
        say(
          sv: "skriv X för ja eller - för nej; lämna fältet tomt om svaret inte är känt",
          fi: "kirjoita X (kyllä) tai - (ei); jätä kenttä tyhjäksi, jos asia ei ole tiedossa",
          en: "write X for yes or - for no; leave the field empty if the answer is not known")
      ]
    case .invalidDate(_, _, nil):
      [
        say(
          sv: "skriv år, månad och dag: \("2026-11-22", .command)",
          fi: "kirjoita vuosi, kuukausi ja päivä: \("2026-11-22", .command)",
          en: "write year, month and day: \("2026-11-22", .command)")
      ]
    case .invalidLink(_, _, nil):
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
          sv: "kontrollera att den är en vanlig fil som du har rätt att läsa",
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
    }
  }

  /// Where the schema is.
  var schemaPath: RichText { RichText("Registers/register.schema", .path) }

  private var colonForField: RichText {
    say(
      sv: "skriv ett kolon efter nyckeln om raden är ett fält",
      fi: "kirjoita kaksoispiste avaimen jälkeen, jos rivi on kenttä",
      en: "write a colon after the key if the line is a field")
  }

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
    case .addColon:
      say(sv: "Skriv ett kolon", fi: "Lisää kaksoispiste", en: "Write a colon")
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
