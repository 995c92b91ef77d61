/// The files that a preview has beside those of the site, and what its pages may load.
package enum PreviewFiles {
  /// The style sheet of the bar, from the top.
  static let style = "-/preview.css"
  /// The script that loads a page anew once there is a later edition, from the top.
  static let script = "-/preview.js"

  /// The files.
  package static var all: [SiteFile] {
    [
      SiteFile(path: style, bytes: PackageResources.preview_css),
      SiteFile(path: script, bytes: PackageResources.preview_js),
    ]
  }

  /// What every page may load at most, for the server to say: each page says itself how much less.
  package static var policy: String {
    let document = SecurityPolicy.source(of: Templates.documentStyle)
    return SecurityPolicy.policy(styleSource: "'self' \(document)", hasScript: true, listens: true)
      + "; frame-ancestors 'none'"
  }
}
