/// What `--help` says of the commands that make a register and tell Git of it.
package enum InstallingHelp: Hashable, Sendable {
  case initialize, install, uninstall
  case folder, example, verbose
}

extension Messages {
  /// What `--help` says of the commands that make a register and tell Git of it.
  func help(_ text: InstallingHelp) -> String {
    switch text {
    case .initialize:
      word(
        sv: "Skapa en egen mapp för register: schema, skript för Git, README och ett första "
          + "register.",
        fi: "Perusta omat rekisterit: skeema, Gitin skriptit, README ja ensimmäinen rekisteri.",
        en: "Make a folder of your own for registers: schema, hooks, README and a first register.")
    case .install:
      word(
        sv: "Låt Git i den här klonen köra skripten i Hooks, och visa och slå ihop register fält "
          + "för fält.",
        fi: "Aseta tämän kloonin Git ajamaan kansion Hooks skriptit sekä näyttämään ja "
          + "yhdistämään rekisterit kenttä kentältä.",
        en: "Let Git in this clone run the scripts in Hooks, and show and merge registers field "
          + "by field.")
    case .uninstall:
      word(
        sv: "Ta bort det som install har ställt in i den här klonen.",
        fi: "Poista se, minkä install on asettanut tässä kloonissa.",
        en: "Remove what install has set in this clone.")
    case .folder:
      word(
        sv: "Mappen som registren ska ligga i; den skapas vid behov.",
        fi: "Kansio, johon rekisterit tulevat; se luodaan tarvittaessa.",
        en: "The folder for the registers; it is made if need be.")
    case .example:
      word(
        sv: "Fyll den med en påhittad kommuns register.",
        fi: "Täytä kansio keksityn kunnan rekistereillä.",
        en: "Fill it with the registers of an invented municipality.")
    case .verbose:
      word(
        sv: "Visa varje inställnings värde i stället för vad den gör.",
        fi: "Näytä kunkin asetuksen arvo eikä sitä, mitä asetus tekee.",
        en: "Show the value of each setting instead of what it does.")
    }
  }
}
