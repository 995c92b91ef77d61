internal import Messages
internal import RegisterModel
internal import Rendering

/// The vocabularies that linked data is written in, and the values that they are made of.
enum LinkedDataTerms {
  /// What the prefixes of terms stand for, and what relative identifiers are relative to.
  static func context(base: WebAddress?) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let base { members.append(.init("@base", .string(base.text))) }
    return .object(members + prefixes)
  }

  private static let prefixes: [JSONValue.Member] = [
    .init("dcat", "http://www.w3.org/ns/dcat#"), .init("dct", "http://purl.org/dc/terms/"),
    .init("dpv", "https://w3id.org/dpv#"), .init("foaf", "http://xmlns.com/foaf/0.1/"),
    .init("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    .init("schema", "https://schema.org/"),
    .init("vcard", "http://www.w3.org/2006/vcard/ns#"),
    .init("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The identifier of the authority.
  static let authority = "#_authority"

  /// The languages that the Publications Office of the European Union has names for, of those that
  /// the registers of a Finnish authority are in.
  private static let languages = ["sv": "SWE", "fi": "FIN", "en": "ENG", "se": "SME"]

  private static let office = "http://publications.europa.eu/resource/authority"

  /// A language as DCAT-AP wants it, by the authority table of languages; else one with its tag.
  static func language(_ code: LanguageCode) -> JSONValue {
    guard let name = languages[code.rawValue] else {
      return ["@type": "dct:LinguisticSystem", "rdf:value": .string(code.rawValue)]
    }
    return ["@id": .string("\(office)/language/\(name)"), "@type": "dct:LinguisticSystem"]
  }

  /// A media type by its name in the registry of IANA.
  static func mediaType(_ name: String) -> JSONValue {
    [
      "@id": .string("https://www.iana.org/assignments/media-types/\(name)"),
      "@type": "dct:MediaType",
    ]
  }

  /// A format by the authority table of file types.
  static func fileType(_ name: String) -> JSONValue {
    ["@id": .string("\(office)/file-type/\(name)"), "@type": "dct:MediaTypeOrExtent"]
  }

  /// A page.
  static func document(_ path: String) -> JSONValue {
    ["@id": .string(path), "@type": "foaf:Document"]
  }

  /// Something that is described elsewhere in the document.
  static func reference(_ id: String) -> JSONValue { ["@id": .string(id)] }

  /// A text in a language.
  static func text(_ text: String, _ language: LanguageCode) -> JSONValue {
    language == .undetermined
      ? ["@value": .string(text)]
      : ["@value": .string(text), "@language": .string(language.rawValue)]
  }

  /// A text in each language of a schema that it is written in.
  static func wordings(_ text: TranslatedText, _ schema: Schema) -> JSONValue {
    .array(
      schema.languages.compactMap { language in
        text[language].map { self.text($0, language) }
      })
  }

  /// A sentence of ours in each language of the site.
  static func sentences(_ schema: Schema, _ sentence: (Messages) -> String) -> JSONValue {
    .array(
      PageLanguage.all(of: schema).map { language in
        text(sentence(Messages(language)), LanguageCode(rawValue: language.rawValue))
      })
  }

  /// A day.
  static func day(_ day: CalendarDate) -> JSONValue {
    ["@value": .string(day.description), "@type": "xsd:date"]
  }
}
