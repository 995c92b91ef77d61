internal import Diagnostics
internal import Rendering

/// What `import` says of the rows, columns and cells that it could not take as they are.
extension Messages {
  /// What was found in a table, as a sentence without a full stop.
  func sentence(_ finding: TableFinding) -> RichText {
    switch finding {
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
    case .repeatedRow(let row, let name, let firstRow):
      say(
        sv: "Rad \(row) upprepar rad \(firstRow), \(quoted: name), och tas inte med igen",
        fi: "Rivi \(row) toistaa rivin \(firstRow), \(quoted: name), eikä sitä tuoda uudelleen",
        en: "Row \(row) repeats row \(firstRow), \(quoted: name), and is not taken again")
    case .outsideTable(let row, let text):
      say(
        sv: "Rad \(row) hör inte till tabellen och tas inte med: \(quoted: text)",
        fi: "Rivi \(row) ei kuulu taulukkoon ja jätetään pois: \(quoted: text)",
        en: "Row \(row) is no part of the table and is left out: \(quoted: text)")
    case .unclosedQuote(let row):
      say(
        sv: "Cellen som börjar med citattecken på rad \(row) slutar aldrig",
        fi: "Rivillä \(row) lainausmerkillä alkava solu ei pääty",
        en: "The cell that begins with a quotation mark on row \(row) never ends")
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
  private func sentence(_ problem: TableFinding.RowProblem) -> RichText {
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
    case .tooManyMarks(let limit, let column):
      say(
        sv: "i kolumnen \(quoted: column) står fler än \(limit) kombinerande tecken i rad",
        fi: "sarakkeessa \(quoted: column) on yli \(limit) yhdistyvää merkkiä peräkkäin",
        en: "more than \(limit) combining marks follow each other in the column "
          + "\(quoted: column)")
    case .identityCode(let masked, let column):
      say(
        sv: "i kolumnen \(quoted: column) står personbeteckningen \(quoted: masked)",
        fi: "sarakkeessa \(quoted: column) on henkilötunnus \(quoted: masked)",
        en: "the personal identity code \(quoted: masked) stands in the column \(quoted: column)")
    case .textAfterQuote(let column):
      say(
        sv: "i kolumnen \(quoted: column) står text efter det avslutande citattecknet",
        fi: "sarakkeessa \(quoted: column) on tekstiä lopettavan lainausmerkin jälkeen",
        en: "text stands behind the closing quotation mark in the column \(quoted: column)")
    case .notReadBack(let id):
      say(
        sv: "filen för \(quoted: id) skulle inte få samma innehåll som raden",
        fi: "rekisterin \(quoted: id) tiedoston sisältö ei vastaisi riviä",
        en: "the file of \(quoted: id) would not say what the row says")
    case .forbiddenCharacter(let scalar, let column):
      say(
        sv: "det osynliga tecknet \(scalar) står i kolumnen \(quoted: column)",
        fi: "näkymätön merkki \(scalar) on sarakkeessa \(quoted: column)",
        en: "the invisible character \(scalar) stands in the column \(quoted: column)")
    }
  }

  /// What to do about a finding in a table, the most useful first.
  func hints(for finding: TableFinding) -> [RichText] {
    switch finding {
    case .unknownColumn(_, let suggestion?): [didYouMean(suggestion)]
    case .unclosedQuote:
      [
        say(
          sv: "skriv ett citattecken i slutet av cellen; tills dess tas ingen rad i tabellen med",
          fi: "kirjoita solun loppuun lainausmerkki; sitä ennen taulukosta ei tuoda yhtään riviä",
          en: "write a quotation mark at the end of the cell; until then no row is taken")
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
    case .invalidRow(_, .forbiddenCharacter), .invalidRow(_, .tooManyMarks):
      [
        say(
          sv: "ta bort tecknet ur tabellen; ofta räcker det att skriva om cellen",
          fi: "poista merkki taulukosta; usein riittää kirjoittaa solu uudelleen",
          en: "take the character out of the table; often it is enough to write the cell anew")
      ]
    case .invalidRow(_, .identityCode):
      [
        say(
          sv: "ta bort den ur tabellen", fi: "poista se taulukosta",
          en: "take it out of the table")
      ]
    case .invalidRow(_, .textAfterQuote):
      [
        say(
          sv: "skriv citattecken inne i en cell dubbla: \("\"\"", .command)",
          fi: "kirjoita solun sisällä olevat lainausmerkit kahdesti: \("\"\"", .command)",
          en: "write quotation marks inside a cell twice: \("\"\"", .command)")
      ]
    case .invalidRow(_, .notReadBack):
      [
        say(
          sv: "rätta schemat: \("dataregister check", .command) visar vad som är fel i det",
          fi: "korjaa skeema: \("dataregister check", .command) näyttää, mikä siinä on vikana",
          en: "put the schema right: \("dataregister check", .command) shows what is wrong in it")
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
}
