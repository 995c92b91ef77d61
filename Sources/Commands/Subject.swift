internal import Git
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The register that a question about history is about.
struct Subject {
  /// The id that it has at HEAD, or last had, and how it came to have that or to be gone.
  var found: FoundRegister
  /// What it is called.
  var name: String
  /// The commit that is checked out; `nil` where there is none yet.
  var head: ObjectID?

  /// The id that it has at HEAD, or last had.
  var id: RegisterID { found.id }

  /// Makes a subject of what was found.
  init(_ found: FoundRegister, name: String, head: ObjectID? = nil) {
    self.found = found
    self.name = name
    self.head = head
  }
}

extension Session {
  /// The register that somebody asks about: one at HEAD, else one in the working tree that is not
  /// in Git yet, else one that was deleted or renamed.
  func subject(_ text: String, _ repository: inout RegisterRepository) throws -> Subject {
    let head = try repository.headIfAny()
    let id = registerID(text)
    // What is committed under the id that was asked for is found without looking at any other.
    if let head, let id, let name = try repository.name(of: id, at: head) {
      return Subject(FoundRegister(id: id), name: name, head: head)
    }
    let snapshot = try repository.snapshot(head.map(Point.commit) ?? .nothing)
    let worktree = try registerFolder()
    if let id, worktree.registers.contains(id) {
      return Subject(FoundRegister(id: id), name: try file(id).register.name, head: head)
    }
    guard head != nil else {
      let id = try register(text, in: worktree)
      return Subject(FoundRegister(id: id), name: try file(id).register.name)
    }
    let found = try find(text, in: snapshot, &repository)
    let name = try snapshot.registers[found.id].map { blob in
      try repository.read(found.id, blob, schema: snapshot.schema).version.register.name
    }
    return Subject(found, name: name ?? found.gone?.name ?? found.id.rawValue, head: head)
  }

  /// The first lines about a register that is no longer there as it was asked for: what it came to be
  /// called, and that it was removed.
  func introduction(_ found: FoundRegister, asked: String) -> RichDocument {
    let deletion = found.gone?.kind == .deleted ? nil : found.deletion
    let lines = [found.gone, deletion].compactMap { $0 }.map { entry -> Block in
      .paragraph(presenter.messages.gone(entry, asked: asked))
    }
    return lines.isEmpty ? [] : RichDocument(lines) + [.blank]
  }
}
