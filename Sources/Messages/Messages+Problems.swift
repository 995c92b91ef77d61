internal import Files
internal import Git
internal import RegisterHistory
package import Rendering

extension Messages {
  /// What failed, and what to do about it.
  package struct Explanation: Hashable, Sendable {
    /// What failed, on what.
    package var error: RichText
    /// What to do about it.
    package var hints: [RichText]

    init(_ error: RichText, _ hints: RichText...) {
      self.error = error
      self.hints = hints.filter { !$0.isEmpty }
    }
  }

  /// The words before an error and before a hint.
  package var errorWord: String { word(sv: "fel", fi: "virhe", en: "error") }
  package var hintWord: String { word(sv: "tips", fi: "vihje", en: "hint") }

  /// What failed, and what to do about it.
  package func explain(_ problem: Problem) -> Explanation {
    switch problem {
    case .noRegisters(let folder):
      Explanation(
        say(
          sv: "ingen mapp med Registers/register.schema finns i \(folder, .path) eller ovanför",
          fi: "kansiossa \(folder, .path) tai sen yläpuolella ei ole tiedostoa Registers/register.schema",
          en: "no folder with Registers/register.schema in \(folder, .path) or above it"),
        say(
          sv: "gå till mappen med registren, eller ange den med \("-C MAPP", .command)",
          fi: "siirry rekisterien kansioon tai anna se valitsimella \("-C KANSIO", .command)",
          en: "go to the folder of the registers, or name it with \("-C DIR", .command)"))
    case .history(let error): explain(error)
    case .file(let error): explain(error)
    case .unknownCommand(let name, let suggestion):
      Explanation(
        say(
          sv: "det finns inget kommando \(quoted: name)", fi: "komentoa \(quoted: name) ei ole",
          en: "there is no command \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(), seeHelp)
    case .unknownRegister(let name, let suggestion):
      Explanation(
        say(
          sv: "det finns inget register \(quoted: name)", fi: "rekisteriä \(quoted: name) ei ole",
          en: "there is no register \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(),
        say(
          sv: "\("dataregister list", .command) visar alla register",
          fi: "\("dataregister list", .command) näyttää kaikki rekisterit",
          en: "\("dataregister list", .command) shows all registers"))
    case .unknownField(let name, let suggestion):
      Explanation(
        say(
          sv: "schemat har inget fält \(quoted: name)", fi: "skeemassa ei ole kenttää \(quoted: name)",
          en: "the schema has no field \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText())
    case .notThere(let name, let revision):
      Explanation(
        say(
          sv: "registret \(quoted: name) fanns inte i \(revision, .revision)",
          fi: "rekisteriä \(quoted: name) ei ollut kohdassa \(revision, .revision)",
          en: "there was no register \(quoted: name) at \(revision, .revision)"),
        say(
          sv: "\("dataregister history \(name)", .command) visar när det kom till",
          fi: "\("dataregister history \(name)", .command) näyttää, milloin se lisättiin",
          en: "\("dataregister history \(name)", .command) shows when it was added"))
    case .ambiguousWord(let word):
      Explanation(
        say(
          sv: "\(quoted: word) är både en version och ett register",
          fi: "\(quoted: word) on sekä versio että rekisteri",
          en: "\(quoted: word) is both a revision and a register"),
        say(
          sv: "skriv -- före registren, eller efter versionerna",
          fi: "kirjoita -- ennen rekistereitä tai versioiden jälkeen",
          en: "write -- before the registers, or after the revisions"))
    case .neitherRevisionNorRegister(let word, let suggestion):
      Explanation(
        say(
          sv: "\(quoted: word) är varken en version eller ett register",
          fi: "\(quoted: word) ei ole versio eikä rekisteri",
          en: "\(quoted: word) is neither a revision nor a register"),
        suggestion.map(didYouMean) ?? RichText())
    case .notARegister(let path):
      Explanation(
        say(
          sv: "\(path, .path) är varken ett register eller schemat",
          fi: "\(path, .path) ei ole rekisteri eikä skeema",
          en: "\(path, .path) is neither a register nor the schema"),
        say(
          sv: "ange en fil under Registers/ som slutar på .register",
          fi: "anna kansion Registers/ tiedosto, jonka pääte on .register",
          en: "name a file below Registers/ that ends in .register"))
    case .tooManyRevisions:
      Explanation(
        say(
          sv: "kommandot tar högst två versioner", fi: "komennolle annetaan enintään kaksi versiota",
          en: "the command takes at most two revisions"), seeHelp)
    case .invalidRange(let range):
      Explanation(
        say(
          sv: "\(quoted: range) är inget intervall", fi: "\(quoted: range) ei ole väli",
          en: "\(quoted: range) is no range"),
        say(
          sv: "skriv två versioner med två punkter mellan: \("HEAD~3..HEAD", .command)",
          fi: "kirjoita kaksi versiota ja kaksi pistettä väliin: \("HEAD~3..HEAD", .command)",
          en: "write two revisions with two dots between: \("HEAD~3..HEAD", .command)"))
    case .notATable(let path):
      Explanation(
        say(
          sv: "\(path, .path) är ingen tabell som går att läsa",
          fi: "\(path, .path) ei ole luettava taulukko",
          en: "\(path, .path) is no table that can be read"),
        say(
          sv: "tabellen ska vara UTF-8-text med tabb mellan cellerna och rubriker på första raden",
          fi: "taulukon on oltava UTF-8-tekstiä, solujen välissä sarkain ja ensimmäisellä rivillä otsikot",
          en: "a table is UTF-8 text with a tab between cells and a header on the first line"))
    case .arguments(let text): Explanation(RichText(text), seeHelp)
    }
  }

  private var seeHelp: RichText {
    say(
      sv: "\("dataregister --help", .command) visar kommandona",
      fi: "\("dataregister --help", .command) näyttää komennot",
      en: "\("dataregister --help", .command) shows the commands")
  }

  private func explain(_ error: FileError) -> Explanation {
    Explanation(
      say(
        sv: "\(error.path, .path): \(error.code.text)", fi: "\(error.path, .path): \(error.code.text)",
        en: "\(error.path, .path): \(error.code.text)"),
      say(
        sv: "inget annat ändrades; rätta felet och försök igen",
        fi: "mitään muuta ei muutettu; korjaa vika ja yritä uudelleen",
        en: "nothing else was changed; mend the fault and try again"))
  }
}
