internal import Diagnostics
package import Rendering

/// What `install`, `uninstall` and `init` say that they did.
extension Messages {
  /// The heading of the settings that were made.
  package func settingsMade(in path: String) -> RichText {
    say(
      sv: "Inställt i \(path, .path):", fi: "Asetettu tiedostoon \(path, .path):",
      en: "Set in \(path, .path):")
  }

  /// The heading of the lines that were added to a file.
  package func linesWritten(to path: String) -> RichText {
    say(
      sv: "Skrivet i \(path, .path):", fi: "Kirjoitettu tiedostoon \(path, .path):",
      en: "Written to \(path, .path):")
  }

  /// The heading of what was as it should be before.
  package var inPlaceAlready: RichText {
    say(sv: "Fanns redan:", fi: "Oli jo ennestään:", en: "In place already:")
  }

  /// That there was nothing to do.
  package var allInPlace: RichText {
    say(
      sv: "Allt är redan på plats; ingenting ändrades.",
      fi: "Kaikki on jo paikallaan; mitään ei muutettu.",
      en: "Everything is in place already; nothing was changed.")
  }

  /// The attributes that a tracked file states.
  package var attributesInPlace: RichText {
    say(
      sv: "attributen som låter Git känna igen register",
      fi: "attribuutit, joista Git tunnistaa rekisterit",
      en: "the attributes by which Git knows registers")
  }

  /// How what was set is taken away, and how it is shown in full.
  package func howToUninstall(showsValues: Bool) -> RichText {
    let command = "dataregister uninstall"
    let undoing = say(
      sv: "\(command, .command) tar bort det igen.", fi: "\(command, .command) poistaa ne.",
      en: "\(command, .command) takes it away again.")
    if showsValues { return undoing }
    let listing = "git config --local --list"
    let showing = say(
      sv: "\(listing, .command) visar värdena.", fi: "\(listing, .command) näyttää arvot.",
      en: "\(listing, .command) shows the values.")
    return "\(undoing) \(showing)"
  }

  /// Scripts that Git will not call, since they are not there or may not be run.
  package func scriptsMissing(_ names: [String], in folder: String) -> RichText {
    say(
      sv: "\(word(.note), .note): i \(folder, .path) saknas, går inte att köra eller anropar inte "
        + "dataregister: \(quoted: names, .path); \("dataregister init", .command) skapar det som "
        + "saknas, och \("chmod +x", .command) gör en fil körbar",
      fi: "\(word(.note), .note): kansiosta \(folder, .path) puuttuu, ei ole ajettavissa tai ei "
        + "kutsu ohjelmaa dataregister: \(quoted: names, .path); \("dataregister init", .command) "
        + "luo puuttuvat, ja \("chmod +x", .command) tekee tiedostosta ajettavan",
      en: "\(word(.note), .note): missing in \(folder, .path), not executable, or not calling "
        + "dataregister: \(quoted: names, .path); \("dataregister init", .command) makes what is "
        + "missing, and \("chmod +x", .command) makes a file executable")
  }

  /// The heading of what was removed from a file.
  package func removed(from path: String) -> RichText {
    say(
      sv: "Borttaget ur \(path, .path):", fi: "Poistettu tiedostosta \(path, .path):",
      en: "Removed from \(path, .path):")
  }

  /// The heading of settings that somebody has changed since.
  package var leftAlone: RichText {
    let command = "dataregister install"
    return say(
      sv: "Lämnat orört, för det är inte vad \(command, .command) ställer in:",
      fi: "Jätetty ennalleen, koska se ei ole se, minkä \(command, .command) asettaa:",
      en: "Left, since it is not what \(command, .command) sets:")
  }

  /// That nothing was set.
  package var nothingInstalled: RichText {
    let command = "dataregister install"
    return say(
      sv: "Ingenting som \(command, .command) ställer in finns i den här klonen.",
      fi: "Tässä kloonissa ei ole mitään, mitä \(command, .command) asettaa.",
      en: "Nothing that \(command, .command) sets is in this clone.")
  }

  /// The heading of the files that were made.
  package func filesMade(in folder: String) -> RichText {
    say(
      sv: "Skapat i \(folder, .path):", fi: "Luotu kansioon \(folder, .path):",
      en: "Made in \(folder, .path):")
  }

  /// That a repository was made.
  package var repositoryMade: RichText {
    say(
      sv: ".git (ett nytt Git-arkiv)", fi: ".git (uusi Git-arkisto)", en: ".git (a new repository)")
  }

  /// The heading of the files that were there.
  package var filesLeft: RichText {
    say(
      sv: "Fanns redan och lämnades som det var:", fi: "Oli jo ja jätettiin ennalleen:",
      en: "Was there already and was left as it was:")
  }

  /// That the hooks and drivers were not switched on, and why.
  package func notInstalled(_ clash: InstallationClash) -> RichDocument {
    let explanation = explain(clash)
    let note = say(
      sv: "\(word(.note), .note): registret är skapat, men Git använder inte dataregister ännu: ",
      fi: "\(word(.note), .note): rekisteri on luotu, mutta Git ei vielä käytä dataregisteriä: ",
      en: "\(word(.note), .note): the register is made, but Git does not use dataregister yet: ")
    return RichDocument(
      [.paragraph(note + explanation.error, hanging: 2)]
        + explanation.hints.map { .paragraph("\(hintWord, .hint): \($0)", hanging: 2) })
  }

  /// Lines that a file which was left should have.
  package func linesToAdd(to path: String) -> RichText {
    say(
      sv: "Lägg till dessa rader i \(path, .path), så att de gäller i alla kloner:",
      fi: "Lisää nämä rivit tiedostoon \(path, .path), jotta ne koskevat kaikkia klooneja:",
      en: "Add these lines to \(path, .path), so that they hold in all clones:")
  }

  /// The heading of what to do next.
  package var nextSteps: RichText {
    say(sv: "Så här fortsätter du:", fi: "Näin jatkat:", en: "What to do next:")
  }

  /// That the schema has to be filled in.
  package func fillInSchema(_ path: String) -> RichText {
    say(
      sv: "öppna \(path, .path) och ersätt det som är märkt BYT UT",
      fi: "avaa \(path, .path) ja korvaa kohdat, joissa lukee VAIHDA",
      en: "open \(path, .path) and replace what is marked REPLACE")
  }

  /// The commands that save what was made in Git.
  package func saveInGit(_ paths: [String]) -> RichText {
    let add = "git add \(paths.map(ShellWord.quoted).joined(separator: " "))"
    let message = word(
      sv: "Registret inrättas", fi: "Rekisteri perustetaan", en: "The register begins")
    return "\("\(add) && git commit -m '\(message)'", .command)"
  }

  /// The command that makes the next register.
  package var makeRegister: RichText {
    say(
      sv: "\("dataregister new NAMN", .command) skapar ett register; "
        + "\("dataregister review", .command) visar vad nästa publicering ändrar",
      fi: "\("dataregister new NIMI", .command) luo rekisterin; "
        + "\("dataregister review", .command) näyttää, mitä seuraava julkaisu muuttaa",
      en: "\("dataregister new NAME", .command) makes a register; "
        + "\("dataregister review", .command) shows what the next publication changes")
  }
}
