package import Git
package import RegisterHistory
package import RegisterModel

/// What the public site says: what the projection lets through, and nothing else.
package struct SiteContent: Sendable {
  /// As what the site is built.
  package enum Edition: Hashable, Sendable {
    /// A publication, with those before it, the latest first.
    case publication(Publication, earlier: [Publication])
    /// What is not published: of a day, where that is known, with the publications before it.
    case draft(CalendarDate?, earlier: [Publication])

    /// The day of the publication or the draft, where it is known.
    var day: CalendarDate? {
      switch self {
      case .publication(let publication, _): publication.day
      case .draft(let day, _): day
      }
    }
  }

  /// As what the site is built.
  package let edition: Edition
  /// The schema with its public fields alone.
  package let schema: Schema
  /// The registers with their public fields alone, by id.
  package let registers: [Register]
  /// The registers that are published no more, by id.
  package var retired: [RetiredRegister] = [] {
    didSet { for gone in retired { found[gone.register.id] = gone.register } }
  }
  /// What the publications changed, a section each, the latest first.
  package let changeLog: ChangeLog
  /// What is marked, and what stands above each page; `nil` for what is written to a folder.
  package var preview: SitePreview?
  /// The commit that it was read from; `nil` for the working tree.
  package let commit: ObjectID?
  /// What the change log tells of each register.
  package let past: PublicPast
  /// What the publications are called in the addresses of the site.
  let publicationNames: PublicationNames
  /// What the values of fields mean, however they are spelled.
  let spellings: FieldSpellings
  /// What each field means, as pages tell it.
  let meanings: FieldMeanings
  /// The registers and the retired ones by the ids that they are found by.
  private var found: [RegisterID: Register]

  /// Makes the content of its parts, which the projection has let through.
  ///
  /// - Parameters:
  ///   - edition: As what the site is built.
  ///   - schema: The schema with its public fields alone.
  ///   - registers: The registers with their public fields alone, by id.
  ///   - changeLog: What the publications changed.
  ///   - commit: The commit of a draft that was read from one; that of a publication is known.
  package init(
    edition: Edition, schema: Schema, registers: [Register], changeLog: ChangeLog,
    commit: ObjectID? = nil
  ) {
    if case .publication(let publication, _) = edition {
      self.commit = publication.commit
    } else {
      self.commit = commit
    }
    self.edition = edition
    self.schema = schema
    self.registers = registers
    self.changeLog = changeLog
    past = PublicPast(changeLog, present: Set(registers.map(\.id)))
    publicationNames = PublicationNames(edition)
    spellings = FieldSpellings(schema)
    meanings = FieldMeanings(schema, spellings)
    found = Dictionary(registers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The register, or the retired one, whose page is found by an id; `nil` where there is none.
  func register(_ id: RegisterID) -> Register? { found[id] }
}
