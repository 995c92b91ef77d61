internal import Messages
internal import RegisterModel

/// Where a page lies in the site, and how it links to what lies elsewhere in it.
///
/// All links are relative, so that a site can lie anywhere, also in a folder that is looked at
/// without a server.
struct SiteLink: Hashable, Sendable {
  /// What there is in each language.
  enum Page: Hashable, Sendable {
    /// The start page, with the table.
    case start
    /// What each publication changed.
    case changes
    /// What each publication changed, for programs that look for what is new.
    case feed
    /// What one publication changed, by the name that the site has for it.
    case publication(String)
    /// A register, one that is retired, or one that has another id now.
    case register(RegisterID)
    /// How accessible the site is.
    case accessibility

    /// The path from the folder of the language.
    fileprivate var path: String {
      switch self {
      case .start: "index.html"
      case .changes: "changes.html"
      case .feed: "changes.atom"
      case .publication(let name): "changes/\(name).html"
      case .register(let id): "register/\(id.rawValue).html"
      case .accessibility: "accessibility.html"
      }
    }
  }

  /// The language of the page.
  let language: Language
  /// The languages that the site is in, the first one at the top.
  let languages: [Language]
  /// Which of the language's pages it is.
  let page: Page

  /// The style sheet of all pages, from the top.
  static let style = "style.css"
  /// The script of the pages that can be searched, from the top.
  static let script = "site.js"
  /// What the columns of the table as comma-separated values are, from the top.
  static let csvMetadata = "registers.csv-metadata.json"

  /// Where the pages of a kind lie, in all languages that a schema's registers are published in.
  static func all(of schema: Schema, _ page: Page = .start) -> [SiteLink] {
    let languages = PageLanguage.all(of: schema)
    return languages.map { SiteLink(language: $0, languages: languages, page: page) }
  }

  /// The path from the top of the site.
  var path: String { folder + page.path }

  private var folder: String { language == languages.first ? "" : "\(language.rawValue)/" }

  /// The address, on this page, of something that lies at a path from the top.
  func to(_ path: String) -> String {
    let (own, other) = (self.path.split(separator: "/"), path.split(separator: "/"))
    let shared = zip(own.dropLast(), other.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: own.count - 1 - shared)
      + other.dropFirst(shared).joined(separator: "/")
  }

  /// The address, on this page, of the same page in another language.
  func to(_ language: Language) -> String {
    to(SiteLink(language: language, languages: languages, page: page).path)
  }

  /// Where another page in the same language lies.
  func at(_ page: Page) -> SiteLink {
    SiteLink(language: language, languages: languages, page: page)
  }

  /// The address, on this page, of another page in the same language.
  func to(_ page: Page) -> String {
    to(at(page).path)
  }
}
