internal import Messages
internal import RegisterModel

/// The schema of a register that has just been made.
struct StarterSchema {
  /// The main language.
  let language: Language
  /// Whether it is the example's.
  let isExample: Bool

  /// What the file holds.
  var text: String {
    var lines = FileLines(language)
    writeWhole(to: &lines)
    writeFields(to: &lines)
    writeVocabularies(to: &lines)
    return lines.text
  }

  /// What a register of data systems is called.
  static let name = Wording(
    sv: "Register över datasystem", fi: "Tietojärjestelmien rekisteri",
    en: "Register of data systems")

  private static let municipality = Wording(
    sv: "Exempelby kommun", fi: "Esimerkkikylän kunta", en: "Municipality of Exampleham")

  private var languages: [Language] { language.ofRegister }

  private func comment(_ comment: StarterComment, in lines: inout FileLines) {
    lines.comment(Messages(language).comment(comment))
  }

  /// What stands before the first field.
  private func writeWhole(to lines: inout FileLines) {
    let authority =
      isExample
      ? Self.municipality
      : Wording(sv: "MYNDIGHETENS NAMN", fi: "VIRANOMAISEN NIMI", en: "NAME OF THE AUTHORITY")
    let title = Wording(
      sv: "Beskrivning av handlingars offentlighet: datasystem",
      fi: "Asiakirjajulkisuuskuvaus: tietojärjestelmät",
      en: "Description of access to documents: data systems")
    let tag = Wording(sv: "publicerad/", fi: "julkaistu/", en: "published/")
    comment(.schema, in: &lines)
    lines.blank()
    comment(.authority, in: &lines)
    lines.field("Authority", authority, in: languages)
    comment(.title, in: &lines)
    lines.field("Title", title, in: languages)
    comment(.languages, in: &lines)
    lines.list("Languages", languages.map(\.rawValue))
    comment(.timeZone, in: &lines)
    lines.field("Time zone", "Europe/Helsinki")
    comment(.tag, in: &lines)
    lines.field("Publication tag", tag[language])
    if isExample {
      lines.field("Review", "12 months")
      lines.field("Reviewed in", "reviewed")
      lines.field("Contact", contact, in: languages)
      lines.field("Accessibility", accessibility[language])
    } else {
      lines.blank()
      comment(.optional, in: &lines)
      lines.comment(
        """
        Web address: \(Messages(language).comment(.webAddress))
        Review: 12 months
        Reviewed in: reviewed
        Contact: \(contact[language])
        Accessibility: \(accessibility[language])
        """)
    }
  }

  private var contact: Wording {
    Wording(
      sv: Messages(.sv).comment(.contact), fi: Messages(.fi).comment(.contact),
      en: Messages(.en).comment(.contact))
  }

  private var accessibility: Wording {
    Wording(
      sv: Messages(.sv).comment(.accessibility), fi: Messages(.fi).comment(.accessibility),
      en: Messages(.en).comment(.accessibility))
  }

  private func writeFields(to lines: inout FileLines) {
    lines.blank()
    for part in [.fields, .type, .group, .required, .translatable, .visibility, .law]
      as [StarterComment]
    {
      comment(part, in: &lines)
    }
    let fields = StarterField.common + (isExample ? StarterField.example : [])
    for field in fields { field.write(to: &lines) }
  }

  private func writeVocabularies(to lines: inout FileLines) {
    lines.blank()
    comment(.vocabularies, in: &lines)
    let unit =
      isExample
      ? [ExampleWords.administration, ExampleWords.education, ExampleWords.technical]
      : [FirstRegister.unit]
    let persons =
      isExample
      ? [
        ExampleWords.registrar, ExampleWords.principal, ExampleWords.secretary,
        ExampleWords.caretaker,
      ] : [FirstRegister.person]
    write("units", unit, about: .units, to: &lines)
    write("persons", persons, about: .persons, to: &lines)
    if isExample {
      let access = [ExampleWords.open, ExampleWords.partlySecret, ExampleWords.secret]
      write("access", access, isStrict: true, to: &lines)
    }
  }

  private func write(
    _ id: String, _ values: [Wording], isStrict: Bool = false, about subject: StarterComment? = nil,
    to lines: inout FileLines
  ) {
    lines.blank()
    if let subject { comment(subject, in: &lines) }
    lines.field("Vocabulary", id)
    lines.field("Strict", isStrict ? "yes" : "no")
    for value in values {
      lines.blank()
      lines.field("Value", value, in: languages)
    }
  }
}
