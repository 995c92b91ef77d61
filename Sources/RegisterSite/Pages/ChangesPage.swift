internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// The page that tells what each publication changed, the latest first.
///
/// Field by field it tells of the latest alone as far as a page has room; of each there is a page of
/// its own.
struct ChangesPage {
  private let content: SiteContent
  private let frame: PageFrame
  private let link: SiteLink

  /// How many changed registers are told of field by field before only their names are.
  private static let room = 200

  /// How many registers are named before only their number is told.
  private static let names = 2000

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.content = content
    self.link = link
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render(.changes, values) }

  /// What the keys of the template `changes` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    var (told, named) = (0, 0)
    let publications = content.changeLog.sections.enumerated().map {
      index, section -> TemplateValues in
      let view = PublicationView(index, of: content, in: frame.language, at: link)
      told += view.changedCount
      named += section.entries.count
      let isNamed = named <= Self.names
      return [
        "heading": .text(view.heading), "address": TemplateValue(view.page.map(link.to)),
        "publication": isNamed
          ? .values(view.values(isWhole: told <= Self.room, level: 3)) : .nothing,
        "count": isNamed ? .nothing : .text(messages.changedCount(section.entries.count)),
      ]
    }
    let own: TemplateValues = [
      "lead": .text(messages.changesLead), "publications": .list(publications),
      "nothingPublished": publications.isEmpty ? .text(messages.nothingPublished) : .nothing,
    ]
    return frame.values(title: Passage(text: messages.changesTitle)).merging(own) { $1 }
  }
}
