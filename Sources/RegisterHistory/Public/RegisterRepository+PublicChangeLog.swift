package import Git

/// The change log of `changelog --public`, of the public site and of a publication's tag.
extension RegisterRepository {
  /// The public change log: the differences of consecutive publications, never of single commits.
  ///
  /// Each is explained by what may be told of the commits in between that changed the same places.
  ///
  /// - Parameters:
  ///   - publications: The publications, the latest first.
  ///   - draft: What is not published yet: a section more, on top, that compares the latest
  ///     publication with it.
  ///   - projection: What may be published.
  /// - Returns: A section a publication, the latest first, also where nothing public changed.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func publicChangeLog(
    of publications: [Publication], draft: Point? = nil, by projection: PublicProjection
  ) throws(HistoryError) -> ChangeLog {
    var states = publications.map { PublicState(publication: $0, point: .commit($0.commit)) }
    if let draft { states.insert(PublicState(point: draft), at: 0) }
    let befores = states.dropFirst().map(\.point) + [.nothing]
    var differences: [Difference] = []
    for (state, older) in zip(states, befores) {
      differences.append(try publicDifference(from: older, to: state.point, by: projection))
    }
    let commits = try settledCommits(states, befores, differences, projection)
    return ChangeLog(
      sections: states.indices.map { index in
        ChangeLog.Section(
          publication: states[index].publication, schema: differences[index].schema,
          entries: differences[index].registers.map { register in
            projection.entry(
              register,
              explainedBy: register.places.flatMap { commits[index][$0] ?? [] }.withoutRepetitions,
              in: states[index].publication)
          })
      })
  }

  /// The commits that explain what differs between each state and the one before it.
  ///
  /// The oldest come first: what a publication was made on holds what the one before it was made on.
  private mutating func settledCommits(
    _ states: [PublicState], _ befores: [Point], _ differences: [Difference],
    _ projection: PublicProjection
  ) throws(HistoryError) -> [[Review.Place: [CommitInfo]]] {
    let commits = try commitsByState(states)
    var settled = Array(repeating: [Review.Place: [CommitInfo]](), count: states.count)
    for index in states.indices.reversed() {
      guard let head = try commit(of: states[index].point) else { continue }
      settled[index] = try self.settled(
        commits[index], of: differences[index].registers, from: try commit(of: befores[index]),
        to: head, where: { projection.commit($0) != nil })
    }
    return settled
  }

  /// What was public at a time, or would be: a publication, or a draft.
  private struct PublicState {
    var publication: Publication?
    var point: Point
  }

  /// The commit that a state of the registers was made of, or goes on from; `nil` where there is
  /// none.
  private func commit(of point: Point) throws(HistoryError) -> ObjectID? {
    switch point {
    case .nothing: nil
    case .commit(let id): id
    case .index, .worktree: try headIfAny()
    }
  }

  /// The commits that changed each place between each state and the one before it, all found in
  /// one walk.
  private mutating func commitsByState(
    _ states: [PublicState]
  ) throws(HistoryError) -> [CommitsByPlace] {
    var heads: [ObjectID] = []
    for state in states {
      if let commit = try commit(of: state.point) { heads.append(commit) }
    }
    let sectionByCommit = try sections(of: states.compactMap(\.publication))
    let hasDraft = states.first.map { $0.publication == nil } ?? false
    var commits = Array(repeating: CommitsByPlace(), count: states.count)
    try visitEntries(upTo: heads, since: nil) { entry in
      // Sections are counted from 1; what is in none is in the draft.
      let section = entry.commit.id.flatMap { sectionByCommit[$0] } ?? 0
      let index = hasDraft ? section : section - 1
      if commits.indices.contains(index) { commits[index].add(entry) }
      return .goOn
    }
    return commits
  }
}

extension RegisterRepository {
  /// The public change log of the publications that can be reached from `head` and not from `base`;
  /// the oldest of them is compared with the publication before it.
  package mutating func publicChangeLog(
    from base: ObjectID, to head: ObjectID, by projection: PublicProjection
  ) throws(HistoryError) -> ChangeLog {
    let excluded = try ancestors(of: base)
    var log = try publicChangeLog(of: try publications(from: head), by: projection)
    log.sections.removeAll { section in
      section.publication.map { excluded.contains($0.commit) } ?? true
    }
    return log
  }
}
