internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The authority's table as a page: what it is, and what it holds in the order in which it is read.
///
/// In the site it is the start page, and can be searched; exported it is a file of its own.
struct TablePage {
  private let content: SiteContent
  private let frame: PageFrame
  private let table: TableView
  private var messages: Messages { frame.language.messages }

  /// Makes the start page of a site.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.init(content, PageFrame(content, at: link))
  }

  /// Makes a page that is a file of its own, with nothing beside it.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - alone: The language of the page.
  init(_ content: SiteContent, alone: Language) {
    self.init(content, PageFrame(content, alone: alone))
  }

  private init(_ content: SiteContent, _ frame: PageFrame) {
    self.content = content
    self.frame = frame
    table = TableView(content, in: frame.language, at: frame.link)
  }

  /// The page.
  var html: String { Templates.render(.index, values) }

  /// What the keys of the template `index` stand for.
  var values: TemplateValues {
    let isEmpty = content.registers.isEmpty
    let own: TemplateValues = [
      "lead": .text(lead), "edition": edition, "laws": laws,
      "search": frame.link == nil || isEmpty ? .nothing : .values(search),
      "table": isEmpty ? .nothing : .values(table.values),
      "empty": isEmpty ? .text(messages.noRegisters) : .nothing,
      "untranslated": table.lacksTranslation ? .text(messages.untranslated) : .nothing,
      "verification": .values([
        "heading": .text(messages.verificationHeading),
        "spans": .list(
          origin.spans.map { ["text": .text($0.text), "isCode": .flag($0.role != .plain)] }),
      ]),
    ]
    return frame.values(title: frame.registersTitle, description: lead).merging(own) { $1 }
  }

  private var lead: String {
    let authority = frame.language.passage(content.schema.authority)
    // A name in another language would have to be marked, within a sentence.
    return messages.siteLead(authority: authority?.language == nil ? authority?.text : nil)
  }

  private var edition: TemplateValue {
    guard case .publication(let publication, _) = content.edition else { return .nothing }
    return .text(messages.published(publication.day))
  }

  /// The provisions in force on which the public fields stand, each once.
  private var laws: TemplateValue {
    var seen: Set<String> = []
    let citations = content.schema.fields.flatMap(\.laws).map(LawCitation.init)
      .filter { $0.isInForce(on: content.edition.day) }.map(\.citation)
      .filter { seen.insert($0).inserted }
    if citations.isEmpty { return .nothing }
    return .values([
      "heading": .text(messages.lawsHeading),
      "citations": .list(citations.map { ["citation": .text($0)] }),
    ])
  }

  /// What the box for a search and the filters say; the script makes them of it.
  private var search: TemplateValues {
    [
      "searchLabel": .text(messages.searchLabel), "filterAll": .text(messages.filterAll),
      "clear": .text(messages.clearFilters), "shown": .text(messages.shownCount),
      "nothingFound": .text(messages.nothingFound),
      "filters": .list(
        table.filters.map { column, field, label in
          [
            "column": .text(String(column)), "field": .text(field.rawValue),
            "label": .values(label.values),
          ]
        }),
    ]
  }

  private var origin: RichText {
    switch content.edition {
    case .publication(let publication, _):
      messages.verification(tag: publication.tag, commit: publication.commit.hex)
    case .draft: messages.draftOrigin(commit: content.commit?.hex)
    }
  }
}
