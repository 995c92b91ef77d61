internal import Messages
internal import Presentation
internal import RegisterModel
internal import Rendering

/// What the columns of `registers.csv` are, for programs that read it: Metadata Vocabulary for
/// Tabular Data (CSV on the Web, W3C 2015).
///
/// It says nothing that the table does not keep: a column has a type, or is required, only where
/// every cell of it agrees.
struct TableMetadata {
  private let content: SiteContent
  private let columns: [RegisterColumn]
  private var schema: Schema { content.schema }

  /// Makes the metadata of the table of what is published.
  init(_ content: SiteContent) {
    self.content = content
    columns = PublicData.presenter(content.schema).columns
  }

  /// The file.
  var text: String { JSONValue.object(members).rendered(pretty: true) + "\n" }

  private var members: [JSONValue.Member] {
    let main = schema.mainLanguage
    var members: [JSONValue.Member] = [
      .init(
        "@context",
        main == .undetermined
          ? "http://www.w3.org/ns/csvw"
          : ["http://www.w3.org/ns/csvw", ["@language": .string(main.rawValue)]]),
      .init("url", .string(DataFile.csv.path)), .init("lang", .string(main.rawValue)),
    ]
    if !schema.title.isEmpty {
      members.append(.init("dc:title", LinkedDataTerms.wordings(schema.title, schema)))
    }
    if !schema.authority.isEmpty {
      members.append(.init("dc:publisher", LinkedDataTerms.wordings(schema.authority, schema)))
    }
    members += [
      .init("rdfs:comment", note),
      .init("dialect", ["encoding": "utf-8", "delimiter": ",", "header": true, "trim": false]),
      .init(
        "tableSchema",
        [
          "aboutUrl": .string(LinkedData.subject(of: "{+id}", content)), "primaryKey": "id",
          "columns": .array(described),
        ]),
    ]
    return members
  }

  /// What no term of the vocabulary says.
  private var note: JSONValue {
    .array(
      PageLanguage.all(of: schema).map { language in
        LinkedDataTerms.text(
          Messages(language).tableNote, LanguageCode(rawValue: language.rawValue))
      })
  }

  private var described: [JSONValue] {
    var names: Set<String> = ["id"]
    let first: JSONValue = [
      "name": "id", "titles": "id", "datatype": "string", "required": true, "lang": "und",
    ]
    return [first]
      + columns.map { column in
        let name = Self.name(of: column, besides: names)
        names.insert(name)
        return description(of: column, called: name)
      }
  }

  /// The name of a column in programs: of letters, digits and low lines, as in `purpose_fi`.
  private static func name(of column: RegisterColumn, besides taken: Set<String>) -> String {
    let parts = [column.field.id.rawValue, column.language?.rawValue].compactMap { $0 }
    var name = String.UnicodeScalarView()
    for scalar in parts.joined(separator: "-").unicodeScalars {
      let isKept = scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      name.append(isKept ? scalar : "_")
    }
    let base = String(name)
    var number = 1
    var unique = base
    while taken.contains(unique) {
      number += 1
      unique = "\(base)_\(number)"
    }
    return unique
  }

  private func description(of column: RegisterColumn, called name: String) -> JSONValue {
    let field = column.field
    var members: [JSONValue.Member] = [
      .init("name", .string(name)),
      // As the table has it, in no language: programs look for it by that alone.
      .init("titles", .string(CSVTable.shown(column.title))),
    ]
    if !field.label.isEmpty {
      members.append(.init("rdfs:label", LinkedDataTerms.wordings(field.label, schema)))
    }
    if !field.help.isEmpty {
      members.append(.init("dc:description", LinkedDataTerms.wordings(field.help, schema)))
    }
    let values = content.registers.map { $0.value(of: field.id, in: column.language) }
    members += type(of: field, values.compactMap { $0 }, in: column.language)
    let isMain = column.language == nil || column.language == schema.mainLanguage
    if field.isRequired, isMain, values.allSatisfy({ $0?.plainText.isEmpty == false }) {
      members.append(.init("required", true))
    }
    return .object(members)
  }

  private func type(
    of field: FieldDefinition, _ values: [FieldValue], in language: LanguageCode?
  ) -> [JSONValue.Member] {
    let isTyped = values.allSatisfy { if case .raw = $0 { false } else { true } }
    switch field.type {
    case .flag where isTyped:
      let words = [FlagWord.canonicalYes, FlagWord.canonicalNo].map(CSVTable.shown)
      return [
        .init(
          "datatype",
          ["base": "boolean", "format": .string(words.joined(separator: "|"))])
      ]
    case .date where isTyped:
      return [.init("datatype", ["base": "date", "format": "yyyy-MM-dd"])]
    case .link where isTyped: return [.init("datatype", "anyURI")]
    case .list where !values.contains(where: Self.isAmbiguous):
      return text(in: language) + [.init("separator", .string(RegisterColumn.separator))]
    case .line, .text, .list, .choice, .flag, .date, .link: return text(in: language)
    }
  }

  /// Whether the items of a list are parted in another way than those of others.
  private static func isAmbiguous(_ value: FieldValue) -> Bool {
    guard case .list(let items) = value else { return false }
    return RegisterColumn.isAmbiguous(items)
  }

  private func text(in language: LanguageCode?) -> [JSONValue.Member] {
    let own = language.flatMap { $0 == schema.mainLanguage ? nil : $0 }
    return [.init("datatype", "string")] + (own.map { [.init("lang", .string($0.rawValue))] } ?? [])
  }
}
