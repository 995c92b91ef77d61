package import Git
internal import RegisterDiff
internal import RegisterModel

/// What the schema wants a decision for, as the hooks and the check of a push ask.
extension RegisterRepository {
  /// The changes of a commit for which a schema wants a decision, where its message names none.
  ///
  /// What a merge takes over as it is from one of its parents is no change of its own.
  ///
  /// - Parameter commit: The commit.
  /// - Returns: The changes by register, in the order of the schema; none where all is in order.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func undecidedChanges(
    in commit: ObjectID
  ) throws(HistoryError) -> [UndecidedChange] {
    let parents = try parents(of: commit)
    let now = try content(.folder, of: commit)
    if parents.isEmpty, now == nil { return [] }
    for parent in parents where try content(.folder, of: parent) == now { return [] }
    let message = try HistoryError.reporting { () throws(GitError) in
      try git.commit(commit).message
    }
    return try undecidedChanges(at: .commit(commit), parents: parents, message: message)
  }

  /// The changes for which a schema wants a decision, where a message names none: those of a commit
  /// that is there, or of one that is about to be made.
  ///
  /// A decision is wanted by the schema that the change was made to, or by the one that holds
  /// after it: taking the demand out of the schema does not free that change from it.
  ///
  /// - Parameters:
  ///   - point: What the commit holds, or will hold.
  ///   - parents: The commits that it is made on.
  ///   - message: The commit's message, without comments.
  /// - Returns: The changes by register, in the order of the schema; none where all is in order.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func undecidedChanges(
    at point: Point, parents: [ObjectID], message: String
  ) throws(HistoryError) -> [UndecidedChange] {
    if Self.namesDecision(message) { return [] }
    // Only what no commit holds yet is listed whole: most schemas want no decision at all.
    let listed = point.commit == nil ? try snapshot(point) : nil
    let befores = parents.comparedWith.map { $0.map(Point.commit) ?? .nothing }
    let schemas = try befores.map { before throws(HistoryError) in
      try schema(try schemaID(at: before)).schema
    }
    let currentID = if let listed { listed.schema } else { try schemaID(at: point) }
    let current = try schema(currentID).schema
    let groups = ([current] + schemas).reduce(into: Set()) { $0.formUnion($1.decisionGroups) }
    if groups.isEmpty { return [] }
    var comparisons: [(added: Set<RegisterID>, changes: [UndecidedChange])] = []
    for (index, before) in befores.enumerated() {
      let told =
        if let listed { try difference(from: try snapshot(before), to: listed) } else {
          try difference(from: before, to: point)
        }
      let changes = told.registers.flatMap { register in
        register.changes.compactMap { change in
          UndecidedChange(change, of: register, wantedIn: groups, schemas[index], current)
        }
      }
      let added = told.registers.lazy.filter { $0.status == .added }.map(\.id)
      comparisons.append((Set(added), changes))
    }
    return Self.changes(inAll: comparisons)
  }

  /// The changes that are in each comparison with a parent that has the register.
  private static func changes(
    inAll comparisons: [(added: Set<RegisterID>, changes: [UndecidedChange])]
  ) -> [UndecidedChange] {
    let told = comparisons.map { comparison in
      (added: comparison.added, changes: Dictionary(grouping: comparison.changes, by: \.register))
    }
    return Set(told.flatMap(\.changes.keys)).sorted().flatMap { register in
      let isNew = told.allSatisfy { $0.added.contains(register) }
      let changes = told.map { comparison in
        isNew || !comparison.added.contains(register)
          ? comparison.changes[register] ?? [] : nil
      }
      return OwnChanges.inAll(changes, by: \.place)
    }
  }

  /// The blob of the schema at a point of the history; `nil` where there is none.
  private mutating func schemaID(at point: Point) throws(HistoryError) -> ObjectID? {
    try point.commit.flatMap { commit throws(HistoryError) in try schemaID(of: commit) }
  }

  /// Whether a message names a decision: more than the line for it, or signs alone.
  private static func namesDecision(_ message: String) -> Bool {
    Trailer.trailers(in: message).contains { trailer in
      FoldedName(trailer.key) == FoldedName(UndecidedChange.trailer)
        && trailer.value.contains { $0.isLetter || $0.isNumber }
    }
  }
}

extension UndecidedChange {
  /// A change of a register, where its field belongs to one of some groups before it or after it.
  fileprivate init?(
    _ change: Change, of difference: RegisterDifference, wantedIn groups: Set<FieldGroup>,
    _ schemas: Schema...
  ) {
    let definitions = schemas.compactMap { schema in change.field.flatMap(schema.field) }
    let group = ([change.group] + definitions.map(\.group)).first(where: groups.contains)
    guard let group else { return nil }
    self.init(
      register: difference.id, name: difference.name, field: change.field, key: change.key,
      language: change.language, group: group,
      isPublic: change.visibility == .public
        && definitions.allSatisfy { $0.visibility == .public })
  }

  /// What identifies the field across comparisons with several parents.
  fileprivate var place: Review.Place {
    Review.Place(
      register: register, field: Change.Place(field: field, key: key, language: language))
  }
}
