internal import Git
package import RegisterHistory
package import Rendering

/// What `review` and `status` say.
extension Messages {
  /// The heading of a review.
  package func reviewHeading(_ review: Review) -> RichText {
    guard let publication = review.publication, publication.commit == review.since else {
      if review.since == nil, review.isShallow {
        return say(
          sv: "Granskning: klonen når inte till någon publicering",
          fi: "Katselmus: klooni ei ulotu mihinkään julkaisuun",
          en: "Review: the clone does not reach a publication")
      }
      return review.since == nil
        ? say(
          sv: "Granskning inför den första publiceringen",
          fi: "Katselmus ennen ensimmäistä julkaisua", en: "Review before the first publication")
        : say(
          sv: "Granskning: ändringarna sedan \(review.since?.abbreviated(to: 8) ?? "", .objectID)",
          fi: "Katselmus: muutokset version "
            + "\(review.since?.abbreviated(to: 8) ?? "", .objectID) jälkeen",
          en: "Review: the changes since \(review.since?.abbreviated(to: 8) ?? "", .objectID)")
    }
    return say(
      sv: "Granskning: ändringarna sedan \(publication.tag, .revision)",
      fi: "Katselmus: muutokset julkaisun \(publication.tag, .revision) jälkeen",
      en: "Review: the changes since \(publication.tag, .revision)")
  }

  /// The parts of a review's summary, each a heading for some registers.
  package enum SummaryPart: String, CaseIterable, Sendable {
    case opened, added, removed, renamed, owner, description, other
  }

  /// The words before the registers of a part of the summary.
  package func label(_ part: SummaryPart) -> RichText {
    switch part {
    case .opened:
      say(sv: "Blir offentligt", fi: "Tulee julkiseksi", en: "Becomes public")
    case .added: say(sv: "Nya register", fi: "Uudet rekisterit", en: "New registers")
    case .removed:
      say(sv: "Borttagna register", fi: "Poistetut rekisterit", en: "Removed registers")
    case .renamed: say(sv: "Nya filnamn", fi: "Uudet tiedostonimet", en: "Renamed files")
    case .owner: say(sv: "Ändrat ansvar", fi: "Muuttunut vastuu", en: "Changed owner")
    case .description:
      say(sv: "Ändrad beskrivning", fi: "Muuttunut kuvaus", en: "Changed description")
    case .other: say(sv: "Andra ändringar", fi: "Muut muutokset", en: "Other changes")
    }
  }

  /// The words before the registers in which a wording may have fallen behind.
  package var outdatedLabel: RichText {
    say(
      sv: "Översättningar att se över", fi: "Tarkistettavat käännökset",
      en: "Translations to look over")
  }

  /// The heading of the wordings that may have fallen behind.
  package var outdatedHeading: RichText {
    say(
      sv: "Översättningar som kan vara inaktuella", fi: "Mahdollisesti vanhentuneet käännökset",
      en: "Translations that may be out of date")
  }

  /// A wording that is as it was, although the wording in the main language changed.
  ///
  /// - Parameters:
  ///   - wording: The field with the language of the wording.
  ///   - original: The field whose wording in the main language changed.
  ///   - register: What the register is called.
  /// - Returns: The sentence.
  package func outdated(
    _ wording: RichText, original: RichText, in register: String
  ) -> RichText {
    say(
      sv: "\(register, .registerName): \(wording) är som förut, trots att \(original) har ändrats",
      fi: "\(register, .registerName): \(wording) on ennallaan, vaikka \(original) muuttui",
      en: "\(register, .registerName): \(wording) is as before, although \(original) changed")
  }

  /// What is said when a review stands in a file.
  package func reviewWritten(_ path: String) -> RichText {
    say(
      sv: "Granskningen finns i filen \(path, .path)",
      fi: "Katselmus on tiedostossa \(path, .path)", en: "The review is in the file \(path, .path)")
  }

