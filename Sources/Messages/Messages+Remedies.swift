package import Diagnostics
package import Rendering

/// The advice on each diagnostic code, as SARIF reports and the documentation list it.
extension Messages {
  /// What to do about a kind of finding, in a sentence or two: for whoever looks a code up.
  package func remedy(for code: DiagnosticCode) -> RichText {
    switch code {
    case .fileTooLarge:
      say(
        sv: "Flytta bort det som inte är en beskrivning.",
        fi: "Siirrä muualle se, mikä ei ole kuvausta.",
        en: "Move what is no description elsewhere.")
    case .byteOrderMark:
      say(
        sv: "Kör \(fixCommand), eller spara filen som UTF-8 utan tecknet.",
        fi: "Suorita \(fixCommand) tai tallenna tiedosto UTF-8-muodossa ilman merkkiä.",
        en: "Run \(fixCommand), or save the file as UTF-8 without the mark.")
    case .carriageReturn:
      say(
        sv: "Kör \(fixCommand), eller ställ in editorn på radbrytningen LF.",
        fi: "Suorita \(fixCommand) tai aseta muokkausohjelman rivinvaihdoksi LF.",
        en: "Run \(fixCommand), or set the editor to LF.")
    case .loneCarriageReturn:
      say(
        sv: "Ta bort det, eller byt rad där.", fi: "Poista se tai vaihda siinä riviä.",
        en: "Remove it, or put a line break there.")
    case .missingFinalNewline:
      say(
        sv: "Kör \(fixCommand), eller tryck på Enter efter den sista raden.",
        fi: "Suorita \(fixCommand) tai paina Enter viimeisen rivin lopussa.",
        en: "Run \(fixCommand), or press Enter after the last line.")
    case .trailingWhitespace:
      say(
        sv: "Kör \(fixCommand), eller ta bort dem.",
        fi: "Suorita \(fixCommand) tai poista ne.",
        en: "Run \(fixCommand), or remove them.")
    case .invalidUTF8:
      say(
        sv: "Spara filen som UTF-8 och skriv bokstäverna på nytt.",
        fi: "Tallenna tiedosto UTF-8-muodossa ja kirjoita kirjaimet uudelleen.",
        en: "Save the file as UTF-8, and write the letters again.")
    case .forbiddenCharacter: say(sv: "Ta bort det.", fi: "Poista se.", en: "Remove it.")
    case .tooManyMarks:
      say(
        sv: "Ta bort dem; inget skriftspråk behöver så många.",
        fi: "Poista ne; mikään kirjoitusjärjestelmä ei tarvitse niin monta.",
        en: "Remove them; no writing system needs so many.")
    case .indentedComment:
      say(
        sv: "Ta bort blankstegen framför # om raden ska vara en kommentar.",
        fi: "Poista välilyönnit #-merkin edestä, jos rivi on tarkoitettu kommentiksi.",
        en: "If a comment is meant, remove the white space before it.")
    case .conflictMarker:
      say(
        sv: "Behåll det som gäller, och ta bort raderna som Git skrev.",
        fi: "Säilytä voimassa oleva teksti ja poista Gitin kirjoittamat rivit.",
        en: "Keep what holds, and remove the lines that Git wrote.")
    case .missingColon:
      say(
        sv: "Skriv ett kolon efter nyckeln, eller gör indrag om raden fortsätter fältet ovanför.",
        fi: "Kirjoita kaksoispiste avaimen jälkeen, tai sisennä, jos rivi jatkaa yllä olevaa "
          + "kenttää.",
        en: "Write a colon after the key, or indent the line if it continues the field above.")
    case .missingIndentation:
      say(
        sv: "Börja varje rad med fyra blanksteg.",
        fi: "Aloita jokainen rivi neljällä välilyönnillä.",
        en: "Begin each line with four spaces.")
    case .textBeforeFirstField:
      say(
        sv: "Skriv en nyckel och ett kolon framför, eller \("#", .command).",
        fi: "Kirjoita eteen avain ja kaksoispiste tai \("#", .command).",
        en: "Write a key and a colon before it, or \("#", .command).")
    case .malformedKey:
      say(
        sv: "Skriv en nyckel, och språket efter den som \("Nyckel[fi]", .command).",
        fi: "Kirjoita avain ja sen perään kieli muodossa \("Avain[fi]", .command).",
        en: "Write a key, and a language after it as \("Key[fi]", .command).")
    case .mixedScripts:
      say(
        sv: "Skriv nyckeln på nytt med det egna tangentbordet.",
        fi: "Kirjoita avain uudelleen omalla näppäimistöllä.",
        en: "Write the key anew with your own keyboard.")
    case .unknownKey:
      say(
        sv: "Skriv den nyckel som föreslås. Fortsätter raden fältet ovanför: gör indrag.",
        fi: "Kirjoita ehdotettu avain. Jos rivi jatkaa yllä olevaa kenttää, sisennä se.",
        en: "Write the key that is suggested. If the line continues the field above, indent it.")
    case .unknownLanguage:
      say(
        sv: "Skriv något av språken som meddelandet räknar upp.",
        fi: "Kirjoita jokin viestissä luetelluista kielistä.",
        en: "Write one of the languages that the message names.")
    case .untranslatableField:
      say(
        sv: "Ta bort språket inom hakparentes.", fi: "Poista kieli hakasulkeineen.",
        en: "Remove "
          + "the language in brackets.")
    case .tooManyLines:
      say(
        sv: "Skriv hela värdet på en rad.", fi: "Kirjoita koko arvo yhdelle riville.",
        en: "Write the whole value on one line.")
    case .repeatedField:
      say(
        sv: "Slå ihop de två, eller ta bort det ena.", fi: "Yhdistä nämä kaksi tai poista toinen.",
        en: "Put the two together, or remove one.")
    case .invalidName:
      say(
        sv: "Byt namn; där det går föreslås ett namn.",
        fi: "Vaihda nimi; ehdotus annetaan, jos se on mahdollista.",
        en: "Rename it; a name is suggested where one can be made.")
    case .reservedName: say(sv: "Byt namn.", fi: "Vaihda nimi.", en: "Rename it.")
    case .clashingNames:
      say(sv: "Byt namn på den ena.", fi: "Vaihda toisen nimi.", en: "Rename one.")
    case .unexpectedEntry:
      say(
        sv: "Flytta den ut ur \("Registers", .path).",
        fi: "Siirrä se pois kansiosta \("Registers", .path).",
        en: "Move it out of \("Registers", .path).")
    case .executableFile:
      say(
        sv: "Ta bort märkningen med \("chmod -x", .command).",
        fi: "Poista merkintä komennolla \("chmod -x", .command).",
        en: "Take the mark away with \("chmod -x", .command).")
    case .folderTooDeep:
      say(
        sv: "Flytta upp dess register.", fi: "Siirrä sen rekisterit ylemmäs.",
        en: "Move its registers up.")
    case .crowdedFolder:
      say(
        sv: "Lägg registren i mappar, till exempel en per enhet.",
        fi: "Siirrä rekisterit kansioihin, esimerkiksi kansio kutakin yksikköä kohti.",
        en: "Put the registers into folders, such as one a unit.")
    case .unreadableFile:
      say(
        sv: "Se till att den är en vanlig fil.", fi: "Varmista, että se on tavallinen tiedosto.",
        en: "See that it is an ordinary file.")
    case .invalidFlag:
      say(
        sv: "Skriv \("X", .command) eller \("-", .command), eller lämna fältet tomt om svaret inte "
          + "är känt.",
        fi: "Kirjoita \("X", .command) tai \("-", .command), tai jätä kenttä tyhjäksi, jos asia ei "
          + "ole tiedossa.",
        en: "Write \("X", .command) or \("-", .command), or leave it empty if it is not known.")
    case .invalidDate:
      say(
        sv: "Skriv år, månad och dag: \("2026-11-22", .command).",
        fi: "Kirjoita vuosi, kuukausi ja päivä: \("2026-11-22", .command).",
        en: "Write year, month and day: \("2026-11-22", .command).")
    case .invalidLink:
      say(
        sv: "Börja med \("https://", .command), \("http://", .command) eller "
          + "\("mailto:", .command), utan blanksteg.",
        fi: "Aloita \("https://", .command), \("http://", .command) tai \("mailto:", .command), "
          + "ilman välilyöntejä.",
        en: "Begin with \("https://", .command), \("http://", .command) or "
          + "\("mailto:", .command), and leave no spaces.")
    case .unknownValue:
      say(
        sv: "Skriv det värde som föreslås, eller lägg till det nya i schemat.",
        fi: "Kirjoita ehdotettu arvo tai lisää uusi skeemaan.",
        en: "Write the value that is suggested, or add the new one to the schema.")
    case .repeatedItem: say(sv: "Ta bort det ena.", fi: "Poista toinen.", en: "Remove one.")
    case .spacedSlash:
      say(
        sv: "Skriv varje värde på en egen rad.", fi: "Kirjoita kukin arvo omalle rivilleen.",
        en: "Write each on a line of its own.")
    case .sameName:
      say(
        sv: "Beskriver de samma system: ta bort det ena registret. Ge dem annars olika namn.",
        fi: "Jos ne kuvaavat samaa järjestelmää, poista toinen rekisteri. Muuten anna niille eri "
          + "nimet.",
        en: "See whether they are the same system; else make the names differ.")
    case .missingField: say(sv: "Fyll i det.", fi: "Täytä se.", en: "State it.")
    case .missingTranslation:
      say(
        sv: "Lägg till fältet på det språket: \("Nyckel[fi]:", .command).",
        fi: "Lisää kenttä sillä kielellä: \("Avain[fi]:", .command).",
        en: "Add a variant, \("Key[fi]:", .command).")
    case .overdueReview:
      say(
        sv: "Läs igenom registret och skriv dagens datum i fältet.",
        fi: "Lue rekisteri läpi ja kirjoita tämän päivän päivämäärä kenttään.",
        en: "Read the register through, and write the day in the field.")
    case .missingSchema:
      say(
        sv: "Hämta tillbaka den; utan den kan ingen läsa registren.",
        fi: "Palauta se; ilman sitä kukaan ei voi lukea rekistereitä.",
        en: "Bring it back; without it nobody can read the registers.")
    case .missingSchemaKey: say(sv: "Lägg till nyckeln.", fi: "Lisää avain.", en: "Add the key.")
    case .misplacedSchemaKey: say(sv: "Flytta den.", fi: "Siirrä se.", en: "Move it.")
    case .clashingKeys: say(sv: "Ändra den ena.", fi: "Muuta toista.", en: "Change one.")
    case .undefinedVocabulary:
      say(
        sv: "Rätta ordlistans id, eller definiera ordlistan.",
        fi: "Korjaa sanaston tunnus tai määrittele sanasto.",
        en: "Correct the id, or define the vocabulary.")
    case .undefinedField:
      say(
        sv: "Rätta fältets id, eller definiera fältet.",
        fi: "Korjaa kentän tunnus tai määrittele kenttä.",
        en: "Correct the id, or define the field.")
    case .repeatedDefinition:
      say(
        sv: "Ta bort det ena, eller ge det ett annat namn.",
        fi: "Poista toinen tai anna sille toinen nimi.",
        en: "Remove one, or give it another name.")
    case .emptyVocabulary:
      say(
        sv: "Lägg till ett avsnitt \("Value", .command) för varje värde.",
        fi: "Lisää osio \("Value", .command) kullekin arvolle.",
        en: "Add a section \("Value", .command) for each value.")
    case .unsuitableSchemaKey:
      say(
        sv: "Ta bort raden, eller ändra fältets typ.", fi: "Poista rivi tai muuta kentän tyyppi.",
        en: "Remove the line, or change the type of the field.")
    case .invalidSchemaValue:
      say(
        sv: "Skriv något av orden som meddelandet räknar upp.",
        fi: "Kirjoita jokin viestissä luetelluista sanoista.",
        en: "Write one of the words that the message names.")
    case .identityCode:
      say(
        sv: "Ta bort den innan filen sparas i Git: därifrån går den inte att få bort.",
        fi: "Poista se, ennen kuin tiedosto tallennetaan Gitiin: sieltä sitä ei saa pois.",
        en: "Remove it before the file is committed: from Git it cannot be removed.")
    case .emailAddress, .phoneNumber:
      say(
        sv: "Flytta uppgiften till ett fält som i schemat har "
          + "\("Personal contact: yes", .command), eller ta bort den.",
        fi: "Siirrä tieto kenttään, jolla on skeemassa \("Personal contact: yes", .command), tai "
          + "poista se.",
        en: "Move it to a field that has \("Personal contact: yes", .command) in the schema, or "
          + "remove it.")
    case .tornRow, .splitCell:
      say(sv: "Läs igenom resultatet.", fi: "Lue tulos läpi.", en: "Read the result.")
    case .repeatedRow:
      say(
        sv: "Inget behöver göras om raden står två gånger av misstag.",
        fi: "Mitään ei tarvitse tehdä, jos rivi on vahingossa taulukossa kahdesti.",
        en: "Nothing, if the table has it twice by mistake.")
    case .outsideTable:
      say(
        sv:
          "Kontrollera att den inte är en rad i tabellen. Är den det: skriv cellerna med tabb "
          + "emellan.",
        fi:
          "Varmista, ettei se ole taulukon rivi. Jos se on, kirjoita solut sarkaimin erotettuina.",
        en: "See that it is no row. If it is, write its cells with TABs between them.")
    case .unclosedQuote:
      say(
        sv: "Avsluta den med ett citattecken, eller dubbla de citattecken som är text.",
        fi: "Päätä se lainausmerkillä tai kirjoita tekstiin kuuluvat lainausmerkit kahdesti.",
        en: "Close it, or double the marks that are text.")
    case .unknownColumn:
      say(
        sv: "Rätta rubriken i tabellen, eller lägg till ett alias i schemat.",
        fi: "Korjaa otsikko taulukossa tai lisää skeemaan alias.",
        en: "Correct the title in the table, or add an alias to the schema.")
    case .invalidRow:
      say(
        sv: "Gör som meddelandet säger. För ett register som redan finns ändrar "
          + "\("--update", .command) de fält som raden anger.",
        fi: "Toimi viestin mukaan. Jos rekisteri on jo olemassa, \("--update", .command) muuttaa "
          + "ne kentät, jotka rivillä on täytetty.",
        en: "Do what the message says. For a register that exists, \("--update", .command) changes "
          + "the fields that the row states.")
    }
  }

  private var fixCommand: RichText { RichText("dataregister check --fix", .command) }
}
