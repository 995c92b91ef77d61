internal import Files
internal import Git
internal import RegisterHistory
internal import Rendering

extension Messages {
  /// Why a question about history has no answer, and what to do about it.
  func explain(_ error: HistoryError) -> Explanation {
    switch error {
    case .git(let error): explain(error)
    case .file(let error): explain(Problem.file(error))
    case .unknownRevision(let revision):
      Explanation(
        say(
          sv: "det finns ingen version \(quoted: revision)",
          fi: "versiota \(quoted: revision) ei ole",
          en: "there is no revision \(quoted: revision)"),
        say(
          sv: "ange en commit, en tagg, ett datum (2026-11-22) eller published",
          fi: "anna commit, tagi, päivämäärä (2026-11-22) tai published",
          en: "name a commit, a tag, a date (2026-11-22) or published"))
    case .ambiguousRevision(let revision):
      Explanation(
        say(
          sv: "\(quoted: revision) är inte entydigt: flera commits eller filer i Git börjar så",
          fi: "\(quoted: revision) ei ole yksiselitteinen: niin alkaa Gitissä moni commit "
            + "tai tiedosto",
          en: "\(quoted: revision) is ambiguous: several commits or files in Git begin so"),
        say(
          sv: "skriv fler tecken av versionen", fi: "kirjoita versiosta enemmän merkkejä",
          en: "write more characters of the revision"))
    case .nothingBefore(let day):
      Explanation(
        say(
          sv: "det fanns ännu ingen commit vid tidpunkten \(quoted: day)",
          fi: "yhtään committia ei vielä ollut ajankohtana \(quoted: day)",
          en: "there was no commit yet at \(quoted: day)"),
        laterDay)
    case .beyondCut(let day):
      Explanation(
        say(
          sv: "klonen har bara en del av historiken, och den når inte till \(quoted: day)",
          fi: "kloonissa on vain osa historiasta, eikä se ulotu ajankohtaan \(quoted: day)",
          en: "the clone has only a part of the history, which does not reach \(quoted: day)"),
        say(
          sv: "\("git fetch --unshallow", .command) hämtar resten",
          fi: "\("git fetch --unshallow", .command) hakee loput",
          en: "\("git fetch --unshallow", .command) gets the rest"))
    case .notPublished(nil):
      Explanation(
        say(
          sv: "ingenting har publicerats ännu", fi: "mitään ei ole vielä julkaistu",
          en: "nothing has been published yet"),
        say(
          sv: "ange en commit, en tagg eller ett datum (2026-11-22) i stället",
          fi: "anna sen sijaan commit, tagi tai päivämäärä (2026-11-22)",
          en: "name a commit, a tag or a date (2026-11-22) instead"))
    case .notPublished(let day?):
      Explanation(
        say(
          sv: "ingenting hade publicerats till och med \(quoted: day)",
          fi: "päivään \(quoted: day) mennessä ei ollut julkaistu mitään",
          en: "nothing had been published by \(quoted: day)"),
        laterDay)
    case .noCommits:
      Explanation(
        say(
          sv: "det finns ännu ingen commit", fi: "yhtään committia ei vielä ole",
          en: "there are no commits yet"),
        say(
          sv: "spara registren i Git: \("git add Registers && git commit", .command)",
          fi: "tallenna rekisterit Gitiin: \("git add Registers && git commit", .command)",
          en: "save the registers in Git: \("git add Registers && git commit", .command)"))
    case .tooManyRoots(let most):
      Explanation(
        say(
          sv: "fler än \(most) mappar heter Registers",
          fi: "yli \(most) kansion nimi on Registers",
          en: "more than \(most) folders are called Registers"),
        say(
          sv: "samla registren i färre mappar", fi: "kokoa rekisterit harvempiin kansioihin",
          en: "gather the registers in fewer folders"))
    case .unknownTimeZone(let zone):
      Explanation(
        say(
          sv: "tidszonen \(quoted: zone) i schemat är okänd",
          fi: "skeeman aikavyöhyke \(quoted: zone) on tuntematon",
          en: "the time zone \(quoted: zone) in the schema is unknown"),
        say(
          sv: "ange ett namn som Europe/Helsinki", fi: "anna nimi, esimerkiksi Europe/Helsinki",
          en: "give a name such as Europe/Helsinki"))
    }
  }

