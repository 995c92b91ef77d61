internal import Messages
internal import RegisterModel

/// The page of an id that a register had before: it leads to where the register is now.
struct FormerPage {
  private let frame: PageFrame
  private let link: SiteLink
  private let register: Register

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  ///   - register: The register, by the id that it is found by now.
  init(_ content: SiteContent, at link: SiteLink, of register: Register) {
    self.link = link
    self.register = register
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render(.former, values) }

  /// What the keys of the template `former` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    let own: TemplateValues = [
      "movedTo": .text(messages.movedTo), "address": .text(link.to(.register(register.id))),
      "name": .values(frame.language.name(of: register).values),
    ]
    return frame.values(title: Passage(text: messages.movedTitle)).merging(own) { $1 }
  }
}
