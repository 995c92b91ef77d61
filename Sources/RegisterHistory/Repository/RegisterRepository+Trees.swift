package import Git
internal import RegisterDiff
internal import RegisterModel

/// What history is read from: commits and their trees, of which some may be missing or damaged.
extension RegisterRepository {
  /// What a commit was made on, and when.
  mutating func node(_ commit: ObjectID) throws(HistoryError) -> CommitNode {
    do {
      return try lookup.node(commit, in: git)
    } catch {
      throw located(error, in: commit)
    }
  }

  /// A commit's parents; those that a shallow clone lacks, or that are passed over, are left out.
  mutating func parents(of commit: ObjectID) throws(HistoryError) -> [ObjectID] {
    let parents = try node(commit).parents
    if !isShallow, !passesOverDamage { return parents }
    var found: [ObjectID] = []
    for parent in parents {
      do {
        _ = try node(parent)
        found.append(parent)
      } catch {
        if isShallow, error.git?.code == .notFound {
          hasMetCut = true
          continue
        }
        try passOver(error)
      }
    }
    return found
  }

  /// Whether a parent of a commit is lacking: in a shallow clone, or because it is damaged.
  mutating func isCut(_ commit: ObjectID) throws(HistoryError) -> Bool {
    if !isShallow, !passesOverDamage { return false }
    return try parents(of: commit) != node(commit).parents
  }

  /// What a path holds in a commit; `nil` where it is not there.
  mutating func content(
    _ path: TrackedPath, of commit: ObjectID
  ) throws(HistoryError) -> TrackedContent? {
    do {
      if !damagedFolders.isEmpty, let folder = try lookup.folder(of: commit, in: git),
        damagedFolders.contains(folder.id)
      {
        return TrackedContent(behind: folder.id)
      }
      return try lookup.content(path, of: commit, in: git)
    } catch {
      try passOver(located(error, in: commit, RegisterID.folder))
      return error.object.map(TrackedContent.init(behind:))
    }
  }

  /// The blob of the schema in a commit; `nil` where it has none.
  mutating func schemaID(of commit: ObjectID) throws(HistoryError) -> ObjectID? {
    if let known = toldSchema(of: commit) { return known?.fileID }
    guard let folder = try content(.folder, of: commit), folder.mode == .tree else { return nil }
    if let known = schemaIDs[folder.id] { return known }
    let entry: TreeEntry?
    do {
      entry = try git.entry(named: Schema.fileName, inTree: folder.id)
    } catch {
      try passOver(located(error, in: commit, RegisterID.folder))
      return nil
    }
    let id = entry.flatMap { $0.mode == .blob || $0.mode == .executable ? $0.id : nil }
    schemaIDs[folder.id] = .some(id)
    return id
  }

  /// A register's version in a commit, where it has one.
  mutating func read(
    _ id: RegisterID, _ content: TrackedContent?, of commit: ObjectID
  ) throws(HistoryError) -> ReadRegister? {
    if content?.isUnreadable == true { return ReadRegister(damaged: id, presentSchema.schema) }
    guard let blob = content?.fileID else { return nil }
    do {
      let version = try read(id, blob, schema: try schemaID(of: commit))
      locateDamage(in: commit, id.path)
      return version
    } catch {
      throw error.located(in: commit, id.path)
    }
  }

  /// A register whose blob differs between two trees.
  struct ChangedFile: Sendable {
    var id: RegisterID
    var old: ObjectID?
    var new: ObjectID?
  }

  /// The registers whose blobs differ between two commits, by id.
  ///
  /// `nil` stands for a commit before the first. Trees that are equal are not read.
  mutating func changedFiles(
    from old: ObjectID?, to new: ObjectID
  ) throws(HistoryError) -> [ChangedFile] {
    if let record = record(of: new), let parent = record.comparison(with: old) {
      return record.comparisons[parent].changes.compactMap(ChangedFile.init)
    }
    let before = try old.flatMap { commit throws(HistoryError) in
      try content(.folder, of: commit)
    }
    let after = try content(.folder, of: new)
    var changes: [ChangedFile] = []
    do {
      try compare(before?.treeID, after?.treeID, below: [], into: &changes)
    } catch {
      let isAfter = error.object == after?.id
      throw located(error, in: isAfter ? new : old ?? new, RegisterID.folder)
    }
    locateDamage(in: new, RegisterID.folder)
    return changes.sorted { $0.id < $1.id }
  }

