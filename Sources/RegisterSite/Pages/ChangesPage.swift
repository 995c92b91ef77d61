internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// The page that tells what each publication changed, the latest first.
struct ChangesPage {
  private let content: SiteContent
  private let frame: PageFrame

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.content = content
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render("changes", values) }

  /// What the keys of the template `changes` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    let document = Presenter(messages, schema: content.schema).document(content.changeLog)
    var values = frame.values(title: messages.changesTitle)
    values["changes"] = .text(HTMLRenderer(below: 1).render(document))
    return values
  }
}
