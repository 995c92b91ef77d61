package import Messages
package import Rendering

/// A document as a page of its own: one file without scripts that can be mailed, kept and printed.
///
/// In a preview it is no such file, but a page beside those of the site.
package struct DocumentPage: Sendable {
  /// What the page says; its heading of level 1 is the page's title.
  package var document: RichDocument
  /// The language that it is written in.
  package var language: Language
  /// What stands above it, and which of its places it is, where it is part of a preview.
  package var preview: (bar: PreviewBar, place: PreviewBar.Place?)?

  /// Makes a page of a document.
  ///
  /// - Precondition: It has a heading of level 1.
  package init(_ document: RichDocument, language: Language) {
    precondition(document.title != nil, "A page needs a heading of level 1.")
    self.document = document
    self.language = language
  }

  /// The page, in UTF-8.
  ///
  /// The browser is told to use no style but the page's own, which it knows by its hash.
  package func rendered() -> String {
    let style = Templates.documentStyle
    return Templates.render(
      .document,
      [
        "language": .text(language.rawValue), "title": .text(document.title?.plainText ?? ""),
        "style": .text(style), "body": .text(HTMLRenderer().render(document)),
        "policy": .text(policy(SecurityPolicy.source(of: style))),
        "preview": TemplateValue(preview.map { $0.bar.values(at: $0.place) }),
      ])
  }

  private func policy(_ style: String) -> String {
    preview == nil
      ? SecurityPolicy.policy(styleSource: style)
      : SecurityPolicy.policy(styleSource: "'self' \(style)", hasScript: true, listens: true)
  }
}
