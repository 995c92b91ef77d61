internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// The page that tells what one publication changed.
struct PublicationPage {
  private let content: SiteContent
  private let index: Int
  private let frame: PageFrame
  private let link: SiteLink

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  ///   - index: Which section of the change log it tells of.
  init(_ content: SiteContent, at link: SiteLink, of index: Int) {
    self.content = content
    self.link = link
    self.index = index
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render(.publicationpage, values) }

  /// What the keys of the template `publicationpage` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    let sections = content.changeLog.sections
    let view = view(of: index)
    let title = messages.changesTitle(of: view.heading)
    // What came later is not told: the page then stays as it is.
    let earlier = index + 1 < sections.count ? self.view(of: index + 1) : nil
    let own: TemplateValues = [
      "back": .values(["address": .text(link.to(.changes)), "name": .text(messages.changesTitle)]),
      "version": TemplateValue(
        sections[index].publication.map {
          ["label": .text(messages.versionLabel), "tag": .text($0.tag)]
        }),
      "publication": .values(view.values(isWhole: true, level: 2)),
      "earlier": TemplateValue(
        earlier.flatMap { earlier in
          earlier.page.map { page in
            [
              "address": .text(link.to(page)), "name": .text(messages.earlierPublication),
              "day": .text(earlier.heading),
            ]
          }
        }),
    ]
    return frame.values(title: Passage(text: title)).merging(own) { $1 }
  }

  private func view(of index: Int) -> PublicationView {
    PublicationView(index, of: content, in: frame.language, at: link)
  }
}
