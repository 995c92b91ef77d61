/// What differs between one authority and the next: the fields of its registers, its languages,
/// its vocabularies (section 3).
public struct Schema: Sendable {
  /// The name of the schema's file.
  public static let fileName = "register.schema"
  /// The path of the schema's file, below the folder that holds the registers.
  public static let path = "\(RegisterID.folder)/\(fileName)"

  /// The authority's name.
  public var authority = TranslatedText()
  /// What the whole of the registers is called.
  public var title = TranslatedText()
  /// The languages of the registers, the main one first; never empty.
  public var languages: [LanguageCode] = [.undetermined] {
    didSet {
      placeByTag = Self.places(of: languages)
      prepared = nil
    }
  }
  /// The IANA name of the time zone that days are counted in.
  public var timeZone = "Europe/Helsinki"
  /// What the tag of a publication begins with; the date follows.
  public var publicationTag = "published/"
  /// The address that the site is published at; `nil` where nothing is said of it.
  public var webAddress: WebAddress?
  /// How often registers are to be read through; `nil` where nothing is said of it.
  public var review: ReviewPolicy?
  /// The groups of fields whose changes need a decision to be named with them.
  public var decisionGroups: Set<FieldGroup> = []
  /// Whether a change must be approved by somebody other than its author.
  public var requiresFourEyes = false
  /// Whether the names of those who made changes are published.
  public var publishesAuthors = false
  /// Whether the reasons that were given for changes are published.
  public var publishesReasons = false
  /// Whether a field of it could not be read, so that a key that it does not know may be that one's.
  var isIncomplete = false { didSet { prepared = nil } }
  /// Whom the public can turn to.
  public var contact = TranslatedText()
  /// What is to be said of the accessibility of the published pages.
  public var accessibility = TranslatedText()
  /// The fields, in the order in which the canonical form writes them.
  public private(set) var fields: [FieldDefinition] = [] { didSet { prepared = nil } }
  /// The vocabularies, in the order of the schema.
  public var vocabularies: [Vocabulary] = [] { didSet { prepared = nil } }

  /// The places among ``languages`` of their tags, in lower case.
  private var placeByTag = Schema.places(of: [.undetermined])
  /// The places among ``fields`` of their keys and aliases, in lower case.
  private var indexByKey = PlacesByName()
  /// Those of their ids.
  private var indexByID = PlacesByName()
  /// Each key and alias as it is spelled.
  private(set) var spelledKeys: [String] = []
  /// The place among ``fields`` of the field that each of ``spelledKeys`` means.
  private(set) var meaningOfSpelledKeys: [Int] = []
  /// What files are read with, made before they are; `nil` in a schema that changed since.
  private var prepared: SchemaLookup?

  /// Makes a schema without fields.
  public init() {}

  /// What files are read with.
  var lookup: SchemaLookup { prepared ?? SchemaLookup(self) }

  /// Makes what files are read with, so that it need not be made for each of them.
  mutating func prepare() {
    prepared = nil
    prepared = SchemaLookup(self)
  }

  /// Whether another schema is certainly the same, and each of its fields has an id of its own.
  package func isCertainlyTheSame(as other: Schema) -> Bool {
    guard let prepared, let other = other.prepared else { return false }
    return prepared === other && prepared.hasDistinctIDs
  }

  /// The schema that was laid out for reading files.
  init(_ lookup: SchemaLookup) {
    self = lookup.schema
    prepared = lookup
  }

  /// The language in which a value without a language in brackets is written.
  public var mainLanguage: LanguageCode { languages[0] }

  /// Adds a field after those that are there.
  ///
  /// A key or id that is taken keeps its first meaning.
  public mutating func append(_ field: FieldDefinition) {
    noteKey(field.key)
    for alias in field.aliases { noteKey(alias) }
    indexByID.note(field.id.rawValue, at: fields.count)
    fields.append(field)
  }

  /// Notes that a key or alias is the next field's, if it is no other's.
  private mutating func noteKey(_ name: String) {
    spelledKeys.append(name)
    meaningOfSpelledKeys.append(indexByKey.note(FoldedName(name).text, at: fields.count))
  }

  /// Makes room for fields.
  mutating func reserve(_ count: Int) { fields.reserveCapacity(count) }

  /// The same schema without any field.
  public var withoutFields: Schema {
    var schema = self
    schema.fields = []
    schema.indexByKey = PlacesByName()
    schema.indexByID = PlacesByName()
    (schema.spelledKeys, schema.meaningOfSpelledKeys) = ([], [])
    schema.prepare()
    return schema
  }

  /// The place among ``fields`` of the field with a key or an alias.
  public func index(ofKey key: String) -> Int? { indexByKey[FoldedName(key).text] }

  /// The place among ``fields`` of the field with an id.
  public func index(of id: FieldID) -> Int? { indexByID[id.rawValue] }

  /// The field with an id.
  public func field(_ id: FieldID) -> FieldDefinition? { index(of: id).map { fields[$0] } }

  /// The vocabulary with an id.
  public func vocabulary(_ id: VocabularyID) -> Vocabulary? {
    vocabularies.first { $0.id == id }
  }

  /// The language of the schema that a tag in brackets names, compared as keys are.
  public func language(named tag: String) -> LanguageCode? {
    // Nearly every tag is spelled as the schema spells it, and need not be folded.
    let spelled = languages.prefix(8).first { $0.rawValue == tag }
    return spelled ?? placeByTag[FoldedName(tag).text].map { languages[$0] }
  }

  /// The first field of a group, in the schema's order, such as the one that names a register.
  public func firstField(in group: FieldGroup) -> FieldDefinition? {
    fields.first { $0.group == group }
  }

  private static func places(of languages: [LanguageCode]) -> PlacesByName {
    var places = PlacesByName()
    for place in languages.indices {
      places.note(FoldedName(languages[place].rawValue).text, at: place)
    }
    return places
  }
}
