internal import Files
internal import Git
internal import RegisterHistory
internal import Rendering

/// The errors of questions about history, such as one about a revision that is unknown.
extension Messages {
  /// Why a question about history has no answer, and what to do about it.
  func explain(_ error: HistoryError) -> Explanation {
    switch error {
    case .git(let error): explain(error)
    case .damaged(let damage): explain(damage)
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
    case .abandoned:
      Explanation(
        say(
          sv: "frågan togs tillbaka innan den hade besvarats",
          fi: "kysymys peruttiin ennen kuin siihen vastattiin",
          en: "the question was taken back before it was answered"))
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
        firstCommit)
    case .tooManyRoots(let most):
      Explanation(
        say(
          sv: "fler än \(most) mappar heter Registers",
          fi: "yli \(most) kansion nimi on Registers",
          en: "more than \(most) folders are called Registers"),
        say(
          sv: "samla registren i färre mappar", fi: "kokoa rekisterit harvempiin kansioihin",
          en: "gather the registers in fewer folders"))
    case .misleadingTree(let tree):
      Explanation(
        say(
          sv: "två saker i samma mapp har samma namn, eller ett namn är en hel sökväg: "
            + "\(tree.hex, .objectID)",
          fi: "kahdella asialla samassa kansiossa on sama nimi, tai nimi on kokonainen polku: "
            + "\(tree.hex, .objectID)",
          en: "two things in one folder have the same name, or a name is a whole path: "
            + "\(tree.hex, .objectID)"),
        say(
          sv: "git gör inga sådana mappar; gör om commiten med git",
          fi: "git ei tee tällaisia kansioita; tee commit uudelleen gitillä",
          en: "git makes no such folders; make the commit anew with git"))
    case .malformedRefUpdate(let line):
      Explanation(
        say(
          sv: "rad \(line) på standardinmatningen är inte det som Git ger den här hooken",
          fi: "vakiosyötteen rivi \(line) ei ole sitä, mitä Git antaa tälle skriptille",
          en: "line \(line) of standard input is not what Git gives this hook"),
        say(
          sv: "låt Git köra hooken", fi: "anna Gitin ajaa skripti", en: "let Git run the hook"))
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

  /// What to do where there is no commit yet.
  var firstCommit: RichText {
    say(
      sv: "spara registren i Git: \("git add Registers && git commit", .command)",
      fi: "tallenna rekisterit Gitiin: \("git add Registers && git commit", .command)",
      en: "save the registers in Git: \("git add Registers && git commit", .command)")
  }
}
