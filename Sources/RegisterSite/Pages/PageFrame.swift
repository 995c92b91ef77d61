internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What stands around the content of every page: whose it is, of which day, where else to look, and
/// how it can be verified.
struct PageFrame {
  /// The page's language.
  let language: PageLanguage
  private let content: SiteContent
  /// Where the page lies; `nil` for one that is a file of its own.
  private let link: SiteLink?

  /// Makes the frame of a page of the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.content = content
    self.link = link
    language = PageLanguage(link.language, content.schema)
  }

  /// Makes the frame of a page that is a file of its own.
  init(_ content: SiteContent, alone language: Language) {
    self.content = content
    self.language = PageLanguage(language, content.schema)
    link = nil
  }

  private var messages: Messages { language.messages }

  /// What the keys of the frame's templates stand for.
  ///
  /// - Parameter title: What the page is called; `nil` for the one that is called as the registers
  ///   are.
  /// - Returns: the values of all keys outside the page's own content.
  func values(title: String?) -> TemplateValues {
    let authority = language.passage(content.schema.authority)
    let registers =
      language.passage(content.schema.title) ?? Passage(text: messages.registersTitle)
    let name = [title, title == nil ? registers.text : nil, authority?.text].compactMap { $0 }
    let contact = section(messages.contactHeading, content.schema.contact)
    return [
      "pageLanguage": .text(messages.language.rawValue),
      "documentTitle": .text(name.joined(separator: " – ")),
      "policy": .text(policy),
      "styleLink": link.map { .text($0.to(SiteLink.style)) } ?? .nothing,
      "inlineStyle": link == nil ? .text(Templates.style) : .nothing,
      "skip": .text(messages.skipToContent),
      "authority": TemplateValue(authority?.values),
      "title": .values((title.map { Passage(text: $0) } ?? registers).values),
      "edition": .values(edition), "navigation": TemplateValue(navigation),
      "hasAbout": .flag(link != nil || contact != .nothing), "contact": contact,
      "accessibility": section(messages.accessibilityHeading, content.schema.accessibility),
      "verification": .values([
        "heading": .text(messages.verificationHeading), "spans": .list(spans(origin)),
      ]),
    ]
  }

  private var policy: String {
    StylePolicy.policy(
      styleSource: link == nil ? StylePolicy.source(of: Templates.style) : "'self'")
  }

  private var edition: TemplateValues {
    switch content.edition {
    case .publication(let publication, _):
      [
        "isDraft": .flag(false), "line": .text(messages.published(publication.day)),
        "tag": .text(publication.tag),
      ]
    case .draft(let day, _):
      ["isDraft": .flag(true), "line": .text(messages.draft(day)), "tag": .nothing]
    }
  }

  /// The links to other languages, to the data and to the other page; none in a file of its own.
  private var navigation: TemplateValues? {
    guard let link else { return nil }
    let languages = link.languages.map { other -> TemplateValues in
      [
        "code": .text(other.rawValue), "name": .text(Messages(other).languageName),
        "address": .text(link.to(other)), "isCurrent": .flag(other == link.language),
      ]
    }
    let isTable = link.page == .start
    return [
      "languagesHeading": .text(messages.languagesHeading),
      "languages": languages.count > 1 ? .values(["choices": .list(languages)]) : .nothing,
      "dataHeading": .text(messages.dataHeading),
      "data": .list([
        [
          "address": .text(link.to(SiteLink.csv)), "name": .text(messages.csvLink),
          "type": .text("text/csv"),
        ],
        [
          "address": .text(link.to(SiteLink.json)), "name": .text(messages.jsonLink),
          "type": .text("application/json"),
        ],
      ]),
      "otherPage": .values([
        "address": .text(link.to(isTable ? .changes : .start)),
        "name": .text(isTable ? messages.changesTitle : messages.tableLink),
      ]),
    ]
  }

  private func section(_ heading: String, _ text: TranslatedText) -> TemplateValue {
    guard let passage = language.passage(text), !passage.text.isEmpty else { return .nothing }
    return .values(["heading": .text(heading), "prose": .values(LinkedText.values(passage))])
  }

  private var origin: RichText {
    switch content.edition {
    case .publication(let publication, _):
      messages.verification(tag: publication.tag, commit: publication.commit.hex)
    case .draft: messages.draftOrigin(commit: content.commit?.hex)
    }
  }

  private func spans(_ text: RichText) -> [TemplateValues] {
    text.spans.map { ["text": .text($0.text), "isCode": .flag($0.role != .plain)] }
  }
}
