internal import Rendering

/// What `--help` says of a command or an option.
package enum HelpText: Hashable, Sendable {
  case tool, toolDiscussion
  case check, format, list, show, diff, history, blame, changeLog, review, importTable, status
  case folder, language, color, noPager, outputFormat
  case registers, paths, register, revision, staged, notes, checkOnly, group, field, all, noFollow
  case unit, person, exitCode, since, reviewAt, table, tableFormat, dryRun, update, range, words
  case afterTerminator, onlyRegisters
}

extension Messages {
  /// What `--help` says of a command or an option.
  package func help(_ text: HelpText) -> String {
    switch text {
    case .tool:
      word(
        sv: "En myndighets register över datasystem, som textfiler i Git.",
        fi: "Viranomaisen tietojärjestelmien rekisteri tekstitiedostoina Gitissä.",
        en: "A public authority's register of its data systems, as text files in Git.")
    case .toolDiscussion:
      word(
        sv: "REGISTER är ett id (aura), en fil (Registers/aura.register) eller ett namn. VERSION är "
          + "allt som Git förstår, ett datum (2026-11-22), ett datum med klockslag "
          + "(2026-11-22T10:00), published eller published@DATUM.",
        fi: "REKISTERI on tunnus (aura), tiedosto (Registers/aura.register) tai nimi. VERSIO on "
          + "mikä tahansa, minkä Git ymmärtää, päivä (2026-11-22), päivä ja kellonaika "
          + "(2026-11-22T10:00), published tai published@PÄIVÄ.",
        en: "REGISTER is an id (aura), a file (Registers/aura.register) or a name. REVISION is "
          + "whatever Git resolves, a date (2026-11-22), a date and time (2026-11-22T10:00), "
          + "published or published@DATE.")
    case .check:
      word(
        sv: "Kontrollera registren och schemat.", fi: "Tarkista rekisterit ja skeema.",
        en: "Check the registers and the schema.")
    case .format:
      word(
        sv: "Skriv filerna i kanonisk form; inget värde ändras.",
        fi: "Kirjoita tiedostot perusmuodossa; mikään arvo ei muutu.",
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
        sv: "Visa fält för fält vad som skiljer.", fi: "Näytä erot kenttä kentältä.",
        en: "Show field by field what differs.")
    case .history:
      word(
        sv: "Visa ett registers ändringar, de nyaste först.",
        fi: "Näytä rekisterin muutokset, uusimmat ensin.",
        en: "Show a register's changes, newest first.")
    case .blame:
      word(
        sv: "Visa för varje fält vem som gav det dess värde, och när.",
        fi: "Näytä jokaisesta kentästä, kuka antoi sille arvon ja milloin.",
        en: "Show who gave each field its value, and when.")
    case .changeLog:
      word(
        sv: "Visa alla registers ändringar, under en rubrik per publicering.",
        fi: "Näytä kaikkien rekisterien muutokset julkaisuittain.",
        en: "Show the changes of all registers, under a heading a publication.")
    case .review:
      word(
        sv: "Visa vad nästa publicering skulle ändra.",
        fi: "Näytä, mitä seuraava julkaisu muuttaisi.",
        en: "Show what the next publication would change.")
    case .importTable:
      word(
        sv: "Gör register av raderna i en tabell.", fi: "Tee taulukon riveistä rekisterejä.",
        en: "Make registers of the rows of a table.")
    case .status:
      word(
        sv: "Visa var registren står: ändrat, köat, sparat, publicerat.",
        fi: "Näytä rekisterien tila: muutettu, valmisteltu, tallennettu, julkaistu.",
        en: "Show where the registers stand: edited, staged, committed, published.")
    case .folder:
      word(
        sv: "Kör som om verktyget startats i mappen.",
        fi: "Toimi kuin työkalu olisi käynnistetty kansiossa.",
        en: "Run as if started in the folder.")
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
        sv: "Visa inte långa utskrifter i en bläddrare.",
        fi: "Älä näytä pitkiä tulosteita selausohjelmassa.",
        en: "Do not show long output in a pager.")
    case .outputFormat:
      word(
        sv: "text för människor, json för program.", fi: "text ihmisille, json ohjelmille.",
        en: "text for people, json for programs.")
    case .paths:
      word(
        sv: "Register eller filer; utan dem alla.", fi: "Rekisterit tai tiedostot; ilman niitä kaikki.",
        en: "Registers or files; all without them.")
    case .registers, .onlyRegisters:
      word(
        sv: "Bara dessa register.", fi: "Vain nämä rekisterit.", en: "Only these registers.")
    case .register:
      word(
        sv: "Ett id, en fil eller ett namn.", fi: "Tunnus, tiedosto tai nimi.",
        en: "An id, a file or a name.")
    case .revision:
      word(
        sv: "Som det var i en version.", fi: "Sellaisena kuin se oli versiossa.",
        en: "As it was at a revision.")
    case .staged:
      word(
        sv: "Det som är köat för nästa commit.", fi: "Seuraavaan committiin valmisteltu.",
        en: "What is staged for the next commit.")
    case .notes:
      word(
        sv: "Visa varje anmärkning i stället för att räkna dem.",
        fi: "Näytä jokainen huomautus laskemisen sijasta.",
        en: "List every note instead of counting them.")
    case .checkOnly:
      word(
        sv: "Ändra inget; nämn bara filerna som skulle ändras.",
        fi: "Älä muuta mitään; nimeä vain tiedostot, jotka muuttuisivat.",
        en: "Change nothing; only name the files that would change.")
    case .group:
      word(
        sv: "Bara en grupp av fält: name, description, owner, legal eller other.",
        fi: "Vain yksi kenttäryhmä: name, description, owner, legal tai other.",
        en: "Only one group of fields: name, description, owner, legal or other.")
    case .field:
      word(
        sv: "Bara ett fält, med dess id eller nyckel.",
        fi: "Vain yksi kenttä tunnuksen tai avaimen mukaan.",
        en: "Only one field, by its id or its key.")
    case .all:
      word(
        sv: "Ta med commits som inte ändrade något värde.",
        fi: "Näytä myös commitit, jotka eivät muuttaneet mitään arvoa.",
        en: "Include commits that changed no value.")
    case .noFollow:
      word(
        sv: "Följ inte registret till tidigare filnamn.",
        fi: "Älä seuraa rekisteriä aiempiin tiedostonimiin.",
        en: "Do not follow the register to earlier names of its file.")
    case .unit:
      word(
        sv: "Bara en ansvarsenhets register.", fi: "Vain yhden vastuuyksikön rekisterit.",
        en: "Only the registers of one responsible unit.")
    case .person:
      word(
        sv: "Bara en ansvarspersons register.", fi: "Vain yhden vastuuhenkilön rekisterit.",
        en: "Only the registers of one responsible person.")
    case .exitCode:
      word(
        sv: "Avsluta med 1 när något skiljer.", fi: "Lopeta paluuarvoon 1, jos eroja on.",
        en: "Exit with 1 when anything differs.")
    case .since:
      word(
        sv: "Jämför med en version i stället för den senaste publiceringen.",
        fi: "Vertaa versioon viimeisimmän julkaisun sijasta.",
        en: "Compare with a revision instead of the last publication.")
    case .reviewAt:
      word(
        sv: "Granska en annan version än HEAD.", fi: "Tarkista muu versio kuin HEAD.",
        en: "Review another revision than HEAD.")
    case .table:
      word(
        sv: "Tabellen, med rubriker på första raden.",
        fi: "Taulukko, jonka ensimmäisellä rivillä ovat otsikot.",
        en: "The table, with a header on its first line.")
    case .tableFormat:
      word(
        sv: "Tabellens format: tsv.", fi: "Taulukon muoto: tsv.", en: "The table's format: tsv.")
    case .dryRun:
      word(
        sv: "Skriv inget; säg bara vad som skulle skrivas.",
        fi: "Älä kirjoita mitään; kerro vain, mitä kirjoitettaisiin.",
        en: "Write nothing; only say what would be written.")
    case .update:
      word(
        sv: "Ändra register som redan finns.", fi: "Muuta myös olemassa olevia rekisterejä.",
        en: "Change registers that exist already.")
    case .range:
      word(
        sv: "Två versioner, A..B; utan dem allt.", fi: "Kaksi versiota, A..B; ilman niitä kaikki.",
        en: "Two revisions, A..B; everything without them.")
    case .words:
      word(
        sv: "Högst två versioner (A, A B eller A..B), och sedan register.",
        fi: "Enintään kaksi versiota (A, A B tai A..B) ja sitten rekisterit.",
        en: "At most two revisions (A, A B or A..B), and then registers.")
    case .afterTerminator:
      word(
        sv: "Bara detta register; också ett ord efter -- är ett register.",
        fi: "Vain tämä rekisteri; myös sana merkkien -- jälkeen on rekisteri.",
        en: "Only this register; a word after -- is a register too.")
    }
  }
}
