/// What the tags of publications may begin with: the date that follows must make a name that Git
/// accepts for a tag (git-check-ref-format).
enum TagPrefix {
  /// Whether a date behind the text makes the name of a tag.
  static func isValid(_ text: String) -> Bool {
    let forbidden = Set(" ~^:?*[\\\u{7F}".utf8)
    let name = text + "2026-11-22"
    return !name.hasPrefix("-") && !name.contains("..") && !name.contains("@{")
      && name.utf8.allSatisfy { $0 >= 0x20 && !forbidden.contains($0) }
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".lock")
      }
  }
}
