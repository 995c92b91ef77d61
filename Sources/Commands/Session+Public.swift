internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// What commands for the public ask of a session, so that nothing internal gets into an answer.
extension Session {
  /// Sees that the schema in the folder says for certain what is public.
  ///
  /// - Throws: `Problem.unclearVisibility` where it does not parse: a section of it that is not seen
  ///   as one would lend its visibility to the field above.
  func requireClearVisibility() throws(Problem) {
    guard readSchema.parses else { throw .unclearVisibility(path: readSchema.document.path) }
  }

  /// What turns values into what is printed for an audience: in public, no internal field is known.
  func presenter(for projection: PublicProjection?) -> Presenter {
    projection.map { Presenter(presenter.messages, schema: $0.schema) } ?? presenter
  }

  /// The register that somebody asks about in public: one of the latest publication, else one that
  /// a publication removed or renamed, else one that is not published yet, of which nothing is told
  /// but that it is there.
  func publicSubject(
    _ text: String, in record: PublicRecord, _ repository: inout RegisterRepository
  ) throws -> Subject {
    let published = try record.registers(&repository)
    let wanted = registerID(text)?.rawValue ?? text
    let head = try repository.headIfAny()
    if let found = RegisterRepository.find(wanted, among: published, record.changeLog) {
      let register = published.first { $0.id == found.id }
      let name = register?.name ?? found.gone?.name ?? found.id.rawValue
      return Subject(found, name: name, head: head)
    }
    let drafts = try registers(in: registerFolder(), by: record.projection)
    let draft = try register(wanted, among: drafts, suggesting: published)
    return Subject(FoundRegister(id: draft.id), name: draft.id.rawValue, head: head)
  }

  /// The registers of the working tree as they may be published.
  func registers(
    in folder: RegisterFolder, by projection: PublicProjection
  ) throws -> [Register] {
    try folder.registers.map { id in
      var bytes: [UInt8] = []
      if case .bytes(let read) = try read(id.path) { bytes = read }
      return projection.register(ReadRegister(id, bytes: bytes, schema: schema))
    }
  }

  /// The register that an id, a path or an exact name means among some that may be shown.
  ///
  /// - Throws: `Problem.unknownRegister`, with a suggestion from what may be shown.
  func register(
    _ text: String, among registers: [Register], suggesting known: [Register]
  ) throws -> Register {
    let id = registerID(text)
    let found = registers.first { $0.id == id } ?? registers.first { $0.name == text }
    guard let found else {
      throw unknownRegister(text, among: known.flatMap { [$0.id.rawValue, $0.name] })
    }
    return found
  }
}
