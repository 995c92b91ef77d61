internal import Diagnostics
internal import Messages
internal import RegisterHistory
internal import RegisterModel

extension Session {
  /// The register of the working tree that an id, a path or an exact name means.
  func register(_ text: String, in folder: RegisterFolder) throws(Problem) -> RegisterID {
    if let id = registerID(text), folder.registers.contains(id) { return id }
    var names: [String] = []
    for id in folder.registers {
      guard case .bytes(let bytes) = try read(id.path) else { continue }
      let name = register(id, bytes).name
      if name == text { return id }
      names.append(name)
    }
    throw .unknownRegister(
      text,
      suggestion: Suggestion.nearest(to: text, among: folder.registers.map(\.rawValue) + names))
  }

  /// The register that an id, a path or an exact name means at a point, or meant before it was
  /// deleted or renamed.
  func find(
    _ text: String, in snapshot: Snapshot, _ repository: inout RegisterRepository
  ) throws(Problem) -> FoundRegister {
    let wanted = registerID(text)?.rawValue ?? text
    do {
      if let found = try repository.find(wanted, in: snapshot) { return found }
    } catch {
      throw .history(error)
    }
    throw .unknownRegister(
      text,
      suggestion: Suggestion.nearest(
        to: text, among: snapshot.registers.keys.sorted().map(\.rawValue)))
  }

  /// The id in an argument: the id itself, or a path relative to the root or the working folder.
  func registerID(_ text: String) -> RegisterID? {
    if let id = RegisterID(path: text) ?? RegisterID(rawValue: text) { return id }
    let absolute = text.hasPrefix("/") ? text : "\(folder)/\(text)"
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let path = "/" + parts.joined(separator: "/")
    guard path.hasPrefix(worktree.root + "/") else { return nil }
    return RegisterID(path: String(path.dropFirst(worktree.root.count + 1)))
  }

  /// A register of the working tree, read with its schema.
  func register(_ id: RegisterID, _ bytes: [UInt8]) -> Register {
    file(id, bytes).register
  }

  /// A register's file of the working tree, read with its schema.
  func file(_ id: RegisterID, _ bytes: [UInt8]) -> RegisterFile {
    RegisterFile(id, .init(path: id.path, bytes: bytes), schema: schema)
  }

  /// The field that an id or a key means.
  func field(_ text: String) throws(Problem) -> FieldID {
    let id = FieldID(rawValue: text)
    if schema.field(id) != nil { return id }
    if let index = schema.index(ofKey: text) { return schema.fields[index].id }
    let known = schema.fields.flatMap { [$0.id.rawValue, $0.key] }
    throw .unknownField(text, suggestion: Suggestion.nearest(to: text, among: known))
  }
}
