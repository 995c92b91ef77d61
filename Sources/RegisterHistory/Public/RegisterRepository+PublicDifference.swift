package import Git
internal import RegisterDiff
package import RegisterModel

/// The registers at a point, and what differs between two, as far as the public projection goes.
extension RegisterRepository {
  /// The registers at a point as they may be published, by id.
  ///
  /// - Parameters:
  ///   - point: The point; its own schema says what was public then.
  ///   - projection: What may be published.
  /// - Returns: Every register, with its public fields alone.
  /// - Throws: When a file's content cannot be read.
  package mutating func publicRegisters(
    at point: Point, by projection: PublicProjection
  ) throws(HistoryError) -> [Register] {
    try publicRegisters(in: try snapshot(point), by: projection)
  }

  /// A register in a commit as it may be published; `nil` where it is not there.
  package mutating func publicRegister(
    _ id: RegisterID, at commit: ObjectID, by projection: PublicProjection
  ) throws(HistoryError) -> Register? {
    let read = try read(id, try content(.register(id), of: commit), of: commit)
    return read.map { projection.register($0) }
  }

  /// The registers of a snapshot as they may be published, by id.
  package mutating func publicRegisters(
    in snapshot: Snapshot, by projection: PublicProjection
  ) throws(HistoryError) -> [Register] {
    var registers: [Register] = []
    for (id, blob) in snapshot.registers.sorted(by: { $0.key < $1.key }) {
      registers.append(projection.register(try read(id, blob, schema: snapshot.schema)))
    }
    return registers
  }

  /// What differs between two snapshots, as far as it may be published.
  package mutating func publicDifference(
    from old: Snapshot, to new: Snapshot, by projection: PublicProjection
  ) throws(HistoryError) -> Difference {
    let schema = try schemaChanges(from: old.schema, to: new.schema)
    return Difference(
      from: old.point, to: new.point, schema: projection.schemaChanges(schema),
      registers: try publicDifferences(
        among: files(from: old, to: new, readAnew: schema.contains(where: \.readsAnew)),
        from: old.schema, to: new.schema, by: projection))
  }

  /// What differs between two points, as far as it may be published; between two commits only what
  /// their trees do not share is read, and all where the schemas read the same bytes differently.
  mutating func publicDifference(
    from old: Point, to new: Point, by projection: PublicProjection
  ) throws(HistoryError) -> Difference {
    let base: ObjectID?
    switch old {
    case .nothing: base = nil
    case .commit(let id): base = id
    case .index, .worktree:
      return try publicDifference(from: try snapshot(old), to: try snapshot(new), by: projection)
    }
    guard case .commit(let head) = new else {
      return try publicDifference(from: try snapshot(old), to: try snapshot(new), by: projection)
    }
    let before = try base.flatMap { base throws(HistoryError) in try schemaID(of: base) }
    let after = try schemaID(of: head)
    let schema = try schemaChanges(from: before, to: after)
    return Difference(
      from: old, to: new, schema: projection.schemaChanges(schema),
      registers: try publicDifferences(
        among: try files(
          from: base, to: head, readAnew: base != nil && schema.contains(where: \.readsAnew)),
        from: before, to: after, by: projection))
  }

  private mutating func publicDifferences(
    among files: [ChangedFile], from old: ObjectID?, to new: ObjectID?,
    by projection: PublicProjection
  ) throws(HistoryError) -> [RegisterDifference] {
    try readDifferences(among: files, from: old, to: new).filter(\.tellsSomething).compactMap {
      projection.difference($0.difference, from: $0.before, to: $0.after)
    }
  }
}
