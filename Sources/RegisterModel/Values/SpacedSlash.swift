/// The spaced slash that parts two items in a cell of a table: `Psykologen / Kuratorerna`.
///
/// A slash without white space on both sides is part of a name and parts nothing.
enum SpacedSlash {
  /// The items that spaced slashes part, or none where there is no spaced slash.
  static func parts(of text: String) -> [String] {
    var parts = [""]
    for word in WhiteSpace.words(text) {
      if word == "/" {
        parts.append("")
      } else {
        parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? word : " " + word
      }
    }
    return parts.count > 1 && !parts.contains("") ? parts : []
  }
}
