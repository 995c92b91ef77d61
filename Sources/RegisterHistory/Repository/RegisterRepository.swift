internal import Diagnostics
package import Git
internal import RegisterDiff
package import RegisterModel

/// A repository whose registers are asked about, with what was read of it so far.
///
/// Every question about history is an extension of it, in a file of its own.
package struct RegisterRepository: ~Copyable {
  /// The repository.
  package let git: Repository
  /// The folder that holds `Registers`; `nil` where no files are checked out.
  package let root: String?
  /// The root relative to the top of the working tree, as components; empty at the top.
  let prefix: [String]
  let mailmap: Mailmap
  /// Whether the history is cut.
  package let isShallow: Bool

  /// The schema in force: of the working tree, or of the commit that the repository is seen as of.
  ///
  /// It also reads versions of commits whose own schema does not read.
  package private(set) var presentSchema: ReadSchema
  /// When the questions are asked, in seconds since 1970-01-01 UTC; `nil` where that does not count.
  let now: Int64?
  private var schemas: [ObjectID: ReadSchema] = [:]
  /// The blobs of schemas that read registers as the present one does, so that it stands for them.
  private var likePresentSchema: Set<ObjectID> = []
  private var versions: [VersionKey: ReadRegister] = [:]
  /// Those before them, so that what is still asked for stays.
  private var olderVersions: [VersionKey: ReadRegister] = [:]
  /// Those that other threads read.
  private var versionsAhead = VersionsAhead()
  /// Contents of the working tree, which the repository does not have.
  var worktreeContents: [ObjectID: BlobContents] = [:]

  var lookup: TreeLookup
  var schemaIDs: [ObjectID: ObjectID?] = [:]
  /// The renames between the commit that was last asked about and each of its parents.
  var lastRenames: (commit: ObjectID, byParent: [ObjectID: [RegisterID: RegisterID]])?

  /// Whether what is damaged is passed over and noted, so that the rest of a history is told.
  package var passesOverDamage = false
  /// What was passed over, in the order in which it was found.
  package internal(set) var damages: [Damage] = []
  /// Where git shows another history, once that has been asked.
  var shownByGit: Gaps?
  /// Whether a walk came to where a shallow clone is cut.
  package internal(set) var hasMetCut = false
  /// What is told of each commit that a walk comes to; `nil` where nobody counts.
  package var onCommit: (() -> Void)?
  /// What is told of the pieces of work that no walk along commits does; `nil` where nobody counts.
  package var onWork: ((RepositoryWork) -> Void)?
  /// Whether whoever asks no longer wants to know, which each walk asks at every commit; `nil` where
  /// an answer is always wanted.
  package var isAbandoned: (@Sendable () -> Bool)?
  /// Whether what a commit did to all registers is noted of each that is walked.
  var keepsRecords: Bool
  /// What may be done with the history index.
  let indexUse: IndexUse
  /// Whether an index has been looked for.
  var hasLookedForIndex = false
  /// Whether an index has been written since one was opened.
  var hasWrittenIndex = false
  /// How long was walked so far.
  var walkTime: Duration = .zero
  /// Folders of registers that turned out to be damaged.
  var damagedFolders: Set<ObjectID> = []
  /// The snapshots of commits that were taken last: they tell which file a blob is.
  var recentSnapshots: [Snapshot] = []
  /// What the commits that were asked about last were made on.
  var recentAncestors = AncestorSets()

  private static let cachedVersions = 4096
  private static let cachedSchemas = 64

  /// Opens the repository that a register's root lies in.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Registers`, without links in its path.
  ///   - presentSchema: The schema that is in force.
  ///   - now: When the questions are asked, in seconds since 1970-01-01 UTC; `nil` where checks do not
  ///     depend on the day.
  ///   - commit: The commit whose mailmap says who made commits; `nil` for that of the working tree.
  ///   - variables: The environment's variables, by which Git may name the repository and the index.
  ///   - indexUse: What may be done with the history index.
  /// - Throws: when there is no repository, or none that can be read.
  package init(
    root: String, presentSchema: ReadSchema, now: Int64? = nil,
    mailmapOf commit: ObjectID? = nil, variables: [String: String] = [:],
    indexUse: IndexUse = .none
  ) throws(HistoryError) {
    let git = try HistoryError.reporting { () throws(GitError) in
      try Repository.opened(around: root, variables)
    }
    mailmap = try HistoryError.reporting { () throws(GitError) in
      if let commit { try git.mailmap(of: commit) } else { try git.mailmap() }
    }
    prefix = Self.components(of: root, below: git.workingDirectory)
    isShallow = git.isShallow
    lookup = TreeLookup(
      folderPath: prefix + [RegisterID.folder], graph: isShallow ? nil : git.commitGraph())
    self.git = git
    self.root = root
    keepsRecords = !isShallow
    self.indexUse = indexUse
    self.presentSchema = presentSchema
    self.now = now
  }

  /// Opens the registers below a folder of a repository, with or without files checked out; the
  /// schema in force is that of a point.
  ///
  /// - Parameters:
  ///   - folder: The folder that holds `Registers`, from the top; empty for the top itself.
  ///   - point: The point: a commit, or what is staged.
  ///   - now: When the question is asked, in seconds since 1970-01-01 UTC.
  ///   - open: Opens the repository.
  /// - Returns: The registers there.
  /// - Throws: When the repository cannot be read.
  package static func opened(
    below folder: [String], schemaOf point: Point, now: Int64,
    _ open: () throws(GitError) -> Repository
  ) throws(HistoryError) -> RegisterRepository {
    var repository = try RegisterRepository(below: folder, mailmapOf: point.commit, now, open)
    if let id = try repository.snapshot(point).schema,
      case .bytes(let bytes) = try repository.content(id)
    {
      repository.presentSchema = ReadSchema(bytes)
    }
    return repository
  }

  /// Opens the registers below a folder of a repository, with no schema in force yet.
  private init(
    below folder: [String], mailmapOf commit: ObjectID?, _ now: Int64,
    _ open: () throws(GitError) -> Repository
  ) throws(HistoryError) {
    let git = try HistoryError.reporting(open)
    mailmap = try HistoryError.reporting { () throws(GitError) in
      if let commit { try git.mailmap(of: commit) } else { try git.mailmap() }
    }
    prefix = folder
    isShallow = git.isShallow
    lookup = TreeLookup(
      folderPath: prefix + [RegisterID.folder], graph: isShallow ? nil : git.commitGraph())
    keepsRecords = !isShallow
    indexUse = .none
    root = git.workingDirectory.map { ([$0] + folder).joined(separator: "/") }
    self.git = git
    presentSchema = ReadSchema([])
    self.now = now
  }

  /// The components that lead from one folder to another below it; none where it is not below.
  private static func components(of root: String, below top: String?) -> [String] {
    guard let top, top != root else { return [] }
    let (above, path) = (top.split(separator: "/"), root.split(separator: "/"))
    guard path.starts(with: above) else { return [] }
    return path.dropFirst(above.count).map(String.init)
  }

  /// The path of the folder of registers in a commit's tree, as components.
  var folderPath: [String] { prefix + [RegisterID.folder] }

  /// Who made a commit, when and why.
  package func info(_ id: ObjectID) throws(HistoryError) -> CommitInfo {
    do {
      let commit = try git.commit(id)
      guard let author = commit.author else { return CommitInfo(commit, author: nil) }
      return try CommitInfo(commit, author: mailmap.resolve(author).name)
    } catch {
      throw located(error, in: id)
    }
  }

  /// The bytes of a register or schema, or the size of one that is too large to be read.
  func content(_ id: ObjectID) throws(HistoryError) -> BlobContents {
    if let contents = worktreeContents[id] { return contents }
    do {
      return try git.blob(id, atMost: FileSizeRule.limit)
    } catch {
      throw located(error, blob: id)
    }
  }

  /// What reads versions on other threads.
  var versionReader: VersionReader { VersionReader(git.packedBlobs(), worktreeContents) }

  /// The schema in a blob; the present one where there is none, or where it does not parse.
  package mutating func schema(_ id: ObjectID?) throws(HistoryError) -> ReadSchema {
    guard let id else { return presentSchema }
    if let schema = schemas[id] { return schema }
    var schema = presentSchema
    do {
      if case .bytes(let bytes) = try content(id) {
        // Most commits have the schema that is in force, which has been read already.
        if bytes != presentSchema.bytes {
          let read = ReadSchema(bytes)
          if read.parses { schema = read }
        }
      }
    } catch {
      try passOver(error.located(in: nil, Schema.path))
      return presentSchema
    }
    if schemas.count >= Self.cachedSchemas { schemas.removeAll() }
    schemas[id] = schema
    return schema
  }

  /// Whether the schema in a blob can be read by itself; where there is none, there is nothing to
  /// read.
  func parses(_ id: ObjectID?) throws(HistoryError) -> Bool {
    guard let id else { return true }
    guard case .bytes(let bytes) = try content(id) else { return false }
    return ReadSchema(bytes).parses
  }

  /// The schema by which versions are read that stand beside the one in a blob: the present one too
  /// where the two differ in what fields and values are called alone, as they do for the most part.
  mutating func readingSchema(_ id: ObjectID?) throws(HistoryError) -> ReadSchema {
    if let known = knownReadingSchema(id) { return known }
    if let id, case .bytes(let bytes)? = try? content(id),
      presentSchema.document.readsRegisters(as: bytes)
    {
      likePresentSchema.insert(id)
      return presentSchema
    }
    return try schema(id)
  }

  /// The same, where it has been found already.
  private func knownReadingSchema(_ id: ObjectID?) -> ReadSchema? {
    guard let id, !likePresentSchema.contains(id) else { return presentSchema }
    return schemas[id]
  }

  /// A register's version in a blob, read with the schema in another.
  package mutating func read(
    _ register: RegisterID, _ blob: ObjectID, schema: ObjectID?
  ) throws(HistoryError) -> ReadRegister {
    let key = VersionKey(register: register, blob: blob, schema: schema)
    if let version = known(key) { return version }
    if let version = versionsAhead.take(key), version.failure == nil {
      keep(version, key)
      return version
    }
    let readSchema = try readingSchema(schema)
    // The present schema may have read the same bytes.
    if let schema, likePresentSchema.contains(schema), let version = known(key) { return version }
    var version: ReadRegister
    do {
      let content = try content(blob)
      version = ReadRegister(register, content, readSchema.schema)
      if version.failure != nil, let schema, likePresentSchema.contains(schema) {
        // What is suggested in the place of its values depends on all that its own schema says.
        version = ReadRegister(register, content, try self.schema(schema).schema)
      }
    } catch {
      try passOver(error)
      return ReadRegister(damaged: register, readSchema.schema)
    }
    keep(version, key)
    return version
  }

  /// The version that is known by a key, where it was read lately.
  private mutating func known(_ key: VersionKey) -> ReadRegister? {
    if let shared = sharedKey(key), let version = kept(shared), version.failure == nil {
      return version
    }
    return kept(key)
  }

  private mutating func kept(_ key: VersionKey) -> ReadRegister? {
    if let version = versions[key] { return version }
    guard let version = olderVersions[key] else { return nil }
    versions[key] = version
    return version
  }

  private mutating func keep(_ version: ReadRegister, _ key: VersionKey) {
    if versions.count >= Self.cachedVersions { (olderVersions, versions) = (versions, [:]) }
    // What is wrong with a version is told by the words of its own schema.
    versions[version.failure == nil ? sharedKey(key) ?? key : key] = version
  }

  /// What a version is kept by that the present schema reads in the place of its own; `nil` where that
  /// is not known.
  private func sharedKey(_ key: VersionKey) -> VersionKey? {
    guard let schema = key.schema, likePresentSchema.contains(schema) else { return nil }
    return VersionKey(register: key.register, blob: key.blob, schema: nil)
  }

  /// Lets other threads read the versions that some steps of a walk tell of, and compare them.
  mutating func readAhead(_ steps: [HistoryWalk.Step]) {
    var part = VersionsAhead.Part()
    for step in steps {
      let new = want(step.path, step.content, of: step.commit, &part)
      for parent in step.parents {
        let old = want(parent.path, parent.content, of: parent.commit, &part)
        if let new, let old, step.parents.count == 1 {
          part.pairs.append(.init(old: old, new: new))
        }
      }
      part.steps += 1
      if part.steps == VersionsAhead.stepsAtOnce { offer(&part) }
    }
    offer(&part)
  }

  private mutating func offer(_ part: inout VersionsAhead.Part) {
    guard !part.wanted.isEmpty || !part.pairs.isEmpty else { return }
    versionsAhead.offer(part, versionsAhead.reader ?? versionReader)
    part = VersionsAhead.Part()
  }

  /// Adds the version that a path has in a commit, where it is one that was not read, and says what it
  /// is known by; `nil` where it must be read without help.
  private mutating func want(
    _ path: TrackedPath, _ content: TrackedContent?, of commit: ObjectID,
    _ part: inout VersionsAhead.Part
  ) -> VersionKey? {
    guard let key = key(path, content, of: commit) else { return nil }
    if let version = known(key) {
      part.known[key] = version
      return key
    }
    if part.wanted.contains(where: { $0.key == key }) { return key }
    // Of a schema that was not read, nothing is known: not even whether it can be.
    guard !versionsAhead.holds(key), let schema = knownReadingSchema(key.schema) else { return nil }
    part.wanted.append((key, schema.schema))
    return key
  }

  /// What the version that a path has in a commit is known by; `nil` where that is not known.
  private mutating func key(
    _ path: TrackedPath, _ content: TrackedContent?, of commit: ObjectID
  ) -> VersionKey? {
    guard let id = path.registerID, let blob = content?.fileID,
      let schema = toldSchema(of: commit)
    else { return nil }
    return VersionKey(register: id, blob: blob, schema: schema?.fileID)
  }

  /// What differs between the versions of a step and of its only parent, where others compared them.
  mutating func changesAhead(_ step: HistoryWalk.Step) -> [Change]? {
    guard versionsAhead.compares, step.parents.count == 1, let parent = step.parents.first,
      let new = key(step.path, step.content, of: step.commit),
      let old = key(parent.path, parent.content, of: parent.commit)
    else { return nil }
    return versionsAhead.takeChanges(.init(old: old, new: new))
  }
}

extension HistoryError {
  /// Runs a question to Git, and reports its error as one of ours.
  package static func reporting<Result: ~Copyable>(
    _ question: () throws(GitError) -> Result
  ) throws(HistoryError) -> Result {
    do {
      return try question()
    } catch {
      throw .git(error)
    }
  }
}
