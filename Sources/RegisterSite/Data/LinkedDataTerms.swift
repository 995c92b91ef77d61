internal import RegisterModel
internal import Rendering

/// The vocabularies that linked data is written in, and what of them fields are.
enum LinkedDataTerms {
  /// What the prefixes of terms stand for.
  static let context: JSONValue = [
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
    "dpv": "https://w3id.org/dpv#", "foaf": "http://xmlns.com/foaf/0.1/",
    "schema": "https://schema.org/", "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
  ]

  /// The languages that the Publications Office of the European Union has names for, of those that
  /// the registers of a Finnish authority are in.
  private static let languages = ["sv": "SWE", "fi": "FIN", "en": "ENG", "se": "SME"]

  /// A language as DCAT-AP wants it, by the authority table of languages; else its tag.
  static func language(_ code: LanguageCode) -> JSONValue {
    guard let name = languages[code.rawValue] else { return .string(code.rawValue) }
    return ["@id": .string("http://publications.europa.eu/resource/authority/language/\(name)")]
  }

  /// A text in a language.
  static func text(_ text: String, _ language: LanguageCode) -> JSONValue {
    language == .undetermined
      ? ["@value": .string(text)]
      : ["@value": .string(text), "@language": .string(language.rawValue)]
  }

  /// A day.
  static func day(_ day: CalendarDate) -> JSONValue {
    ["@value": .string(day.description), "@type": "xsd:date"]
  }

  /// What a field says, in the terms of the vocabularies; nothing where they have none for it.
  ///
  /// The fields are those of clause 3.5: what a register is for, what it holds, and who answers.
  static func members(of field: FieldDefinition, _ values: [JSONValue]) -> [JSONValue.Member] {
    switch field.id {
    case "purpose":
      [
        .init("dct:description", .array(values)),
        .init(
          "dpv:hasPurpose", ["@type": "dpv:Purpose", "dct:description": .array(values)]),
      ]
    case "content":
      [.init("dpv:hasData", ["@type": "dpv:Data", "dct:description": .array(values)])]
    case "unit":
      [
        .init(
          "dcat:contactPoint",
          .array(
            values.map { ["@type": ["vcard:Kind", "dpv:OrganisationalUnit"], "vcard:fn": $0] }))
      ]
    case "person":
      [
        .init(
          "dpv:hasResponsibleEntity",
          .array(values.map { ["@type": "dpv:Entity", "foaf:name": $0] }))
      ]
    default: []
    }
  }
}
