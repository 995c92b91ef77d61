package import Git
package import RegisterDiff
internal import RegisterModel

/// The changes of all registers, and of the schema, between two points or over all time.
package struct ChangeLog: Sendable {
  /// What became public together, or is not yet public.
  package struct Section: Sendable {
    /// The publication; `nil` for what is not published, and where a range was asked for.
    package var publication: Publication?
    /// What changed in the schema.
    package var schema: [SchemaChange]
    /// What each commit did to each register, newest first.
    package var entries: [RegisterEntry]
  }

  /// The sections, newest first; empty ones are left out.
  package var sections: [Section]

  /// Makes a change log of its sections.
  package init(sections: [Section]) { self.sections = sections }
}

extension RegisterRepository {
  /// The change log of everything up to a commit, under a section a publication.
  package mutating func changeLog(upTo head: ObjectID) throws(HistoryError) -> ChangeLog {
    let publications = try publications(from: head)
    let sectionByCommit = try sections(of: publications)
    var entries: [[RegisterEntry]] = Array(repeating: [], count: publications.count + 1)
    try visitEntries(upTo: [head], since: nil) { entry in
      entries[entry.commit.id.flatMap { sectionByCommit[$0] } ?? 0].append(entry)
      return .goOn
    }
    var sections: [ChangeLog.Section] = []
    for (index, entries) in entries.enumerated() {
      let publication = index == 0 ? nil : publications[index - 1]
      let older = index < publications.count ? publications[index].commit : nil
      let schema = try schemaChanges(from: older, to: publication?.commit ?? head)
      if entries.isEmpty, schema.isEmpty, publication == nil { continue }
      sections.append(
        ChangeLog.Section(publication: publication, schema: schema, entries: entries))
    }
    return ChangeLog(sections: sections)
  }

  /// The change log of the commits that lead to `head` and not to `base`.
  package mutating func changeLog(
    from base: ObjectID, to head: ObjectID
  ) throws(HistoryError) -> ChangeLog {
    var entries: [RegisterEntry] = []
    try visitEntries(upTo: [head], since: base) { entry in
      entries.append(entry)
      return .goOn
    }
    let schema = try schemaChanges(from: base, to: head)
    return ChangeLog(
      sections: [ChangeLog.Section(publication: nil, schema: schema, entries: entries)])
  }

  /// Hands on what each commit that leads to one of `heads`, and not to `base`, did to each
  /// register, newest first, as it is found, until `body` says that it has seen enough.
  mutating func visitEntries(
    upTo heads: [ObjectID], since base: ObjectID?, _ body: (RegisterEntry) -> Visit
  ) throws(HistoryError) {
    let excluded = try base.map { commit throws(HistoryError) in try ancestors(of: commit) } ?? []
    var walk = HistoryWalk(.folder, followsRenames: false, base: base, excluded: excluded)
    for head in heads { try walk.start(at: head, in: &self) }
    while let step = try walk.next(in: &self) {
      for step in try registerSteps(of: step) {
        guard let id = step.path.registerID else { continue }
        let entry = try entry(of: id, for: step)
        if entry.kind.tellsSomething, body(entry) == .stop { return }
      }
    }
  }

  /// Whether there is more to see.
  enum Visit {
    case goOn, stop
  }

  /// The steps of the registers that differ in a commit from every parent, by id.
  ///
  /// Where a commit or a parent is damaged and that is passed over, the last commit before the parent
  /// that is not stands for it.
  mutating func registerSteps(
    of step: HistoryWalk.Step
  ) throws(HistoryError) -> [HistoryWalk.Step] {
    var step = step
    while step.content?.isUnreadable != true {
      for index in step.parents.indices where step.parents[index].content?.isUnreadable == true {
        step.parents[index] = try lastReadableFolder(from: step.parents[index].commit)
      }
      do {
        return try stepsOfReadable(step)
      } catch {
        try passOver(error)
        guard let object = error.git?.object, damagedFolders.insert(object).inserted else {
          return []
        }
        step.content = try content(.folder, of: step.commit)
        for index in step.parents.indices where step.parents[index].content?.id == object {
          step.parents[index].content = TrackedContent(behind: object)
        }
      }
    }
    return []
  }

  /// The folder of registers in a commit, or in the last one before that can be read.
  private mutating func lastReadableFolder(
    from start: ObjectID
  ) throws(HistoryError) -> HistoryWalk.Parent {
    var commit = start
    var found = try content(.folder, of: commit)
    while found?.isUnreadable == true, let before = try parents(of: commit).first {
      commit = before
      found = try content(.folder, of: commit)
    }
    return HistoryWalk.Parent(commit: commit, path: .folder, content: found)
  }

  private mutating func stepsOfReadable(
    _ step: HistoryWalk.Step
  ) throws(HistoryError) -> [HistoryWalk.Step] {
    var files = try changedFiles(from: step.parents.first?.commit, to: step.commit)
    var befores: [[RegisterID: ChangedFile]] = []
    for parent in step.parents.dropFirst() {
      let others = try changedFiles(from: parent.commit, to: step.commit)
      befores.append(Dictionary(others.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
    }
    files.removeAll { file in befores.contains { $0[file.id] == nil } }
    var steps: [HistoryWalk.Step] = []
    for file in files {
      let olds = [file.old] + befores.map { $0[file.id]?.old }
      let parents = zip(step.parents, olds).map { parent, old in
        HistoryWalk.Parent(
          commit: parent.commit, path: .register(file.id),
          content: old.map(TrackedContent.init(file:)))
      }
      var own = HistoryWalk.Step(
        commit: step.commit, path: .register(file.id),
        content: file.new.map(TrackedContent.init(file:)), parents: parents)
      try followRename(in: &own)
      steps.append(own)
    }
    let renamed = Set(steps.compactMap(\.renamedFrom))
    return steps.filter { step in
      step.content != nil || step.path.registerID.map(renamed.contains) != true
    }
  }

  /// The place among a change log's sections of each published commit: 1 for the latest publication.
  mutating func sections(
    of publications: [Publication]
  ) throws(HistoryError) -> [ObjectID: Int] {
    var sections: [ObjectID: Int] = [:]
    for (index, publication) in publications.enumerated().reversed() {
      var pending = [publication.commit]
      while let commit = pending.popLast() {
        // What a commit was made on is in the same section as the commit, or in an older one.
        if sections[commit] != nil { continue }
        sections[commit] = index + 1
        pending += try parents(of: commit)
      }
    }
    return sections
  }

  private mutating func schemaChanges(
    from old: ObjectID?, to new: ObjectID
  ) throws(HistoryError) -> [SchemaChange] {
    let oldID = try old.flatMap { commit throws(HistoryError) in try schemaID(of: commit) }
    return try schemaChanges(from: oldID, to: try schemaID(of: new))
  }
}
