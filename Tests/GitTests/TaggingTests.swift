import Foundation
import Git
import TestSupport
import Testing

@Suite struct TaggingTests {
  static let tagger = Signature(
    name: "Maija Meikäläinen", email: "maija@example.fi",
    when: Timestamp(seconds: 1_700_000_000, offset: 120))

  @Test func aTagIsTheSameAsGitMakes() throws {
    var builder = try RepositoryBuilder()
    let head = try builder.commit("first")
    let id = try #require(ObjectID(hex: head))
    let repository = try Repository(discoveredFrom: builder.path)
    let message = "Första raden\n\n# ingen kommentar\n  ”värde”\n"
    try repository.makeTag("published/ö/2", on: id, by: Self.tagger, message: message)
    var git = builder.git
    git.environment = ["GIT_COMMITTER_DATE": "@1700000000 +0200"]
    _ = try git.text(
      ["tag", "-a", "--cleanup=verbatim", "-F", "-", "other"], input: Array(message.utf8))
    let ours = try git("cat-file", "tag", "published/ö/2")
    #expect(
      ours.replacingOccurrences(of: "tag published/ö/2", with: "tag other")
        == (try git("cat-file", "tag", "other")))
    try git("fsck", "--strict")
    #expect(try repository.tag(named: "published/ö/2")?.message == message)
    #expect(try repository.tags().map(\.name) == ["other", "published/ö/2"])
  }

  @Test func aTagThatIsThereIsLeftAsItIs() throws {
    var builder = try RepositoryBuilder()
    let first = try #require(ObjectID(hex: try builder.commit("first")))
    let second = try #require(ObjectID(hex: try builder.commit("second")))
    let repository = try Repository(discoveredFrom: builder.path)
    try repository.makeTag("a/b", on: first, by: Self.tagger, message: "m\n")
    for packs in [false, true] {
      if packs { try builder.git("pack-refs", "--all") }
      let error = #expect(throws: GitError.self) {
        try repository.makeTag("a/b", on: second, by: Self.tagger, message: "n\n")
      }
      #expect(error?.code == .exists)
    }
    #expect(try builder.git("rev-parse", "a/b^{commit}") == first.hex)
  }

  @Test func aLockIsNamedAndNeverRemoved() throws {
    var builder = try RepositoryBuilder()
    let first = try #require(ObjectID(hex: try builder.commit("first")))
    let repository = try Repository(discoveredFrom: builder.path)
    try builder.write(".git/refs/tags/a/b.lock", "")
    let error = #expect(throws: GitError.self) {
      try repository.makeTag("a/b", on: first, by: Self.tagger, message: "m\n")
    }
    #expect(error?.code == .locked)
    let lock = "\(builder.path)/.git/refs/tags/a/b.lock"
    #expect(error?.path == lock)
    #expect(FileManager.default.fileExists(atPath: lock))
    #expect(try repository.tags().isEmpty)
  }
}
