package import Messages
internal import Rendering

/// What is public, as one file.
package struct Export: Sendable {
  /// What the file is.
  package enum Format: String, CaseIterable, Sendable {
    case csv, json, jsonld, markdown, html
  }

  /// What is public.
  let content: SiteContent

  /// Makes exports of what is public.
  package init(_ content: SiteContent) { self.content = content }

  /// The file, in UTF-8.
  ///
  /// - Parameters:
  ///   - format: What it is to be.
  ///   - language: The language of a file for people; one for programs holds all languages.
  /// - Returns: the text, which ends in a line break.
  package func text(_ format: Format, in language: Language) -> String {
    switch format {
    case .csv: PublicData(content).csv
    case .json: PublicData(content).json
    case .jsonld: LinkedData(content, inSite: false).text
    case .markdown: MarkdownRenderer().render(RegisterDocument(content, in: language).document)
    case .html: TablePage(content, alone: language).html
    }
  }
}
