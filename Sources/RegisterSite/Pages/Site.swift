internal import RegisterModel

/// The public site: the authority's table in each language, and its data.
///
/// What it is made of decides every byte: no clock, place or environment does.
package enum Site {
  /// All files but the manifest, by path.
  ///
  /// The page in the main language of the registers lies at the top, those in others in a folder
  /// named after the language.
  package static func files(_ content: SiteContent) -> [SiteFile] {
    let data = PublicData(content)
    var files = [
      SiteFile(path: SiteLink.style, text: Templates.style),
      SiteFile(path: SiteLink.csv, text: data.csv),
      SiteFile(path: SiteLink.json, text: data.json),
    ]
    for link in SiteLink.all(of: content.schema) {
      files.append(SiteFile(path: link.path, text: TablePage(content, at: link).html))
    }
    for link in SiteLink.all(of: content.schema, .changes) {
      files.append(SiteFile(path: link.path, text: ChangesPage(content, at: link).html))
    }
    return files.sortedByPath
  }
}
