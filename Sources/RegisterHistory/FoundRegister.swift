package import Git
internal import RegisterDiff
package import RegisterModel

/// A register that somebody asked for.
package struct FoundRegister: Sendable {
  /// The id under which it is there, or was last there.
  package var id: RegisterID
  /// The commit in which it was deleted or renamed, where it is no longer there.
  package var gone: RegisterEntry?

  /// Makes a found register of its parts.
  package init(id: RegisterID, gone: RegisterEntry? = nil) {
    self.id = id
    self.gone = gone
  }
}

extension RegisterRepository {
  /// What a register is called in a commit; `nil` where it is not there.
  ///
  /// - Throws: When an object that is needed cannot be read.
  package mutating func name(
    of id: RegisterID, at commit: ObjectID
  ) throws(HistoryError) -> String? {
    beginWalk(at: commit)
    guard let content = try content(.register(id), of: commit), content.fileID != nil else {
      return nil
    }
    return try read(id, content, of: commit)?.version.register.name
  }

  /// The register that an id, a path or an exact name means.
  ///
  /// One that is in the snapshot is meant before one that was deleted or renamed.
  package mutating func find(
    _ text: String, in snapshot: Snapshot
  ) throws(HistoryError) -> FoundRegister? {
    let id = RegisterID(path: text) ?? RegisterID(rawValue: text)
    if let id, snapshot.registers[id] != nil { return FoundRegister(id: id) }
    for (id, blob) in snapshot.registers.sorted(by: { $0.key < $1.key })
    where try read(id, blob, schema: snapshot.schema).version.register.name == text {
      return FoundRegister(id: id)
    }
    guard let head = try headIfAny() else { return nil }
    var search = SearchForGone(text)
    try visitEntries(upTo: [head], since: nil) { entry in
      search.visit(entry)
      return search.found == nil ? .goOn : .stop
    }
    return search.found
  }
}

/// Looks for a register that was deleted or renamed, among entries from the newest on.
struct SearchForGone {
  private let id: RegisterID?
  private let name: String
  private var laterIDs: [RegisterID: RegisterID] = [:]
  /// The register, once it is found.
  private(set) var found: FoundRegister?

  /// Begins to look for what an id, a path or an exact name means.
  init(_ text: String) {
    id = RegisterID(path: text) ?? RegisterID(rawValue: text)
    name = text
  }

  /// Looks at the next older entry.
  mutating func visit(_ entry: RegisterEntry) {
    if let oldID = entry.oldID { laterIDs[oldID] = laterIDs[entry.id] ?? entry.id }
    if entry.kind == .deleted, entry.id == id || entry.name == name {
      found = FoundRegister(id: entry.id, gone: entry)
    } else if let oldID = entry.oldID, oldID == id {
      found = FoundRegister(id: laterIDs[entry.id] ?? entry.id, gone: entry)
    }
  }
}
