internal import Files
internal import FoundationEssentials

/// What a page may load, said in the page itself (Content Security Policy, level 3).
enum StylePolicy {
  /// No script, no form, no picture and no frame, and no style but that of a source.
  static func policy(styleSource: String) -> String {
    "default-src 'none'; style-src \(styleSource); base-uri 'none'; form-action 'none'"
  }

  /// The source that allows just one style sheet which stands in the page itself.
  static func source(of style: String) -> String {
    let hash = SHA256(of: Array(style.utf8))
    return "'sha256-\(Data(hash.bytes).base64EncodedString())'"
  }
}
