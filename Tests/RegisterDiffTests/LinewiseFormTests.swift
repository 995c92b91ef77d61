import Diagnostics
import RegisterDiff
import RegisterModel
import Testing

/// The form in which a comparison by lines tells what changed.
struct LinewiseFormTests {
  private static func lines(of text: String) throws -> [String]? {
    let id = try #require(RegisterID(rawValue: "aura"))
    let schema = SchemaReader.schema(from: TestSchema.document())
    let file = RegisterFile(id, SourceText(path: id.path, text: text), schema: schema)
    return LinewiseForm.lines(of: file)
  }

  @Test func `Fields stand in the schema's order under its keys, unknown ones last`() throws {
    let text = """
      Okänd: b
      drb:  x
      ANSVARIG: Psykologen
      Syfte[fi]: Yksi
      Annan: a
      Syfte: Ett
      Namn:Aura

      """
    #expect(
      try Self.lines(of: text) == [
        "Namn: Aura", "Syfte:", "    Ett", "Syfte[fi]:", "    Yksi", "Person:", "    Psykologen",
        "DRB: X", "Okänd: b", "Annan: a",
      ])
  }

  @Test func `A text has a sentence a line, and an empty line where paragraphs part`() throws {
    let text = "Syfte: Ett två\n  tre. Fyra!\n\n\n  (Fem?) Sex\nNamn: Aura\n"
    #expect(
      try Self.lines(of: text) == [
        "Namn: Aura", "Syfte:", "    Ett två tre.", "    Fyra!", "", "    (Fem?)", "    Sex",
      ])
  }

  @Test func `A list has an item a line, and an unknown value its lines as they are`() throws {
    let text = "Innehåll:\n  a. b\n\n  c\nÖvrigt:\n\td  e\n\n  f\nTom:\nEnsam:\n  g\n"
    #expect(
      try Self.lines(of: text) == [
        "Innehåll:", "    a. b", "    c", "Övrigt:", "    d  e", "", "    f", "Tom:", "Ensam: g",
      ])
  }

  @Test func `Comments stand above the field that they are about, those at either end stay there`()
    throws
  {
    let text = """
      # Överst \t

      # Om syftet
      Syfte:
        Ett
      # Mitt i
        två
      # Om namnet
      Namn: Aura

      # Sist

      """
    #expect(
      try Self.lines(of: text) == [
        "# Överst", "# Om namnet", "Namn: Aura", "# Om syftet", "# Mitt i", "Syfte:", "    Ett två",
        "# Sist",
      ])
  }

  @Test func `A field with marks of a conflict stands as it is in the file`() throws {
    let text = """
      # Om syftet
      Syfte: Ett.  Två \t
      <<<<<<< ours
        a  b
      =======
        c
      >>>>>>> theirs
      Namn:   Aura

      """
    #expect(
      try Self.lines(of: text) == [
        "Namn: Aura", "# Om syftet", "Syfte: Ett.  Två", "<<<<<<< ours", "  a  b", "=======", "  c",
        ">>>>>>> theirs",
      ])
  }

  @Test func `A file whose fields cannot be told apart has no such form`() throws {
    #expect(try Self.lines(of: "Namn: a\nNamn: b\n") == nil)
    #expect(try Self.lines(of: "Namn: a\n") != nil)
  }

  @Test func `A schema's sections are parted by an empty line, with their comments`() {
    let text = """
      # Om språken
      Languages:
        sv
        fi
      # Om namnet
      Field:   name
      Key: Namn
      Help:
        Ett.  Två
        tre.

        Fyra.
      # Om hjälpen
      Help[fi]: Yksi.
      Aliases:
        A  a

        B
      Values:

      # Sist

      """
    #expect(
      LinewiseForm.lines(of: TestSchema.document(text)) == [
        "# Om språken", "Languages:", "    sv", "    fi", "", "# Om namnet", "Field: name",
        "Key: Namn", "Help:", "    Ett.", "    Två tre.", "", "    Fyra.", "# Om hjälpen",
        "Help[fi]:", "    Yksi.", "Aliases:", "    A  a", "    B", "Values:", "# Sist",
      ])
  }

  @Test func `A schema that does not parse has no such form`() {
    #expect(LinewiseForm.lines(of: TestSchema.document("Field: a\nField\n")) == nil)
  }
}
