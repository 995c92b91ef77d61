internal import Diagnostics
internal import Messages
internal import Presentation
internal import PreviewServer
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering

/// One state of the draft: what the site would say, its review, and what a check finds.
struct PreviewDraft: Sendable {
  private var content: SiteContent
  private var before: [RegisterID: Register?]
  private var review: RichDocument
  private var report: CheckReport
  private var presenter: Presenter
  private var failure: PreviewBar.Notice?

  /// Makes the first draft: also of files that cannot be understood, as far as they can.
  ///
  /// - Throws: When the repository or the working tree cannot be read.
  init(_ session: Session, _ repository: inout RegisterRepository) throws {
    report = try repository.check(try repository.snapshot(.worktree))
    presenter = session.presenter
    content = try Self.content(session, &repository)
    before = try repository.registersBefore(content)
    review = try Self.review(session.presenter, &repository)
    let unclear = try Self.unclear(in: report, &repository)
    if !unclear.isEmpty {
      failure = PreviewBar.Notice(
        presenter.messages.previewUnreadable, presenter.findings(only: unclear))
    }
  }

  /// Takes in what has been saved; where that cannot be understood, all but the findings stays.
  ///
  /// - Throws: When the repository or the working tree cannot be read.
  mutating func update(_ session: Session, _ repository: inout RegisterRepository) throws {
    let report = try repository.check(try repository.snapshot(.worktree))
    let unclear = try Self.unclear(in: report, &repository)
    guard unclear.isEmpty, session.readSchema.parses else {
      self.report = report
      let files = unclear.isEmpty ? report.files : unclear
      failure = PreviewBar.Notice(
        presenter.messages.previewStale, session.presenter.findings(only: files))
      return
    }
    let content = try Self.content(session, &repository)
    let before = try repository.registersBefore(content)
    review = try Self.review(session.presenter, &repository)
    self.content = content
    self.before = before
    self.report = report
    presenter = session.presenter
    failure = nil
  }

  /// Notes that what has been saved could not be read at all.
  mutating func fail(_ problem: Problem, _ presenter: Presenter) {
    let explanation = presenter.messages.explain(problem)
    failure = PreviewBar.Notice(
      presenter.messages.previewStale,
      RichDocument(([explanation.error] + explanation.hints).map { .paragraph($0) }))
  }

  private static func content(
    _ session: Session, _ repository: inout RegisterRepository
  ) throws -> SiteContent {
    var earlier: [Publication] = []
    if let head = try repository.headIfAny() { earlier = try repository.publications(from: head) }
    return try repository.siteContent(.draft(try session.today(), earlier: earlier), at: .worktree)
  }

  private static func review(
    _ presenter: Presenter, _ repository: inout RegisterRepository
  ) throws -> RichDocument {
    guard let head = try repository.headIfAny() else {
      let messages = presenter.messages
      return [
        .heading(RichText(messages.previewReview), level: 1),
        .paragraph(messages.previewState(0, since: .nothing)),
      ]
    }
    return presenter.document(try repository.review(at: head))
  }

  /// What is wrong with each file of which it is not certain what it says.
  private static func unclear(
    in report: CheckReport, _ repository: inout RegisterRepository
  ) throws -> [FileReport] {
    let snapshot = try repository.snapshot(.worktree)
    return try report.files.filter { file in
      if file.source.path == Schema.path {
        return file.diagnostics.contains { $0.severity == .error && $0.code.clause.breaksSyntax }
      }
      guard let id = RegisterID(path: file.source.path), let blob = snapshot.registers[id] else {
        return false
      }
      return try !repository.read(id, blob, schema: snapshot.schema).isCertain
    }
  }

  /// All pages, as an edition.
  func table(_ edition: String) -> PageTable {
    PreviewPages(
      content, before, review: review, report, presenter, failure: failure, edition: edition
    ).table
  }
}

extension Presenter {
  /// How many findings of a file stand above a page.
  ///
  /// What is wrong with a line is often found again in the lines behind it. All findings stand on a page
  /// of their own.
  private static var most: Int { 5 }

  /// The first things that a check found in some files.
  fileprivate func findings(only files: [FileReport]) -> RichDocument {
    findings(CheckReport(registers: files.count, files: files.map { $0.first(Self.most).report }))
  }
}
