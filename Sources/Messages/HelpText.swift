internal import Rendering

/// What `--help` says of a command or an option.
package enum HelpText: Hashable, Sendable {
  case tool, toolDiscussion
  case help, helpSubject
  case check, format, list, show, diff, history, blame, changeLog, review, importTable, status
  case folder, language, color, noPager, noIndex, outputFormat, documentFormat, checkFormat, fix
  case registers, paths, register, revision, staged, notes, checkOnly, group, field, all, noFollow
  case unit, person, exitCode, since, reviewAt, reviewOutput, table, tableFormat, dryRun, update,
    range, words
  case afterTerminator, onlyRegisters, publicOnly
  case editing(EditingHelp)
  case site(SiteHelp)
  case publishing(PublishingHelp)
  case merging(MergingHelp)
  case hook(HookHelp)
  case installing(InstallingHelp)
  case indexing(IndexHelp)
  case languageServer
  case editor(EditorHelp)
  case manual(ManualHelp)
  case serving(ServingHelp)
}

extension Messages {
  /// What `--help` says of a command or an option.
  package func help(_ text: HelpText) -> String {
    switch text {
    case .tool:
      word(
        sv: "En myndighets beskrivningar av sina datasystem, som textfiler i Git.",
        fi: "Viranomaisen kuvaukset tietojärjestelmistään, tekstitiedostoina Gitissä.",
        en: "A public authority's descriptions of its data systems, as text files in Git.")
    case .toolDiscussion:
      word(
        sv: "REGISTER är ett id (aura), en fil (Registers/aura.register) eller ett namn. VERSION "
          + "är en version som Git känner till, ett datum (2026-11-22), ett datum med klockslag "
          + "(2026-11-22T10:00), published (den senaste publiceringen) eller published@DATUM.",
        fi: "REKISTERI on tunnus (aura), tiedosto (Registers/aura.register) tai nimi. VERSIO "
          + "on Gitin tuntema versio, päivämäärä (2026-11-22), päivämäärä ja kellonaika "
          + "(2026-11-22T10:00), published (viimeisin julkaisu) tai published@PÄIVÄMÄÄRÄ.",
        en: "REGISTER is an id (aura), a file (Registers/aura.register) or a name. REVISION is "
          + "a revision that Git knows, a date (2026-11-22), a date and time (2026-11-22T10:00), "
          + "published (the last publication) or published@DATE.")
    case .help:
      word(
        sv: "Visa hjälp om ett kommando eller ett ämne.", fi: "Näytä ohje komennosta tai aiheesta.",
        en: "Show help on a command or a topic.")
    case .helpSubject:
      word(
        sv: "Ett kommando eller ett ämne; en översikt om inget anges.",
        fi: "Komento tai aihe; yleiskatsaus, jos mitään ei anneta.",
        en: "A command or a topic; an overview if none is named.")
    case .check:
      word(
        sv: "Kontrollera registren och schemat.", fi: "Tarkista rekisterit ja skeema.",
        en: "Check the registers and the schema.")
    case .format:
      word(
        sv: "Skriv filerna i standardform; inga värden ändras.",
        fi: "Kirjoita tiedostot vakiomuotoon; arvot eivät muutu.",
        en: "Write the files in canonical form; no value changes.")
    case .list:
      word(
        sv: "Visa registren som en tabell.", fi: "Näytä rekisterit taulukkona.",
        en: "Show the registers as a table.")
    case .show:
      word(
        sv: "Visa ett register, som det är eller som det var.",
        fi: "Näytä rekisteri sellaisena kuin se on tai oli.",
        en: "Show one register, as it is or as it was.")
    case .diff:
      word(
        sv: "Visa skillnaderna, fält för fält.", fi: "Näytä erot kenttä kentältä.",
        en: "Show the differences, field by field.")
    case .history:
      word(
        sv: "Visa ett registers ändringar, de nyaste först.",
        fi: "Näytä rekisterin muutokset, uusimmat ensin.",
        en: "Show a register's changes, newest first.")
    case .blame:
      word(
        sv: "Visa vem som gav varje fält dess nuvarande värde, och när.",
        fi: "Näytä, kuka antoi kullekin kentälle sen nykyisen arvon ja milloin.",
        en: "Show who gave each field its present value, and when.")
    case .changeLog:
      word(
        sv: "Visa alla registers ändringar, publicering för publicering.",
        fi: "Näytä kaikkien rekisterien muutokset julkaisuittain.",
        en: "Show the changes of all registers, publication by publication.")
    case .review:
      word(
        sv: "Granska vad nästa publicering skulle ändra.",
        fi: "Katselmoi, mitä seuraava julkaisu muuttaisi.",
        en: "Review what the next publication would change.")
    case .importTable:
      word(
        sv: "Gör raderna i en tabell till register.", fi: "Tee taulukon riveistä rekistereitä.",
        en: "Make the rows of a table into registers.")
    case .status:
      word(
        sv: "Visa läget: vad som är ändrat, köat, sparat i Git och publicerat.",
        fi: "Näytä tilanne: mitä on muutettu, valmisteltu, tallennettu Gitiin ja julkaistu.",
        en: "Show where things stand: what is edited, staged, committed and published.")
    case .folder:
      word(
        sv: "Kör som om verktyget hade startats i den mappen.",
        fi: "Toimi kuin työkalu olisi käynnistetty kyseisessä kansiossa.",
        en: "Run as if started in that folder.")
    case .language:
      word(
        sv: "Språket i det som skrivs ut: sv, fi eller en.",
        fi: "Tulosteen kieli: sv, fi tai en.", en: "The language of what is printed: sv, fi or en.")
    case .color:
      word(
        sv: "När färger används: auto, always eller never.",
        fi: "Milloin värejä käytetään: auto, always tai never.",
        en: "When colours are used: auto, always or never.")
    case .noPager:
      word(
        sv: "Visa långa utskrifter på en gång, inte sida för sida.",
        fi: "Näytä pitkätkin tulosteet kerralla, ei sivu kerrallaan.",
        en: "Show long output all at once, not page by page.")
    case .noIndex:
      word(
        sv: "Läs historiken direkt ur Git, utan att använda historikindexet.",
        fi: "Lue historia suoraan Gitistä ilman historiahakemistoa.",
        en: "Read the history from Git itself, without the history index.")
    case .outputFormat:
      word(
        sv: "text för människor, json för program.", fi: "text ihmisille, json ohjelmille.",
        en: "text for people, json for programs.")
    case .documentFormat:
      word(
        sv: "text för människor, json för program; markdown för en kommentar, html för en sida som "
          + "går att spara, skriva ut och skicka.",
        fi: "text ihmisille, json ohjelmille; markdown kommenttia varten, html sivua varten, jonka "
          + "voi tallentaa, tulostaa ja lähettää.",
        en: "text for people, json for programs; markdown for a comment, html for a page to keep, "
          + "print and send.")
    case .checkFormat:
      word(
        sv: "text för människor, json för program; sarif, github och gitlab för deras "
          + "granskningsvyer.",
        fi: "text ihmisille, json ohjelmille; sarif, github ja gitlab verkkopalvelujen "
          + "katselmointinäkymiin.",
        en: "text for people, json for programs; sarif, github and gitlab for their reviews.")
    case .fix:
      word(
        sv: "Rätta det som bara kan rättas på ett sätt.",
        fi: "Korjaa se, minkä voi korjata vain yhdellä tavalla.",
        en: "Correct what can be corrected in one way only.")
    case .paths:
      word(
        sv: "Register eller filer; alla om inget anges.",
        fi: "Rekisterit tai tiedostot; kaikki, jos mitään ei anneta.",
        en: "Registers or files; all if none is named.")
    case .registers, .onlyRegisters:
      word(
        sv: "Bara detta register; kan anges flera gånger.",
        fi: "Vain tämä rekisteri; voidaan antaa useita kertoja.",
        en: "Only this register; may be given several times.")
    case .register:
      word(
        sv: "Ett id, en fil eller ett namn.", fi: "Tunnus, tiedosto tai nimi.",
        en: "An id, a file or a name.")
    case .revision:
      word(
        sv: "Läget i en viss version i stället för det nuvarande.",
        fi: "Tilanne tietyssä versiossa nykyisen sijasta.",
        en: "As it was at a revision, not as it is now.")
    case .staged:
      word(
        sv: "Det som är köat för nästa commit.", fi: "Seuraavaan committiin valmisteltu sisältö.",
        en: "What is staged for the next commit.")
    case .notes:
      word(
        sv: "Visa alla anmärkningar, inte bara hur många de är.",
        fi: "Näytä kaikki huomautukset, ei vain niiden määrää.",
        en: "List every note, not only how many there are.")
    case .checkOnly:
      word(
        sv: "Ändra inget; räkna bara upp filerna som skulle ändras.",
        fi: "Älä muuta mitään; luettele vain tiedostot, jotka muuttuisivat.",
        en: "Change nothing; only list the files that would change.")
    case .group:
      word(
        sv: "Bara fälten i en grupp: name, description, owner, legal eller other.",
        fi: "Vain yksi kenttäryhmä: name, description, owner, legal tai other.",
        en: "Only the fields of one group: name, description, owner, legal or other.")
    case .field:
      word(
        sv: "Bara ett fält: dess id eller nyckel.", fi: "Vain yksi kenttä: sen tunnus tai avain.",
        en: "Only one field: its id or its key.")
    case .all:
      word(
        sv: "Ta med commits som inte ändrade något värde.",
        fi: "Näytä myös commitit, jotka eivät muuttaneet mitään arvoa.",
        en: "Include commits that changed no value.")
    case .noFollow:
      word(
        sv: "Följ inte registret bakåt till tidigare filnamn.",
        fi: "Älä seuraa rekisteriä aiempiin tiedostonimiin.",
        en: "Do not follow the register to earlier names of its file.")
    case .unit:
      word(
        sv: "Bara en viss ansvarsenhets register.", fi: "Vain tietyn vastuuyksikön rekisterit.",
        en: "Only the registers of one responsible unit.")
    case .person:
      word(
        sv: "Bara en viss ansvarspersons register.", fi: "Vain tietyn vastuuhenkilön rekisterit.",
        en: "Only the registers of one responsible person.")
    case .exitCode:
      word(
        sv: "Avsluta med returkod 1 om det finns skillnader.",
        fi: "Lopeta paluukoodilla 1, jos eroja on.",
        en: "Exit with status 1 if anything differs.")
    case .since:
      word(
        sv: "Jämför med en viss version i stället för den senaste publiceringen.",
        fi: "Vertaa tiettyyn versioon viimeisimmän julkaisun sijasta.",
        en: "Compare with a revision instead of the last publication.")
    case .reviewAt:
      word(
        sv: "Granska en annan version än HEAD.", fi: "Katselmoi jokin muu versio kuin HEAD.",
        en: "Review a revision other than HEAD.")
    case .reviewOutput:
      word(
        sv: "Skriv granskningen i en fil. Om inget format anges avgör filändelsen: .html, .md "
          + "eller .json; annars blir det text.",
        fi: "Kirjoita katselmus tiedostoon. Ellei muotoa anneta, sen ratkaisee tiedostopääte: "
          + ".html, .md tai .json; muuten teksti.",
        en: "Write the review to a file. Unless a format is named, the file's extension decides: "
          + ".html, .md or .json; otherwise text.")
    case .table:
      word(
        sv: "Filen med tabellen, eller - för standardinmatning. Överst i varje kolumn står ett "
          + "fälts nyckel, alias eller rubrik; kolumnen id ger filnamnen.",
        fi: "Taulukkotiedosto tai - (vakiosyöte). Kunkin sarakkeen otsikkona on kentän avain, "
          + "alias tai otsikko; id-sarakkeesta saadaan tiedostonimet.",
        en: "The file with the table, or - for standard input. Columns are headed by a field's "
          + "key, an alias or its label; a column id gives the file names.")
    case .tableFormat:
      word(
        sv: "Tabellens format: tsv (tabb mellan cellerna), csv (komma, semikolon eller tabb; "
          + "celler inom citattecken) eller text (ur ett dokument, med texten runt tabellen). "
          + "Om inget anges avgör filändelsen: .csv ger csv, .txt ger text och alla andra tsv.",
        fi: "Taulukon muoto: tsv (solujen välissä sarkain), csv (pilkku, puolipiste tai sarkain; "
          + "solut lainausmerkeissä) tai text (asiakirjasta, ympäröivine teksteineen). Ellei "
          + "muotoa anneta, sen ratkaisee tiedostopääte: .csv, .txt (text), muille tsv.",
        en: "The table's format: tsv (a tab between cells), csv (comma, semicolon or tab; cells "
          + "in quotation marks) or text (out of a document, with the text around it). "
          + "Otherwise the file's extension decides: csv for .csv, text for .txt, else tsv.")
    case .dryRun:
      word(
        sv: "Skriv inget; visa bara vad som skulle skrivas.",
        fi: "Älä kirjoita mitään; kerro vain, mitä kirjoitettaisiin.",
        en: "Write nothing; only say what would be written.")
    case .update:
      word(
        sv: "Uppdatera också register som redan finns.",
        fi: "Päivitä myös rekisterit, jotka ovat jo olemassa.",
        en: "Also update registers that already exist.")
    case .range:
      word(
        sv: "Två versioner, A..B; allt om inget anges.",
        fi: "Kaksi versiota, A..B; kaikki, jos mitään ei anneta.",
        en: "Two revisions, A..B; everything if none is named.")
    case .words:
      word(
        sv: "Högst två versioner (A, A B eller A..B), sedan register.",
        fi: "Enintään kaksi versiota (A, A B tai A..B), sitten rekisterit.",
        en: "At most two revisions (A, A B or A..B), then registers.")
    case .afterTerminator:
      word(
        sv: "Bara detta register; ord efter -- är också register.",
        fi: "Vain tämä rekisteri; myös merkkien -- jälkeen tulevat sanat ovat rekistereitä.",
        en: "Only this register; words after -- are registers too.")
    case .publicOnly:
      word(
        sv: "Bara det som får publiceras; history, blame och changelog visar det publicering för "
          + "publicering.",
        fi: "Vain se, minkä saa julkaista; history, blame ja changelog näyttävät sen "
          + "julkaisuittain.",
        en: "Only what may be published; history, blame and changelog show it publication by "
          + "publication.")
    case .editing(let text): help(text)
    case .site(let text): help(text)
    case .publishing(let text): help(text)
    case .merging(let text): help(text)
    case .hook(let text): help(text)
    case .installing(let text): help(text)
    case .indexing(let text): help(text)
    case .languageServer:
      word(
        sv: "Hjälp en editor: fel, förslag och ändringar medan du skriver. Editorn startar "
          + "programmet själv och talar med det via standardinmatning och standardutmatning.",
        fi: "Palvele muokkausohjelmaa: virheet, ehdotukset ja muutokset kirjoittaessasi. "
          + "Muokkausohjelma käynnistää komennon itse ja käyttää vakiosyötettä ja "
          + "vakiotulostetta.",
        en: "Help an editor: findings, completions and changes while you write. The editor starts "
          + "it by itself and talks with it on standard input and output.")
    case .editor(let text): help(text)
    case .manual(let text): help(text)
    case .serving(let text): help(text)
    }
  }
}
