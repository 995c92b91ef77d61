package import RegisterHistory
package import Rendering

/// What is said of fields, registers and schemas that changed, in a difference, history or review.
extension Messages {
  /// A field that says one thing instead of another.
  package func changed(_ field: RichText, from old: RichText, to new: RichText) -> RichText {
    say(
      sv: "\(field) har ändrats från ”\(old)” till ”\(new)”",
      fi: "\(field) muuttui: ”\(old)” → ”\(new)”",
      en: "\(field) changed from ”\(old)” to ”\(new)”")
  }

  /// A field whose text was changed here and there; the text follows.
  package func reworded(_ field: RichText) -> RichText {
    say(sv: "\(field) har ändrats:", fi: "\(field) muuttui:", en: "\(field) changed:")
  }

  /// A field that says something and said nothing before.
  package func stated(_ field: RichText, _ value: RichText) -> RichText {
    say(
      sv: "\(field) har lagts till: ”\(value)”", fi: "\(field) lisättiin: ”\(value)”",
      en: "\(field) was added: ”\(value)”")
  }

  /// A field that says nothing more.
  package func removed(_ field: RichText, _ value: RichText) -> RichText {
    say(
      sv: "\(field) har tagits bort: ”\(value)”", fi: "\(field) poistettiin: ”\(value)”",
      en: "\(field) was removed: ”\(value)”")
  }

  /// A list that items were added to, removed from, or both.
  package func itemsChanged(
    _ field: RichText, added: RichText, removed: RichText
  ) -> RichText {
    if removed.isEmpty {
      say(
        sv: "\(field): \(added) har lagts till", fi: "\(field): lisättiin \(added)",
        en: "\(field): added \(added)")
    } else if added.isEmpty {
      say(
        sv: "\(field): \(removed) har tagits bort", fi: "\(field): poistettiin \(removed)",
        en: "\(field): removed \(removed)")
    } else {
      say(
        sv: "\(field): \(removed) har tagits bort, \(added) har lagts till",
        fi: "\(field): poistettiin \(removed), lisättiin \(added)",
        en: "\(field): removed \(removed), added \(added)")
    }
  }

  /// What became of a register as a whole; `nil` where only its fields changed.
  package func sentence(
    _ status: RegisterDifference.Status, oldPath: String?, path: String
  ) -> RichText? {
    switch status {
    case .added: say(sv: "Nytt register", fi: "Uusi rekisteri", en: "New register")
    case .removed:
      say(sv: "Registret har tagits bort", fi: "Rekisteri poistettiin", en: "Register removed")
    case .renamed: renamed(from: oldPath ?? path, to: path)
    case .changed: nil
    }
  }

  /// What a commit did to a register as a whole; `nil` where only its fields changed.
  package func sentence(
    _ kind: RegisterEntry.Kind, oldPath: String?, path: String
  ) -> RichText? {
    switch kind {
    case .created:
      say(sv: "Registret lades till", fi: "Rekisteri lisättiin", en: "The register was added")
    case .deleted:
      say(sv: "Registret togs bort", fi: "Rekisteri poistettiin", en: "The register was removed")
    case .renamed: renamed(from: oldPath ?? path, to: path)
    case .formatting:
      say(
        sv: "Bara formen ändrades, inga värden", fi: "Vain muotoilu muuttui, arvot eivät",
        en: "Only the form changed, no value")
    case .merge:
      say(
        sv: "Sammanslagning (merge) utan egna ändringar",
        fi: "Yhdistäminen (merge) ilman omia muutoksia",
        en: "A merge with no changes of its own")
    case .unreadable:
      say(
        sv: "Filen går inte att tolka i den här versionen",
        fi: "Tiedostoa ei voi tulkita tässä versiossa",
        en: "The file cannot be understood in this version")
    case .changed: nil
    }
  }

  private func renamed(from old: String, to new: String) -> RichText {
    say(
      sv: "Filen har bytt namn: \(old, .path) → \(new, .path)",
      fi: "Tiedosto nimettiin uudelleen: \(old, .path) → \(new, .path)",
      en: "The file was renamed: \(old, .path) → \(new, .path)")
  }

  /// The note below a register whose file does not parse.
  package var doesNotParse: RichText {
    say(
      sv: "Filen innehåller fel; här visas det som går att tolka",
      fi: "Tiedostossa on virheitä; tässä näkyy se, mikä on tulkittavissa",
      en: "The file has errors; what can be understood is shown here")
  }

  /// A schema that does parse now, and did not before.
  package var didNotParse: RichText {
    say(
      sv: "Felen i filen har rättats; övriga ändringar i den kan inte visas",
      fi: "Tiedoston virheet on korjattu; sen muita muutoksia ei voida näyttää",
      en: "The errors in the file have been fixed; other changes in it cannot be shown")
  }

  /// A flag in words.
  package func word(_ isSet: Bool) -> String {
    isSet ? word(sv: "ja", fi: "kyllä", en: "yes") : word(sv: "nej", fi: "ei", en: "no")
  }

  /// What stands in the place of a value that is not stated.
  package var notStated: String {
    word(sv: "ej angivet", fi: "ei ilmoitettu", en: "not stated")
  }

  /// The mark beside a field that is never published.
  package var internalMark: String {
    word(sv: "(internt)", fi: "(sisäinen)", en: "(internal)")
  }

  /// A field that was kept internal and may be published from now on.
  package func opensUp(_ field: RichText) -> RichText {
    let words = word(sv: "blir offentligt", fi: "tulee julkiseksi", en: "becomes public")
    return say(
      sv: "\(field) \(words, .warning): fältet var tidigare internt",
      fi: "\(field) \(words, .warning): kenttä oli aiemmin sisäinen",
      en: "\(field) \(words, .warning): the field was internal before")
  }

  /// What is said of a schema that came where there was none.
  package var newSchema: RichText {
    say(sv: "Nytt schema", fi: "Uusi skeema", en: "New schema")
  }

  /// What the schema is called.
  package var schema: String { word(sv: "Schemat", fi: "Skeema", en: "The schema") }
}
