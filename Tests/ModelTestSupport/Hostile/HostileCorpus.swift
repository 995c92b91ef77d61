package import RegisterModel
import Diagnostics

/// Everything that is thrown at the format, kind by kind; the same in every run.
package enum HostileCorpus {
  /// Every input.
  package static let inputs: [HostileInput] =
    encodings + characters + lines + keys + values + payloads + personalData + otherFormats
    + schemas + names

  /// The inputs of several kinds in one list.
  static func collected(_ kinds: [[HostileInput]]) -> [HostileInput] { kinds.flatMap { $0 } }

  /// The schema that the registers are read with; no field of it is required.
  package static let schema = SchemaReader.schema(
    from: SchemaDocument(SourceText(path: "Registers/register.schema", text: schemaText)))

  /// The text of the schema.
  package static let schemaText = """
    Languages:
        sv
        fi

    Field: name
    Key: Name
    Aliases: Länge
    Type: line
    Group: name

    Field: text
    Key: Text
    Type: text
    Translatable: yes

    Field: list
    Key: List
    Type: list

    Field: flag
    Key: Flag
    Type: flag

    Field: day
    Key: Day
    Type: date

    Field: site
    Key: Site
    Type: link

    Field: state
    Key: State
    Type: choice
    Values: states

    Vocabulary: states
    Strict: yes

    Value: old

    """
}
