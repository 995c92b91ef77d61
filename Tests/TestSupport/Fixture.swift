/// Files that several tests begin with.
package enum Fixture {
  /// A small schema with a field of each kind that commands tell apart, and two registers.
  package static let twoRegisters = [
    "Registers/register.schema": """
    Authority: Exempelstad
    Languages:
        sv
        fi
    Publication tag: publicerad/

    Field: name
    Key: Namn
    Type: line
    Group: name
    Required: yes
    Visibility: public

    Field: purpose
    Key: Användningsområde
    Label[fi]: Käyttötarkoitus
    Type: text
    Group: description
    Translatable: yes
    Visibility: public

    Field: documented
    Key: DRB
    Type: flag
    Group: legal
    Visibility: public

    Field: person
    Key: Ansvarsperson
    Type: list
    Values: persons
    Group: owner
    Visibility: public

    Field: remark
    Key: Anmärkning
    Type: text
    Group: other
    Visibility: internal

    Vocabulary: persons
    Strict: no

    Value: Psykologen

    Value: Kuratorerna

    Value: Rektorn

    """,
    "Registers/aura.register": """
    Namn: Aura
    Användningsområde: Psykologen dokumenterar klientarbetet i Aura
    DRB: X
    Ansvarsperson:
        Psykologen
        Kuratorerna

    """,
    "Registers/wilma.register": """
    Namn: Wilma
    Användningsområde: Skolornas elevregister
    Användningsområde[fi]: Koulujen oppilasrekisteri
    Ansvarsperson: Rektorn

    """,
  ]
}
