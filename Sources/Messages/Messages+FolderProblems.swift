internal import Rendering

/// The errors of `publish`, `preview` and `verify` about the folder that they were given.
extension Messages {
  /// Why a folder cannot be published to or compared, and what to do about it.
  func explain(_ problem: FolderProblem, folder path: String) -> Explanation {
    switch problem {
    case .noName, .holdsRegisters, .amongRegisters, .inGit, .notAFolder:
      Explanation("\(quoted: path, .path): \(reason(problem))", otherFolder)
    case .foreign(let names):
      Explanation(
        say(
          sv: "i mappen \(path, .path) finns annat än en webbplats från det här verktyget: "
            + "\(some(names))",
          fi: "kansiossa \(path, .path) on muuta kuin tämän työkalun tekemä sivusto: "
            + "\(some(names))",
          en: "\(path, .path) holds other things than a site of this tool: \(some(names))"),
        otherFolder)
    case .unlisted(let names):
      Explanation(
        say(
          sv: "i mappen \(path, .path) finns filer som inte hör till webbplatsen: \(some(names))",
          fi: "kansiossa \(path, .path) on tiedostoja, jotka eivät kuulu sivustoon: "
            + "\(some(names))",
          en: "\(path, .path) holds files that do not belong to the site: \(some(names))"),
        say(
          sv: "flytta bort dem: mappen byts ut i sin helhet",
          fi: "siirrä ne pois: kansio vaihdetaan kokonaan",
          en: "move them away: the folder is replaced as a whole"))
    case .unreadableManifest(let problem):
      Explanation(
        say(
          sv: "manifest.json i mappen \(path, .path) är inte skriven av det här verktyget: "
            + "\(sentence(problem))",
          fi: "kansion \(path, .path) manifest.json ei ole tämän työkalun kirjoittama: "
            + "\(sentence(problem))",
          en: "manifest.json in \(path, .path) was not written by this tool: \(sentence(problem))"),
        otherFolder)
    case .unknownPublication(let tag):
      Explanation(
        say(
          sv:
            "i mappen \(path, .path) ligger publiceringen \(tag, .revision), som inte finns i den "
            + "här klonen",
          fi: "kansiossa \(path, .path) on julkaisu \(tag, .revision), jota ei ole tässä kloonissa",
          en: "\(path, .path) holds the publication \(tag, .revision), which this clone does not "
            + "have"),
        fetchTags)
    case .pendingElsewhere(let tag):
      Explanation(
        say(
          sv: "i mappen \(path, .path) ligger \(tag, .revision), som en annan klon inte har "
            + "publicerat färdigt",
          fi: "kansiossa \(path, .path) on \(tag, .revision), jonka julkaiseminen on kesken "
            + "toisessa kloonissa",
          en: "\(path, .path) holds \(tag, .revision), which another clone has not finished "
            + "publishing"),
        say(
          sv: "kör \("dataregister status", .command) i den klonen; om den inte finns längre, "
            + "ta bort mappen",
          fi: "suorita \("dataregister status", .command) siinä kloonissa; jos sitä ei enää ole, "
            + "poista kansio",
          en: "run \("dataregister status", .command) in that clone; if it is gone, remove the "
            + "folder"))
    case .isPublished(let tag):
      Explanation(
        say(
          sv: "i mappen \(path, .path) ligger publiceringen \(tag, .revision), och ett utkast "
            + "får inte ersätta den",
          fi: "kansiossa \(path, .path) on julkaisu \(tag, .revision), eikä luonnos saa korvata "
            + "sitä",
          en: "\(path, .path) holds the publication \(tag, .revision), which no draft may replace"),
        otherFolder)
    case .noSite:
      Explanation(
        say(
          sv: "i mappen \(path, .path) finns ingen publicerad webbplats",
          fi: "kansiossa \(path, .path) ei ole julkaistua sivustoa",
          en: "\(path, .path) holds no published site"),
        say(
          sv: "ange mappen som manifest.json ligger i", fi: "anna kansio, jossa manifest.json on",
          en: "name the folder that manifest.json is in"))
    case .missingCommit(let commit, let tag):
      Explanation(
        say(
          sv: "den här klonen saknar version \(commit, .objectID), som \(tag, .revision) är "
            + "gjord av",
          fi: "tässä kloonissa ei ole versiota \(commit, .objectID), josta \(tag, .revision) on "
            + "tehty",
          en: "this clone lacks \(commit, .objectID), which \(tag, .revision) was made from"),
        fetchTags)
    }
  }

  private func reason(_ problem: FolderProblem) -> RichText {
    switch problem {
    case .holdsRegisters:
      say(
        sv: "mappen innehåller registren eller Git-arkivet, och hela mappen skulle bytas ut",
        fi: "kansiossa ovat rekisterit tai Git-arkisto, ja koko kansio vaihdettaisiin",
        en: "the folder holds the registers or the repository, and all of it would be replaced")
    case .amongRegisters:
      say(
        sv: "i mappen Registers får det bara finnas register",
        fi: "kansiossa Registers saa olla vain rekistereitä",
        en: "the folder Registers may hold registers only")
    case .inGit:
      say(
        sv: "mappen ligger i Gits egen mapp", fi: "kansio on Gitin omassa kansiossa",
        en: "the folder is inside Git's own folder")
    case .notAFolder:
      say(
        sv: "det som finns där är inte en mapp", fi: "siinä oleva ei ole kansio",
        en: "what is there is not a folder")
    default:
      say(
        sv: "det är inte namnet på en mapp", fi: "se ei ole kansion nimi",
        en: "that is not the name of a folder")
    }
  }

  /// The first of some names, and how many more there are.
  private func some(_ names: [String]) -> RichText {
    let shown = names.prefix(10).map { "\($0, .path)" as RichText }.joined(separator: ", ")
    return names.count > 10 ? "\(shown) … (\(names.count))" : shown
  }

  private var otherFolder: RichText {
    say(
      sv: "ange en annan mapp, som är tom eller ännu inte finns",
      fi: "anna toinen kansio, joka on tyhjä tai jota ei vielä ole",
      en: "name another folder, which is empty or does not exist yet")
  }

  var fetchTags: RichText {
    say(
      sv: "\("git fetch --tags", .command) hämtar det som saknas",
      fi: "\("git fetch --tags", .command) hakee puuttuvan",
      en: "\("git fetch --tags", .command) gets what is missing")
  }
}
