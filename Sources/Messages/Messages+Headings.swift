package import Git
package import RegisterHistory
package import RegisterModel
package import Rendering

/// The headings and closing lines of what the commands print.
extension Messages {
  /// The last line of a check.
  package func summary(registers: Int, errors: Int, warnings: Int, notes: Int) -> RichText {
    let counts: RichText =
      "\(count(errors, .error)), \(count(warnings, .warning)), \(count(notes, .note))"
    return say(
      sv: "\(registers) register \(registers == 1 ? "kontrollerat" : "kontrollerade"): \(counts)",
      fi: "\(registers) \(registers == 1 ? "rekisteri" : "rekisteriä") tarkistettu: \(counts)",
      en: "\(registers) \(registers == 1 ? "register" : "registers") checked: \(counts)")
  }

  private enum Counted { case error, warning, note }

  private func count(_ number: Int, _ counted: Counted) -> RichText {
    let (text, role): (String, Role) =
      switch counted {
      case .error:
        (
          word(
            sv: "\(number) fel", fi: number == 1 ? "1 virhe" : "\(number) virhettä",
            en: number == 1 ? "1 error" : "\(number) errors"), .error
        )
      case .warning:
        (
          word(
            sv: number == 1 ? "1 varning" : "\(number) varningar",
            fi: number == 1 ? "1 varoitus" : "\(number) varoitusta",
            en: number == 1 ? "1 warning" : "\(number) warnings"), .warning
        )
      case .note:
        (
          word(
            sv: number == 1 ? "1 anmärkning" : "\(number) anmärkningar",
            fi: number == 1 ? "1 huomautus" : "\(number) huomautusta",
            en: number == 1 ? "1 note" : "\(number) notes"), .note
        )
      }
    return RichText(text, number == 0 ? .plain : role)
  }

  /// What paths in a report for programs are relative to.
  package var rootFolder: RichText {
    say(
      sv: "Mappen som \("Registers", .path) ligger i.",
      fi: "Kansio, jossa \("Registers", .path) on.",
      en: "The folder that holds \("Registers", .path).")
  }

  /// The line below a file's findings when there were more than are shown.
  package func omitted(_ number: Int) -> RichText {
    say(
      sv: "… och \(number) till i samma fil", fi: "… ja lisäksi \(number) samassa tiedostossa",
      en: "… and \(number) more in the same file")
  }

  /// What is said when nothing differs.
  package var noChanges: RichText {
    say(sv: "Inga ändringar", fi: "Ei muutoksia", en: "No changes")
  }

  /// The heading of the changes of all registers.
  package var changeLogHeading: RichText {
    say(sv: "Ändringslogg", fi: "Muutosloki", en: "Change log")
  }

  /// The heading of what differs between two points.
  package func differenceHeading(from old: Point, to new: Point) -> RichText {
    say(
      sv: "Skillnader: \(name(of: old)) → \(name(of: new))",
      fi: "Erot: \(name(of: old)) → \(name(of: new))",
      en: "Differences: \(name(of: old)) → \(name(of: new))")
  }

  private func name(of point: Point) -> RichText {
    switch point {
    case .nothing: say(sv: "ingenting", fi: "ei mitään", en: "nothing")
    case .commit(let id): "\(id.abbreviated(to: 8), .objectID)"
    case .index:
      say(
        sv: "det som är köat för nästa commit", fi: "seuraavaan committiin valmisteltu",
        en: "what is staged for the next commit")
    case .worktree:
      say(sv: "filerna i mappen", fi: "kansion tiedostot", en: "the files in the folder")
    }
  }

  /// The heading of what is not published.
  package var unpublished: RichText {
    say(sv: "Ännu inte publicerat", fi: "Vielä julkaisematta", en: "Not yet published")
  }

  /// The heading of what changed between two revisions, published or not.
  package func changes(in range: String) -> RichText {
    say(
      sv: "Ändringar: \(range, .revision)", fi: "Muutokset: \(range, .revision)",
      en: "Changes: \(range, .revision)")
  }

