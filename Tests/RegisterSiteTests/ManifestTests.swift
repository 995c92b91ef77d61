import Files
import Git
import Messages
import RegisterHistory
import RegisterModel
import RegisterSite
import Testing
import TimeZones

struct ManifestTests {
  static let commit = String(repeating: "a1", count: 20)

  static func manifest() throws -> Manifest {
    let commit = try #require(ObjectID(hex: commit))
    func publication(_ tag: String) -> Publication {
      Publication(tag: "p/\(tag)", prefix: "p/", commit: commit, date: nil, zone: .utc)
    }
    let manifest = Manifest(
      .publication(
        publication("2026-11-25.2"), earlier: [publication("2026-11-25"), publication("old")]),
      tree: commit, tool: "9.9")
    return manifest.listing([
      Manifest.File(of: SiteFile(path: "fi/index.html", text: "fi")),
      Manifest.File(of: SiteFile(path: "a \"å\"", text: "")),
    ])
  }

  @Test func `A manifest is read as it was written`() throws {
    let manifest = try Self.manifest()
    #expect(manifest.status == .pending)
    #expect(manifest.date == CalendarDate("2026-11-25"))
    #expect(manifest.files.map(\.path) == ["a \"å\"", "fi/index.html"])
    for status in [Manifest.Status.pending, .published] {
      #expect(try Manifest(manifest.with(status).bytes) == manifest.with(status))
    }
    let day = try #require(CalendarDate("2026-11-25"))
    let draft = Manifest(.draft(day, earlier: []), tree: nil, tool: "9.9")
    #expect(try Manifest(draft.bytes) == draft)
  }

  @Test func `What a later version adds is passed over`() throws {
    let text = String(decoding: try Self.manifest().bytes, as: UTF8.self)
      .replacing("\"tool\"", with: "\"later\": [1, {}],\n  \"tool\"")
    #expect(try Manifest(Array(text.utf8)) == (try Self.manifest()))
  }

  @Test(arguments: [
    ("\"fi/index.html\"", "\"../index.html\"", ManifestProblem.path("../index.html")),
    ("\"fi/index.html\"", "\"/etc/passwd\"", .path("/etc/passwd")),
    ("\"fi/index.html\"", "\"a//b\"", .path("a//b")),
    ("\"fi/index.html\"", "\"a/./b\"", .path("a/./b")),
    ("\"fi/index.html\"", "\"a/..\"", .path("a/..")),
    ("\"fi/index.html\"", "\"\"", .path("")),
    ("\"fi/index.html\"", "\"a\\u0000b\"", .path("a\u{0}b")),
    ("\"fi/index.html\"", "\"manifest.json\"", .path("manifest.json")),
    ("\"fi/index.html\"", "\"a \\\"å\\\"\"", .repeated("a \"å\"")),
    ("\"version\": 1", "\"version\": 2", .member("version")),
    ("\"kind\": \"manifest\"", "\"kind\": \"list\"", .member("kind")),
    ("\"pending\"", "\"done\"", .member("status")),
    ("\"pending\"", "\"draft\"", .member("commit")),
    ("\"commit\": \"a1", "\"commit\": \"x1", .member("commit")),
    ("\"tree\": \"a1", "\"tree\": \"x1", .member("tree")),
    (
      "\"date\": \"2026-11-25\",\n  \"publication\"", "\"date\": \"x\",\n  \"publication\"",
      .member("date")
    ),
    ("\"publication\": \"p/2026-11-25.2\"", "\"publication\": null", .member("publication")),
    ("\"size\": 2", "\"size\": -2", .member("files")),
    ("\"size\": 2", "\"size\": 2.5", .notJSON),
    ("\"size\": 2", "\"size\": 99999999999999999999999999", .notJSON),
    ("\"sha256\": \"", "\"sha256\": \"0", .member("files")),
    ("\"earlier\"", "\"before\"", .notJSON),
  ])
  func `A manifest that none of ours can be is not believed`(
    old: String, new: String, problem: ManifestProblem
  ) throws {
    let text = String(decoding: try Self.manifest().bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    #expect(throws: problem) { try Manifest(Array(changed.utf8)) }
  }

  @Test func `Neither size nor depth brings a reader down`() {
    let deep = Array(String(repeating: "[", count: 1_000_000).utf8)
    #expect(throws: ManifestProblem.notJSON) { try Manifest(deep) }
    #expect(throws: ManifestProblem.notJSON) { try Manifest([0xFF, 0xFE]) }
    #expect(throws: ManifestProblem.notJSON) { try Manifest([]) }
    let large = [UInt8](repeating: 0x20, count: Manifest.largestSize + 1)
    #expect(throws: ManifestProblem.tooLarge) { try Manifest(large) }
    let path = Array(repeating: "a", count: 40).joined(separator: "/")
    #expect(throws: ManifestProblem.path(path)) {
      let text = String(decoding: try Self.manifest().bytes, as: UTF8.self)
      _ = try Manifest(Array(text.replacing("fi/index.html", with: path).utf8))
    }
  }
}
