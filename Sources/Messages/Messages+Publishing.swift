package import Git
package import RegisterModel
package import Rendering

/// What `publish`, `preview` and `verify` say.
extension Messages {
  /// The first line of a tag's message.
  package func publicationTitle(day: CalendarDate?, title: String?) -> RichText {
    let day = day.map { " \(self.day($0), .date)" as RichText } ?? ""
    let title = title.map { ": \($0)" as RichText } ?? ""
    return say(
      sv: "Publicering\(day)\(title)", fi: "Julkaisu\(day)\(title)",
      en: "Publication\(day)\(title)")
  }

  /// The question that is asked before anything is published.
  package func mayPublish(_ commit: ObjectID, tag: String, folder: String) -> RichText {
    let commit = commit.abbreviated(to: 8)
    return say(
      sv: "Publicera version \(commit, .objectID) som \(tag, .revision) i \(folder, .path)? "
        + "[j/N] ",
      fi: "Julkaistaanko versio \(commit, .objectID) tagilla \(tag, .revision) kansioon "
        + "\(folder, .path)? [k/E] ",
      en: "Publish \(commit, .objectID) as \(tag, .revision) in \(folder, .path)? [y/N] ")
  }

  /// Whether an answer is yes; nothing typed means no, and it is `nil` where it means nothing.
  package func yes(_ answer: String) -> Bool? {
    switch FoldedName(WhiteSpace.folded(answer)).text {
    case "j", "ja", "k", "kyllä", "y", "yes": true
    case "", "n", "nej", "e", "ei", "no": false
    default: nil
    }
  }

  /// What was published, and how many of the files differ from those that lay there before.
  package func published(tag: String, files: Int, new: Int, folder: String) -> RichText {
    let changed: RichText =
      new == files
      ? ""
      : say(
        sv: ", av vilka \(new) är \(new == 1 ? "ny" : "nya")",
        fi: ", joista \(new) on \(new == 1 ? "uusi" : "uusia")", en: ", \(new) of them new")
    return say(
      sv: "Publicerat som \(tag, .revision): \(files) \(files == 1 ? "fil" : "filer") i "
        + "\(folder, .path)\(changed)",
      fi: "Julkaistu tagilla \(tag, .revision): \(files) "
        + "\(files == 1 ? "tiedosto" : "tiedostoa") kansiossa \(folder, .path)\(changed)",
      en: "Published as \(tag, .revision): \(files) \(files == 1 ? "file" : "files") in "
        + "\(folder, .path)\(changed)")
  }

  /// What would be published.
  package func wouldPublish(tag: String, commit: ObjectID, folder: String) -> RichText {
    let commit = commit.abbreviated(to: 8)
    return say(
      sv: "Version \(commit, .objectID) skulle publiceras som \(tag, .revision) i "
        + "\(folder, .path):",
      fi: "Versio \(commit, .objectID) julkaistaisiin tagilla \(tag, .revision) kansioon "
        + "\(folder, .path):",
      en: "\(commit, .objectID) would be published as \(tag, .revision) in \(folder, .path):")
  }

  /// The line of a file that would be published.
  package func file(_ path: String, size: Int) -> RichText {
    say(
      sv: "\(path, .path) (\(size) byte)", fi: "\(path, .path) (\(size) tavua)",
      en: "\(path, .path) (\(size) bytes)")
  }

  /// What is said above the line that sends the tag to others.
  package var sendTheTag: RichText {
    say(
      sv: "Skicka taggen till de andra:", fi: "Lähetä tagi muille:",
      en: "Send the tag to the others:")
  }

  /// What is said where nothing has changed since the last publication, which the folder holds.
  package func nothingToPublish(tag: String, folder: String) -> RichText {
    say(
      sv: "Inget har ändrats sedan \(tag, .revision), som ligger i \(folder, .path)",
      fi: "Mikään ei ole muuttunut julkaisun \(tag, .revision) jälkeen; se on kansiossa "
        + "\(folder, .path)",
      en: "Nothing has changed since \(tag, .revision), which is in \(folder, .path)")
  }

