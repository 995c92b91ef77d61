/// The templates of the pages, by the names of their files.
///
/// Each begins with `{{% CONTENT_TYPE:VISIBLE_HTML}}`, by which other programs learn that what is put
/// into it is escaped by `HTMLText`. It always is, except where a tag has three braces.
enum Templates {
  /// The content type that the templates name.
  static let contentType = "VISIBLE_HTML"

  /// The sources of the templates.
  static let sources: [String: [UInt8]] = [
    "accessibility": PackageResources.accessibility_mustache,
    "bar": PackageResources.bar_mustache,
    "barhead": PackageResources.barhead_mustache,
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
    "marks": PackageResources.marks_mustache,
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
  static let inLine: Set<String> = ["cell", "marks", "passage", "reference", "remark"]

  /// The style sheet that all pages share, as it is written; `StyleSheet` makes a site's own of it.
  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)

  /// The script of the pages that can be searched.
  static let script = String(decoding: PackageResources.site_js, as: UTF8.self)

  /// The style sheet of a page that is a document, such as a review.
  static let documentStyle = String(decoding: PackageResources.document_css, as: UTF8.self)

  private static let library: [String: PageTemplate] = {
    var library: [String: PageTemplate] = [:]
    for (name, bytes) in sources {
      do throws(PageTemplate.Malformed) {
        library[name] = try PageTemplate(inLine.contains(name) ? bytes.dropLast() : bytes)
      } catch {
        preconditionFailure("The template \(name) does not parse at \(error.tag).")
      }
    }
    return library
  }()

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - name: The template.
  ///   - values: What its keys stand for.
  /// - Returns: The page.
  static func render(_ name: String, _ values: TemplateValues) -> String {
    guard let template = library[name] else {
      preconditionFailure("There is no template \(name).")
    }
    return String(decoding: template.filled(values, library), as: UTF8.self)
  }
}
