internal import Files
internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite

/// The folder that a site is put into.
struct PublicationPlace {
  /// The folder as it was named, for people.
  let name: String
  /// The absolute path, without links in it; the folder and those above it may be missing.
  let path: String

  /// Finds the folder, and sees that nothing is lost when it is replaced.
  ///
  /// A link to a folder means that folder.
  ///
  /// - Parameters:
  ///   - name: The folder as it was named, from the session's folder.
  ///   - session: The registers.
  ///   - repository: The repository that they lie in.
  /// - Throws: Where no site can be put there.
  init(
    _ name: String, in session: Session, _ repository: borrowing RegisterRepository
  ) throws(Problem) {
    guard !name.isEmpty else { throw .publication(.folder(name, .noName)) }
    let found: String?
    do {
      found = try Self.resolved(session.absolutePath(name))
    } catch {
      throw .file(error)
    }
    guard let path = found else { throw .publication(.folder(name, .notAFolder)) }
    if let problem = Self.problem(with: path, session.worktree.root, repository.git) {
      throw .publication(.folder(name, problem))
    }
    self.name = name
    self.path = path
  }

  /// The absolute path that a path leads to, also where its last parts are missing; `nil` where it
  /// leads nowhere.
  ///
  /// - Throws: Where the disk cannot tell.
  private static func resolved(_ path: String) throws(FileError) -> String? {
    var missing: [Substring] = []
    var parts = path.split(separator: "/")
    while true {
      let known = "/" + parts.joined(separator: "/")
      if let resolved = try Folder.resolved(known) {
        let base = resolved == "/" ? "" : resolved
        let rest = missing.reversed().filter { $0 != "." }
        // Where nothing is, `..` would mean what has not been made yet.
        if rest.contains("..") { return nil }
        let whole = rest.isEmpty ? resolved : base + "/" + rest.joined(separator: "/")
        if rest.isEmpty, try !Folder.isReadablyThere(resolved) { return nil }
        return whole
      }
      // A link that leads nowhere has a name, and nothing is put in its place.
      if (try? FileContents(ofFile: known, atMost: 0)) != nil { return nil }
      guard let last = parts.popLast() else { return nil }
      missing.append(last)
    }
  }

  private static func problem(
    with path: String, _ root: String, _ git: borrowing Repository
  ) -> FolderProblem? {
    if path == "/" { return .noName }
    let directories = [git.gitDirectory, git.commonDirectory].map(real)
    if directories.contains(where: { isSame($0, orAbove: path) }) { return .inGit }
    if isSame("\(root)/\(RegisterID.folder)", orAbove: path) { return .amongRegisters }
    let kept = directories + [root] + [git.workingDirectory.map(real)].compactMap { $0 }
    return kept.contains { isSame(path, orAbove: $0) } ? .holdsRegisters : nil
  }

  private static func real(_ path: String) -> String { ProcessEnvironment.resolved(path) ?? path }

  /// Whether a folder is another, or the other lies in it.
  private static func isSame(_ folder: String, orAbove other: String) -> Bool {
    other == folder || other.hasPrefix("\(folder)/")
  }

  /// Does something in the folders around it, which are made where they are missing, and removed again
  /// where that fails and nothing is in them.
  ///
  /// - Parameter work: What is done.
  /// - Returns: What comes of it.
  /// - Throws: What it throws, or that a folder cannot be made.
  func withParents<Result>(_ work: () throws -> Result) throws -> Result {
    let folders = try Folder.make(Folder.parent(of: path))
    do {
      return try work()
    } catch {
      for folder in folders.reversed() { Folder.removeIfEmpty(folder) }
      throw error
    }
  }

  /// Sees that what lies there may be replaced by a publication.
  ///
  /// - Parameter tags: The annotated tags that this clone has, by whatever name: a schema may have
  ///   given its publications another one since.
  /// - Returns: What lies there.
  /// - Throws: Where anything would be lost.
  func mayPublish(_ tags: [Tag]) throws(Problem) -> PublishedFolder {
    let found = try replaceable()
    guard case .site(let manifest, _, _) = found, manifest.status != .draft,
      let tag = manifest.publication
    else { return found }
    let isKnown = tags.contains { $0.name == tag && $0.commit == manifest.commit }
    if isKnown { return found }
    throw .publication(
      .folder(
        name,
        manifest.status == .pending ? .pendingElsewhere(tag: tag) : .unknownPublication(tag: tag)))
  }

  /// Sees that what lies there may be replaced by a draft.
  func mayPreview() throws(Problem) {
    guard case .site(let manifest, _, _) = try replaceable(), manifest.status != .draft else {
      return
    }
    throw .publication(.folder(name, .isPublished(tag: manifest.publication ?? "")))
  }

  private func replaceable() throws(Problem) -> PublishedFolder {
    let found = try PublishedFolder(path)
    switch found {
    case .missing, .empty: break
    case .site(_, _, let unlisted):
      if !unlisted.isEmpty { throw .publication(.folder(name, .unlisted(unlisted))) }
    case .unreadable(let problem): throw .publication(.folder(name, .unreadableManifest(problem)))
    case .other(let names): throw .publication(.folder(name, .foreign(names)))
    }
    return found
  }
}
