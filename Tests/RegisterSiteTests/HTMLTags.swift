/// The tags of a page, as a browser finds them, with what stands between them.
///
/// A tag begins where `<` stands before a letter, `/` or `!`, and ends at the first `>` outside
/// quotation marks (HTML, section 13.2.5, without what has no place in a page of ours).
struct HTMLTags {
  /// The tags in order, without the values of their attributes: `<a href>`, `</a>`.
  private(set) var tags: [String] = []
  /// The values of attributes, as they stand in the page.
  private(set) var values: [String] = []
  /// Those of them that a browser follows.
  private(set) var addresses: [String] = []
  /// What stands outside tags.
  private(set) var text = ""

  init(_ html: String) {
    var rest = Array(html.unicodeScalars)[...]
    while let scalar = rest.first {
      let next = rest.dropFirst().first
      guard scalar == "<", let next,
        next.properties.isAlphabetic || "/!".unicodeScalars.contains(next)
      else {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
        continue
      }
      readTag(&rest)
    }
  }

  private mutating func readTag(_ rest: inout ArraySlice<Unicode.Scalar>) {
    var (tag, value) = ("", "")
    var quote: Unicode.Scalar?
    while let scalar = rest.popFirst() {
      if let open = quote {
        if scalar == open {
          quote = nil
          values.append(value)
          if tag.hasSuffix(" href=") { addresses.append(value) }
          value = ""
        } else {
          value.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else {
        tag.unicodeScalars.append(scalar)
        if scalar == ">" { break }
      }
    }
    tags.append(tag.filter { $0 != "=" })
  }
}
