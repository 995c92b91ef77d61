internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The public registers as linked data (JSON-LD 1.1): a catalogue of data sets by DCAT-AP 3, with
/// terms of the Data Privacy Vocabulary (DPV 2) for who answers for them, for what, and what they
/// hold.
///
/// It carries its context, so that whoever reads it need ask nobody. Identifiers are relative to the
/// address of the site, else to where the file lies; that of a register is its id, as on the page.
struct LinkedData {
  private let content: SiteContent
  /// Whether the pages and the other files of the site lie beside it.
  private let isInSite: Bool
  private var schema: Schema { content.schema }

  /// Makes the linked data of what is published.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - isInSite: Whether the pages and the other files of the site lie beside it, so that it can
  ///     lead to them.
  init(_ content: SiteContent, inSite isInSite: Bool) {
    self.content = content
    self.isInSite = isInSite
  }

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

  /// The identifier of a register's data set, as seen from the top of the site.
  static func subject(of register: String, _ content: SiteContent) -> String {
    "\(content.schema.webAddress?.text ?? DataFile.linkedData.path)#\(register)"
  }

  private var catalogue: JSONValue {
    var members: [JSONValue.Member] = [
      .init("@context", LinkedDataTerms.context(base: schema.webAddress)),
      .init("@id", "#_catalog"), .init("@type", "dcat:Catalog"), .init("dct:title", title),
      .init("dct:description", sentences(\.catalogDescription)),
    ]
    if !schema.authority.isEmpty {
      members.append(.init("dct:publisher", authority))
    }
    let languages = schema.languages.filter { $0 != .undetermined }
    if !languages.isEmpty {
      members.append(.init("dct:language", .array(languages.map(LinkedDataTerms.language))))
    }
    members += edition
    if !laws.isEmpty { members.append(.init("dpv:hasApplicableLaw", .array(laws))) }
    if isInSite {
      members += [
        .init("foaf:homepage", LinkedDataTerms.document(path(of: .start))),
        .init("dcat:distribution", .array(distributions)),
      ]
    }
    members.append(
      .init(
        "dcat:dataset",
        .array(
          content.registers.map { register in
            var dataset = LinkedDataset(
              register, schema, days: PublicDays(content.past.entries(of: register.id)))
            if isInSite { dataset.page = path(of: .register(register.id)) }
            return dataset.value
          })))
    return .object(members)
  }

  /// The authority, which publishes the catalogue and decides what its systems are for.
  private var authority: JSONValue {
    let name = LinkedDataTerms.wordings(schema.authority, schema)
    return [
      "@id": .string(LinkedDataTerms.authority), "@type": ["foaf:Agent", "dpv:DataController"],
      "foaf:name": name, "dpv:hasName": name,
    ]
  }

  private var title: JSONValue {
    for text in [schema.title, schema.authority] where !text.isEmpty {
      return LinkedDataTerms.wordings(text, schema)
    }
    return sentences(\.registersTitle)
  }

  /// A sentence of ours in each language of the site.
  private func sentences(_ sentence: (Messages) -> String) -> JSONValue {
    LinkedDataTerms.sentences(schema, sentence)
  }

  private var edition: [JSONValue.Member] {
    guard case .publication(let publication, let earlier) = content.edition else { return [] }
    var members: [JSONValue.Member] = []
    if let first = (earlier.last ?? publication).day {
      members.append(.init("dct:issued", LinkedDataTerms.day(first)))
    }
    if let day = publication.day {
      members.append(.init("dct:modified", LinkedDataTerms.day(day)))
    }
    return members + [.init("dcat:version", .string(publication.tag))]
  }

  /// The laws that the registers are kept by, each once: those that the public fields stand on.
  private var laws: [JSONValue] {
    var laws: [String] = []
    for law in schema.fields.flatMap(\.laws) where !laws.contains(law) { laws.append(law) }
    return laws.map { law in
      ["@type": "dpv:Law", "dct:title": LinkedDataTerms.text(law, schema.mainLanguage)]
    }
  }

  /// Where a page lies in the main language.
  private func path(of page: SiteLink.Page) -> String {
    SiteLink.all(of: schema, page).first?.path ?? ""
  }

  private var distributions: [JSONValue] {
    DataFile.allCases.map { file in
      [
        "@id": .string("#\(file.anchor)"), "@type": "dcat:Distribution",
        "dct:title": sentences(file.title),
        "dcat:accessURL": ["@id": .string(file.path)],
        "dcat:downloadURL": ["@id": .string(file.path)],
        "dcat:mediaType": LinkedDataTerms.mediaType(file.mediaType.rawValue),
        "dct:format": LinkedDataTerms.fileType(file.fileType),
      ]
    }
  }
}