  /// The registers whose blobs differ between two commits that may lie far apart, by id; `nil` where
  /// the trees do not tell.
  mutating func filesByTrees(
    from old: ObjectID, to new: ObjectID
  ) throws(HistoryError) -> [ChangedFile]? {
    let before = try content(.folder, of: old)
    let after = try content(.folder, of: new)
    guard before?.isUnreadable != true, after?.isUnreadable != true else { return nil }
    guard
      let comparison = try? FolderComparison(
        from: before?.treeID, to: after?.treeID, &lookup.treeCache, in: git)
    else { return nil }
    return comparison.changes.compactMap(ChangedFile.init).sorted { $0.id < $1.id }
  }

  private mutating func compare(
    _ old: ObjectID?, _ new: ObjectID?, below folders: [String], into changes: inout [ChangedFile]
  ) throws(GitError) {
    if old == new || folders.count > RegisterID.deepestFolder { return }
    let before: [TreeEntry]
    let after: [TreeEntry]
    do {
      before = try old.map { id throws(GitError) in try lookup.entries(of: id, in: git) } ?? []
      after = try new.map { id throws(GitError) in try lookup.entries(of: id, in: git) } ?? []
    } catch {
      guard passesOverDamage, error.isDamage, !folders.isEmpty else { throw error }
      let path = ([RegisterID.folder] + folders).joined(separator: "/")
      damages.append(
        Damage(error: error, commit: nil, path: path, isPartialClone: git.isPartialClone))
      return
    }
    let (olds, news) = Self.unshared(before, after)
    var entries: [String: (old: TrackedContent?, new: TrackedContent?)] = [:]
    for entry in olds {
      entries[entry.displayName, default: (nil, nil)].old = TrackedContent(entry)
    }
    for entry in news {
      entries[entry.displayName, default: (nil, nil)].new = TrackedContent(entry)
    }
    for (name, entry) in entries where entry.old != entry.new {
      let path = folders + [name]
      try compare(entry.old?.treeID, entry.new?.treeID, below: path, into: &changes)
      let (oldFile, newFile) = (entry.old?.fileID, entry.new?.fileID)
      let register = RegisterID(path: "\(RegisterID.folder)/\(path.joined(separator: "/"))")
      if oldFile != newFile, let register {
        changes.append(ChangedFile(id: register, old: oldFile, new: newFile))
        if changes.count > Snapshot.mostEntries { throw .tooManyFiles }
      }
    }
  }

  /// What two trees do not share, found in one pass; of trees that are not sorted as Git sorts them
  /// it may be more than that.
  private static func unshared(
    _ before: [TreeEntry], _ after: [TreeEntry]
  ) -> (olds: [TreeEntry], news: [TreeEntry]) {
    var (olds, news): ([TreeEntry], [TreeEntry]) = ([], [])
    var (old, new) = (0, 0)
    while old < before.count, new < after.count {
      if before[old] == after[new] {
        (old, new) = (old + 1, new + 1)
      } else if before[old].nameBytes.lexicographicallyPrecedes(after[new].nameBytes) {
        olds.append(before[old])
        old += 1
      } else {
        news.append(after[new])
        new += 1
      }
    }
    return (olds + before[old...], news + after[new...])
  }
}

extension RegisterRepository.ChangedFile {
  /// The change of a register's file; `nil` where something else changed.
  fileprivate init?(_ change: CommitRecord.Change) {
    guard let id = change.path.registerID, change.old?.fileID != change.new?.fileID else {
      return nil
    }
    self.init(id: id, old: change.old?.fileID, new: change.new?.fileID)
  }
}

extension RegisterRepository {
  /// The folder at the top of a commit.
  package func tree(of commit: ObjectID) throws(HistoryError) -> ObjectID {
    do {
      return try git.commitLinks(commit).tree
    } catch {
      throw located(error, in: commit)
    }
  }
}
