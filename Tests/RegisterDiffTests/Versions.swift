import Diagnostics
import RegisterDiff
import RegisterModel

/// A schema of the fields that these tests need.
enum TestSchema {
  static let text = """
    Languages:
        sv
        fi
        en

    Field: name
    Key: Namn
    Type: line
    Group: name
    Visibility: public

    Field: purpose
    Key: Syfte
    Type: text
    Group: description
    Translatable: yes

    Field: content
    Key: Innehåll
    Type: list
    Group: description

    Field: person
    Key: Person
    Aliases: Ansvarig
    Type: list
    Group: owner

    Field: flag
    Key: DRB
    Type: flag
    Group: legal

    Field: day
    Key: Granskad
    Type: date

    """

  /// The schema with parts of its text replaced.
  static func text(_ replacements: KeyValuePairs<String, String>) -> String {
    var text = text
    for (old, new) in replacements { text = text.replacing(old, with: new) }
    return text
  }

  static func document(_ text: String = text) -> SchemaDocument {
    SchemaDocument(SourceText(path: "Registers/register.schema", bytes: Array(text.utf8)))
  }
}

extension RegisterVersion {
  /// A register's file read with a schema.
  init(_ text: String, id: String = "aura", schema: String = TestSchema.text) throws {
    let schema = SchemaReader.schema(from: TestSchema.document(schema))
    guard let id = RegisterID(rawValue: id) else { throw InvalidID() }
    let source = SourceText(path: id.path, bytes: Array(text.utf8))
    self.init(RegisterFile(id, source, schema: schema).register, schema: schema)
  }

  private struct InvalidID: Error {}
}
