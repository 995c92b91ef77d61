internal import RegisterModel
internal import Rendering

/// A register as a data set of the catalogue.
///
/// What it says of what the system is for, what it holds and who answers for it is a process in the
/// words of the Data Privacy Vocabulary. What neither vocabulary has a term for stands as a property
/// of schema.org with the field's id.
struct LinkedDataset {
  private let register: Register
  private let schema: Schema
  private let days: PublicDays
  /// The path of the register's page; `nil` where there is none.
  var page: String?

  /// Makes the data set of a register.
  ///
  /// - Parameters:
  ///   - register: The register, as far as it is public.
  ///   - schema: The schema with its public fields alone.
  ///   - days: When it became public and last changed.
  init(_ register: Register, _ schema: Schema, days: PublicDays) {
    self.register = register
    self.schema = schema
    self.days = days
  }

  /// The fields of clause 3.5 that terms are known for.
  private static let purpose: FieldID = "purpose"
  private static let content: FieldID = "content"
  private static let personalData: FieldID = "personal-data-description"
  private static let unit: FieldID = "unit"
  private static let person: FieldID = "person"

  /// The data set.
  var value: JSONValue {
    let name = schema.firstField(in: .name)
    let names = name.map { texts(of: $0.id) } ?? []
    let title = JSONValue.array(names.isEmpty ? [.string(register.name)] : names)
    let purposes = texts(of: Self.purpose)
    var members: [JSONValue.Member] = [
      .init("@id", .string("#\(register.id.rawValue)")), .init("@type", "dcat:Dataset"),
      .init("dct:identifier", .string(register.id.rawValue)), .init("dct:title", title),
      .init("dct:description", purposes.isEmpty ? title : .array(purposes)),
    ]
    if hasAuthority {
      members.append(.init("dct:publisher", LinkedDataTerms.reference(LinkedDataTerms.authority)))
    }
    if let page { members.append(.init("dcat:landingPage", LinkedDataTerms.document(page))) }
    if let day = days.issued { members.append(.init("dct:issued", LinkedDataTerms.day(day))) }
    if let day = days.modified { members.append(.init("dct:modified", LinkedDataTerms.day(day))) }
    let units = items(of: Self.unit)
    if !units.isEmpty {
      members.append(
        .init(
          "dcat:contactPoint",
          .array(
            units.map {
              ["@type": ["vcard:Kind", "dpv:OrganisationalUnit"], "vcard:fn": .array($0)]
            })))
    }
    members.append(.init("dpv:hasProcess", process(purposes)))
    let others = schema.fields.filter { !hasTerm($0) && $0.id != name?.id }.compactMap(property)
    if !others.isEmpty { members.append(.init("schema:additionalProperty", .array(others))) }
    return .object(members)
  }

  private var hasAuthority: Bool { !schema.authority.isEmpty }

  /// What is done with the data: for what, with which, and who answers for it.
  ///
  /// The authority decides what its systems are for, which makes it the controller. The data are
  /// called personal where the register says that a description of personal data belongs to them.
  private func process(_ purposes: [JSONValue]) -> JSONValue {
    var members: [JSONValue.Member] = [.init("@type", "dpv:Process")]
    if hasAuthority {
      members.append(
        .init("dpv:hasDataController", LinkedDataTerms.reference(LinkedDataTerms.authority)))
    }
    if !purposes.isEmpty {
      members.append(
        .init(
          "dpv:hasPurpose", ["@type": "dpv:Purpose", "dct:description": .array(purposes)]))
    }
    let isPersonal = register.value(of: Self.personalData) == .flag(true)
    let contents = texts(of: Self.content)
    if isPersonal || !contents.isEmpty {
      let type: JSONValue = isPersonal ? "dpv:PersonalData" : "dpv:Data"
      members.append(
        .init(
          isPersonal ? "dpv:hasPersonalData" : "dpv:hasData",
          contents.isEmpty
            ? ["@type": type] : ["@type": type, "dct:description": .array(contents)]))
    }
    let persons = items(of: Self.person)
    if !persons.isEmpty {
      members.append(
        .init(
          "dpv:hasResponsibleEntity",
          .array(persons.map { ["@type": "dpv:Entity", "dpv:hasName": .array($0)] })))
    }
    return .object(members)
  }

  private func hasTerm(_ field: FieldDefinition) -> Bool {
    [Self.purpose, Self.content, Self.unit, Self.person].contains(field.id)
  }

  /// A field that no vocabulary has a term for; `nil` where the register does not state it.
  private func property(_ field: FieldDefinition) -> JSONValue? {
    let values = texts(of: field.id)
    if values.isEmpty { return nil }
    let label =
      field.label.isEmpty
      ? [LinkedDataTerms.text(field.key, schema.mainLanguage)]
      : LinkedDataTerms.wordings(field.label, schema)
    return [
      "@type": "schema:PropertyValue", "schema:propertyID": .string(field.id.rawValue),
      "schema:name": label, "schema:value": .array(values),
    ]
  }

  /// What a register says in a field, each wording with its language.
  private func texts(of field: FieldID) -> [JSONValue] {
    register.variants.filter { $0.field == field }.flatMap { variant -> [JSONValue] in
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

  /// The items of a field, each as the vocabulary of the field calls it in every language.
  private func items(of field: FieldID) -> [[JSONValue]] {
    let vocabulary = schema.field(field)?.vocabulary.flatMap(schema.vocabulary)
    return register.variants.filter { $0.field == field }.flatMap { variant in
      let language = variant.language ?? schema.mainLanguage
      let items =
        if case .list(let items) = variant.value { items } else { [variant.value.plainText] }
      return items.map { item in
        let meant = vocabulary?.value(spelled: item) ?? item
        let translations = vocabulary?.entry(of: meant)?.translations
        return schema.languages.compactMap { other in
          (other == language ? meant : translations?[other]).map { LinkedDataTerms.text($0, other) }
        }
      }
    }
  }
}
