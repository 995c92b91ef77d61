internal import Messages
internal import RegisterModel

/// The authority's statement on how accessible the site is, as its schema has it.
struct AccessibilityPage {
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

  /// Whether there is such a page: the schema must say something of it.
  static func exists(for schema: Schema) -> Bool {
    schema.accessibility.wordings.contains { !$0.text.isEmpty }
  }

  /// The page.
  var html: String { Templates.render(.accessibility, values) }

  /// What the keys of the template `accessibility` stand for.
  var values: TemplateValues {
    let messages = frame.language.messages
    let statement = frame.language.passage(content.schema.accessibility)
    let own: TemplateValues = [
      "untranslated": statement?.language == nil ? .nothing : .text(messages.untranslated),
      "statement": TemplateValue(statement.map { LinkedText.values($0) }),
      "feedback": frame.section(messages.feedbackHeading, content.schema.contact),
    ]
    return frame.values(title: Passage(text: messages.accessibilityTitle))
      .merging(own) { $1 }
  }
}
