internal import Git
internal import RegisterDiff
internal import RegisterModel

/// What a publication waits for where the schema demands that four eyes see each change.
extension RegisterRepository {
  /// The commits since a publication that changed what is to be published and that nobody but
  /// their authors says to have read, newest first.
  ///
  /// A merge that takes what was published back to what another branch had is one of them, although it
  /// has that from a parent.
  ///
  /// They are asked for by the schema that was published, or by the one that is to be: taking the
  /// demand out of the schema does not free that change from it.
  ///
  /// - Parameters:
  ///   - published: The commit of the last publication; `nil` where there is none: all count.
  ///   - head: The commit that is to be published.
  ///   - named: The commits that a review names for each place that differs between the two; `nil`
  ///     where they have still to be found.
  /// - Returns: The commits; none where no schema demands four eyes.
  /// - Throws: When an object that is needed cannot be read.
  mutating func unreviewedCommits(
    from published: ObjectID?, to head: ObjectID, named: [Review.Place: [CommitInfo]]?
  ) throws(HistoryError) -> [CommitInfo] {
    let demands = try [published, head].map { commit throws(HistoryError) in
      try demandsFourEyes(commit)
    }
    guard demands.contains(true) else { return [] }
    let before = try published.map { commit throws(HistoryError) in try ancestors(of: commit) }
    let commits =
      if let named { named } else { try commitsByPlace(from: published, to: head) }
    var responsible = Set(commits.values.joined().compactMap(\.id))
    if let merge = try mergeThatTookSchema(from: published, to: head, notIn: before ?? []) {
      responsible.insert(merge)
    }
    var unreviewed: [(time: Int64, info: CommitInfo)] = []
    for commit in try ancestors(of: head).subtracting(before ?? []) {
      let isAsked = try responsible.contains(commit) ? true : changesValues(commit)
      if isAsked, try !isReviewed(commit) {
        unreviewed.append((try node(commit).committerTime, try info(commit)))
      }
    }
    return unreviewed.sorted { left, right in
      left.time == right.time
        ? (left.info.id?.hex ?? "") < (right.info.id?.hex ?? "") : left.time > right.time
    }.map(\.info)
  }

  /// Whether the schema of a commit demands four eyes.
  private mutating func demandsFourEyes(_ commit: ObjectID?) throws(HistoryError) -> Bool {
    guard let commit else { return false }
    return try schema(try schemaID(of: commit)).schema.requiresFourEyes
  }

  /// Whether a commit changed a value of a register, or anything that the schema says, to what is
  /// in none of its parents.
  private mutating func changesValues(_ commit: ObjectID) throws(HistoryError) -> Bool {
    let (now, befores) = try contents(.folder, of: commit)
    if befores.contains(where: \.isSame) { return false }
    if befores.isEmpty, now == nil { return false }
    if try changesSchema(commit) { return true }
    let step = HistoryWalk.Step(commit: commit, path: .folder, content: now, parents: befores)
    for step in try registerSteps(of: step) {
      guard let id = step.path.registerID else { continue }
      if try entry(of: id, for: step).kind.tellsSomething { return true }
    }
    return false
  }

  /// Whether a commit's schema says something that no parent's says, or does not parse.
  private mutating func changesSchema(_ commit: ObjectID) throws(HistoryError) -> Bool {
    let now = try schemaID(of: commit)
    var befores: [ObjectID?] = []
    for parent in try parents(of: commit).comparedWith {
      let before = try parent.flatMap { parent throws(HistoryError) in try schemaID(of: parent) }
      befores.append(before)
    }
    if befores.contains(now) { return false }
    var comparisons: [[SchemaPlace]?] = []
    for before in befores where before != nil || befores.allSatisfy({ $0 == nil }) {
      guard try parses(before), try parses(now) else { continue }
      comparisons.append(try schemaChanges(from: before, to: now).map(SchemaPlace.init))
    }
    return comparisons.isEmpty || !OwnChanges.inAll(comparisons, by: \.self).isEmpty
  }

  /// The merge that took the schema as another branch had it, where no commit since the publication
  /// made it so; `nil` where there is none.
  private mutating func mergeThatTookSchema(
    from published: ObjectID?, to head: ObjectID, notIn excluded: Set<ObjectID>
  ) throws(HistoryError) -> ObjectID? {
    let now = try schemaID(of: head)
    if try published.map({ commit throws(HistoryError) in try schemaID(of: commit) }) == now {
      return nil
    }
    var walk = HistoryWalk([.schema], followsRenames: false, base: published, excluded: excluded)
    try walk.start(at: head, in: &self)
    if try walk.next(in: &self) != nil { return nil }
    for merge in try mergesIntoMainLine(of: head, notIn: excluded)
    where try schemaID(of: merge.mainLine) != now { return merge.commit }
    return nil
  }

  /// A key of a section of the schema.
  private struct SchemaPlace: Hashable {
    var section: String
    var key: String

    init(_ change: SchemaChange) {
      section = change.section
      key = change.key
    }
  }

  /// Whether a trailer says that somebody other than the author has read a commit.
  private func isReviewed(_ commit: ObjectID) throws(HistoryError) -> Bool {
    do {
      let commit = try git.commit(commit)
      guard let author = commit.author else { return false }
      let person = try Person(author, mailmap)
      for trailer in commit.trailers where FoldedName(trailer.key) == Self.reviewedBy {
        guard let reviewer = Signature(reviewer: trailer.value) else { continue }
        if try !Person(reviewer, mailmap).isSame(as: person) { return true }
      }
      return false
    } catch {
      throw .git(error)
    }
  }

  private static let reviewedBy = FoldedName("Reviewed-by")
}
