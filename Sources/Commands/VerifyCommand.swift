internal import ArgumentParser
internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering
internal import TimeZones

/// `verify`: a published folder against what its commit gives.
struct VerifyCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("verify", .publishing(.verify)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.publishing(.publishedFolder)))
  var folder: String

  func run(in session: Session) throws -> Outcome {
    let messages = session.presenter.messages
    let path = session.absolutePath(folder)
    let manifest = try manifest(in: path)
    guard let commit = manifest.commit, let tag = manifest.publication else {
      return Outcome(.document([.paragraph(messages.isDraft, hanging: 2)]), .findings)
    }
    var repository = try repository(at: commit, tag, in: session)
    let publications = try repository.allPublications()
    let publication = repository.publication(tag, of: commit)
    let known = try repository.publications(from: commit).filter {
      $0.tag != tag && $0.isEarlier(than: publication)
    }
    // Where this clone lacks one of them, the site is built on those that it has, and differs.
    let isWhole = try hasAll(manifest.earlier, repository.git)
    let plan = try PublicationPlan(
      of: publication,
      earlier: isWhole ? manifest.earlier.map { earlier(of: $0, among: known) } : known,
      in: &repository, tool: Tool.version)
    let verification = try Verification(
      of: path, manifest, against: plan, publications: publications, earlier: known)
    var document = RichDocument()
    if manifest.tool != Tool.version {
      document.append(
        .paragraph(messages.otherTool(manifest.tool, this: Tool.version), hanging: 2))
    }
    if verification.findings.isEmpty {
      let line = messages.verified(tag: tag, commit: commit, files: plan.files.count + 1)
      document.append(.paragraph(line, hanging: 2))
      return Outcome(.document(document))
    }
    let isThere = (try? repository.git.resolve("refs/tags/\(tag)")) != nil
    let findings = verification.findings.map { sentence($0, tagIsThere: isThere, messages) }
    return Outcome(
      .document(document + session.presenter.notVerified(tag: tag, commit: commit, findings)),
      .findings)
  }

  private func manifest(in path: String) throws(Problem) -> Manifest {
    switch try PublishedFolder(path) {
    case .site(let manifest, _, _): return manifest
    case .unreadable(let problem): throw .publication(.folder(folder, .unreadableManifest(problem)))
    case .missing: throw .file(FileError(.open, path: folder, code: .notFound))
    case .empty, .other: throw .publication(.folder(folder, .noSite))
    }
  }

  /// The repository as the commit sees it, if this clone has the commit.
  private func repository(
    at commit: ObjectID, _ tag: String, in session: Session
  ) throws(Problem) -> RegisterRepository {
    do throws(HistoryError) {
      return try session.repository(asOf: commit)
    } catch {
      if let cause = error.git, cause.code == .notFound, cause.object == commit {
        let hash = commit.abbreviated(to: 12)
        throw .publication(.folder(folder, .missingCommit(hash, tag: tag)))
      }
      throw .history(error)
    }
  }

  /// Whether a clone has the commits of some publications.
  private func hasAll(
    _ publications: [Manifest.Earlier], _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    for publication in publications {
      do {
        _ = try repository.commitLinks(publication.commit)
      } catch  where error.code == .notFound || error.code == .unexpectedKind {
        return false
      }
    }
    return true
  }

  /// A publication that the manifest names, as this clone knows it, else as the manifest has it.
  private func earlier(
    of stated: Manifest.Earlier, among known: [Publication]
  ) -> Publication {
    if let same = known.first(where: {
      $0.tag == stated.publication && $0.commit == stated.commit
    }) {
      return same
    }
    var publication = Publication(
      tag: stated.publication, prefix: "", commit: stated.commit, date: nil, zone: .utc)
    publication.day = stated.date
    return publication
  }

  private func sentence(
    _ finding: Verification.Finding, tagIsThere: Bool, _ messages: Messages
  ) -> RichText {
    switch finding {
    case .pending: messages.isPending
    case .differs(let path): messages.differs(path)
    case .missing(let path): messages.isMissing(path)
    case .extra(let path): messages.isExtra(path)
    case .noTag(let tag): tagIsThere ? messages.isNoPublication(tag) : messages.lacksTag(tag)
    case .tagElsewhere(let tag, let commit): messages.tagIsElsewhere(tag, commit)
    case .earlier: messages.earlierDiffer
    }
  }
}
