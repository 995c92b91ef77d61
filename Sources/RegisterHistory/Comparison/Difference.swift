package import Diagnostics
internal import Git
package import RegisterDiff
package import RegisterModel

/// What became of one register between two points.
package struct RegisterDifference: Sendable {
  /// What can become of a register.
  package enum Status: String, Sendable {
    case added, removed, renamed, changed
  }

  /// The register, by the id it has now, or had before it was removed.
  package var id: RegisterID
  /// The id it had before, where it has another now.
  package var oldID: RegisterID?
  /// What it is called now, or was called before it was removed.
  package var name: String
  /// What became of it.
  package var status: Status
  /// The fields that changed.
  package var changes: [Change]
  /// What is wrong with its file now, where it does not parse.
  package var failure: FileReport?
}

/// What differs between two points: fields, not lines.
package struct Difference: Sendable {
  /// How much of what differs in the schema could be told.
  package enum SchemaReading: String, Sendable {
    /// All of it.
    case whole
    /// What the new one tells, which does not parse.
    case broken
    /// Nothing, since the old one does not parse and the new one does.
    case mended
  }

  /// The older point.
  package var from: Point
  /// The newer point.
  package var to: Point
  /// What changed in the schema; what opens a field up comes first.
  package var schema: [SchemaChange]
  /// What became of each register that differs, by id; where only bytes differ, nothing did.
  package var registers: [RegisterDifference]
  /// The registers of which only the form differs, and their names; none in what is public.
  package var reformatted: [RegisterID: String] = [:]
  /// Whether only the form of the schema differs.
  package var reformatsSchema = false
  /// How much of what differs in the schema could be told.
  package var schemaReading = SchemaReading.whole

  /// Whether the schema differs in more than its form.
  package var changesSchema: Bool { !schema.isEmpty || schemaReading != .whole }
  /// Whether nothing differs but the form.
  package var isEmpty: Bool { !changesSchema && registers.isEmpty }
  /// Whether nothing differs, not even the form.
  package var isNothing: Bool { isEmpty && reformatted.isEmpty && !reformatsSchema }

  /// Leaves out what differs in the schema.
  package mutating func leaveOutSchema() { (schema, schemaReading) = ([], .whole) }
}

extension RegisterRepository {
  /// What differs between two points.
  package mutating func difference(
    from old: Point, to new: Point
  ) throws(HistoryError) -> Difference {
    if let before = old.commit, let after = new.commit {
      let known = damages
      do {
        if let difference = try difference(from: before, to: after), damages == known {
          return difference
        }
      } catch {
        guard case .damaged = error else { throw error }
      }
      // The snapshots say of which file something is damaged.
      damages = known
    }
    return try difference(from: try snapshot(old), to: try snapshot(new))
  }

  /// What differs between two commits, of which only the folders that differ are read; `nil` where
  /// that does not tell.
  private mutating func difference(
    from old: ObjectID, to new: ObjectID
  ) throws(HistoryError) -> Difference? {
    guard let files = try filesByTrees(from: old, to: new) else { return nil }
    let (before, after) = (try schemaID(of: old), try schemaID(of: new))
    let schema = try schemaDifference(from: before, to: after)
    if schema.changes.contains(where: \.readsAnew) { return nil }
    return Difference(
      from: .commit(old), to: .commit(new), schema: schema, reformatsSchema: before != after,
      try readDifferences(among: files, from: before, to: after))
  }

  /// What differs between two snapshots.
  package mutating func difference(
    from old: Snapshot, to new: Snapshot
  ) throws(HistoryError) -> Difference {
    let schema = try schemaDifference(from: old.schema, to: new.schema)
    return Difference(
      from: old.point, to: new.point, schema: schema, reformatsSchema: old.schema != new.schema,
      try readDifferences(
        among: files(from: old, to: new, readAnew: schema.changes.contains(where: \.readsAnew)),
        from: old.schema, to: new.schema))
  }

  /// The registers whose blobs differ between two snapshots, by id.
  ///
  /// - Parameters:
  ///   - old: The older snapshot.
  ///   - new: The newer snapshot.
  ///   - readsAnew: Whether the others are wanted too, since the schemas may read them differently.
  /// - Returns: The registers, by id.
  func files(
    from old: Snapshot, to new: Snapshot, readAnew readsAnew: Bool
  ) -> [ChangedFile] {
    Set(old.registers.keys).union(new.registers.keys).sorted()
      .map { id in ChangedFile(id: id, old: old.registers[id], new: new.registers[id]) }
      .filter { readsAnew || $0.old != $0.new }
  }

  /// The registers whose blobs differ between two commits, by id.
  ///
  /// - Parameters:
  ///   - old: The older commit; `nil` stands for one before the first.
  ///   - new: The newer commit.
  ///   - readsAnew: Whether the others are wanted too, since the schemas may read them differently.
  /// - Returns: The registers, by id.
  /// - Throws: When a tree cannot be read.
  mutating func files(
    from old: ObjectID?, to new: ObjectID, readAnew readsAnew: Bool
  ) throws(HistoryError) -> [ChangedFile] {
    let changed = try changedFiles(from: old, to: new)
    guard readsAnew else { return changed }
    let known = Set(changed.map(\.id))
    let others = try snapshot(.commit(new)).registers.filter { !known.contains($0.key) }
      .map { ChangedFile(id: $0.key, old: $0.value, new: $0.value) }
    return (changed + others).sorted { $0.id < $1.id }
  }

