/// The schema of the registers that are made: the shipped one's fields and more kinds of values.
enum MadeSchema {
  /// The schema's file after so many edits of it, each of which added a unit.
  static func text(edits: Int) -> String {
    var text = head + vocabulary("units", Words.units)
    for edit in 0..<edits { text += "\nValue: Sektion \(edit + 1)\n" }
    text += vocabulary("persons", Words.persons)
    text += vocabulary("degrees", Words.degrees)
    text += vocabulary("recipients", Words.recipients)
    return text
  }

  private static func vocabulary(_ id: String, _ values: [String]) -> String {
    "\nVocabulary: \(id)\nStrict: no\n" + values.map { "\nValue: \($0)\n" }.joined()
  }

  private static let head = """
    # Schema för Exempelstads register över datasystem.

    Authority: Exempelstad
    Authority[fi]: Esimerkkikaupunki
    Title: Beskrivning av dataregister enligt offentlighetslagen
    Title[fi]: Julkisuuslain mukainen kuvaus tietojärjestelmistä
    Languages:
        sv
        fi
        en
    Time zone: Europe/Helsinki
    Publication tag: publicerad/

    """
    + field("name", "Namn", "Tietojärjestelmän nimi", "line", "name", required: true)
    + field(
      "purpose", "Användningsområde", "Käyttötarkoitus", "text", "description", required: true,
      more: "Translatable: yes\n")
    + field(
      "content", "Datainnehåll", "Tietosisältö", "text", "description", required: true,
      more: "Translatable: yes\n")
    + field("archive-plan", "ABP", "Arkistonmuodostussuunnitelma", "flag", "legal")
    + field("personal-data-description", "PRB", "Henkilörekisteriseloste", "flag", "legal")
    + field("data-register-description", "DRB", "Tietojärjestelmäseloste", "flag", "legal")
    + field(
      "unit", "Ansvarsenhet", "Vastuuyksikkö", "list", "owner", required: true,
      more: "Values: units\n")
    + field(
      "person", "Ansvarsperson", "Vastuuhenkilö", "list", "owner", required: true,
      more: "Values: persons\n")
    + field("supplier", "Leverantör", "Toimittaja", "line", "other")
    + field("site", "Webbplats", "Verkkosivusto", "link", "other")
    + field("in-use-from", "I bruk från", "Käytössä alkaen", "date", "other")
    + field("reviewed", "Granskad", "Katselmoitu", "date", "other")
    + field(
      "confidentiality", "Offentlighet", "Julkisuus", "choice", "legal", more: "Values: degrees\n")
    + field(
      "recipients", "Mottagare", "Vastaanottajat", "list", "legal", more: "Values: recipients\n")

  private static func field(
    _ id: String, _ key: String, _ finnish: String, _ type: String, _ group: String,
    required: Bool = false, more: String = ""
  ) -> String {
    """

    Field: \(id)
    Key: \(key)
    Label: \(key)
    Label[fi]: \(finnish)
    Type: \(type)
    Group: \(group)
    \(required ? "Required: yes\n" : "")Visibility: public
    \(more)
    """
  }
}
