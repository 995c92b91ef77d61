internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What the publications changed, as a feed that programs look at for what is new (Atom, RFC 4287):
/// an entry a publication, the latest first.
///
/// What an entry says does not depend on what is published later, so that no reader shows it again
/// as changed.
struct ChangeFeed {
  /// How many publications it tells of.
  private static let count = 50
  /// How many changed registers an entry tells of field by field, before it only names them.
  private static let room = 25
  /// How many registers an entry names, before it only counts them.
  private static let names = 200

  private let content: SiteContent
  private let link: SiteLink
  private let language: PageLanguage
  /// The latest first; never empty.
  private let publications: [Publication]
  private var messages: Messages { language.messages }

  /// Makes a feed; `nil` for a draft, to which nobody should subscribe.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the feed lies in the site; its page is ``SiteLink/Page/feed``.
  init?(_ content: SiteContent, at link: SiteLink) {
    guard case .publication(let publication, let earlier) = content.edition else { return nil }
    self.content = content
    self.link = link
    language = PageLanguage(link.language, content.schema, content.spellings)
    publications = [publication] + earlier
  }

  /// The file.
  var text: String { feed.document }

  private var feed: XMLElement {
    let times = PublicationTimes(publications, in: content.schema.timeZoneRules())
    let names = [
      messages.changesTitle,
      language.passage(content.schema.title)?.text ?? messages.registersTitle,
    ]
    let authority = language.passage(content.schema.authority)?.text
    var elements = [
      XMLElement("id", text: id(of: publications[publications.count - 1], "feed")),
      XMLElement(
        "title", text: (names + [authority].compactMap { $0 }).joined(separator: " – ")),
      XMLElement("updated", text: times[publications[0]]),
      XMLElement("author", elements: [XMLElement("name", text: authority ?? names[1])]),
      alternate(.changes),
    ]
    if let address = content.schema.webAddress {
      elements.append(
        XMLElement(
          "link",
          ["rel": "self", "type": MediaType.feed.rawValue, "href": address.text + link.path]))
    }
    for other in SiteLink.all(of: content.schema, link.page) where other.language != link.language {
      elements.append(
        XMLElement(
          "link",
          [
            "rel": "alternate", "type": MediaType.feed.rawValue,
            "hreflang": other.language.rawValue, "href": address(of: other),
          ]))
    }
    let indices = content.changeLog.sections.indices.filter {
      content.changeLog.sections[$0].publication != nil
    }
    elements += indices.prefix(Self.count).compactMap { entry(of: $0, times) }
    return XMLElement(
      "feed",
      [
        "xmlns": "http://www.w3.org/2005/Atom", "xml:lang": link.language.rawValue,
        "xml:base": content.schema.webAddress.map { $0.text + link.path },
      ], elements: elements)
  }

  private func entry(of index: Int, _ times: PublicationTimes) -> XMLElement? {
    let section = content.changeLog.sections[index]
    guard let publication = section.publication else { return nil }
    let view = PublicationView(index, of: content, in: language, at: link)
    let told =
      section.entries.count > Self.names
      ? nil
      : Templates.render(
        .publication, view.values(isWhole: view.changedCount <= Self.room, level: 3))
    return XMLElement(
      "entry",
      elements: [
        XMLElement("id", text: id(of: publication, "entry")),
        XMLElement("title", text: messages.changesTitle(of: view.heading)),
        XMLElement("updated", text: times[publication]),
        alternate(view.page ?? .changes),
        told.map { XMLElement("content", ["type": "html"], text: $0) }
          ?? XMLElement("content", text: messages.changedCount(section.entries.count)),
      ])
  }

  /// The identifier of what tells of a publication in the feed's language.
  private func id(of publication: Publication, _ kind: String) -> String {
    NameUUID(of: kind, link.language.rawValue, publication.commit.hex, publication.tag).urn
  }

  /// The page that tells people the same.
  private func alternate(_ page: SiteLink.Page) -> XMLElement {
    XMLElement(
      "link",
      [
        "rel": "alternate", "type": "text/html", "hreflang": link.language.rawValue,
        "href": address(of: link.at(page)),
      ])
  }

  /// Where something lies: by the address of the site, else as seen from the feed.
  private func address(of target: SiteLink) -> String {
    content.schema.webAddress.map { $0.text + target.path } ?? link.to(target.path)
  }
}
