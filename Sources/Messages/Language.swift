package import RegisterModel

/// A language that the tool speaks.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case sv, fi, en

  /// The language of a POSIX locale, such as `sv_FI.UTF-8`; `nil` for one that is not spoken.
  package init?(locale: String) {
    let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self.init(rawValue: tag.lowercased())
  }

  /// A language of the registers, in upper or lower case; `nil` for one that is not spoken.
  package init?(_ code: LanguageCode) {
    self.init(rawValue: FoldedName(code.rawValue).text)
  }
}
