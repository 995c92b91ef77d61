package import Diagnostics
package import RegisterModel

/// A small schema with a field of every type, a strict vocabulary and an open one.
package enum ExampleSchema {
  /// The text of the schema's file.
  package static let text = """
    Languages:
        sv
        fi
        en

    Field: name
    Key: Name
    Type: line
    Group: name
    Required: yes

    Field: purpose
    Key: Purpose
    Aliases: Användningsområde
    Type: text
    Required: yes
    Translatable: yes

    Field: people
    Key: People
    Aliases:
        Responsible people
        Vastuuhenkilöt
    Type: list
    Values: roles

    Field: known
    Key: Known
    Type: flag

    Field: kind
    Key: Kind
    Type: choice
    Values: kinds

    Field: since
    Key: Since
    Type: date

    Field: site
    Key: Site
    Type: link

    Vocabulary: roles
    Strict: no

    Value: Psykologen
    Value[fi]: Psykologi
    Aliases: Skolpsykologen

    Value: Kuratorerna

    Vocabulary: kinds
    Strict: yes

    Value: new

    Value: old

    """

  /// The schema's file.
  package static let source = SourceText(path: "Registers/register.schema", text: text)

  /// The schema.
  package static let schema = SchemaReader.schema(from: SchemaDocument(source))

  /// 22 November 2026.
  package static var day: CalendarDate {
    guard let day = CalendarDate("2026-11-22") else { preconditionFailure("a day like any other") }
    return day
  }
}
