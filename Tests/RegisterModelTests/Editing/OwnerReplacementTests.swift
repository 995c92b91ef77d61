import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

/// One unit or person for another.
struct OwnerReplacementTests {
  private let schemaText = """
    Languages:
        sv
        fi

    Field: name
    Key: Name
    Type: line
    Group: name

    Field: person
    Key: Person
    Type: list
    Values: persons
    Group: owner

    Field: other
    Key: Other
    Type: list
    Values: persons

    Vocabulary: persons

    # The rector
    Value: Rektorn
    Value[fi]: Rehtori
    Aliases:
        Chefen
        Ledaren

    Value: Kuratorn
    Aliases: Hjälparen

    Vocabulary: units

    Value: Rektorn

    """

  @Test(arguments: [
    ("Person: Rektorn\nOther: Rektorn\n", "Person: Läraren\nOther: Rektorn\n"),
    ("Name: Rektorn\nPerson: Kuratorn\n", nil),
    ("Person:\n    Rektorn\n    Kuratorn\n", "Person:\n    Läraren\n    Kuratorn\n"),
    ("Person:\n    Läraren\n    Rektorn\n", "Person: Läraren\n"),
    ("Person:\n    Rektorn\n    Läraren\n", "Person: Läraren\n"),
    ("Person: Rektorn\n\tLäraren  \n", "Person:\n\tLäraren  \n"),
    ("Person:\n  Läraren\n# why\n  Rektorn  \n", "Person:\n  Läraren\n# why\n"),
    ("Person:\n  Rektorn\n  Rektorn\n", "Person:\n  Läraren\n"),
    ("Person:\r\n    Rektorn \r\n", "Person:\r\n    Läraren \r\n"),
    ("person : Rektorn", "person : Läraren"),
    ("Person: Rektorns\n", nil),
    ("Person:\n    A\n    A\n    Rektorn\n", "Person:\n    A\n    A\n    Läraren\n"),
  ])
  func `Items become the new name, and none stands twice`(old: String, new: String?) throws {
    let replacement = OwnerReplacement(of: " Rektorn", by: "Läraren", schema(schemaText))
    let file = try file(old)
    let edits = replacement.edits(in: file)
    #expect(edits.isEmpty == (new == nil))
    #expect(String(decoding: file.document.source.applying(edits), as: UTF8.self) == new ?? old)
  }

  @Test func `A value of the vocabulary is renamed and keeps its translations`() {
    let change = changed("Rektorn", "Ledaren")
    #expect(
      change.text
        == schemaText.replacing("Value: Rektorn\nValue[fi]", with: "Value: Ledaren\nValue[fi]")
        .replacing("    Ledaren\n", with: ""))
    #expect(change.kept == ["Rehtori"])
  }

  @Test func `Where both are there, the section of the old one goes`() {
    #expect(
      changed("Rektorn", "Kuratorn").text
        == schemaText.replacing(
          "Value: Rektorn\nValue[fi]: Rehtori\nAliases:\n    Chefen\n    Ledaren\n\n", with: ""))
    #expect(
      changed("Kuratorn", "Rektorn").text
        == schemaText.replacing("Value: Kuratorn\nAliases: Hjälparen\n\n", with: ""))
  }

  @Test func `What is only another spelling goes`() {
    #expect(changed("Chefen", "Rektorn").text == schemaText.replacing("    Chefen\n", with: ""))
    #expect(
      changed("Hjälparen", "Kuratorn").text
        == schemaText.replacing("Aliases: Hjälparen\n", with: ""))
  }

  @Test(arguments: [("\nValue: Kuratorn", ""), ("\nValue: Kuratorn\n\nValue: Kuratorn", "\n")])
  func `The last section of a schema goes with the blank lines above it`(
    last: String, left: String
  ) {
    let text = schemaText.replacing("Vocabulary: units\n\nValue: Rektorn\n", with: "Value: B\n")
    #expect(
      changed("Kuratorn", "B", in: text + last).text
        == text.replacing("Value: Kuratorn\nAliases: Hjälparen\n\n", with: "") + left)
  }

  @Test func `A name that only means another value is no name of its own`() {
    let schema = schema(schemaText)
    func meant(_ old: String, _ new: String) -> String? {
      OwnerReplacement(of: old, by: new, schema).valueMeantByNew(in: schema)
    }
    #expect(meant("Kuratorn", "Chefen") == "Rektorn")
    #expect(meant("Rektorn", "Chefen") == nil)
    #expect(meant("Kuratorn", "Rektorn") == nil)
    #expect(meant("Kuratorn", "Läraren") == nil)
  }

  @Test(
    "the registers that are shipped say the same but for the name",
    arguments: [
      ("Psykologen", "Skolpsykologen"), ("Revisionsnämnden", "Revisionen"),
      ("Kuratorerna", "Psykologen"), ("Byggnadsövervakning", "Byggnadsövervakningen"),
    ])
  func shippedRegisters(old: String, new: String) throws {
    let schema = try ShippedRegisters.schema()
    let replacement = OwnerReplacement(of: old, by: new, schema)
    var changed = 0
    for (id, source) in try ShippedRegisters.sources() {
      let file = RegisterFile(id, source, schema: schema)
      let edits = replacement.edits(in: file)
      if !edits.isEmpty { changed += 1 }
      let bytes = source.applying(edits)
      let after = RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
      #expect(CanonicalForm.bytes(of: after) == bytes)
      for field in schema.fields {
        var items: [String] = []
        for item in file.register.items(of: field.id) {
          let isOwner = field.group == .owner
          let renamed = isOwner && item == old ? new : item
          if !isOwner || !items.contains(renamed) { items.append(renamed) }
        }
        #expect(after.register.items(of: field.id) == items)
      }
    }
    #expect(changed > 0)
  }

  private func schema(_ text: String) -> Schema {
    SchemaReader.schema(from: SchemaDocument(SourceText(path: "s", text: text)))
  }

  private func file(_ text: String) throws -> RegisterFile {
    let id = try #require(RegisterID(rawValue: "a"))
    return RegisterFile(id, SourceText(path: id.path, text: text), schema: schema(schemaText))
  }

  private func changed(
    _ old: String, _ new: String, in text: String? = nil
  ) -> (text: String, kept: [String]) {
    let text = text ?? schemaText
    let document = SchemaDocument(SourceText(path: "s", text: text))
    let change = OwnerReplacement(of: old, by: new, schema(text)).change(of: document)
    let bytes = document.document.source.applying(change.edits)
    return (String(decoding: bytes, as: UTF8.self), change.keptTranslations)
  }
}
