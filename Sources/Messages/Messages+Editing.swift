package import RegisterModel
package import Rendering

/// What the commands say that change files.
extension Messages {
  /// A register that was made.
  package func created(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) skapades", fi: "\(path, .path) luotiin", en: "\(path, .path) was created")
  }

  /// What to do with a register that was made.
  package func fillIn(_ id: RegisterID) -> RichText {
    let (edit, check) = ("dataregister edit \(id)", "dataregister check \(id)")
    return say(
      sv: "\(edit, .command) öppnar den; \(check, .command) visar vad som saknas",
      fi: "\(edit, .command) avaa sen; \(check, .command) näyttää, mitä puuttuu",
      en: "\(edit, .command) opens it; \(check, .command) shows what is missing")
  }

  /// Registers that are not in the folder and so in no answer about all of them.
  package func leftOut(_ count: Int) -> RichText {
    say(
      sv: count == 1
        ? "1 register är inte med, eftersom dess fil inte ingår i den glesa utcheckningen"
        : "\(count) register är inte med, eftersom deras filer inte ingår i den glesa utcheckningen",
      fi: count == 1
        ? "1 rekisteri ei ole mukana, koska sen tiedosto ei sisälly harvaan työkopioon"
        : "\(count) rekisteriä ei ole mukana, koska niiden tiedostot eivät sisälly harvaan työkopioon",
      en: count == 1
        ? "1 register is not included, because its file is not in the sparse checkout"
        : "\(count) registers are not included, because their files are not in the sparse checkout")
  }

  /// Files that a run which died had changed, and that are as they were again.
  package func undoneCutShort(_ paths: [String]) -> RichText {
    say(
      sv: "En ändring av flera filer hade avbrutits och är nu ångrad: \(list(paths))",
      fi: "Usean tiedoston muuttaminen oli keskeytynyt ja on nyt peruttu: \(list(paths))",
      en: "A change of several files had been cut short and is now undone: \(list(paths))")
  }

  /// A field that says already what it was to say.
  package func saysAlready(_ field: RichText) -> RichText {
    say(
      sv: "\(field) har redan det värdet; inget ändrades",
      fi: "\(field): arvo on jo tämä; mitään ei muutettu",
      en: "\(field) says so already; nothing was changed")
  }

  /// A file whose bytes changed and whose values did not.
  package var noValueChanged: RichText {
    say(
      sv: "Filen har ändrats, men inget värde",
      fi: "Tiedosto muuttui, mutta yksikään arvo ei "
        + "muuttunut",
      en: "The file changed, but no value did")
  }

  /// A file in which a name was replaced.
  package func renamed(in path: String, isDryRun: Bool) -> RichText {
    isDryRun
      ? say(
        sv: "\(path, .path) skulle ändras", fi: "\(path, .path) muuttuisi",
        en: "\(path, .path) would change")
      : say(
        sv: "\(path, .path) ändrades", fi: "\(path, .path) muuttui", en: "\(path, .path) changed")
  }

  /// That the new name of somebody is one that is there already.
  package func namesBecomeOne(_ old: String, _ new: String) -> RichText {
    say(
      sv: "\(quoted: new) används redan: namnen \(quoted: old) och \(quoted: new) slås ihop och "
        + "kan inte skiljas åt efteråt",
      fi: "\(quoted: new) on jo käytössä: nimet \(quoted: old) ja \(quoted: new) yhdistyvät, eikä "
        + "niitä voi sen jälkeen erottaa toisistaan",
      en:
        "\(quoted: new) is in use already: the names \(quoted: old) and \(quoted: new) become one, "
        + "and cannot be told apart afterwards")
  }

  /// What went with a value that was taken out of the vocabulary, since the new name is there already.
  package func removedFromVocabulary(_ name: String, _ wordings: [String]) -> RichText {
    say(
      sv: "\(quoted: name) togs bort ur ordlistan, med alias och översättningar: "
        + "\(quoted: wordings)",
      fi: "\(quoted: name) poistettiin sanastosta aliaksineen ja käännöksineen: "
        + "\(quoted: wordings)",
      en: "\(quoted: name) was taken out of the vocabulary, with aliases and translations: "
        + "\(quoted: wordings)")
  }

  /// The translations that a value kept when it got another name.
  package func lookAtTranslations(of name: String, _ translations: [String]) -> RichText {
    let isOne = translations.count == 1
    return say(
      sv: "\(isOne ? "Översättningen" : "Översättningarna") av \(quoted: name) ändrades inte: "
        + "\(quoted: translations); rätta vid behov i \(schemaPath)",
      fi: "Arvon \(quoted: name) \(isOne ? "käännöstä" : "käännöksiä") ei muutettu: "
        + "\(quoted: translations); korjaa tarvittaessa tiedostossa \(schemaPath)",
      en: "The \(isOne ? "translation" : "translations") of \(quoted: name) did not change: "
        + "\(quoted: translations); correct in \(schemaPath) if need be")
  }

  /// How many files a name was replaced in, and where to read them before they are committed.
  package func renamed(_ old: String, to new: String, files: Int, isDryRun: Bool) -> RichText {
    let command = "dataregister diff"
    return isDryRun
      ? say(
        sv: "\(quoted: old) skulle bli \(quoted: new) i \(files) \(files == 1 ? "fil" : "filer")",
        fi: "\(quoted: old) → \(quoted: new): \(files) "
          + "\(files == 1 ? "tiedosto muuttuisi" : "tiedostoa muuttuisi")",
        en: "\(quoted: old) would become \(quoted: new) in \(files) "
          + "\(files == 1 ? "file" : "files")")
      : say(
        sv: "\(quoted: old) är nu \(quoted: new) i \(files) \(files == 1 ? "fil" : "filer"); "
          + "\(command, .command) visar ändringarna",
        fi: "\(quoted: old) → \(quoted: new): \(files) "
          + "\(files == 1 ? "tiedosto muuttui" : "tiedostoa muuttui"); "
          + "\(command, .command) näyttää muutokset",
        en: "\(quoted: old) is now \(quoted: new) in \(files) \(files == 1 ? "file" : "files"); "
          + "\(command, .command) shows the changes")
  }

  /// A file that is gone after it was edited.
  package func gone(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) finns inte längre", fi: "\(path, .path) ei ole enää olemassa",
      en: "\(path, .path) is no longer there")
  }

  /// A file that was kept though it has errors.
  package func keptWithErrors(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) är kvar som du skrev den, med felen",
      fi: "\(path, .path) jäi sellaiseksi kuin sen kirjoitit, virheineen",
      en: "\(path, .path) stays as you wrote it, errors and all")
  }

  /// A file that is again as it was before it was edited.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - edited: The file that keeps what was written; `nil` where nothing was.
  /// - Returns: What became of both.
  package func undone(_ path: String, edited: String?) -> RichText {
    let undone = say(
      sv: "\(path, .path) är som den var före redigeringen",
      fi: "\(path, .path) on taas sellainen kuin ennen muokkausta",
      en: "\(path, .path) is as it was before")
    guard let edited else { return undone }
    return undone
      + say(
        sv: "; det du skrev finns i \(edited, .path)",
        fi: "; kirjoittamasi on tiedostossa "
          + "\(edited, .path)", en: "; what you wrote is in \(edited, .path)")
  }

  /// The heading of the registers that a unit or a person answers for.
  package func group(_ value: String?, registers: Int) -> RichText {
    let count = say(
      sv: "\(registers) register",
      fi: "\(registers) \(registers == 1 ? "rekisteri" : "rekisteriä")",
      en: "\(registers) \(registers == 1 ? "register" : "registers")")
    return "\(value ?? notStated) (\(count))"
  }
}
