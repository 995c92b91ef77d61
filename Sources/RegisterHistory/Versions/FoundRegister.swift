package import Git
internal import RegisterDiff
package import RegisterModel

/// A register that somebody asked for.
package struct FoundRegister: Sendable {
  /// The id under which it is there, or was last there.
  package var id: RegisterID
  /// The entry in which it got this id, or was deleted, where it is no longer there as asked for.
  package var gone: RegisterEntry?
  /// The entry in which it was deleted, where it was.
  package var deletion: RegisterEntry?

  /// Makes a found register of its parts.
  package init(id: RegisterID, gone: RegisterEntry? = nil, deletion: RegisterEntry? = nil) {
    self.id = id
    self.gone = gone
    self.deletion = deletion
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
  /// What became of a register after the entry that is looked at.
  private struct Fate {
    /// The id that it has now, or had last.
    var id: RegisterID
    /// The entry that gave it that id.
    var renaming: RegisterEntry?
    var deletion: RegisterEntry?
  }

  private let id: RegisterID?
  private let name: String
  /// What became of the registers that had an id and then lost it.
  private var fates: [RegisterID: Fate] = [:]
  /// The register, once it is found.
  private(set) var found: FoundRegister?

  /// Begins to look for what an id, a path or an exact name means.
  init(_ text: String) {
    id = RegisterID(path: text) ?? RegisterID(rawValue: text)
    name = text
  }

  /// Looks at the next older entry.
  mutating func visit(_ entry: RegisterEntry) {
    if let oldID = entry.oldID {
      var fate = fates.removeValue(forKey: entry.id) ?? Fate(id: entry.id)
      let renaming = fate.renaming ?? entry
      fate.renaming = renaming
      fates[oldID] = fate
      if oldID == id {
        found = FoundRegister(id: fate.id, gone: renaming, deletion: fate.deletion)
      }
    } else if entry.kind == .deleted {
      fates[entry.id] = Fate(id: entry.id, deletion: entry)
      if entry.id == id || entry.name == name {
        found = FoundRegister(id: entry.id, gone: entry, deletion: entry)
      }
    } else if entry.kind == .created {
      // Before that, the id was another register's.
      fates[entry.id] = nil
    }
  }
}