  private var laterDay: RichText {
    say(sv: "välj en senare dag", fi: "valitse myöhempi päivä", en: "choose a later day")
  }

  private func explain(_ error: GitError) -> Explanation {
    switch error.code {
    case .notFound where error.object == nil && error.function == "git_repository_open_ext":
      Explanation(
        say(
          sv: "mappen hör inte till något Git-arkiv", fi: "kansio ei kuulu mihinkään Git-arkistoon",
          en: "the folder belongs to no Git repository"),
        say(
          sv: "\("git init", .command) skapar ett; "
            + "utan Git fungerar check, format, list, show och import",
          fi: "\("git init", .command) luo sellaisen; "
            + "ilman Gitiä toimivat check, format, list, show ja import",
          en: "\("git init", .command) makes one; "
            + "check, format, list, show and import work without"))
    case .owner:
      Explanation(
        say(
          sv: "Git-arkivet tillhör en annan användare",
          fi: "Git-arkisto kuuluu toiselle käyttäjälle",
          en: "the Git repository belongs to another user"),
        say(
          sv: "om du litar på den: "
            + "\("git config --global --add safe.directory MAPP", .command)",
          fi: "jos luotat häneen: "
            + "\("git config --global --add safe.directory KANSIO", .command)",
          en: "if you trust them: "
            + "\("git config --global --add safe.directory DIR", .command)"))
    case .unsupportedExtension, .unsupportedVersion:
      Explanation(
        say(
          sv: "Git-arkivet använder något som verktyget inte kan läsa: \(error.message)",
          fi: "Git-arkisto käyttää jotain, mitä työkalu ei osaa lukea: \(error.message)",
          en: "the Git repository uses something that the tool cannot read: \(error.message)"),
        say(
          sv: "klona arkivet på nytt utan tillägget",
          fi: "kloonaa arkisto uudelleen ilman laajennusta",
          en: "clone it anew without the extension"))
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
          sv: "kör git i klonens egen mapp, utan --work-tree och utan variabeln",
          fi: "aja git kloonin omassa kansiossa, ilman valitsinta --work-tree ja ilman muuttujaa",
          en: "run git in the clone's own folder, without --work-tree and without the variable"))
    case .unsupportedIndex:
      Explanation(
        say(
          sv: "Gits index kan inte läsas: \(error.message)",
          fi: "Gitin indeksiä ei voi lukea: \(error.message)",
          en: "Git's index cannot be read: \(error.message)"),
        say(
          sv: "prova \("git sparse-checkout disable", .command) "
            + "eller \("git update-index --no-split-index", .command)",
          fi: "kokeile \("git sparse-checkout disable", .command) "
            + "tai \("git update-index --no-split-index", .command)",
          en: "try \("git sparse-checkout disable", .command) "
            + "or \("git update-index --no-split-index", .command)"))
    case .notFound:
      Explanation(
        say(
          sv: "objektet \(error.object?.hex ?? "", .objectID) saknas i Git-arkivet",
          fi: "objekti \(error.object?.hex ?? "", .objectID) puuttuu Git-arkistosta",
          en: "the object \(error.object?.hex ?? "", .objectID) is missing "
            + "from the Git repository"),
        say(
          sv: "\("git fetch --refetch --no-filter", .command) hämtar det som fattas; "
            + "\("git fsck", .command) visar om något är skadat",
          fi: "\("git fetch --refetch --no-filter", .command) hakee puuttuvat; "
            + "\("git fsck", .command) näyttää, onko jokin vioittunut",
          en: "\("git fetch --refetch --no-filter", .command) gets what is missing; "
            + "\("git fsck", .command) shows whether something is damaged"))
    default:
      Explanation(
        say(
          sv: "Git-arkivet kan inte läsas: "
            + "\(error.message) \(error.object?.hex ?? "", .objectID)",
          fi: "Git-arkistoa ei voi lukea: "
            + "\(error.message) \(error.object?.hex ?? "", .objectID)",
          en: "the Git repository cannot be read: "
            + "\(error.message) \(error.object?.hex ?? "", .objectID)"),
        say(
          sv: "\("git fsck", .command) visar om något är skadat",
          fi: "\("git fsck", .command) näyttää, onko jokin vioittunut",
          en: "\("git fsck", .command) shows whether something is damaged"))
    }
  }
}
