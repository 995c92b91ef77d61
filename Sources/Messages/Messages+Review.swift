internal import Git
package import RegisterHistory
package import Rendering

/// What `review` and `status` say.
extension Messages {
  /// The heading of a review.
  package func reviewHeading(_ review: Review) -> RichText {
    guard let publication = review.publication, publication.commit == review.since else {
      return review.since == nil
        ? say(
          sv: "Granskning inför den första publiceringen",
          fi: "Tarkistus ennen ensimmäistä julkaisua", en: "Review before the first publication")
        : say(
          sv: "Granskning sedan \(review.since?.abbreviated(to: 8) ?? "", .objectID)",
          fi: "Tarkistus versiosta \(review.since?.abbreviated(to: 8) ?? "", .objectID)",
          en: "Review since \(review.since?.abbreviated(to: 8) ?? "", .objectID)")
    }
    return say(
      sv: "Granskning: vad som ändras sedan \(publication.tag, .revision)",
      fi: "Tarkistus: mitä muuttuu julkaisun \(publication.tag, .revision) jälkeen",
      en: "Review: what changes since \(publication.tag, .revision)")
  }

  /// The parts of a review's summary, each a heading for some registers.
  package enum SummaryPart: CaseIterable, Sendable {
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
    case .owner: say(sv: "Ändrat ansvar", fi: "Vastuu muuttunut", en: "Owner changed")
    case .description:
      say(sv: "Ändrad beskrivning", fi: "Kuvaus muuttunut", en: "Description changed")
    case .other: say(sv: "Annat ändrat", fi: "Muu muutos", en: "Something else changed")
    }
  }

  /// The line below a change that says which commit made it, and why.
  package func attribution(_ commit: CommitInfo) -> RichText {
    say(
      sv: "\(commit.author ?? unknownAuthor, .person) \(day(commit.date), .date): \(commit.subject)",
      fi: "\(commit.author ?? unknownAuthor, .person) \(day(commit.date), .date): \(commit.subject)",
      en: "\(commit.author ?? unknownAuthor, .person) \(day(commit.date), .date): \(commit.subject)")
  }

  /// The heading of the findings of the check.
  package var findingsHeading: RichText {
    say(sv: "Kontroll", fi: "Tarkistuksen havainnot", en: "Check")
  }

  /// The heading of what stands in the way of publishing.
  package var blockersHeading: RichText {
    say(
      sv: "Hindrar publicering", fi: "Estää julkaisemisen", en: "Stands in the way of publishing")
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
      sv: "Inget hindrar publicering av \(commit, .objectID)",
      fi: "Mikään ei estä version \(commit, .objectID) julkaisemista",
      en: "Nothing stands in the way of publishing \(commit, .objectID)")
  }

  /// Something that stands in the way of publishing.
  package func sentence(_ blocker: Review.Blocker) -> RichText {
    switch blocker {
    case .errors(let number):
      say(
        sv: "kontrollen finner \(number) fel", fi: "tarkistuksessa on \(number) virhettä",
        en: "the check finds \(number) \(number == 1 ? "error" : "errors")")
    case .uncommitted(let number):
      say(
        sv: "\(number) ändrade filer är inte sparade i Git",
        fi: "\(number) muutettua tiedostoa ei ole tallennettu Gitiin",
        en: "\(number) changed \(number == 1 ? "file is" : "files are") not committed")
    case .shallow:
      say(
        sv: "klonen är grund: \("git fetch --unshallow", .command)",
        fi: "klooni on matala: \("git fetch --unshallow", .command)",
        en: "the clone is shallow: \("git fetch --unshallow", .command)")
    case .diverged(let tag):
      say(
        sv: "den senaste publiceringen, \(tag, .revision), ingår inte i det som skulle publiceras",
        fi: "viimeisin julkaisu, \(tag, .revision), ei sisälly julkaistavaan",
        en: "the last publication, \(tag, .revision), is not part of what would be published")
    }
  }

  /// The lines of a status, each with its label.
  package enum StatusLine: CaseIterable, Sendable {
    case registers, published, edited, staged, unpublished
  }

  /// The label of a line of a status.
  package func label(_ line: StatusLine) -> RichText {
    switch line {
    case .registers: say(sv: "Register", fi: "Rekisterit", en: "Registers")
    case .published:
      say(sv: "Senast publicerat", fi: "Viimeksi julkaistu", en: "Last published")
    case .edited:
      say(
        sv: "Ändrat, inte köat", fi: "Muutettu, ei valmisteltu", en: "Edited, not staged")
    case .staged:
      say(
        sv: "Köat, inte sparat i Git", fi: "Valmisteltu, ei tallennettu Gitiin",
        en: "Staged, not committed")
    case .unpublished:
      say(
        sv: "Sparat, inte publicerat", fi: "Tallennettu, ei julkaistu",
        en: "Committed, not published")
    }
  }

  /// What stands in the place of an empty list.
  package var none: RichText { say(sv: "inget", fi: "ei mitään", en: "nothing") }

  /// What stands in the place of the last publication where there is none.
  package var neverPublished: RichText {
    say(
      sv: "ingenting har publicerats", fi: "mitään ei ole julkaistu",
      en: "nothing has been published")
  }
}
