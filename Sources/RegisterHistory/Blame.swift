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
  package mutating func blame(
    _ id: RegisterID, at commit: ObjectID
  ) throws(HistoryError) -> [BlameLine] {
    guard let read = try read(id, try content(.register(id), of: commit), of: commit) else {
      return []
    }
    let history = try history(of: id, from: commit)
    var lines: [BlameLine] = []
    for variant in read.version.register.variants {
      let entry = history.entries.first { entry in
        entry.changes.contains { change in
          change.field == variant.field && change.language == variant.language
            && change.new?.saysTheSame(as: variant.value) == true
        }
      }
      // At the cut of a shallow clone everything seems to be new.
      var isTold = entry?.isAtCut == false
      if isTold, let id = entry?.commit.id { isTold = try !isCut(id) }
      lines.append(BlameLine(variant: variant, commit: isTold ? entry?.commit : nil))
    }
    return lines
  }
}