  /// The line that says who a commit is by, when it was made, and which it is.
  package func byline(_ commit: CommitInfo) -> RichText {
    "\(day(commit.date), .date)  \(commit.author ?? unknownAuthor, .person)  "
      + "\(commit.id?.abbreviated(to: 8) ?? "", .objectID)"
  }

  /// The line that says when what an entry tells was made, and by whom; in a public history, when
  /// and in which publication it was made public.
  package func byline(_ entry: RegisterEntry) -> RichText {
    guard entry.isPublic else { return byline(entry.commit) }
    return publicByline(entry.commit, in: entry.publication)
  }

  /// The line that says since when the public can read something, and who made it, where that may
  /// be told.
  package func publicByline(_ commit: CommitInfo, in publication: Publication?) -> RichText {
    let origin: RichText =
      if let publication {
        "\(day(of: publication), .date)  \(publication.tag, .revision)"
      } else {
        unpublished
      }
    guard let author = commit.author else { return origin }
    return "\(origin)  \(author, .person)"
  }

  /// The day of a publication.
  package func day(of publication: Publication) -> String {
    publication.day.map { day($0) } ?? day(publication.date)
  }

  /// A trailer of a commit: as it stands there for the office, and in the reader's words for the
  /// public, who are told decisions alone.
  package func line(_ trailer: Trailer, isPublic: Bool) -> RichText {
    let key = isPublic ? word(sv: "Beslut", fi: "Päätös", en: "Decision") : trailer.key
    return "\(key): \(trailer.value)"
  }

  /// The line that says that a history is cut.
  package var historyIsCut: RichText {
    say(
      sv: "Historiken är avskuren: klonen har bara en del av den "
        + "(\("git fetch --unshallow", .command) hämtar resten)",
      fi: "Historia on katkaistu: kloonissa on vain osa siitä "
        + "(\("git fetch --unshallow", .command) hakee loput)",
      en: "The history is cut: the clone has only a part of it "
        + "(\("git fetch --unshallow", .command) gets the rest)")
  }

  /// What is said of a commit at which a history is cut.
  package var atCut: RichText {
    say(
      sv: "Så här såg registret ut då; vad som ändrades just då syns inte i den här klonen",
      fi: "Tältä rekisteri näytti silloin; tämä klooni ei kerro, mikä juuri silloin muuttui",
      en: "This is what the register said then; what changed just then is not in this clone")
  }

  /// The line above what is known of a register that is no longer there.
  package func gone(_ entry: RegisterEntry, asked: String) -> RichText {
    let day = RichText(day(of: entry), .date)
    return entry.oldID != nil
      ? say(
        sv: "\(quoted: asked, .registerID) heter "
          + "\(quoted: entry.id.rawValue, .registerID) sedan \(day)",
        fi: "\(quoted: asked, .registerID) on \(day) alkaen "
          + "\(quoted: entry.id.rawValue, .registerID)",
        en: "\(quoted: asked, .registerID) has been called "
          + "\(quoted: entry.id.rawValue, .registerID) since \(day)")
      : say(
        sv: "Registret \(quoted: entry.name, .registerName) togs bort \(day)",
        fi: "Rekisteri \(quoted: entry.name, .registerName) poistettiin \(day)",
        en: "The register \(quoted: entry.name, .registerName) was removed on \(day)")
  }

  /// The day on which what an entry tells was done, or made public.
  private func day(of entry: RegisterEntry) -> String {
    entry.publication.map { day(of: $0) } ?? day(entry.commit.date)
  }

  /// The heading of a column of names of files.
  package var identity: RichText { say(sv: "Register", fi: "Rekisteri", en: "Register") }

  /// What a public history without any entry says.
  package var notPublished: RichText {
    say(
      sv: "Inget om registret har publicerats ännu",
      fi: "Rekisteristä ei ole vielä julkaistu mitään",
      en: "Nothing about the register has been published yet")
  }

