internal import Diagnostics
internal import Messages
internal import Presentation
internal import PreviewServer
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering

/// The pages of a preview by their paths: those of the site, and those of the office beside them.
struct PreviewPages {
  /// What there is to be asked for.
  let table: PageTable

  /// Makes the pages; each is put together when it is asked for.
  init(
    _ content: SiteContent, _ before: [RegisterID: Register?], review: RichDocument,
    _ report: CheckReport, _ presenter: Presenter, failure: PreviewBar.Notice?, edition: String
  ) {
    let messages = presenter.messages
    let findings = report.files.compactMap { file in
      RegisterID(path: file.source.path).map { ($0, file) }
    }
    let bar = PreviewBar(
      edition: edition, presenter,
      state: [
        messages.previewState(before.count, since: Self.base(content, messages)),
        presenter.counts(report) + ".",
      ],
      failure: failure, findings: Dictionary(findings, uniquingKeysWith: { first, _ in first }))
    func page(_ document: RichDocument, _ place: PreviewBar.Place?) -> Page {
      var page = DocumentPage(document, language: messages.language)
      page.preview = (bar, place)
      return Page(mediaType: MediaType.page.header) { [page] in Array(page.rendered().utf8) }
    }
    var table = PageTable(
      edition: edition, policy: PreviewFiles.policy,
      missing: page(
        [
          .heading(messages.previewMissing, level: 1), .paragraph(messages.previewMissingHint),
        ], nil))
    var content = content
    content.preview = SitePreview(before: before, bar: bar)
    for file in Site.files(content) + PreviewFiles.all {
      table.add(Page(mediaType: file.mediaType.header) { file.bytes() }, at: file.path)
    }
    table.add(page(review, .review), at: PreviewBar.Place.review.path)
    let check: RichDocument = [.heading(RichText(messages.previewCheck), level: 1)]
    table.add(
      page(check + presenter.document(report, offersFixes: true), .check),
      at: PreviewBar.Place.check.path)
    self.table = table
  }

  private static func base(
    _ content: SiteContent, _ messages: Messages
  ) -> Messages.PreviewBase {
    if let latest = content.latest {
      return .publication(latest.day.map { messages.day($0) } ?? latest.tag)
    }
    return .head
  }
}
