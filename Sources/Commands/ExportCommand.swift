internal import ArgumentParser
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite

/// `export`: what is public, as one file.
struct ExportCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("export", .site(.export)) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.site(.exportFormat)))
  var format: Export.Format

  @Option(name: .customLong("at"), help: Help.text(.site(.exportRevision)))
  var revision: String = "HEAD"

  func run(in session: Session) throws -> Outcome {
    var repository = try session.repository()
    let commit = try repository.resolve(revision)
    let content = try content(of: commit, session, &repository)
    return Outcome(.file(Export(content).text(format, in: session.presenter.messages.language)))
  }

  /// What is public of a commit: by its own schema, and by the one that is in force at HEAD.
  private func content(
    of commit: ObjectID, _ session: Session, _ repository: inout RegisterRepository
  ) throws -> SiteContent {
    try session.requireClearVisibility()
    let head = try repository.snapshot(at: "HEAD")
    let projection = PublicProjection(try repository.schema(head.schema).schema)
    let registers = try repository.publicRegisters(at: .commit(commit), by: projection)
    return SiteContent(
      edition: try edition(of: commit, session, &repository), schema: projection.schema,
      registers: registers, changeLog: ChangeLog(sections: []), commit: commit)
  }

  /// A publication, where the commit is one; else a draft of the day on which it was committed.
  private func edition(
    of commit: ObjectID, _ session: Session, _ repository: inout RegisterRepository
  ) throws -> SiteContent.Edition {
    let publications = try repository.publications(from: commit)
    if let latest = publications.first, latest.commit == commit {
      return .publication(latest, earlier: Array(publications.dropFirst()))
    }
    let zone = session.schema.timeZoneRules()
    let day = try repository.info(commit).committerDate.flatMap { zone.day(atUTC: $0.seconds) }
    return .draft(day ?? session.checkOptions.today, earlier: publications)
  }
}

extension Export.Format: ExpressibleByArgument {}