  /// What a history without any entry says.
  package var noHistory: RichText {
    say(
      sv: "Registret är ännu inte sparat i Git", fi: "Rekisteriä ei ole vielä tallennettu Gitiin",
      en: "The register is not committed yet")
  }

  /// A number of registers that formatting changed, or would change.
  package func formatted(_ path: String, isCheck: Bool) -> RichText {
    isCheck
      ? say(
        sv: "\(path, .path) är inte i standardform", fi: "\(path, .path) ei ole vakiomuodossa",
        en: "\(path, .path) is not in canonical form")
      : say(
        sv: "\(path, .path) skrevs om i standardform",
        fi: "\(path, .path) kirjoitettiin vakiomuotoon",
        en: "\(path, .path) was written in canonical form")
  }

  /// A file that formatting leaves alone.
  package func notFormatted(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) går inte att tolka och lämnades orörd; "
        + "\("dataregister check", .command) visar felen",
      fi: "\(path, .path) ei ole tulkittavissa ja jätettiin ennalleen; "
        + "\("dataregister check", .command) näyttää virheet",
      en: "\(path, .path) cannot be understood and was left as it is; "
        + "\("dataregister check", .command) shows the errors")
  }

  /// What is said when every file is in canonical form.
  package func allFormatted(_ registers: Int) -> RichText {
    say(
      sv: "\(registers) register är i standardform",
      fi: "\(registers) \(registers == 1 ? "rekisteri" : "rekisteriä") on vakiomuodossa",
      en: "\(registers) \(registers == 1 ? "register is" : "registers are") in canonical form")
  }

  /// What became of a register that a table describes.
  package func imported(_ id: RegisterID, _ outcome: ImportOutcome, isDryRun: Bool) -> RichText {
    let path = RichText(id.path, .path)
    return switch (outcome, isDryRun) {
    case (.created, false):
      say(sv: "\(path) skapades", fi: "\(path) luotiin", en: "\(path) was created")
    case (.created, true):
      say(sv: "\(path) skulle skapas", fi: "\(path) luotaisiin", en: "\(path) would be created")
    case (.updated, false):
      say(sv: "\(path) uppdaterades", fi: "\(path) päivitettiin", en: "\(path) was updated")
    case (.updated, true):
      say(
        sv: "\(path) skulle uppdateras", fi: "\(path) päivitettäisiin",
        en: "\(path) would be updated")
    case (.kept, _):
      say(
        sv: "\(path) lämnas som den är", fi: "\(path) jätetään ennalleen",
        en: "\(path) is left as it is")
    case (.unchanged, _):
      say(sv: "\(path) är oförändrad", fi: "\(path) ei muuttunut", en: "\(path) is unchanged")
    }
  }

  /// The last line of an import: how many registers and rows came to what.
  package func importSummary(
    created: Int, updated: Int, unchanged: Int, failed: Int, isDryRun: Bool
  ) -> RichText {
    isDryRun
      ? say(
        sv: "Inget skrevs. Skulle skapas: \(created), skulle uppdateras: \(updated), "
          + "oförändrade: \(unchanged), rader med fel: \(failed)",
        fi: "Mitään ei kirjoitettu. Luotaisiin: \(created), päivitettäisiin: \(updated), "
          + "ennallaan: \(unchanged), virheellisiä rivejä: \(failed)",
        en: "Nothing was written. Would be created: \(created), would be updated: \(updated), "
          + "unchanged: \(unchanged), rows with errors: \(failed)")
      : say(
        sv: "Skapade: \(created), uppdaterade: \(updated), oförändrade: \(unchanged), "
          + "rader med fel: \(failed)",
        fi: "Luotuja: \(created), päivitettyjä: \(updated), ennallaan: \(unchanged), "
          + "virheellisiä rivejä: \(failed)",
        en: "Created: \(created), updated: \(updated), unchanged: \(unchanged), "
          + "rows with errors: \(failed)")
  }

  /// What an import can do with a register.
  package enum ImportOutcome: Hashable, Sendable {
    case created, updated, unchanged
    /// It is there already, or cannot be changed, and was left as it is.
    case kept
  }
}
