internal import Git
internal import RegisterHistory
internal import Rendering

/// The errors about repositories that cannot be opened or read, and what works without them.
extension Messages {
  /// Why a repository cannot be read, and what to do about it.
  func explain(_ error: GitError) -> Explanation {
    switch error.code {
    case .notFound where error.object == nil && error.function == "git_repository_open_ext":
      Explanation(
        say(
          sv: "mappen hör inte till något Git-arkiv", fi: "kansio ei kuulu mihinkään Git-arkistoon",
          en: "the folder belongs to no Git repository"),
        say(
          sv: "\("git init", .command) skapar ett", fi: "\("git init", .command) luo sellaisen",
          en: "\("git init", .command) makes one"), withoutGit)
    case .noRepository: explainNoRepository(in: error.path ?? "")
    case .owner: explainOwner(of: error.path)
    case .unsupportedExtension, .unsupportedVersion: explainUnsupported(error)
    case .unsupportedIndex: explainUnsupportedIndex(error)
    case .unsupportedEnvironment:
      Explanation(
        say(
          sv: "en variabel säger var Git har filerna, och den kan verktyget inte följa: "
            + "\(error.message)",
          fi: "muuttuja kertoo, missä Gitin tiedostot ovat, eikä työkalu osaa noudattaa sitä: "
            + "\(error.message)",
          en: "a variable says where Git's files are, and the tool cannot follow it: "
            + "\(error.message)"),
        say(
          sv: "kör git i klonens egen mapp, utan variabeln",
          fi: "aja git kloonin omassa kansiossa, ilman muuttujaa",
          en: "run git in the clone's own folder, without the variable"))
    case .configuration:
      Explanation(
        say(
          sv: "Gits inställningar kan inte läsas: \(error.message)",
          fi: "Gitin asetuksia ei voi lukea: \(error.message)",
          en: "Git's configuration cannot be read: \(error.message)"),
        say(
          sv: "rätta filen; \("git config --list --show-origin", .command) visar stället",
          fi: "korjaa tiedosto; \("git config --list --show-origin", .command) näyttää kohdan",
          en: "correct the file; \("git config --list --show-origin", .command) shows the place"),
        withoutGit)
    case .reference:
      Explanation(
        say(
          sv: "en gren eller tagg i Git kan inte läsas: \(error.message)",
          fi: "Gitin haaraa tai tagia ei voi lukea: \(error.message)",
          en: "a branch or tag of Git's cannot be read: \(error.message)"),
        say(
          sv: "\("git fsck", .command) visar vad som är skadat; "
            + "\("git reflog", .command) visar vart grenen har pekat",
          fi: "\("git fsck", .command) näyttää, mikä on vioittunut; "
            + "\("git reflog", .command) näyttää, mihin haara on osoittanut",
          en: "\("git fsck", .command) shows what is damaged; "
            + "\("git reflog", .command) shows where the branch has pointed"),
        withoutGit)
    case .index:
      Explanation(
        say(
          sv: "Gits index är skadat: \(error.message)",
          fi: "Gitin indeksi on vioittunut: \(error.message)",
          en: "Git's index is damaged: \(error.message)"),
        say(
          sv: "flytta undan filen .git/index och kör \("git reset", .command): det som var köat "
            + "måste köas på nytt, men ingen fil går förlorad",
          fi: "siirrä tiedosto .git/index syrjään ja aja \("git reset", .command): valmisteltu on "
            + "valmisteltava uudelleen, mutta yhtään tiedostoa ei katoa",
          en: "move the file .git/index away and run \("git reset", .command): what was staged "
            + "must be staged again, but no file is lost"))
    case .damagedPackIndex:
      Explanation(
        say(
          sv: "ett index över packade objekt i Git är skadat: \(error.path ?? "", .path)",
          fi: "Gitin pakattujen objektien indeksi on vioittunut: \(error.path ?? "", .path)",
          en: "an index of packed objects in Git is damaged: \(error.path ?? "", .path)"),
        say(
          sv: "flytta undan filen, och skapa den på nytt med \("git index-pack", .command) och "
            + "namnet på filen bredvid som slutar på .pack",
          fi: "siirrä tiedosto syrjään ja luo se uudelleen komennolla "
            + "\("git index-pack", .command) ja viereisen .pack-tiedoston nimellä",
          en: "move the file away, and make it anew with \("git index-pack", .command) and the "
            + "name of the file beside it that ends in .pack"), withoutGit)
    case .tooMuch:
      Explanation(
        say(
          sv: "mappen Registers har för många filer i en commit: \(error.message)",
          fi: "kansiossa Registers on commitissa liian monta tiedostoa: \(error.message)",
          en: "the folder Registers holds too many files in a commit: \(error.message)"),
        say(
          sv: "se efter vem som har gjort den: \("git log --stat", .command)",
          fi: "katso, kuka sen on tehnyt: \("git log --stat", .command)",
          en: "see who made it: \("git log --stat", .command)"))
    case _ where error.isDamage:
      explain(Damage(error: error, path: error.path))
    default:
      Explanation(
        say(
          sv: "Git-arkivet kan inte läsas: \(error.message)",
          fi: "Git-arkistoa ei voi lukea: \(error.message)",
          en: "the Git repository cannot be read: \(error.message)"), seeFsck)
    }
  }

  /// What works in a folder whose repository does not.
  var withoutGit: RichText {
    say(
      sv: "utan Git fungerar check, format, list, show och import",
      fi: "ilman Gitiä toimivat check, format, list, show ja import",
      en: "check, format, list, show and import work without Git")
  }

  /// How damage is found.
  var seeFsck: RichText {
    say(
      sv: "\("git fsck", .command) visar om något är skadat",
      fi: "\("git fsck", .command) näyttää, onko jokin vioittunut",
      en: "\("git fsck", .command) shows whether something is damaged")
  }

  private func explainNoRepository(in folder: String) -> Explanation {
    Explanation(
      say(
        sv: ".git i mappen \(folder, .path) är inget helt Git-arkiv och leder inte till något",
        fi: ".git kansiossa \(folder, .path) ei ole ehjä Git-arkisto eikä johda sellaiseen",
        en: ".git in the folder \(folder, .path) is no whole Git repository, and leads to none"),
      say(
        sv: "har arkivet flyttats rättar \("git worktree repair", .command) vägen dit; "
          + "ta det annars från en säkerhetskopia, eller klona på nytt",
        fi: "jos arkisto on siirretty, \("git worktree repair", .command) korjaa polun; "
          + "muuten palauta se varmuuskopiosta tai kloonaa uudelleen",
        en: "if it was moved, \("git worktree repair", .command) repairs the way to it; "
          + "else take it from a backup, or clone anew"), withoutGit)
  }

  private func explainOwner(of folder: String?) -> Explanation {
    let name = folder.map(ShellWord.quoted)
    func command(_ placeholder: String) -> String {
      "git config --global --add safe.directory \(name ?? placeholder)"
    }
    return Explanation(
      say(
        sv: "Git-arkivet tillhör en annan användare", fi: "Git-arkisto kuuluu toiselle käyttäjälle",
        en: "the Git repository belongs to another user"),
      say(
        sv: "om du litar på den: \(command("MAPP"), .command)",
        fi: "jos luotat häneen: \(command("KANSIO"), .command)",
        en: "if you trust them: \(command("DIR"), .command)"), withoutGit)
  }
}
