package import RegisterHistory
package import Rendering

/// Which way a push goes, as seen by whoever checks it.
package enum PushDirection: Sendable {
  /// It comes in on the server.
  case received
  /// It is about to leave the clone.
  case sent
}

extension Messages {
  /// The first line of a refusal: that nothing was let in, and why.
  package func refusal(_ report: PushReport, _ direction: PushDirection) -> RichText {
    let (commits, refused) = (report.newCommits, report.refusedCommits)
    let outcome =
      switch direction {
      case .received:
        word(
          sv: "servern tog inte emot något", fi: "palvelin ei ottanut vastaan mitään",
          en: "the server took nothing")
      case .sent:
        word(sv: "ingenting skickades", fi: "mitään ei lähetetty", en: "nothing was sent")
      }
    if refused == 0 {
      return say(
        sv: "\(outcome): taggens meddelande har fel", fi: "\(outcome): tagin viestissä on virhe",
        en: "\(outcome): the tag's message has errors")
    }
    if commits == 1 {
      return say(
        sv: "\(outcome): den nya commiten har fel",
        fi: "\(outcome): uudessa commitissa on virheitä",
        en: "\(outcome): the new commit has errors")
    }
    return say(
      sv: "\(outcome): \(refused) av \(commits) nya commits har fel",
      fi: "\(outcome): uusista commiteista (\(commits)) virheellisiä on \(refused)",
      en: "\(outcome): \(refused) of \(commits) new commits \(refused == 1 ? "has" : "have") errors"
    )
  }

  /// The line above what is wrong with a commit.
  package func refusedCommit(_ id: String, subject: String?, author: String?) -> RichText {
    var line: RichText = "commit \(id, .objectID)"
    if let subject, !subject.isEmpty { line += " \(quoted: subject)" }
    if let author, !author.isEmpty { line += " (\(author, .person))" }
    return line
  }

  /// The line above what is wrong with an annotated tag.
  package func refusedTag(_ name: String) -> RichText {
    say(sv: "tagg \(quoted: name)", fi: "tagi \(quoted: name)", en: "tag \(quoted: name)")
  }

  /// What the message of a commit or a tag is called where the place of an error is told.
  package var messagePlace: String { word(sv: "meddelandet", fi: "viesti", en: "message") }

  /// That a commit has more errors than are shown.
  package func moreErrors(_ count: Int) -> RichText {
    say(
      sv: "… och \(count) fel till i samma commit",
      fi: "… ja \(count) muuta virhettä samassa commitissa",
      en: "… and \(count) more in the same commit")
  }

  /// That more commits are refused than are shown.
  package func moreRefused(_ count: Int) -> RichText {
    say(
      sv: "… och \(count) till med fel", fi: "… ja \(count) muuta virheellistä",
      en: "… and \(count) more with errors")
  }

  /// That something cannot be read, in a sentence of its own.
  package func unreadable(_ error: HistoryError) -> Explanation { explain(.history(error)) }
}
