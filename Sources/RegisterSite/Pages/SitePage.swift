internal import RegisterModel

/// A page that the site has in each language.
struct SitePage: Sendable {
  /// Where it lies in the folder of each language.
  let page: SiteLink.Page
  /// The day on which it last changed; `nil` where that is not known.
  let modified: CalendarDate?
  /// Whether it is one that a search should lead to, and not one that leads elsewhere itself.
  let isListed: Bool
  /// Makes the page at a place, the same each time.
  private let html: @Sendable (SiteLink) -> String

  /// Makes a page of what makes its text.
  ///
  /// - Parameters:
  ///   - page: Where it lies in the folder of each language.
  ///   - modified: The day on which it last changed; `nil` where that is not known.
  ///   - isListed: Whether it is one that a search should lead to.
  ///   - html: Makes the page at a place, the same each time, on any thread.
  init(
    _ page: SiteLink.Page, modified: CalendarDate? = nil, isListed: Bool = true,
    html: @escaping @Sendable (SiteLink) -> String
  ) {
    self.page = page
    self.modified = modified
    self.isListed = isListed
    self.html = html
  }

  /// The files of the page, one a language.
  func files(of schema: Schema) -> [SiteFile] {
    SiteLink.all(of: schema, page).map { link in
      SiteFile(path: link.path, text: html(link))
    }
  }
}
