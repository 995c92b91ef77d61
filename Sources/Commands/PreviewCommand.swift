internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering

/// `preview`: the public site as a draft, from the working tree.
struct PreviewCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("preview", .publishing(.preview)) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.publishing(.output)))
  var output: String

  func run(in session: Session) throws -> Outcome {
    try session.requireClearVisibility()
    var repository = try session.repository()
    let place = try PublicationPlace(output, in: session, repository)
    var earlier: [Publication] = []
    if let head = try repository.headIfAny() { earlier = try repository.publications(from: head) }
    let edition = SiteContent.Edition.draft(try session.today(), earlier: earlier)
    let files = Site.files(try repository.siteContent(edition, at: .worktree))
    let manifest = Manifest(edition, tree: nil, tool: Tool.version)
    let count = try place.withParents {
      let lock = try FolderLock(Folder.parent(of: place.path))
      try place.mayPreview()
      let interrupts = IgnoredInterrupts()
      let count = try Publishing.place(files, manifest, in: place.path)
      interrupts.end()
      lock.release()
      return count
    }
    let report = try repository.check(try repository.snapshot(.worktree))
    return Outcome(
      .document([
        .paragraph(
          session.presenter.messages.previewed(
            folder: place.name, files: count.all, errors: report.count(.error)), hanging: 2)
      ]))
  }
}
