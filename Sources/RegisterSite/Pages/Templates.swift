internal import Mustache
internal import Rendering

/// The templates of the pages, by the names of their files.
///
/// Each begins with `{{% CONTENT_TYPE:VISIBLE_HTML}}`: what is put into it is then escaped by
/// `HTMLText`. The library's own escaping looks at characters, and misses a quotation mark with an
/// accent upon it.
enum Templates {
  /// The content type that the templates name.
  static let contentType = "VISIBLE_HTML"

  /// The sources of the templates.
  static let sources: [String: [UInt8]] = [
    "accessibility": PackageResources.accessibility_mustache,
    "back": PackageResources.back_mustache,
    "cell": PackageResources.cell_mustache,
    "changes": PackageResources.changes_mustache,
    "document": PackageResources.document_mustache,
    "entry": PackageResources.entry_mustache,
    "foot": PackageResources.foot_mustache,
    "former": PackageResources.former_mustache,
    "group": PackageResources.group_mustache,
    "head": PackageResources.head_mustache,
    "index": PackageResources.index_mustache,
    "masthead": PackageResources.masthead_mustache,
    "passage": PackageResources.passage_mustache,
    "prose": PackageResources.prose_mustache,
    "publication": PackageResources.publication_mustache,
    "publicationpage": PackageResources.publicationpage_mustache,
    "reference": PackageResources.reference_mustache,
    "register": PackageResources.register_mustache,
    "remark": PackageResources.remark_mustache,
    "table": PackageResources.table_mustache,
  ]

  /// Templates that stand within a line: the line break at the end of their file is not part of them.
  private static let inLine: Set<String> = ["cell", "passage", "reference", "remark"]

  /// The style sheet that all pages share, as it is written; `StyleSheet` makes a site's own of it.
  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)

  /// The script of the pages that can be searched.
  static let script = String(decoding: PackageResources.site_js, as: UTF8.self)

  /// The style sheet of a page that is a document, such as a review.
  static let documentStyle = String(decoding: PackageResources.document_css, as: UTF8.self)

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(VisibleHTML(), named: contentType)
    do {
      return MustacheLibrary(
        templates: try Dictionary(
          uniqueKeysWithValues: sources.map { name, bytes in
            let source = String(
              decoding: inLine.contains(name) ? bytes.dropLast() : bytes[...], as: UTF8.self)
            return (name, try MustacheTemplate(string: source))
          }))
    } catch {
      preconditionFailure("A template does not parse: \(error)")
    }
  }()

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - name: The template.
  ///   - values: What its keys stand for.
  /// - Returns: The page.
  static func render(_ name: String, _ values: TemplateValues) -> String {
    guard let page = library.render(values.mapValues(\.rendered), withTemplate: name) else {
      preconditionFailure("There is no template \(name).")
    }
    return page
  }

  private struct VisibleHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText(text).text }
  }
}
