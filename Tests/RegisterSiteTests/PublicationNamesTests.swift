import Git
import RegisterHistory
import RegisterModel
import Testing
import TimeZones

@testable import RegisterSite

@Suite("Publication names")
struct PublicationNamesTests {
  /// A publication, its commit's id made of one digit.
  private func publication(
    _ tag: String, prefix: String = "publicerad/", commit: Character = "a"
  ) throws -> Publication {
    Publication(
      tag: tag, prefix: prefix,
      commit: try #require(ObjectID(hex: String(repeating: commit, count: 40))), date: nil,
      zone: .helsinki)
  }

  /// Publications, the latest first, with everything that names can clash by.
  private func publications() throws -> [Publication] {
    let undated = String(repeating: "c", count: 40)
    let tags: [(tag: String, prefix: String, commit: Character, name: String)] = [
      ("julkaistu/2026-11-24.2", "julkaistu/", "b", "2026-11-24.2-bbbbbbbbbbbb"),
      ("publicerad/2026-11-24.2", "publicerad/", "a", "2026-11-24.2"),
      ("published/2026-11-24", "published/", "b", "2026-11-24-bbbbbbbbbbbb-2"),
      ("julkaistu/2026-11-24", "julkaistu/", "b", "2026-11-24-bbbbbbbbbbbb"),
      ("publicerad/2026-11-24", "publicerad/", "a", "2026-11-24"),
      ("publicerad/2026-11-23", "publicerad/", "a", "2026-11-23"),
      ("publicerad/./../x", "publicerad/", "c", "\(undated)-2"),
      ("publicerad/e\u{301}", "publicerad/", "c", undated),
      ("publicerad/\u{e9}", "publicerad/", "d", String(repeating: "d", count: 40)),
    ]
    let publications = try tags.map {
      try publication($0.tag, prefix: $0.prefix, commit: $0.commit)
    }
    let names = PublicationNames(publications)
    #expect(publications.map { names[$0] } == tags.map(\.name))
    return publications
  }

  @Test("a publication is called by its day and number, and no two have the same name")
  func unique() throws {
    let publications = try publications()
    let names = PublicationNames(publications)
    #expect(Set(publications.compactMap { names[$0] }).count == publications.count)
  }

  @Test("a name is the same when more has been published")
  func stable() throws {
    let publications = try publications()
    let all = PublicationNames(publications)
    for count in 1...publications.count {
      let earlier = Array(publications.suffix(count))
      let names = PublicationNames(earlier)
      #expect(earlier.map { names[$0] } == earlier.map { all[$0] })
    }
  }

  @Test("what the site does not tell of has no name")
  func unknown() throws {
    let names = PublicationNames(.draft(nil, earlier: [try publication("publicerad/2026-11-24")]))
    #expect(names[try publication("publicerad/2026-11-24")] == "2026-11-24")
    #expect(names[try publication("publicerad/2026-11-25")] == nil)
  }
}