  /// What became of one register between two points, and the versions that tell it.
  struct ReadDifference: Sendable {
    var difference: RegisterDifference
    var before: ReadRegister?
    var after: ReadRegister?
    /// Whether the bytes are the same, so that only the schemas can make a difference.
    var hasSameBytes: Bool

    /// Whether more than the bytes differ.
    var tellsSomething: Bool {
      hasSameBytes ? !difference.changes.isEmpty : difference.tellsSomething
    }
  }

  /// What became of some registers between two points, read with the schemas in two blobs; those of
  /// which only bytes differ are among them.
  mutating func readDifferences(
    among files: [ChangedFile], from old: ObjectID?, to new: ObjectID?
  ) throws(HistoryError) -> [ReadDifference] {
    let renames = try renames(among: files, oldSchema: old, newSchema: new)
    let renamed = Set(renames.values)
    let removed = Dictionary(
      files.lazy.filter { $0.new == nil }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let pairs = files.filter { !renamed.contains($0.id) }.map { file in
      let oldID = renames[file.id]
      return PairOfVersions(
        file: file, oldID: oldID, old: file.old ?? oldID.flatMap { removed[$0]?.old })
    }
    let known = try readAtOnce(pairs, from: old, to: new)
    var differences: [ReadDifference] = []
    for (pair, known) in zip(pairs, known) {
      let difference = if let known { known } else { try read(pair, from: old, to: new) }
      if !difference.hasSameBytes || difference.tellsSomething { differences.append(difference) }
    }
    return differences
  }

  /// What differs between two schemas, by their blobs, and how much of it could be told.
  private mutating func schemaDifference(
    from old: ObjectID?, to new: ObjectID?
  ) throws(HistoryError) -> SchemaDifference {
    if old == new { return SchemaDifference(changes: [], reading: .whole) }
    // What one that is gone said is told by the schema in force, where it did not parse.
    guard new != nil, breaksSyntax(old) || breaksSyntax(new) else {
      return SchemaDifference(changes: try schemaChanges(from: old, to: new), reading: .whole)
    }
    guard breaksSyntax(new) else { return SchemaDifference(changes: [], reading: .mended) }
    let before =
      if breaksSyntax(old) { try sections(of: old) } else {
        try old.map { id throws(HistoryError) in try schema(id).document }
      }
    guard let after = try sections(of: new), old == nil || before != nil else {
      return SchemaDifference(changes: [], reading: .broken)
    }
    let changes = SchemaComparison.changes(from: before, to: after)
    return SchemaDifference(changes: Self.inOrder(changes), reading: .broken)
  }

  /// Whether a schema that can be read does not parse.
  private func breaksSyntax(_ schema: ObjectID?) -> Bool { (try? parses(schema)) == false }

  /// The sections of a schema's file, also of one that does not parse; `nil` where it is too large.
  private func sections(of id: ObjectID?) throws(HistoryError) -> SchemaDocument? {
    guard let id, case .bytes(let bytes) = try content(id) else { return nil }
    return SchemaDocument(SourceText(path: Schema.path, bytes: bytes))
  }

  /// What differs between two schemas, by their blobs; what opens a field up comes first.
  mutating func schemaChanges(
    from old: ObjectID?, to new: ObjectID?
  ) throws(HistoryError) -> [SchemaChange] {
    guard old != new else { return [] }
    let before = try old.map { id throws(HistoryError) in try schema(id).document }
    let after = try new.map { id throws(HistoryError) in try schema(id).document }
    if damages.contains(where: { $0.object == old || $0.object == new }) { return [] }
    return Self.inOrder(SchemaComparison.changes(from: before, to: after))
  }

  /// The changes of a schema in the order in which they are told.
  private static func inOrder(_ changes: [SchemaChange]) -> [SchemaChange] {
    changes.filter(\.opensUp) + changes.filter { !$0.opensUp }
  }
}

/// What differs between two schemas, and how much of it could be told.
private struct SchemaDifference {
  var changes: [SchemaChange]
  var reading: Difference.SchemaReading
}

extension Difference {
  /// What differs, of what was read: where only bytes differ, the form does.
  fileprivate init(
    from old: Point, to new: Point, schema: SchemaDifference, reformatsSchema: Bool,
    _ read: [RegisterRepository.ReadDifference]
  ) {
    self.init(
      from: old, to: new, schema: schema.changes,
      registers: read.filter(\.tellsSomething).map(\.difference))
    for register in read where !register.tellsSomething {
      reformatted[register.difference.id] = register.difference.name
    }
    schemaReading = schema.reading
    self.reformatsSchema = reformatsSchema && !changesSchema
  }
}

extension RegisterDifference {
  init(
    from before: ReadRegister?, to after: ReadRegister?, id: RegisterID, oldID: RegisterID?
  ) {
    self.id = id
    self.oldID = oldID
    name = (after ?? before)?.version.register.name ?? id.rawValue
    changes = RegisterComparison.changes(from: before?.version, to: after?.version)
    failure = after?.failure
    status =
      switch (before, after) {
      case (nil, _): .added
      case (_, nil): .removed
      default: oldID == nil ? .changed : .renamed
      }
  }

  /// Whether more than the bytes differ.
  fileprivate var tellsSomething: Bool {
    status != .changed || !changes.isEmpty || failure != nil
  }
}
