internal import Files
internal import FoundationEssentials

/// What a page may load, said in the page itself (Content Security Policy, level 3).
enum SecurityPolicy {
  /// No form, no picture, no frame and no request, no style but that of a source, and no script but
  /// the site's own where there is one.
  ///
  /// - Parameters:
  ///   - styleSource: Where a style may come from.
  ///   - hasScript: Whether the page has a script of the site.
  ///   - listens: Whether the script may ask where the page came from, as it does in a preview.
  /// - Returns: The policy.
  static func policy(
    styleSource: String, hasScript: Bool = false, listens: Bool = false
  ) -> String {
    let script = hasScript ? "; script-src 'self'; require-trusted-types-for 'script'" : ""
    let connection = listens ? "; connect-src 'self'" : ""
    return "default-src 'none'; style-src \(styleSource)\(script)\(connection); "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The source that allows just one style sheet which stands in the page itself.
  static func source(of style: String) -> String {
    let hash = SHA256(of: Array(style.utf8))
    return "'sha256-\(Data(hash.bytes).base64EncodedString())'"
  }
}
