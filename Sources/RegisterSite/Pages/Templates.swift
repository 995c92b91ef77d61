/// The templates of the pages, read once, and what lies beside them.
enum Templates {
  /// The content type that the templates name.
  static let contentType = "VISIBLE_HTML"

  /// The style sheet that all pages share, as it is written; `StyleSheet` makes a site's own of it.
  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)

  /// The script of the pages that can be searched.
  static let script = String(decoding: PackageResources.site_js, as: UTF8.self)

  /// The style sheet of a page that is a document, such as a review.
  static let documentStyle = String(decoding: PackageResources.document_css, as: UTF8.self)

  private static let library: [String: PageTemplate] = {
    var library: [String: PageTemplate] = [:]
    for template in Template.allCases {
      do throws(PageTemplate.Malformed) {
        library[template.rawValue] = try PageTemplate(template.source)
      } catch {
        preconditionFailure("The template \(template.rawValue) does not parse at \(error.tag).")
      }
    }
    return library
  }()

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - template: The template.
  ///   - values: What its keys stand for.
  /// - Returns: The page.
  static func render(_ template: Template, _ values: TemplateValues) -> String {
    guard let page = library[template.rawValue] else {
      preconditionFailure("There is no template \(template.rawValue).")
    }
    return String(decoding: page.filled(values, library), as: UTF8.self)
  }
}
