package import RegisterHistory
package import RegisterModel

/// What a live preview compares its draft with, to mark on the pages what is new.
extension RegisterRepository {
  /// The registers that a draft of the working tree changes, by the ids that they have in it, as they
  /// were before; `nil` for one that there was not.
  ///
  /// They are compared with the last publication; before the first one with HEAD; and before the first
  /// commit with nothing, so that nothing is new.
  ///
  /// - Parameter content: The draft.
  /// - Returns: The registers, with their public fields alone.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func registersBefore(
    _ content: SiteContent
  ) throws(HistoryError) -> [RegisterID: Register?] {
    let projection = PublicProjection(try schema(try snapshot(.worktree).schema).schema)
    let head = try headIfAny()
    guard let base = content.latest?.commit ?? head else { return [:] }
    let changed: [(id: RegisterID, oldID: RegisterID?)] =
      if content.latest != nil, let draft = content.changeLog.sections.first {
        draft.entries.map { ($0.id, $0.kind == .created ? nil : $0.oldID ?? $0.id) }
      } else {
        try publicDifference(
          from: snapshot(.commit(base)), to: snapshot(.worktree), by: projection
        ).registers.map { ($0.id, $0.status == .added ? nil : $0.oldID ?? $0.id) }
      }
    var before: [RegisterID: Register?] = [:]
    for (id, oldID) in changed {
      before[id] = .some(
        try oldID.flatMap { id throws(HistoryError) in
          try publicRegister(id, at: base, by: projection)
        })
    }
    return before
  }
}

extension SiteContent {
  /// The latest publication before a draft; `nil` where there is none.
  package var latest: Publication? {
    guard case .draft(_, let earlier) = edition else { return nil }
    return earlier.first
  }
}