  /// What is said where nothing has changed, and the folder did not hold the last publication.
  package func builtAgain(tag: String, folder: String, isDryRun: Bool) -> RichText {
    isDryRun
      ? say(
        sv: "Inget har ändrats sedan \(tag, .revision), som skulle byggas på nytt i "
          + "\(folder, .path)",
        fi: "Mikään ei ole muuttunut julkaisun \(tag, .revision) jälkeen; se rakennettaisiin "
          + "uudelleen kansioon \(folder, .path)",
        en: "Nothing has changed since \(tag, .revision), which would be built again in "
          + "\(folder, .path)")
      : say(
        sv: "Inget har ändrats sedan \(tag, .revision), som har byggts på nytt i \(folder, .path)",
        fi: "Mikään ei ole muuttunut julkaisun \(tag, .revision) jälkeen; se rakennettiin "
          + "uudelleen kansioon \(folder, .path)",
        en: "Nothing has changed since \(tag, .revision), which was built again in "
          + "\(folder, .path)")
  }

  /// What became of a publication that was cut short.
  package enum Recovered: Hashable, Sendable {
    case completed, undone, underWay, failing
  }

  /// What became of a publication that was cut short.
  package func recovered(_ outcome: Recovered, tag: String, folder: String) -> RichText {
    switch outcome {
    case .completed:
      say(
        sv: "En publicering hade avbrutits och är nu slutförd: \(tag, .revision) i "
          + "\(folder, .path)",
        fi: "Julkaiseminen oli keskeytynyt ja on nyt viety loppuun: \(tag, .revision), kansio "
          + "\(folder, .path)",
        en: "A publication had been cut short and is now complete: \(tag, .revision) in "
          + "\(folder, .path)")
    case .undone:
      say(
        sv: "En publicering hade avbrutits och är nu ångrad: \(tag, .revision) i "
          + "\(folder, .path) blev inte publicerad",
        fi: "Julkaiseminen oli keskeytynyt ja on nyt peruttu: \(tag, .revision), kansio "
          + "\(folder, .path), jäi julkaisematta",
        en: "A publication had been cut short and is now undone: \(tag, .revision) in "
          + "\(folder, .path) was not published")
    case .underWay:
      say(
        sv: "En publicering pågår: \(tag, .revision) i \(folder, .path)",
        fi: "Julkaiseminen on käynnissä: \(tag, .revision), kansio \(folder, .path)",
        en: "A publication is under way: \(tag, .revision) in \(folder, .path)")
    case .failing:
      say(
        sv: "En publicering har avbrutits och är inte slutförd: \(tag, .revision) i "
          + "\(folder, .path)",
        fi: "Julkaiseminen on keskeytynyt eikä sitä ole viety loppuun: \(tag, .revision), kansio "
          + "\(folder, .path)",
        en: "A publication was cut short and is not complete: \(tag, .revision) in "
          + "\(folder, .path)")
    }
  }

  /// What was built as a draft.
  package func previewed(folder: String, files: Int, errors: Int) -> RichText {
    let found: RichText =
      errors == 0
      ? ""
      : say(
        sv: ", men kontrollen hittar \(errors) fel: \(seeCheck(nil))",
        fi: ", mutta tarkistus löytää \(errors == 1 ? "1 virheen" : "\(errors) virhettä"): "
          + "\(seeCheck(nil))",
        en: ", but the check finds \(errors) \(errors == 1 ? "error" : "errors"): "
          + "\(seeCheck(nil))")
    return say(
      sv: "Utkastet ligger i \(folder, .path), \(files) \(files == 1 ? "fil" : "filer")\(found)",
      fi: "Luonnos on kansiossa \(folder, .path), \(files) "
        + "\(files == 1 ? "tiedosto" : "tiedostoa")\(found)",
      en: "The draft is in \(folder, .path), \(files) \(files == 1 ? "file" : "files")\(found)")
  }
}