  /// The line below a change that says which commit made it, and why.
  package func attribution(_ commit: CommitInfo) -> RichText {
    "\(commit.author ?? unknownAuthor, .person) \(day(commit.date), .date): \(commit.subject)"
  }

  /// The line below a change that says in public who made it, and why, as far as that may be told;
  /// `nil` where neither may.
  package func publicAttribution(_ commit: CommitInfo) -> RichText? {
    let subject = commit.subject.isEmpty ? nil : RichText(commit.subject)
    guard let author = commit.author else { return subject }
    return subject.map { "\(author, .person): \($0)" } ?? "\(author, .person)"
  }

  /// A commit that nobody but its author has read.
  package func unreviewed(_ commit: CommitInfo) -> RichText {
    "\(day(commit.date), .date)  \(commit.author ?? unknownAuthor, .person)  \(commit.subject)  "
      + "\(commit.id?.abbreviated(to: 8) ?? "", .objectID)"
  }

  /// The heading above what becomes public because a field opens up.
  package func opened(_ field: RichText) -> RichText {
    say(
      sv: "Blir offentligt: \(field)", fi: "Tulee julkiseksi: \(field)",
      en: "Becomes public: \(field)")
  }

  /// What is said where a field opens up and no register states it.
  package var statedNowhere: RichText {
    say(
      sv: "inget register säger något i fältet", fi: "missään rekisterissä ei ole kentälle arvoa",
      en: "no register says anything in the field")
  }

  /// The heading of the findings of the check.
  package var findingsHeading: RichText {
    say(sv: "Kontrollens resultat", fi: "Tarkistuksen tulos", en: "Result of the check")
  }

  /// The heading of what stands in the way of publishing.
  package var blockersHeading: RichText {
    say(
      sv: "Hinder för publicering", fi: "Julkaisemisen esteet",
      en: "What stands in the way of publishing")
  }

  /// The heading of what is not committed.
  package var uncommittedHeading: RichText {
    say(
      sv: "Inte sparat i Git, publiceras inte", fi: "Ei tallennettu Gitiin, ei julkaista",
      en: "Not committed, will not be published")
  }

  /// What is said when nothing stands in the way.
  package func readyToPublish(_ commit: String) -> RichText {
    say(
      sv: "Inget hindrar publicering av version \(commit, .objectID)",
      fi: "Mikään ei estä version \(commit, .objectID) julkaisemista",
      en: "Nothing stands in the way of publishing \(commit, .objectID)")
  }

  /// The command that publishes what was reviewed.
  package func publishReviewed(_ commit: String) -> RichText {
    func command(_ folder: String) -> String {
      "dataregister publish --output \(folder) --reviewed \(commit)"
    }
    return say(
      sv: "\(command("MAPP"), .command) publicerar den",
      fi: "\(command("KANSIO"), .command) julkaisee sen",
      en: "\(command("DIR"), .command) publishes it")
  }

