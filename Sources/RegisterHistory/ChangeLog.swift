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
    try visitEntries(upTo: head, excluding: []) { entry in
      entries[sectionByCommit[entry.commit.id] ?? 0].append(entry)
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
    try visitEntries(upTo: head, excluding: try ancestors(of: base)) { entries.append($0) }
    let schema = try schemaChanges(from: base, to: head)
    return ChangeLog(
      sections: [ChangeLog.Section(publication: nil, schema: schema, entries: entries)])
  }

  /// Hands on what each commit did to each register, newest first, as it is found.
  mutating func visitEntries(
    upTo head: ObjectID, excluding excluded: Set<ObjectID>, _ body: (RegisterEntry) -> Void
  ) throws(HistoryError) {
    var walk = HistoryWalk(.folder, followsRenames: false, excluded: excluded)
    try walk.start(at: head, in: &self)
    while let step = try walk.next(in: &self) {
      for step in try registerSteps(of: step) {
        let entry = try entry(for: step)
        if entry.kind.tellsSomething { body(entry) }
      }
    }
  }

  /// The registers that differ in a commit from every parent.
  private mutating func registerSteps(
    of step: HistoryWalk.Step
  ) throws(HistoryError) -> [RegisterStep] {
    let first = step.parents.first?.commit
    var files = try changedFiles(from: first, to: step.commit)
    for parent in step.parents.dropFirst() {
      let others = Set(try changedFiles(from: parent.commit, to: step.commit).map(\.id))
      files.removeAll { !others.contains($0.id) }
    }
    let renames = try first.map { first throws(HistoryError) in
      try self.renames(
        among: files, oldSchema: try schemaID(of: first),
        newSchema: try schemaID(of: step.commit))
    } ?? [:]
    let renamed = Set(renames.values)
    var steps: [RegisterStep] = []
    for file in files where !renamed.contains(file.id) {
      let id = file.id
      var parents: [HistoryWalk.Parent] = []
      for parent in step.parents {
        let content = try content(.register(id), of: parent.commit)
        parents.append(HistoryWalk.Parent(commit: parent.commit, content: content))
      }
      steps.append(
        RegisterStep(
          commit: step.commit, id: id, oldID: renames[id],
          content: try content(.register(id), of: step.commit), parents: parents))
    }
    return steps
  }

  /// The place among a change log's sections of each published commit: 1 for the latest publication.
  private mutating func sections(
    of publications: [Publication]
  ) throws(HistoryError) -> [ObjectID: Int] {
    var sections: [ObjectID: Int] = [:]
    for (index, publication) in publications.enumerated().reversed() {
      for commit in try ancestors(of: publication.commit) where sections[commit] == nil {
        sections[commit] = index + 1
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
