package import Git
internal import RegisterDiff
package import RegisterModel

/// One stated field of a register, with the commit that gave it its value.
package struct BlameLine: Sendable {
  /// The field and what it says.
  package var variant: FieldVariant
  /// The commit that gave it this value; `nil` where a cut history does not tell.
  package var commit: CommitInfo?
  /// The publication that made it public, in a public history.
  package var publication: Publication?
}

extension RegisterRepository {
  /// Who gave each field of a register its value: the last entry of its history that did.
  ///
  /// The walk ends where all are known. What it took counts when the history index is next thought of
  /// (`endWalk`).
  package mutating func blame(
    _ id: RegisterID, at commit: ObjectID
  ) throws(HistoryError) -> [BlameLine] {
    guard let read = try read(id, try content(.register(id), of: commit), of: commit) else {
      return []
    }
    var lines = read.version.register.variants.map { BlameLine(variant: $0) }
    var open = Array(lines.indices)
    var walk = try EntryWalk(of: id, from: commit, in: &self)
    while !open.isEmpty, let entry = try walk.next(in: &self) {
      guard let commit = entry.commit.id, !entry.changes.isEmpty else { continue }
      let schema = try readingSchema(try schemaID(of: commit)).schema
      // At the cut of a shallow clone everything seems to be new.
      let isTold = try !isCut(commit) && !entry.isAtCut
      open.removeAll { index in
        let variant = lines[index].variant
        let gaveIt = entry.changes.contains {
          $0.gives(variant, by: schema, as: read.version.schema)
        }
        if gaveIt, isTold { lines[index].commit = entry.commit }
        return gaveIt
      }
    }
    return lines
  }
}

extension Change {
  /// Whether the change gave a field, in one language, what it says; the field may have become
  /// translatable since, or no longer be so.
  fileprivate func gives(_ variant: FieldVariant, by old: Schema, as schema: Schema) -> Bool {
    guard field == variant.field, new?.saysTheSame(as: variant.value) == true else {
      return false
    }
    return RegisterComparison.language(language, of: variant.field, in: old, as: schema)
      == variant.language
  }
}
