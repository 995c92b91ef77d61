package import Git
internal import RegisterDiff
package import RegisterModel

/// What a commit that is about to be made changes in the registers below one folder.
package struct StagedChanges: Sendable {
  /// The folder that holds `Registers`, from the top; empty for the top itself.
  package var root: [String]
  /// What differs between the commit that is checked out and what is staged.
  package var difference: Difference
  /// The schemas before the change and after it, the newer one first.
  package var schemas: [Schema]
  /// What a decision is wanted for.
  package var undecided: [UndecidedChange]

  /// Whether no byte changes.
  package var isEmpty: Bool { difference.isNothing }

  /// Whether everybody may know of a field, before the change and after it.
  ///
  /// A field that is defined anew under another id, and takes over the key of an internal one, takes
  /// over its lines too: what they say was internal before.
  package func isPublic(_ field: FieldID) -> Bool {
    let known = schemas.compactMap { $0.field(field) }
    let keys = known.flatMap { [$0.key] + $0.aliases }
    let namesakes = schemas.flatMap { schema in
      keys.compactMap { key in schema.index(ofKey: key).map { schema.fields[$0] } }
    }
    return !known.isEmpty && (known + namesakes).allSatisfy { $0.visibility == .public }
  }
}

extension RegisterRepository {
  /// What a commit of what is staged would change.
  ///
  /// - Parameter parent: The commit that it is made on; `nil` for the first.
  /// - Returns: The changes.
  /// - Throws: When what is staged, or an object, cannot be read.
  package mutating func stagedChanges(
    on parent: ObjectID?
  ) throws(HistoryError) -> StagedChanges {
    let old = try snapshot(parent.map(Point.commit) ?? .nothing)
    let new = try snapshot(.index)
    let difference = try difference(from: old, to: new)
    var schemas: [Schema] = []
    for id in [new.schema, old.schema] {
      if let id { schemas.append(try schema(id).schema) }
    }
    return StagedChanges(
      root: prefix, difference: difference, schemas: schemas,
      undecided: try undecidedChanges(
        at: .index, parents: parent.map { [$0] } ?? [], message: ""))
  }
}
