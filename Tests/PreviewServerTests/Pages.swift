@testable import PreviewServer

/// Pages that tests ask for.
enum Pages {
  /// A page of text.
  static func page(_ text: String) -> Page {
    Page(mediaType: "text/html; charset=utf-8") { Array(text.utf8) }
  }

  /// A few pages.
  static func table(_ edition: String = "1") -> PageTable {
    var table = PageTable(
      edition: edition, policy: "default-src 'self'", missing: page("not there"))
    table.add(page("start"), at: "index.html")
    table.add(page("alku"), at: "fi/index.html")
    table.add(page("aura \(edition)"), at: "register/aura.html")
    return table
  }
}