  /// Something that stands in the way of publishing.
  package func sentence(_ blocker: Review.Blocker) -> RichText {
    switch blocker {
    case .errors(let number):
      say(
        sv: "kontrollen hittar \(number) fel: rätta och spara i Git",
        fi: "tarkistus löytää \(number == 1 ? "1 virheen" : "\(number) virhettä"): "
          + "korjaa ja tallenna Gitiin",
        en: "the check finds \(number) \(number == 1 ? "error" : "errors"): correct and commit")
    case .uncommitted(let number):
      say(
        sv: "\(number == 1 ? "1 ändrad fil" : "\(number) ändrade filer") är inte "
          + "\(number == 1 ? "sparad" : "sparade") i Git: gör en commit, eller ångra ändringarna",
        fi: "\(number == 1 ? "1 muutettu tiedosto" : "\(number) muutettua tiedostoa") "
          + "on tallentamatta Gitiin: tee commit tai peru muutokset",
        en: "\(number) changed \(number == 1 ? "file is" : "files are") not committed: "
          + "commit or undo the changes")
    case .shallow:
      say(
        sv: "klonen har bara en del av historiken: "
          + "\("git fetch --unshallow", .command) hämtar resten",
        fi: "kloonissa on vain osa historiasta: "
          + "\("git fetch --unshallow", .command) hakee loput",
        en: "the clone has only a part of the history: "
          + "\("git fetch --unshallow", .command) gets the rest")
    case .diverged(let tag):
      say(
        sv: "den senaste publiceringen, \(tag, .revision), ingår inte i det som skulle publiceras: "
          + "\("git merge \(tag)", .command) tar med den",
        fi: "viimeisin julkaisu, \(tag, .revision), ei sisälly julkaistavaan: "
          + "\("git merge \(tag)", .command) ottaa sen mukaan",
        en: "the last publication, \(tag, .revision), is not part of what would be published: "
          + "\("git merge \(tag)", .command) brings it in")
    case .unreviewed(let commits):
      unreviewed(commits.count)
    }
  }

  /// That commits lack a review by somebody else.
  private func unreviewed(_ number: Int) -> RichText {
    let trailer: RichText = "\(quoted: "Reviewed-by", .fieldName)"
    return say(
      sv: "\(number == 1 ? "1 commit" : "\(number) commits") saknar raden \(trailer) med namn och "
        + "e-postadress för någon annan än den som har gjort ändringen: låt någon annan granska, "
        + "och lägg till raden sist i commit-meddelandet",
      fi: "\(number) commitista puuttuu rivi \(trailer), jossa on jonkun muun kuin muutoksen "
        + "tekijän nimi ja sähköpostiosoite: pyydä jotakuta toista katselmoimaan ja lisää rivi "
        + "commitin viestin loppuun",
      en: "\(number == 1 ? "1 commit lacks" : "\(number) commits lack") a line \(trailer) with the "
        + "name and e-mail address of somebody other than the author: let somebody else review, "
        + "and add the line at the end of the commit message")
  }

  /// The lines of a status, each with its label.
  package enum StatusLine: CaseIterable, Sendable {
    case registers, published, edited, staged, unmerged, unpublished
  }

  /// The label of a line of a status.
  package func label(_ line: StatusLine) -> RichText {
    switch line {
    case .registers: say(sv: "Kontroll", fi: "Tarkistus", en: "Check")
    case .published:
      say(sv: "Senaste publicering", fi: "Viimeisin julkaisu", en: "Last publication")
    case .edited:
      say(
        sv: "Ändrat, inte köat", fi: "Muutettu, ei valmisteltu", en: "Edited, not staged")
    case .staged:
      say(
        sv: "Köat för nästa commit", fi: "Valmisteltu seuraavaan committiin",
        en: "Staged for the next commit")
    case .unmerged:
      say(
        sv: "Sammanslagning inte avgjord", fi: "Yhdistämistä ei ole ratkaistu",
        en: "Merge not resolved")
    case .unpublished:
      say(
        sv: "Sparat i Git, inte publicerat", fi: "Tallennettu Gitiin, ei julkaistu",
        en: "Committed, not published")
    }
  }

  /// What stands in the place of an empty list.
  package var none: RichText { say(sv: "inget", fi: "ei mitään", en: "nothing") }

  /// What stands in the place of the last publication where a shallow clone may lack it.
  package var reachesNoPublication: RichText {
    say(
      sv: "klonen har bara en del av historiken, utan publiceringar",
      fi: "kloonissa on vain osa historiasta, eikä siinä ole julkaisuja",
      en: "the clone has only a part of the history, without publications")
  }

  /// What stands in the place of the last publication where there is none.
  package var neverPublished: RichText {
    say(
      sv: "ingenting har publicerats ännu", fi: "mitään ei ole vielä julkaistu",
      en: "nothing has been published yet")
  }
}
