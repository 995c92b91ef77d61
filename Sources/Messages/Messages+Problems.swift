internal import Files
internal import Git
internal import RegisterHistory
package import Rendering

/// The errors of all commands, with their hints; kinds that are many have files of their own.
extension Messages {
  /// What failed, and what to do about it.
  package struct Explanation: Hashable, Sendable {
    /// What failed, on what.
    package var error: RichText
    /// What to do about it.
    package var hints: [RichText]

    init(_ error: RichText, _ hints: RichText...) { self.init(error, hints: hints) }

    init(_ error: RichText, hints: [RichText]) {
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
          sv: "filen Registers/register.schema finns varken i \(folder, .path) "
            + "eller i en mapp ovanför",
          fi: "tiedostoa Registers/register.schema ei ole kansiossa \(folder, .path) "
            + "eikä sen yläpuolella",
          en: "there is no Registers/register.schema in \(folder, .path) or above it"),
        say(
          sv: "gå till mappen som Registers ligger i, eller ange den med \("-C MAPP", .command)",
          fi: "siirry kansioon, jossa Registers on, tai anna se valitsimella "
            + "\("-C KANSIO", .command)",
          en: "go to the folder that holds Registers, or name it with \("-C FOLDER", .command)"))
    case .needsFiles(let command):
      Explanation(
        say(
          sv: "\(command, .command) arbetar med filer, och Git-arkivet har inga utcheckade",
          fi: "\(command, .command) käsittelee tiedostoja, eikä Git-arkistossa ole niitä esillä",
          en: "\(command, .command) works on files, and the Git repository has none checked out"),
        say(
          sv: "kör det i en klon; här fungerar check, list, show, history, blame, changelog, "
            + "review, export, index och diff A..B",
          fi: "aja se kloonissa; täällä toimivat check, list, show, history, blame, changelog, "
            + "review, export, index ja diff A..B",
          en:
            "run it in a clone; check, list, show, history, blame, changelog, review, export, index "
            + "and diff A..B work here"))
    case .serving(let problem): explain(problem)
    case .noIndex(let isShallow): noIndex(isShallow)
    case .history(let error): explain(error)
    case .file(let error): explain(error)
    case .unknownCommand(let name, let suggestion):
      Explanation(
        say(
          sv: "det finns inget kommando \(quoted: name)", fi: "komentoa \(quoted: name) ei ole",
          en: "there is no command \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(), seeHelp)
    case .unknownTopic(let name, let suggestion):
      Explanation(
        say(
          sv: "det finns varken ett kommando eller ett hjälpämne \(quoted: name)",
          fi: "komentoa tai ohjeaihetta \(quoted: name) ei ole",
          en: "there is neither a command nor a help topic \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(), seeHelp)
    case .unknownRegister(let name, let suggestion):
      Explanation(
        say(
          sv: "det finns inget register \(quoted: name)", fi: "rekisteriä \(quoted: name) ei ole",
          en: "there is no register \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(), seeList)
    case .unknownOwner(let name, let suggestion):
      Explanation(
        say(
          sv: "inget register har ansvaret \(quoted: name)",
          fi: "millään rekisterillä ei ole vastuutietoa \(quoted: name)",
          en: "no register has the owner \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText(), seeList)
    case .unknownField(let name, let suggestion):
      Explanation(
        say(
          sv: "schemat har inget fält \(quoted: name)",
          fi: "skeemassa ei ole kenttää \(quoted: name)",
          en: "the schema has no field \(quoted: name)"),
        suggestion.map(didYouMean)
          ?? say(
            sv: "fälten står i \("Registers/register.schema", .path)",
            fi: "kentät ovat tiedostossa \("Registers/register.schema", .path)",
            en: "the fields stand in \("Registers/register.schema", .path)"))
    case .notThere(let name, let revision):
      Explanation(
        say(
          sv: "registret \(quoted: name) fanns inte i versionen \(quoted: revision, .revision)",
          fi: "rekisteriä \(quoted: name) ei ollut versiossa \(quoted: revision, .revision)",
          en: "there was no register \(quoted: name) at \(quoted: revision, .revision)"),
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
          sv: "skriv \("--", .command) före ordet om det är ett register, annars efter det",
          fi: "kirjoita \("--", .command) sanan eteen, jos se on rekisteri, muuten sen perään",
          en: "write \("--", .command) before the word if it is a register, else after it"))
    case .misplacedRevision(let word):
      Explanation(
        say(
          sv: "versionen \(quoted: word) står efter ett register",
          fi: "versio \(quoted: word) on rekisterin jäljessä",
          en: "the revision \(quoted: word) stands behind a register"),
        say(
          sv: "skriv versionerna först och registren sist",
          fi: "kirjoita versiot ensin ja rekisterit viimeiseksi",
          en: "write the revisions first and the registers last"))
    case .neitherRevisionNorRegister(let word, let suggestion):
      Explanation(
        say(
          sv: "\(quoted: word) är varken en version eller ett register",
          fi: "\(quoted: word) ei ole versio eikä rekisteri",
          en: "\(quoted: word) is neither a revision nor a register"),
        suggestion.map(didYouMean) ?? RichText(), seeList)
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
          sv: "för många versioner: kommandot jämför högst två",
          fi: "liian monta versiota: komento vertaa enintään kahta",
          en: "too many revisions: the command compares two at most"), seeHelp)
    case .invalidRange(let range):
      Explanation(
        say(
          sv: "\(quoted: range) är inte två versioner",
          fi: "\(quoted: range) ei ole kaksi versiota",
          en: "\(quoted: range) is not two revisions"),
        say(
          sv: "skriv två versioner med två punkter emellan: \("HEAD~3..HEAD", .command)",
          fi: "kirjoita kaksi versiota ja kaksi pistettä väliin: \("HEAD~3..HEAD", .command)",
          en: "write two revisions with two dots between them: \("HEAD~3..HEAD", .command)"))
    case .fixOutsideWorkingTree(let option):
      Explanation(
        say(
          sv: "\("--fix", .command) rättar filerna i mappen, inte det som "
            + "\(option, .command) kontrollerar",
          fi: "\("--fix", .command) korjaa kansion tiedostot, ei sitä, minkä "
            + "\(option, .command) tarkistaa",
          en: "\("--fix", .command) corrects the files in the folder, not what "
            + "\(option, .command) checks"),
        say(
          sv: "kör \("dataregister check --fix", .command), och köa sedan filerna med "
            + "\("git add", .command)",
          fi: "suorita \("dataregister check --fix", .command) ja valmistele sitten tiedostot "
            + "komennolla \("git add", .command)",
          en: "run \("dataregister check --fix", .command), then stage the files with "
            + "\("git add", .command)"))
    case .unclearVisibility(let path):
      Explanation(
        say(
          sv: "det går inte att avgöra vad som är offentligt, för \(path, .path) har fel",
          fi: "ei voi ratkaista, mikä on julkista, koska tiedostossa \(path, .path) on virheitä",
          en: "what is public cannot be decided, since \(path, .path) has errors"),
        seeCheck(path))
    case .notATable(let path, let problem): explain(problem, path)
    case .editing(let problem): explain(problem)
    case .publication(let problem): explain(problem)
    case .installation(let problem): explain(problem)
    case .arguments(let problem, let command): explain(problem, of: command)
    }
  }

  /// Where the commands are shown.
  var seeHelp: RichText {
    say(
      sv: "\("dataregister --help", .command) visar kommandona",
      fi: "\("dataregister --help", .command) näyttää komennot",
      en: "\("dataregister --help", .command) shows the commands")
  }

  var seeList: RichText {
    say(
      sv: "\("dataregister list", .command) visar alla register",
      fi: "\("dataregister list", .command) näyttää kaikki rekisterit",
      en: "\("dataregister list", .command) shows all registers")
  }

  private func explain(_ error: FileError) -> Explanation {
    if error.operation == .exchange { return explainExchange(error) }
    if error == FileError(.list, path: ".", code: .notFound) { return noWorkingFolder }
    return Explanation(
      "\(error.path, .path): \(reason(error.code))",
      say(
        sv: "rätta felet och försök igen", fi: "korjaa vika ja yritä uudelleen",
        en: "put it right and try again"))
  }

  /// The process stands in no folder that has a path which we could tell.
  private var noWorkingFolder: Explanation {
    Explanation(
      say(
        sv: "arbetsmappen finns inte längre, eller så är dess sökväg inte UTF-8",
        fi: "työkansiota ei enää ole, tai sen polku ei ole UTF-8-muotoinen",
        en: "the working folder is gone, or its path is not UTF-8"),
      say(
        sv: "gå till en annan mapp, eller ange en med \("-C MAPP", .command)",
        fi: "siirry toiseen kansioon, tai anna kansio valitsimella \("-C KANSIO", .command)",
        en: "go to another folder, or name one with \("-C FOLDER", .command)"))
  }

  private func explainExchange(_ error: FileError) -> Explanation {
    guard error.code == .notSupported else {
      return Explanation(
        "\(error.path, .path): \(reason(error.code))",
        say(
          sv: "publicera i en mapp inuti den, så att hela mappen kan bytas ut på en gång",
          fi: "julkaise kansioon, joka on sen sisällä, jotta koko kansio voidaan vaihtaa kerralla",
          en: "publish to a folder inside it, so that the whole folder can be replaced at once"))
    }
    return Explanation(
      say(
        sv: "\(error.path, .path): den här disken kan inte byta ut en hel mapp på en gång",
        fi: "\(error.path, .path): tällä levyllä ei voi vaihtaa kokonaista kansiota kerralla",
        en: "\(error.path, .path): this disk cannot replace a whole folder at once"),
      say(
        sv: "publicera på en lokal disk och kopiera mappen därifrån",
        fi: "julkaise paikalliselle levylle ja kopioi kansio sieltä",
        en: "publish to a local disk, and copy the folder from there"))
  }

  /// What the system's number says; in the system's own words where it is a rare one.
  private func reason(_ code: FileError.Code) -> String {
    switch code {
    case .notFound:
      word(
        sv: "filen eller mappen finns inte", fi: "tiedostoa tai kansiota ei ole",
        en: "there is no such file or folder")
    case .permissionDenied:
      word(
        sv: "du har inte rätt att läsa eller skriva här",
        fi: "sinulla ei ole luku- tai kirjoitusoikeutta", en: "you may not read or write here")
    case .exists:
      word(
        sv: "något annat har redan det namnet", fi: "jollakin muulla on jo tämä nimi",
        en: "something else has that name already")
    case .symlink:
      word(
        sv: "här står en symbolisk länk, och den följs inte",
        fi: "tässä on symbolinen linkki, eikä sitä seurata",
        en: "a symbolic link stands here, and it is not followed")
    case .isFolder:
      word(
        sv: "detta är en mapp, inte en fil", fi: "tämä on kansio eikä tiedosto",
        en: "this is a folder, not a file")
    case .notAFolder:
      word(
        sv: "en del av sökvägen är en fil, inte en mapp", fi: "osa polusta on tiedosto eikä kansio",
        en: "a part of the path is a file, not a folder")
    case .notRegular:
      word(
        sv: "detta är ingen vanlig fil", fi: "tämä ei ole tavallinen tiedosto",
        en: "this is not a plain file")
    case .damaged:
      word(
        sv: "filen är skadad, eller skriven av något annat program",
        fi: "tiedosto on vioittunut tai jonkin muun ohjelman kirjoittama",
        en: "the file is damaged, or was written by another program")
    case .tooLarge:
      word(sv: "filen är för stor", fi: "tiedosto on liian suuri", en: "the file is too large")
    case .noSpace: word(sv: "disken är full", fi: "levy on täynnä", en: "the disk is full")
    case .busy, .otherDevice:
      word(
        sv: "mappen är en egen disk", fi: "kansio on oma levynsä",
        en: "the folder is a disk of its own")
    case .readOnly:
      word(
        sv: "disken går bara att läsa, inte skriva på", fi: "levyltä voi vain lukea",
        en: "the disk can only be read")
    default: code.text
    }
  }
}

extension Messages {
  private func noIndex(_ isShallow: Bool) -> Explanation {
    if isShallow {
      return Explanation(
        say(
          sv: "det går inte att skapa något historikindex: klonen har bara en del av historiken",
          fi: "historiahakemistoa ei voi luoda: kloonissa on vain osa historiasta",
          en: "no history index can be made: the clone has only a part of the history"),
        say(
          sv: "hämta resten med \("git fetch --unshallow", .command)",
          fi: "nouda loput komennolla \("git fetch --unshallow", .command)",
          en: "fetch the rest with \("git fetch --unshallow", .command)"))
    }
    return Explanation(
      say(
        sv: "det går inte att skapa något historikindex: något i historiken är skadat eller "
          + "ovanligt",
        fi: "historiahakemistoa ei voi luoda: jokin kohta historiassa on vioittunut tai "
          + "poikkeava",
        en: "no history index can be made: something in the history is damaged or unusual"),
      say(
        sv: "kontrollera Git-arkivet med \("git fsck", .command); frågor om historiken fungerar "
          + "ändå, utan index",
        fi:
          "tarkista Git-arkisto komennolla \("git fsck", .command); historiaa koskevat kysymykset "
          + "toimivat silti ilman historiahakemistoa",
        en: "check the repository with \("git fsck", .command); questions about the history work "
          + "all the same, without an index"))
  }
}
