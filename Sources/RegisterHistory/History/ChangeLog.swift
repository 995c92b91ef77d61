internal import Git
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

  /// What a change log is made of, in the order in which it is read.
  package enum Part: Sendable {
    /// The beginning of a section: the publication, `nil` as in ``Section``, and what changed in the
    /// schema.
    case section(Publication?, schema: [SchemaChange])
    /// An entry of the section that was begun last.
    case entry(RegisterEntry)
  }

  /// The sections, newest first.
  package var sections: [Section]

  /// Makes a change log of its sections.
  package init(sections: [Section] = []) { self.sections = sections }

  /// The parts that it is made of.
  package var parts: [Part] {
    sections.flatMap { section in
      [.section(section.publication, schema: section.schema)] + section.entries.map(Part.entry)
    }
  }

  /// Adds a part to the end; an entry belongs to the section that was begun last.
  package mutating func append(_ part: Part) {
    switch part {
    case .section(let publication, let schema):
      sections.append(Section(publication: publication, schema: schema, entries: []))
    case .entry(let entry):
      precondition(!sections.isEmpty, "an entry of a change log stands in a section")
      sections[sections.count - 1].entries.append(entry)
    }
  }
}

extension RegisterRepository {
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

  /// What changed in the schema between two commits; `nil` stands for a commit before the first.
  mutating func schemaChanges(
    from old: ObjectID?, to new: ObjectID
  ) throws(HistoryError) -> [SchemaChange] {
    let oldID = try old.flatMap { commit throws(HistoryError) in try schemaID(of: commit) }
    return try schemaChanges(from: oldID, to: try schemaID(of: new))
  }
}
