internal import RegisterHistory
internal import Rendering

/// The errors of `publish`, `preview` and `verify`, but for those about their folder.
extension Messages {
  /// Why a site cannot be published, built or compared, and what to do about it.
  func explain(_ problem: PublicationProblem) -> Explanation {
    switch problem {
    case .blocked(let blockers):
      Explanation(
        say(
          sv: "inget publicerades, för det finns hinder",
          fi: "mitään ei julkaistu, koska julkaisemiselle on esteitä",
          en: "nothing was published, since something stands in the way"),
        hints: blockers.flatMap(lines) + [seeReview])
    case .notReviewed(let head):
      Explanation(
        say(
          sv: "inget publicerades, för det framgår inte att någon har granskat version "
            + "\(head, .objectID)",
          fi: "mitään ei julkaistu, koska ei käy ilmi, että joku on katselmoinut version "
            + "\(head, .objectID)",
          en: "nothing was published, since nothing says that \(head, .objectID) was reviewed"),
        say(
          sv: "läs vad \("dataregister review", .command) visar, och publicera sedan med "
            + "\("--reviewed \(head)", .command)",
          fi:
            "lue, mitä \("dataregister review", .command) näyttää, ja julkaise sitten valitsimella "
            + "\("--reviewed \(head)", .command)",
          en: "read what \("dataregister review", .command) shows, then publish with "
            + "\("--reviewed \(head)", .command)"))
    case .reviewedAnother(let given, let head):
      Explanation(
        say(
          sv:
            "inget publicerades: du angav att version \(quoted: given, .objectID) är granskad, men "
            + "det är version \(quoted: head, .objectID) som skulle publiceras",
          fi:
            "mitään ei julkaistu: ilmoitit katselmoiduksi version \(quoted: given, .objectID), mutta "
            + "julkaistavana on versio \(quoted: head, .objectID)",
          en:
            "nothing was published: you say that \(quoted: given, .objectID) was reviewed, but what "
            + "would be published is \(quoted: head, .objectID)"),
        seeReview)
    case .headMoved(let old, let new):
      Explanation(
        say(
          sv: "inget publicerades: frågan gällde version \(old, .objectID), men den aktuella "
            + "versionen är nu \(new, .objectID)",
          fi:
            "mitään ei julkaistu: kysymys koski versiota \(old, .objectID), mutta nykyinen versio "
            + "on nyt \(new, .objectID)",
          en:
            "nothing was published: the question was about \(old, .objectID), but \(new, .objectID) "
            + "is checked out now"),
        seeReview)
    case .publishedMeanwhile(let tag):
      Explanation(
        say(
          sv: "inget publicerades: någon annan hann publicera \(tag, .revision) före dig",
          fi: "mitään ei julkaistu: joku muu ehti tehdä julkaisun \(tag, .revision) ennen sinua",
          en: "nothing was published: somebody else published \(tag, .revision) in the meantime"),
        seeReview)
    case .declined:
      Explanation(
        say(sv: "inget publicerades", fi: "mitään ei julkaistu", en: "nothing was published"))
    case .invalidDate(let text):
      Explanation(
        say(
          sv: "\(quoted: text) är inget datum", fi: "\(quoted: text) ei ole päivämäärä",
          en: "\(quoted: text) is not a date"),
        say(
          sv: "skriv år, månad och dag: \("2026-11-22", .command)",
          fi: "kirjoita vuosi, kuukausi ja päivä: \("2026-11-22", .command)",
          en: "write year, month and day: \("2026-11-22", .command)"))
    case .beforeLast(let day, let tag):
      Explanation(
        say(
          sv: "\(quoted: day, .date) är före den senaste publiceringen, \(tag, .revision)",
          fi: "\(quoted: day, .date) on ennen viimeisintä julkaisua \(tag, .revision)",
          en: "\(quoted: day, .date) is before the last publication, \(tag, .revision)"),
        say(
          sv: "ange samma dag eller en senare", fi: "anna sama päivä tai myöhempi",
          en: "give the same day or a later one"))
    case .inFuture(let day, let today):
      Explanation(
        say(
          sv: "\(quoted: day, .date) har inte kommit än; i dag är det \(today, .date)",
          fi: "\(quoted: day, .date) on vasta tulossa; tänään on \(today, .date)",
          en: "\(quoted: day, .date) has not come yet; today is \(today, .date)"),
        say(
          sv: "utan \("--date", .command) får publiceringen dagens datum",
          fi: "ilman valitsinta \("--date", .command) julkaisu saa tämän päivän päiväyksen",
          en: "without \("--date", .command) the publication gets today's date"))
    case .noCommits:
      Explanation(
        say(
          sv: "inget publicerades: det finns ännu ingen commit",
          fi: "mitään ei julkaistu: yhtään committia ei vielä ole",
          en: "nothing was published: there are no commits yet"),
        firstCommit)
    case .noCommitter:
      Explanation(
        say(
          sv: "Git vet inte vem som publicerar", fi: "Git ei tiedä, kuka julkaisee",
          en: "Git does not know who is publishing"),
        say(
          sv: "kör \("git config user.name \"Förnamn Efternamn\"", .command) och "
            + "\("git config user.email namn@example.fi", .command)",
          fi: "suorita \("git config user.name \"Etunimi Sukunimi\"", .command) ja "
            + "\("git config user.email nimi@example.fi", .command)",
          en: "run \("git config user.name \"First Last\"", .command) and "
            + "\("git config user.email name@example.fi", .command)"))
    case .invalidCommitterDate(let text):
      Explanation(
        say(
          sv: "\("GIT_COMMITTER_DATE", .command) är ingen tidpunkt: \(quoted: text)",
          fi: "\("GIT_COMMITTER_DATE", .command) ei ole ajankohta: \(quoted: text)",
          en: "\("GIT_COMMITTER_DATE", .command) is not a time: \(quoted: text)"),
        say(
          sv: "skriv \("2026-11-22T10:00:00+02:00", .command), eller ta bort variabeln",
          fi: "kirjoita \("2026-11-22T10:00:00+02:00", .command) tai poista muuttuja",
          en: "write \("2026-11-22T10:00:00+02:00", .command), or unset the variable"))
    case .tagTaken(let tag):
      Explanation(
        say(
          sv: "inget publicerades: det finns redan en annan tagg, \(tag, .revision)",
          fi: "mitään ei julkaistu: on jo toinen tagi, \(tag, .revision)",
          en: "nothing was published: there is another tag already, \(tag, .revision)"),
        say(
          sv: "\("git show \(tag)", .command) visar den; om den inte behövs, ta bort den: "
            + "\("git tag -d \(tag)", .command)",
          fi: "\("git show \(tag)", .command) näyttää sen; jos sitä ei tarvita, poista se: "
            + "\("git tag -d \(tag)", .command)",
          en: "\("git show \(tag)", .command) shows it; if nobody needs it, remove it: "
            + "\("git tag -d \(tag)", .command)"))
    case .tagLocked(let tag, let path):
      Explanation(
        say(
          sv: "taggen \(tag, .revision) är låst: \(path, .path)",
          fi: "tagi \(tag, .revision) on lukittu: \(path, .path)",
          en: "the tag \(tag, .revision) is locked: \(path, .path)"),
        say(
          sv:
            "vänta tills det andra programmet som använder Git är klart; om inget gör det, ta bort filen",
          fi:
            "odota, että toinen Gitiä käyttävä ohjelma on valmis; jos sellaista ei ole, poista tiedosto",
          en:
            "wait until the other program that uses Git is done; if there is none, remove the file")
      )
    case .unfinished(let tag, let error):
      Explanation(
        say(
          sv: "\(tag, .revision) är publicerad, men något gick fel efteråt: "
            + "\(explain(Problem.file(error)).error)",
          fi: "\(tag, .revision) on julkaistu, mutta sen jälkeen jokin meni vikaan: "
            + "\(explain(Problem.file(error)).error)",
          en: "\(tag, .revision) is published, but something failed after that: "
            + "\(explain(Problem.file(error)).error)"),
        say(
          sv: "rätta felet; \("dataregister status", .command) gör sedan resten",
          fi: "korjaa vika; \("dataregister status", .command) tekee sitten loput",
          en: "put it right; \("dataregister status", .command) then does the rest"))
    case .damagedJournal(let path):
      Explanation(
        say(
          sv: "anteckningen om en avbruten publicering går inte att läsa: \(path, .path)",
          fi: "keskeytyneen julkaisemisen muistiinpanoa ei voi lukea: \(path, .path)",
          en: "the note of an interrupted publication cannot be read: \(path, .path)"),
        say(
          sv:
            "kontrollera den publicerade mappen med \("dataregister verify", .command), och ta sedan "
            + "bort filen",
          fi: "tarkista julkaistu kansio komennolla \("dataregister verify", .command) ja poista "
            + "sitten tiedosto",
          en: "check the published folder with \("dataregister verify", .command), then remove the "
            + "file"))
    case .folder(let path, let problem): explain(problem, folder: path)
    }
  }

  /// Something that stands in the way, and each commit that it is about.
  private func lines(_ blocker: Review.Blocker) -> [RichText] {
    guard case .unreviewed(let commits) = blocker else { return [sentence(blocker)] }
    return [sentence(blocker)] + commits.map(unreviewed)
  }

  private var seeReview: RichText {
    say(
      sv: "\("dataregister review", .command) visar vad som skulle publiceras",
      fi: "\("dataregister review", .command) näyttää, mitä julkaistaisiin",
      en: "\("dataregister review", .command) shows what would be published")
  }
}
