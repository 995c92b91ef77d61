import ModelTestSupport

/// The catalogue of articles, as files of Markdown.
enum Catalogue {
  private static let folder = "Sources/Documentation.docc"

  /// The name of the page that everything begins at.
  static let landingPage = "dataregister"

  /// The names of the articles, without the ending, sorted.
  static func articles() throws -> [String] {
    let ending = ".md"
    return try Checkout.names(in: folder).filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// The text of an article.
  static func text(of article: String) throws -> String {
    try Checkout.text("\(folder)/\(article).md")
  }

  /// The articles that an article links to with `<doc:Name>`, in order; a place in an article, after
  /// `#`, is left out.
  static func links(in article: String) throws -> [String] {
    try text(of: article).split(separator: "<doc:").dropFirst()
      .map { String($0.prefix { $0 != ">" && $0 != "#" }) }
  }
}
