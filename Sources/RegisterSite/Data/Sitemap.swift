internal import Messages
internal import RegisterModel
internal import Rendering

/// The addresses of all pages for search engines, in each language with the others beside it
/// (Sitemaps protocol 0.9), and the file that leads to them.
///
/// Addresses in it are absolute, so that there is none where the schema does not say where the site
/// lies; and there is none of a draft.
struct Sitemap {
  /// Where it lies from the top.
  static let path = "sitemap.xml"
  /// Where the file lies that robots read first, from the top.
  static let robotsPath = "robots.txt"

  /// How many addresses a file names: the protocol allows 50,000, and 50 MiB, which 10,000 with
  /// their alternates stay far below.
  static let largestCount = 10_000

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private let address: WebAddress
  private let schema: Schema
  private let pages: [SitePage]

  /// Makes the sitemap of pages; `nil` where nothing can or should lead to them.
  init?(_ content: SiteContent, of pages: [SitePage]) {
    guard let address = content.schema.webAddress, case .publication = content.edition else {
      return nil
    }
    self.address = address
    schema = content.schema
    self.pages = pages.filter(\.isListed)
  }

  /// The files: one, or an index and those that it names.
  var files: [SiteFile] {
    let languages = SiteLink.all(of: schema).count
    let size = max(1, Self.largestCount / languages)
    let parts = stride(from: 0, to: pages.count, by: size).map { start in
      Array(pages[start..<min(start + size, pages.count)])
    }
    let robots = SiteFile(path: Self.robotsPath, text: robots)
    if parts.count == 1 {
      return [robots, SiteFile(path: Self.path, text: document(of: parts[0]))]
    }
    let paths = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [robots, SiteFile(path: Self.path, text: index(of: paths))]
      + zip(paths, parts).map { path, part in
        SiteFile(path: path, text: document(of: part))
      }
  }

  private var robots: String {
    "User-agent: *\nAllow: /\n\nSitemap: \(address.text)\(Self.path)\n"
  }

  private func index(of paths: [String]) -> String {
    XMLElement(
      "sitemapindex", ["xmlns": Self.namespace],
      elements: paths.map {
        XMLElement("sitemap", elements: [XMLElement("loc", text: address.text + $0)])
      }
    ).document
  }

  private func document(of pages: [SitePage]) -> String {
    XMLElement(
      "urlset", ["xmlns": Self.namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml"],
      elements: pages.flatMap(addresses)
    ).document
  }

  /// The addresses of a page in each language, each with all of them as its alternates.
  private func addresses(of page: SitePage) -> [XMLElement] {
    let links = SiteLink.all(of: schema, page.page)
    let alternates =
      links.count < 2
      ? []
      : links.map { link in
        XMLElement(
          "xhtml:link",
          ["rel": "alternate", "hreflang": link.language.rawValue, "href": address(of: link)])
      }
    let modified = page.modified.map { XMLElement("lastmod", text: $0.description) }
    return links.map { link in
      XMLElement(
        "url",
        elements: [XMLElement("loc", text: address(of: link))] + [modified].compactMap { $0 }
          + alternates)
    }
  }

  /// The address of a page; that of a start page is its folder's.
  private func address(of link: SiteLink) -> String {
    let path = link.page == .start ? String(link.path.dropLast("index.html".count)) : link.path
    return address.text + path
  }
}
