internal import Git
package import RegisterHistory
package import Rendering

/// What stands last when a push is refused: the steps of Git for somebody who seldom needs them.
extension Messages {
  /// What to do about a push that was refused, one step a line.
  ///
  /// - Parameter report: What was found.
  /// - Returns: The steps, in plain words.
  package func remedies(_ report: PushReport) -> [RichText] {
    guard let first = report.refusals.first else { return [] }
    var steps: [RichText] = []
    if case .tag(let reference, _) = first.subject {
      let name = reference.hasPrefix("refs/tags/") ? String(reference.dropFirst(10)) : reference
      steps.append(
        say(
          sv:
            "ta bort taggen med \("git tag -d \(name)", .command), gör den på nytt med ett rättat "
            + "meddelande och skicka den igen",
          fi:
            "poista tagi komennolla \("git tag -d \(name)", .command), tee se uudelleen korjatulla "
            + "viestillä ja lähetä se uudelleen",
          en: "remove the tag with \("git tag -d \(name)", .command), make it anew with a "
            + "corrected message, and push it again"))
    }
    if case .commit(let id, _) = first.subject {
      if first.isInherited { steps.append(inherited) }
      if !report.isCheckedOut { steps.append(switchBranch) }
      if report.concernsOnlyLast {
        steps.append(mendLast)
      } else {
        steps.append(why)
        steps.append(mendEarlier(report.firstIsRoot ? "--root" : "\(id.abbreviated(to: 10))^"))
      }
    }
    steps.append(askForHelp)
    return steps
  }

  private var inherited: RichText {
    say(
      sv: "registren hade fel redan före pushen: den första nya commiten måste rätta alla fel; "
        + "\("dataregister check", .command) visar dem",
      fi: "rekistereissä oli virheitä jo ennen pushia: ensimmäisen uuden commitin on korjattava "
        + "ne kaikki; \("dataregister check", .command) näyttää ne",
      en: "the registers had errors before the push: the first new commit must correct them all; "
        + "\("dataregister check", .command) shows them")
  }

  private var switchBranch: RichText {
    say(
      sv: "det som skickades är inte utcheckat: byt först till dess gren med "
        + "\("git switch", .command)",
      fi: "lähetetty versio ei ole työkansiossa: vaihda ensin sen haaraan komennolla "
        + "\("git switch", .command)",
      en: "what was pushed is not checked out: first change to its branch with "
        + "\("git switch", .command)")
  }

  private var why: RichText {
    say(
      sv: "rätta felet i den commit där det finns: en ny commit ovanpå räcker inte, för också de "
        + "tidigare versionerna sparas på servern",
      fi: "korjaa virhe siinä commitissa, jossa se on: uusi commit sen päälle ei riitä, koska myös "
        + "aiemmat versiot tallentuvat palvelimelle",
      en: "correct the error in the commit that has it: a new commit on top is not enough, since "
        + "the earlier versions are kept on the server, too")
  }

  private var mendLast: RichText {
    say(
      sv: "gör om den sista commiten, för en ny ovanpå räcker inte: rätta felet, köa filerna med "
        + "\("git add", .command), kör \("git commit --amend", .command) och skicka igen; i ett "
        + "Git-program heter det ofta ”ändra senaste commit” (amend)",
      fi:
        "tee viimeinen commit uudelleen, sillä uusi sen päälle ei riitä: korjaa virhe, valmistele "
        + "tiedostot komennolla \("git add", .command), aja \("git commit --amend", .command) ja "
        + "lähetä uudelleen; Git-ohjelmissa toiminnon nimi on usein ”muuta viimeistä committia” "
        + "(amend)",
      en:
        "make the last commit anew, since another on top is not enough: correct the error, stage the "
        + "files with \("git add", .command), run \("git commit --amend", .command) and push again; "
        + "in a Git program this is often called ”amend last commit”")
  }

  private func mendEarlier(_ start: String) -> RichText {
    say(
      sv: "kör \("git rebase -i \(start)", .command), byt ”pick” mot ”edit” framför commiten med "
        + "felet, rätta filerna, kör \("git add", .command), \("git commit --amend", .command) och "
        + "\("git rebase --continue", .command), och skicka igen",
      fi: "aja \("git rebase -i \(start)", .command), vaihda virheellisen commitin edestä ”pick” "
        + "sanaksi ”edit”, korjaa tiedostot, aja \("git add", .command), "
        + "\("git commit --amend", .command) ja \("git rebase --continue", .command), ja lähetä "
        + "uudelleen",
      en:
        "run \("git rebase -i \(start)", .command), change ”pick” to ”edit” before the commit with "
        + "the error, correct the files, run \("git add", .command), \("git commit --amend", .command) "
        + "and \("git rebase --continue", .command), and push again")
  }

  private var askForHelp: RichText {
    say(
      sv: "ingenting har gått förlorat: allt finns kvar hos dig. Behöver du hjälp, visa det här "
        + "meddelandet för den som sköter servern",
      fi: "mitään ei ole kadonnut: kaikki on yhä sinulla. Jos tarvitset apua, näytä tämä viesti "
        + "palvelimen ylläpitäjälle",
      en:
        "nothing is lost: you still have all of it. If you need help, show this message to whoever "
        + "looks after the server")
  }
}
