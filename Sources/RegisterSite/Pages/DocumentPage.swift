package import Messages
package import Rendering

/// A document as a page of its own: one file without scripts that can be mailed, kept and printed.
package struct DocumentPage: Hashable, Sendable {
  /// What the page says; its heading of level 1 is the page's title.
  package var document: RichDocument
  /// The language that it is written in.
  package var language: Language

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
      "document",
      [
        "language": .text(language.rawValue), "title": .text(document.title?.plainText ?? ""),
        "style": .text(style), "body": .text(HTMLRenderer().render(document)),
        "policy": .text(SecurityPolicy.policy(styleSource: SecurityPolicy.source(of: style))),
      ])
  }
}
