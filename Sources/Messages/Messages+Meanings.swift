package import Diagnostics
package import Rendering

/// The meaning of each diagnostic code, as SARIF reports and the documentation list it.
extension Messages {
  /// What a kind of finding means, in a sentence or two: for whoever looks a code up.
  package func meaning(of code: DiagnosticCode) -> RichText {
    switch code {
    case .fileTooLarge:
      say(
        sv: "Filen är större än 8 MiB och har inte lästs.",
        fi: "Tiedosto on yli 8 MiB, eikä sitä ole luettu.",
        en: "The file has more than 8 MiB and was not read.")
    case .byteOrderMark:
      say(
        sv: "Filen börjar med ett osynligt tecken som en del Windowsprogram skriver.",
        fi:
          "Tiedosto alkaa näkymättömällä merkillä, jollaisen jotkin Windows-ohjelmat kirjoittavat.",
        en: "The file begins with an invisible mark, as some Windows programs write it.")
    case .carriageReturn:
      say(
        sv: "Raderna slutar med CRLF, som i Windows.",
        fi: "Rivit päättyvät merkkeihin CRLF, kuten Windowsissa.",
        en: "Lines end in CRLF, as in Windows.")
    case .loneCarriageReturn:
      say(
        sv: "Ett CR står inne i en rad, utan LF efter sig.",
        fi: "Rivin sisällä on CR, jonka perässä ei ole LF-merkkiä.",
        en: "A CR stands inside a line, without an LF after it.")
    case .missingFinalNewline:
      say(
        sv: "Den sista raden slutar utan radbrytning (LF).",
        fi: "Viimeisen rivin lopussa ei ole rivinvaihtoa (LF).",
        en: "The last line has no LF.")
    case .trailingWhitespace:
      say(
        sv: "En rad slutar med blanksteg eller tabbar. Bara den första anmärks.",
        fi: "Rivin lopussa on välilyöntejä tai sarkaimia. Vain ensimmäinen mainitaan.",
        en: "A line ends in spaces or TABs. Only the first is reported.")
    case .invalidUTF8:
      say(
        sv: "Några byte är inte text i UTF-8; meddelandet anger dem hexadecimalt.",
        fi: "Jotkin tavut eivät ole UTF-8-tekstiä; viesti ilmoittaa ne heksadesimaalisina.",
        en: "Bytes are not UTF-8; the message gives them in hexadecimal.")
    case .forbiddenCharacter:
      say(
        sv: "Ett osynligt tecken döljer eller ändrar det som syns; meddelandet anger vilket.",
        fi: "Näkymätön merkki peittää tai muuttaa näkyvää tekstiä; viesti kertoo, mikä se on.",
        en: "A character is not seen and hides or changes what is seen; the message names it.")
    case .tooManyMarks:
      say(
        sv: "Fler än 30 kombinerande tecken står efter varandra: bokstaven under dem syns inte.",
        fi: "Peräkkäin on yli 30 yhdistyvää merkkiä: niiden alla olevaa kirjainta ei näy.",
        en: "More than 30 combining marks follow each other: the letter below them is not seen.")
    case .indentedComment:
      say(
        sv: "Ett \("#", .command) efter blanksteg är text i ett värde, inte en kommentar.",
        fi: "Välilyönnin jälkeen tuleva \("#", .command) on arvon tekstiä eikä kommentti.",
        en: "A \("#", .command) after white space is text of a value, not a comment.")
    case .conflictMarker:
      say(
        sv: "Två versioner av samma rader står kvar, så som Git skriver dem när det inte kan slå "
          + "ihop dem.",
        fi: "Samoista riveistä on jäljellä kaksi versiota, niin kuin Git kirjoittaa ne, kun se ei "
          + "osaa yhdistää niitä.",
        en: "Two versions of the same lines are left, as Git writes them when it cannot merge them."
      )
    case .missingColon:
      say(
        sv: "En rad börjar vid marginalen och har inget kolon.",
        fi: "Rivi alkaa marginaalista, eikä siinä ole kaksoispistettä.",
        en: "A line begins at the margin and has no colon.")
    case .missingIndentation:
      say(
        sv: "Flera rader efter varandra börjar vid marginalen utan kolon; troligen fortsätter de "
          + "fältet ovanför.",
        fi: "Useita peräkkäisiä rivejä alkaa marginaalista ilman kaksoispistettä; ilmeisesti ne "
          + "jatkavat yllä olevaa kenttää.",
        en: "Several lines in a row begin at the margin without a colon; they probably continue "
          + "the field above.")
    case .textBeforeFirstField:
      say(
        sv: "Text står före det första fältet.", fi: "Ennen ensimmäistä kenttää on tekstiä.",
        en: "Text stands before the first field.")
    case .malformedKey:
      say(
        sv: "Före kolonet saknas en nyckel, eller så står hakparenteser fel.",
        fi: "Kaksoispisteen edestä puuttuu avain, tai hakasulkeet ovat väärässä paikassa.",
        en: "Before the colon there is no key, or brackets are out of place.")
    case .mixedScripts:
      say(
        sv: "En nyckel har en bokstav som ser rätt ut men kommer ur ett annat alfabet.",
        fi: "Avaimessa on kirjain, joka näyttää oikealta mutta on toisesta kirjaimistosta.",
        en: "A key has a letter that looks right and comes from another alphabet.")
    case .unknownKey:
      say(
        sv: "Schemat har ingen sådan nyckel.", fi: "Skeemassa ei ole sellaista avainta.",
        en: "The schema has no such key.")
    case .unknownLanguage:
      say(
        sv: "Schemat har inget sådant språk.", fi: "Skeemassa ei ole sellaista kieltä.",
        en: "The schema has no such language.")
    case .untranslatableField:
      say(
        sv: "Ett språk står efter nyckeln till ett fält som inte översätts.",
        fi: "Avaimen perässä on kieli, vaikka kenttää ei käännetä.",
        en: "A language stands after the key of a field that is not translated.")
    case .tooManyLines:
      say(
        sv: "Ett värde som får ha bara en rad har flera.",
        fi: "Arvossa on useita rivejä, vaikka siinä saa olla vain yksi.",
        en: "A value that may have one line has more.")
    case .repeatedField:
      say(
        sv: "Fältet står redan högre upp på samma språk, kanske under ett alias. I en tabell som "
          + "importeras: två kolumner gäller samma fält på samma språk.",
        fi: "Kenttä on jo ylempänä samalla kielellä, ehkä toisella nimellä (alias). Tuotavassa "
          + "taulukossa: kaksi saraketta koskee samaa kenttää samalla kielellä.",
        en: "The field, in this language, stands further up already, perhaps under an alias. In a "
          + "table that is imported: two columns mean one field in one language.")
    case .invalidName:
      say(
        sv: "Namnet på en fil eller mapp följer inte mönstret.",
        fi: "Tiedoston tai kansion nimi ei ole sallitun mallin mukainen.",
        en: "The name of a file or a folder does not fit the pattern.")
    case .reservedName:
      say(
        sv: "Windows har reserverat namnet för en apparat och kan inte öppna en fil som heter så.",
        fi: "Windows on varannut nimen laitteelle eikä voi avata tämännimistä tiedostoa.",
        en: "Windows keeps the name for a device, so that the file cannot be had there.")
    case .clashingNames:
      say(
        sv: "Två namn skiljer sig bara i stora och små bokstäver eller i Unicodeform, eller är "
          + "lika i ett skadat Git-arkiv.",
        fi: "Kaksi nimeä eroaa vain isojen ja pienten kirjainten tai Unicode-muodon osalta, tai "
          + "ne ovat samat vioittuneessa Git-arkistossa.",
        en: "Two names differ only in case or in Unicode form, or are the same in a damaged tree.")
    case .unexpectedEntry:
      say(
        sv: "Något är varken ett register eller schemat: en annan fil, en länk, en undermodul.",
        fi: "Jokin ei ole rekisteri eikä skeema: muu tiedosto, linkki tai alimoduuli.",
        en: "Something is neither a register nor the schema: another file, a link, a submodule.")
    case .executableFile:
      say(
        sv: "Filen är markerad som körbar.", fi: "Tiedosto on merkitty suoritettavaksi.",
        en: "The file is marked as executable.")
    case .folderTooDeep:
      say(
        sv: "En mapp ligger djupare än fyra nivåer.", fi: "Kansio on yli neljän tason syvyydessä.",
        en: "A folder lies more than four deep.")
    case .crowdedFolder:
      say(
        sv: "En mapp har fler register än någon kan överblicka.",
        fi: "Kansiossa on enemmän rekistereitä kuin kukaan voi hallita.",
        en: "A folder has more registers than anybody can survey.")
    case .unreadableFile:
      say(
        sv: "Filen kan inte läsas.", fi: "Tiedostoa ei voi lukea.", en: "The file cannot be read.")
    case .invalidFlag:
      say(
        sv: "Värdet betyder varken ja eller nej.", fi: "Arvo ei ole vastaus kyllä eikä vastaus ei.",
        en: "The value is no word for yes or no.")
    case .invalidDate:
      say(
        sv: "Värdet är inget datum, eller så är det skrivet i fel form.",
        fi: "Arvo ei ole päivämäärä, tai se on kirjoitettu väärässä muodossa.",
        en: "The value is no day, or is written in another way.")
    case .invalidLink:
      say(sv: "Värdet är ingen adress.", fi: "Arvo ei ole osoite.", en: "The value is no address.")
    case .unknownValue:
      say(
        sv: "Värdet finns inte i fältets ordlista. Om ordlistan har Strict: yes är det ett fel.",
        fi: "Arvoa ei ole kentän sanastossa. Jos sanastossa on Strict: yes, se on virhe.",
        en: "The field's vocabulary does not have the value. An error where the vocabulary is "
          + "strict.")
    case .repeatedItem:
      say(
        sv: "Ett värde står två gånger i en lista.", fi: "Sama arvo on luettelossa kahdesti.",
        en: "An item stands twice in a list.")
    case .spacedSlash:
      say(
        sv: "Ett snedstreck mellan blanksteg skiljer troligen två värden åt.",
        fi: "Välilyöntien välissä oleva vinoviiva erottaa ilmeisesti kaksi arvoa.",
        en: "A slash between spaces probably parts two items.")
    case .sameName:
      say(
        sv: "Ett annat register har samma namn.", fi: "Toisella rekisterillä on sama nimi.",
        en: "Another register has the same name.")
    case .missingField:
      say(
        sv: "Ett obligatoriskt fält saknas eller är tomt på huvudspråket.",
        fi: "Pakollinen kenttä puuttuu tai on tyhjä pääkielellä.",
        en: "A required field is left out or is empty, in the main language.")
    case .missingTranslation:
      say(
        sv: "Fältet är ifyllt på huvudspråket men inte på det andra språket. Alla sådana räknas "
          + "ihop i en "
          + "anmärkning om inte \("--notes", .command) anges.",
        fi: "Kenttä on täytetty pääkielellä mutta ei toisella kielellä. Kaikki tällaiset lasketaan "
          + "samaan "
          + "huomautukseen, ellei valitsinta \("--notes", .command) anneta.",
        en: "What is stated in the main language is not stated in the second. All are counted in "
          + "one note unless \("--notes", .command) is given.")
    case .overdueReview:
      say(
        sv: "Registret har inte gåtts igenom så ofta som schemat säger.",
        fi: "Rekisteriä ei ole käyty läpi niin usein kuin skeema määrää.",
        en: "The register was not reviewed as often as the schema says.")
    case .missingSchema:
      say(
        sv: "Det finns register men ingen \("register.schema", .path) bredvid dem.",
        fi: "Rekistereitä on, mutta niiden vieressä ei ole tiedostoa \("register.schema", .path).",
        en: "There are registers, and no \("register.schema", .path) beside them.")
    case .missingSchemaKey:
      say(
        sv: "Ett avsnitt saknar en nyckel som det måste ha.",
        fi: "Osiosta puuttuu avain, joka siinä on oltava.",
        en: "A section lacks a key that it must have.")
    case .misplacedSchemaKey:
      say(
        sv: "Nyckeln hör hemma i en annan sorts avsnitt, eller så står ett värde före alla "
          + "ordlistor.",
        fi: "Avain kuuluu toisenlaiseen osioon, tai arvo on ennen kaikkia sanastoja.",
        en: "The key belongs in another kind of section; or a value stands before any vocabulary.")
    case .clashingKeys:
      say(
        sv: "Två fält har samma id, nyckel eller alias.",
        fi: "Kahdella kentällä on sama tunnus, avain tai alias.",
        en: "Two fields share an id, a key or an alias.")
    case .undefinedVocabulary:
      say(
        sv: "Ett fält hänvisar till en ordlista som schemat inte definierar.",
        fi: "Kenttä viittaa sanastoon, jota skeema ei määrittele.",
        en: "A field refers to a vocabulary that the schema does not define.")
    case .undefinedField:
      say(
        sv: "Ett villkor eller regeln om genomgång hänvisar till ett fält som schemat inte "
          + "definierar.",
        fi: "Ehto tai läpikäyntiä koskeva sääntö viittaa kenttään, jota skeema ei määrittele.",
        en: "A condition or the review refers to a field that the schema does not define.")
    case .repeatedDefinition:
      say(
        sv: "En ordlista, ett värde, ett alias eller ett språk är angivet två gånger.",
        fi: "Sanasto, arvo, alias tai kieli on ilmoitettu kahdesti.",
        en: "A vocabulary, a value, an alias or a language stands there a second time.")
    case .emptyVocabulary:
      say(
        sv: "Ett fält hänvisar till en ordlista utan värden.",
        fi: "Kenttä viittaa sanastoon, jossa ei ole arvoja.",
        en: "A field refers to a vocabulary without values.")
    case .unsuitableSchemaKey:
      say(
        sv: "Nyckeln har ingen verkan i ett fält av den typen.",
        fi: "Avain ei vaikuta sentyyppiseen kenttään.",
        en: "The key does nothing in a field of that type.")
    case .invalidSchemaValue:
      say(
        sv: "En nyckel kan ha bara vissa värden, eller en webbadress, och detta är inget sådant; "
          + "eller så är ett id, en nyckel, ett alias eller ett språk skrivet så att filer inte "
          + "kan använda det.",
        fi: "Avaimella voi olla vain tiettyjä arvoja tai verkko-osoite, eikä tämä kelpaa; tai "
          + "tunnus, avain, alias tai kieli on kirjoitettu niin, etteivät tiedostot voi käyttää "
          + "sitä.",
        en: "A key takes one of a few words, or a web address, and this is none; or an id, a key, "
          + "an alias or a language is spelled so that files cannot use it.")
    case .identityCode:
      say(
        sv: "En finsk personbeteckning står i filen eller i dess namn. Den visas aldrig i sin "
          + "helhet. En "
          + "personbeteckning för test är en varning.",
        fi: "Tiedostossa tai sen nimessä on suomalainen henkilötunnus. Sitä ei näytetä koskaan "
          + "kokonaan. Testikäyttöön tarkoitetusta tunnuksesta varoitetaan.",
        en: "A Finnish personal identity code stands in the file or in its name. It is never shown "
          + "in full. A code for tests is a warning.")
    case .emailAddress:
      say(
        sv: "En e-postadress står utanför de fält som får ha kontaktuppgifter.",
        fi: "Sähköpostiosoite on muualla kuin kentissä, joissa saa olla yhteystietoja.",
        en: "An e-mail address stands outside the fields that may have contact details.")
    case .phoneNumber:
      say(
        sv: "Något som ser ut som ett telefonnummer står utanför de fält som får ha "
          + "kontaktuppgifter.",
        fi: "Puhelinnumerolta näyttävä teksti on muualla kuin kentissä, joissa saa olla "
          + "yhteystietoja.",
        en: "What looks like a phone number stands outside the fields that may have contact "
          + "details.")
    case .tornRow:
      say(
        sv: "En rad utan första cell fogades till raden ovanför.",
        fi: "Rivi, jonka ensimmäinen solu on tyhjä, liitettiin yllä olevaan riviin.",
        en: "A row without a first cell was joined to the row above.")
    case .repeatedRow:
      say(
        sv: "En rad säger samma sak som rubrikerna eller en rad högre upp och togs inte med igen.",
        fi: "Rivi toistaa otsikot tai ylempänä olevan rivin, eikä sitä tuotu uudelleen.",
        en: "A row says what the header or a row further up says, and was not taken again.")
    case .outsideTable:
      say(
        sv: "I en text: en rad ovanför rubrikerna, eller en rad under dem utan tabb.",
        fi: "Tekstissä: rivi otsikoiden yläpuolella tai niiden alapuolella ilman sarkainta.",
        en: "In a text, a line above the header, or one below it without a TAB.")
    case .unclosedQuote:
      say(
        sv: "En cell börjar med ett citattecken och slutar aldrig. Ingen rad i tabellen tas med.",
        fi: "Solu alkaa lainausmerkillä eikä pääty. Taulukosta ei tuoda yhtään riviä.",
        en: "A cell begins with a quotation mark and never ends. No row of the table is taken.")
    case .unknownColumn:
      say(
        sv: "Inget fält har kolumnens rubrik som nyckel, alias eller rubrik. Kolumnen tas inte "
          + "med.",
        fi: "Sarakkeen otsikko ei ole minkään kentän avain, alias eikä otsikko. Sarake "
          + "jätetään pois.",
        en: "No field has the column's title as key, alias or label. The column is left out.")
    case .invalidRow:
      say(
        sv: "En rad blev inget register: för många celler, inget namn, ett id som inte duger eller "
          + "redan finns, eller något i en cell som inget register får ha.",
        fi: "Rivistä ei tullut rekisteriä: liikaa soluja, ei nimeä, tunnus ei kelpaa tai on jo "
          + "käytössä, tai solussa on jotain, mitä rekisterissä ei saa olla.",
        en: "A row made no register: too many cells, no name, an id that does not fit or is taken, "
          + "or something in a cell that no register may hold.")
    case .splitCell:
      say(
        sv: "En cell i ett listfält delades vid ett snedstreck mellan blanksteg eller vid en "
          + "radbrytning.",
        fi: "Luettelokentän solu jaettiin välilyöntien välissä olevan vinoviivan tai rivinvaihdon "
          + "kohdalta.",
        en: "A cell of a list was parted at a slash between spaces or at a line break.")
    }
  }
}
