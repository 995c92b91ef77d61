/// All that can be asked for, by its path: what is not in the table is not there.
///
/// The server has no folder and opens no file. A path is looked up as a whole, so that there is nothing
/// in it to climb.
package struct PageTable: Sendable {
  /// What tells these pages from those before and after them.
  package let edition: String
  /// What a page may load, as the header `Content-Security-Policy` says it.
  package let policy: String
  /// What is shown in the place of a page that is not there.
  package let missing: Page
  private var pages: [String: Page] = [:]

  /// The file that stands for the folder it lies in.
  private static let index = "index.html"

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - edition: What tells these pages from others: a line of ASCII.
  ///   - policy: What a page may load.
  ///   - missing: What is shown in the place of a page that is not there.
  package init(edition: String, policy: String, missing: Page) {
    self.edition = edition
    self.policy = policy
    self.missing = missing
  }

  /// Adds a page; `index.html` is found by the path of its folder, too.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - path: Its path from the top, without a slash at the beginning.
  package mutating func add(_ page: Page, at path: String) {
    pages["/\(path)"] = page
    if path == Self.index || path.hasSuffix("/\(Self.index)") {
      pages["/\(path.dropLast(Self.index.count))"] = page
    }
  }

  /// The page at a decoded path, with a slash at the beginning; `nil` where there is none.
  package subscript(path: String) -> Page? { pages[path] }

  /// How many paths lead to a page.
  package var count: Int { pages.count }

  /// The path at which a browser waits for the next edition.
  package static let events = "/-/events"
}
