internal import Git
package import RegisterHistory
package import Rendering

/// What is said of the history index.
extension Messages {
  /// What the index is like, and where it lies.
  package func document(_ state: IndexState) -> [RichText] {
    let lines: [RichText] =
      switch state.condition {
      case .absent:
        [
          say(
            sv:
              "det finns inget historikindex; ett sådant skapas när det tar mer än 0,2 sekunder att "
              + "besvara en fråga",
            fi: "historiahakemistoa ei ole; se luodaan, kun kysymykseen vastaaminen kestää yli "
              + "0,2 sekuntia",
            en: "there is no history index; one is made when a question takes over 0.2 seconds")
        ]
      case .usable(let commits, let isCurrent): [usable(commits), age(isCurrent)]
      case .otherVersion:
        [
          say(
            sv: "historikindexet är från en annan version av programmet och används inte",
            fi: "historiahakemisto on luotu ohjelman eri versiolla, eikä sitä käytetä",
            en: "the history index is from another version of the tool and is not used")
        ]
      case .damaged:
        [
          say(
            sv: "historikindexet är skadat och används inte; "
              + "\("dataregister index --rebuild", .command) skapar det på nytt",
            fi: "historiahakemisto on vioittunut, eikä sitä käytetä; "
              + "\("dataregister index --rebuild", .command) luo sen uudelleen",
            en: "the history index is damaged and is not used; "
              + "\("dataregister index --rebuild", .command) makes it anew")
        ]
      }
    return state.byteCount == 0 ? lines : lines + [file(state.path, size: state.byteCount)]
  }

  private func usable(_ commits: Int) -> RichText {
    say(
      sv: commits == 1
        ? "historikindexet känner till 1 commit"
        : "historikindexet känner till \(commits) commits",
      fi: commits == 1
        ? "historiahakemistossa on 1 commit"
        : "historiahakemistossa on \(commits) commitia",
      en: commits == 1
        ? "the history index knows 1 commit"
        : "the history index knows \(commits) commits")
  }

  private func age(_ isCurrent: Bool) -> RichText {
    if isCurrent {
      return say(sv: "det är uppdaterat", fi: "se on ajan tasalla", en: "it is up to date")
    }
    return say(
      sv: "det finns nyare commits; nästa fråga om historiken lägger till dem i indexet",
      fi: "uudempia commiteja on; seuraava historiaa koskeva kysymys lisää ne "
        + "historiahakemistoon",
      en: "there are newer commits; the next question about the history adds them")
  }

  /// What comparing the index with Git's objects has shown.
  package func document(_ verification: IndexVerification) -> [RichText] {
    let count = verification.differences.count
    if count == 0 {
      let one = verification.commits == 1
      return [
        say(
          sv:
            "historikindexet stämmer med Git: \(verification.commits) \(one ? "commit" : "commits") "
            + "har jämförts",
          fi: "historiahakemisto vastaa Gitiä: verrattiin \(verification.commits) "
            + (one ? "commit" : "commitia"),
          en: "the history index agrees with Git: \(verification.commits) "
            + (one ? "commit" : "commits") + " compared")
      ]
    }
    let first = verification.differences.prefix(Self.mostShown).map { RichText($0.hex, .objectID) }
    return [
      say(
        sv: "historikindexet stämmer inte med Git för \(count) av \(verification.commits) commits; "
          + "\("dataregister index --rebuild", .command) skapar det på nytt",
        fi: "historiahakemisto ei vastaa Gitiä: \(verification.commits) commitista \(count) "
          + "poikkeaa; \("dataregister index --rebuild", .command) luo historiahakemiston uudelleen",
        en: "the history index differs from Git in \(count) of \(verification.commits) commits; "
          + "\("dataregister index --rebuild", .command) makes it anew")
    ] + first
  }

  private static let mostShown = 10

  /// That the index is gone.
  package func removedIndex(wasThere: Bool) -> RichText {
    if wasThere {
      return say(
        sv: "historikindexet är borttaget", fi: "historiahakemisto on poistettu",
        en: "the history index is removed")
    }
    return say(
      sv: "det fanns inget historikindex", fi: "historiahakemistoa ei ollut",
      en: "there was no history index")
  }
}
