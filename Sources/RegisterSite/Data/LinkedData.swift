internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The public registers as linked data (JSON-LD 1.1): a catalogue of data sets by DCAT-AP 3, with
/// terms of the Data Privacy Vocabulary for who answers for them, for what, and what they hold.
///
/// It carries its context, so that whoever reads it need ask nobody. Identifiers are relative to
/// where it stands; that of a register is its id, as on the page. What neither vocabulary has a term
/// for stands as a property of schema.org with the field's id.
struct LinkedData {
  private let content: SiteContent
  private var schema: Schema { content.schema }

  /// Makes the linked data of what is published.
  init(_ content: SiteContent) { self.content = content }

  /// The text; `<`, `>` and `&` stand only as escapes, so that it can be part of a page.
  var text: String {
    var escaped = ""
    for scalar in catalogue.rendered(pretty: true).unicodeScalars {
      switch scalar {
      case "<": escaped += "\\u003c"
      case ">": escaped += "\\u003e"
      case "&": escaped += "\\u0026"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\n"
  }

  private var catalogue: JSONValue {
    var members: [JSONValue.Member] = [
      .init("@context", LinkedDataTerms.context), .init("@id", "#_catalog"),
      .init("@type", "dcat:Catalog"), .init("dct:title", title),
      .init("dct:description", title),
    ]
    if !schema.authority.wordings.isEmpty {
      members.append(
        .init(
          "dct:publisher",
          [
            "@id": "#_authority", "@type": "foaf:Agent",
            "foaf:name": wordings(schema.authority),
          ]))
    }
    let languages = schema.languages.filter { $0 != .undetermined }
    if !languages.isEmpty {
      members.append(.init("dct:language", .array(languages.map(LinkedDataTerms.language))))
    }
    if case .publication(let publication, _) = content.edition {
      if let day = publication.day {
        members.append(.init("dct:issued", LinkedDataTerms.day(day)))
      }
      members.append(.init("dcat:version", .string(publication.tag)))
    }
    members.append(.init("dcat:dataset", .array(content.registers.map(dataset))))
    return .object(members)
  }

  private var title: JSONValue {
    schema.title.wordings.isEmpty ? wordings(schema.authority) : wordings(schema.title)
  }

  private func dataset(_ register: Register) -> JSONValue {
    let name = schema.firstField(in: .name)
    let names = name.map { texts(of: $0, in: register) } ?? []
    var members: [JSONValue.Member] = [
      .init("@id", .string("#\(register.id.rawValue)")), .init("@type", "dcat:Dataset"),
      .init("dct:identifier", .string(register.id.rawValue)),
      .init("dct:title", .array(names.isEmpty ? [.string(register.name)] : names)),
    ]
    if !schema.authority.wordings.isEmpty {
      members.append(.init("dct:publisher", ["@id": "#_authority"]))
    }
    var properties: [JSONValue] = []
    for field in schema.fields where field.id != name?.id {
      let values = texts(of: field, in: register)
      if values.isEmpty { continue }
      let found = LinkedDataTerms.members(of: field, values)
      if found.isEmpty { properties.append(property(field, values)) }
      members += found
    }
    if !members.contains(where: { $0.key == "dct:description" }) {
      members.append(
        .init("dct:description", .array(names.isEmpty ? [.string(register.name)] : names)))
    }
    if !properties.isEmpty {
      members.append(.init("schema:additionalProperty", .array(properties)))
    }
    return .object(members)
  }

  private func property(_ field: FieldDefinition, _ values: [JSONValue]) -> JSONValue {
    let label =
      field.label.wordings.isEmpty
      ? [LinkedDataTerms.text(field.key, schema.mainLanguage)] : wordings(field.label)
    return [
      "@type": "schema:PropertyValue", "schema:propertyID": .string(field.id.rawValue),
      "schema:name": label, "schema:value": .array(values),
    ]
  }

  /// What a register says in a field, each wording with its language.
  private func texts(of field: FieldDefinition, in register: Register) -> [JSONValue] {
    register.variants.filter { $0.field == field.id }.flatMap { variant -> [JSONValue] in
      let language = variant.language ?? schema.mainLanguage
      switch variant.value {
      case .flag(let isSet): return [.boolean(isSet)]
      case .date(let day): return [LinkedDataTerms.day(day)]
      case .link(let address):
        return [LinkAddress.isValid(address) ? ["@id": .string(address)] : .string(address)]
      case .list(let items): return items.map { LinkedDataTerms.text($0, language) }
      case .line, .text, .choice, .raw:
        return [LinkedDataTerms.text(variant.value.plainText, language)]
      }
    }
  }

  private func wordings(_ text: TranslatedText) -> JSONValue {
    .array(
      schema.languages.compactMap { language in
        text.wordings[language].map { LinkedDataTerms.text($0, language) }
      })
  }
}
