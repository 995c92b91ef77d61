internal import Git
internal import RegisterHistory

/// What the site calls each publication in its addresses: by the day, such as `2026-11-24`, and for
/// the second of a day `2026-11-24.2`.
///
/// An address that somebody has kept must lead to the same publication for ever, so that no name
/// depends on what is published later. Of publications that would have the same name, as when the
/// authority has changed what their tags begin with, the first one has it; the others have the
/// beginning of their commit's id behind it. One of an unknown day is called by its commit.
struct PublicationNames: Sendable {
  /// The names by the tags, byte for byte: Swift takes some different tags for equal.
  private var names: [[UInt8]: String] = [:]

  /// Names publications.
  ///
  /// - Parameter publications: All publications of the site, the latest first.
  init(_ publications: [Publication]) {
    var taken: Set<String> = []
    for publication in publications.reversed() {
      let tag = Array(publication.tag.utf8)
      guard names[tag] == nil else { continue }
      let name = Self.name(of: publication, besides: taken)
      taken.insert(name)
      names[tag] = name
    }
  }

  /// Names the publications of a site.
  init(_ edition: SiteContent.Edition) {
    switch edition {
    case .publication(let publication, let earlier): self.init([publication] + earlier)
    case .draft(_, let earlier): self.init(earlier)
    }
  }

  /// The name of a publication, which is the name of a file as it stands; `nil` for one that is not
  /// of the site.
  subscript(_ publication: Publication) -> String? { names[Array(publication.tag.utf8)] }

  private static func name(of publication: Publication, besides taken: Set<String>) -> String {
    let commit = publication.commit.hex
    var base = commit
    if let day = publication.day {
      let name = publication.number == 1 ? "\(day)" : "\(day).\(publication.number)"
      if !taken.contains(name) { return name }
      base = "\(name)-\(commit.prefix(12))"
    }
    if !taken.contains(base) { return base }
    var number = 2
    while taken.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}
