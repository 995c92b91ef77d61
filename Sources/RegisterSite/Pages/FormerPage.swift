internal import Messages
internal import RegisterModel

/// The page of an id that a register had before: it leads to where the register is now.
struct FormerPage {
  private let content: SiteContent
  private let frame: PageFrame
  private let link: SiteLink
  private let present: RegisterID

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  ///   - present: The id that the register has now, or had last.
  init(_ content: SiteContent, at link: SiteLink, of present: RegisterID) {
    self.content = content
    self.link = link
    self.present = present
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render("former", values) }

  /// What the keys of the template `former` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    let register =
      content.registers.first { $0.id == present }
      ?? content.retired.first { $0.register.id == present }?.register
    let name =
      register.map { frame.language.name(of: $0) } ?? Passage(text: present.rawValue)
    let own: TemplateValues = [
      "movedTo": .text(messages.movedTo), "address": .text(link.to(.register(present))),
      "name": .values(name.values),
    ]
    return frame.values(title: Passage(text: messages.movedTitle)).merging(own) { $1 }
  }
}
