internal import Messages
internal import RegisterModel
internal import Rendering

/// What stands around the content of every page: whose it is, where else to look, and whom to ask.
///
/// Nothing in it tells of a single publication, so that a page that has not changed is the same file
/// from one publication to the next. What is not published is marked on every page.
struct PageFrame {
  /// The page's language.
  let language: PageLanguage
  /// Where the page lies; `nil` for one that is a file of its own.
  let link: SiteLink?
  private let content: SiteContent

  /// Makes the frame of a page of the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.content = content
    self.link = link
    language = PageLanguage(link.language, content.schema, content.spellings)
  }

  /// Makes the frame of a page that is a file of its own.
  init(_ content: SiteContent, alone language: Language) {
    self.content = content
    self.language = PageLanguage(language, content.schema, content.spellings)
    link = nil
  }

  private var messages: Messages { language.messages }

  /// What the registers are called as a whole.
  var registersTitle: Passage {
    language.passage(content.schema.title) ?? Passage(text: messages.registersTitle)
  }

  /// What the keys of the frame's templates stand for.
  ///
  /// - Parameters:
  ///   - title: What the page is called.
  ///   - description: What the page is about, for those who find it elsewhere.
  /// - Returns: The values of all keys outside the page's own content.
  func values(title: Passage, description: String? = nil) -> TemplateValues {
    let authority = language.passage(content.schema.authority)
    let name = [title.text, authority?.text].compactMap { $0 }.joined(separator: " – ")
    return [
      "pageLanguage": .text(messages.language.rawValue), "documentTitle": .text(name),
      "description": TemplateValue(description), "policy": .text(policy),
      "styleLink": link.map { .text($0.to(SiteLink.style)) } ?? .nothing,
      "scriptLink": hasScript ? TemplateValue(link?.to(SiteLink.script)) : .nothing,
      "inlineStyle": link == nil ? .text(style) : .nothing,
      "skip": .text(messages.skipToContent), "authority": TemplateValue(authority?.values),
      "title": .values(title.values), "draft": draft, "navigation": TemplateValue(navigation),
      "preview": TemplateValue(bar), "hasFoot": .flag(link != nil || contact != .nothing),
      "contact": contact,
    ]
  }

  /// The page that has something to run: the table, which can be searched.
  private var hasScript: Bool { link?.page == .start && !content.registers.isEmpty }

  /// The style sheet of a page that is a file of its own.
  private var style: String { StyleSheet(for: content.schema).text }

  private var policy: String {
    SecurityPolicy.policy(
      styleSource: link == nil ? SecurityPolicy.source(of: style) : "'self'",
      hasScript: hasScript || content.preview != nil, listens: content.preview != nil)
  }

  /// What stands above the page of a draft that is looked at while it is written.
  private var bar: TemplateValues? {
    guard case .register(let id)? = link?.page else { return content.preview?.bar.values(on: nil) }
    return content.preview?.bar.values(on: id)
  }

  private var draft: TemplateValue {
    guard case .draft(let day, _) = content.edition else { return .nothing }
    return .text(messages.draft(day))
  }

  /// Whom the public can turn to.
  var contact: TemplateValue { section(messages.contactHeading, content.schema.contact) }

  /// A text of the schema, its lines apart, below a heading; nothing where it is not stated.
  func section(_ heading: String, _ text: TranslatedText) -> TemplateValue {
    guard let passage = language.passage(text), !passage.text.isEmpty else { return .nothing }
    return .values([
      "heading": .text(heading), "prose": .values(LinkedText.values(passage, keepsLines: true)),
    ])
  }

  /// The links to the main pages, to other languages and to the data; none in a file of its own.
  private var navigation: TemplateValues? {
    guard let link else { return nil }
    let languages = link.languages.map { other -> TemplateValues in
      [
        "code": .text(other.rawValue), "name": .text(Messages(other).languageName),
        "address": .text(link.to(other)), "isCurrent": .flag(other == link.language),
      ]
    }
    return [
      "home": .text(link.to(.start)), "pagesHeading": .text(messages.pagesHeading),
      "pages": .list([
        page(.start, messages.tableLink, link), page(.changes, messages.historyHeading, link),
      ]),
      "languagesHeading": .text(messages.languagesHeading),
      "languages": languages.count > 1 ? .values(["choices": .list(languages)]) : .nothing,
      "dataHeading": .text(messages.openDataHeading),
      "data": .list(
        DataFile.allCases.map { data($0.path, $0.title(messages), $0.mediaType, link) }
          + feed(link)),
      "accessibility": hasStatement
        ? .values(page(.accessibility, messages.accessibilityTitle, link)) : .nothing,
    ]
  }

  /// The link to the feed in the page's language; none in a draft.
  private func feed(_ link: SiteLink) -> [TemplateValues] {
    guard case .publication = content.edition else { return [] }
    return [data(link.at(.feed).path, messages.feedLink, .feed, link)]
  }

  /// Whether the site has a statement on how accessible it is.
  private var hasStatement: Bool { AccessibilityPage.exists(for: content.schema) }

  private func page(_ page: SiteLink.Page, _ name: String, _ link: SiteLink) -> TemplateValues {
    [
      "address": .text(link.to(page)), "name": .text(name), "isCurrent": .flag(page == link.page),
    ]
  }

  private func data(
    _ path: String, _ name: String, _ type: MediaType, _ link: SiteLink
  ) -> TemplateValues {
    ["address": .text(link.to(path)), "name": .text(name), "type": .text(type.rawValue)]
  }
}
