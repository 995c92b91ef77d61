internal import Messages

/// The one register of a register that has just been made, to be written over.
enum FirstRegister {
  /// The unit and the post that it names, which the vocabularies have.
  static let unit = Wording(sv: "ENHETENS NAMN", fi: "YKSIKÖN NIMI", en: "NAME OF THE UNIT")
  static let person = Wording(sv: "TJÄNSTENS NAMN", fi: "VIRAN NIMI", en: "NAME OF THE POST")

  /// The file's name without its ending.
  static let id = Wording(sv: "exempel", fi: "esimerkki", en: "example")

  /// What the file holds.
  static func text(_ language: Language) -> String {
    var lines = FileLines(language)
    lines.comment(Messages(language).comment(.register))
    lines.blank()
    let values: [(id: String, value: Wording)] = [
      (
        "name",
        Wording(
          sv: "Exempelsystemet", fi: "Esimerkkijärjestelmä", en: "The example system")
      ),
      (
        "purpose",
        Wording(
          sv: "Här står vad systemet används till och vem som använder det.",
          fi: "Tässä kerrotaan, mihin järjestelmää käytetään ja kuka sitä käyttää.",
          en: "Here stands what the system is used for and who uses it.")
      ),
      (
        "content",
        Wording(
          sv: "Här står vilka uppgifter som finns i systemet och vilka personer de gäller.",
          fi: "Tässä kerrotaan, mitä tietoja järjestelmässä on ja keitä ne koskevat.",
          en: "Here stands which data the system holds and whom they concern.")
      ),
      ("unit", unit), ("person", person),
    ]
    for (id, value) in values { lines.value(value, of: id, among: StarterField.common) }
    return lines.text
  }
}

extension FileLines {
  /// What a register says in a field, where it is translatable in its first two languages.
  mutating func value(_ value: Wording, of id: String, among fields: [StarterField]) {
    guard let field = fields.first(where: { $0.id == id }) else {
      preconditionFailure("there is no field \(id) in the schema of a new register")
    }
    // English is a courtesy where it is not the main language.
    let languages = main.ofRegister.filter { $0 == main || field.isTranslatable && $0 != .en }
    self.field(field.key[main], value, in: languages)
  }
}
