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
    #expect(try repository.tags(withPrefix: "published/").map(\.message) == [message])
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
    #expect(try repository.tags(withPrefix: "").isEmpty)
  }
}

@Suite struct CommitterTests {
  static let now = Timestamp(seconds: 1_764_000_000, offset: 120)

  @Test func whatTheEnvironmentSaysComesBeforeTheConfiguration() throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "user.name", "Maija <M>")
    try builder.git("config", "user.email", " m@example.fi ")
    let repository = try Repository(discoveredFrom: builder.path)
    let configured = try repository.committer([:], now: Self.now)
    #expect(
      configured.signature
        == Signature(name: "Maija M", email: "m@example.fi", when: Self.now))
    try builder.git("config", "committer.name", "Kansliet")
    let environment = [
      "GIT_COMMITTER_EMAIL": "k@example.fi", "GIT_COMMITTER_DATE": "@1700000000 -0330",
    ]
    let committer = try Repository(discoveredFrom: builder.path)
      .committer(environment, now: Self.now)
    #expect(
      committer.signature
        == Signature(
          name: "Kansliet", email: "k@example.fi",
          when: Timestamp(seconds: 1_700_000_000, offset: -210)))
  }

  @Test func nothingIsMadeUpWhereNothingIsSaid() throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "user.name", " ")
    try builder.git("config", "user.email", "<>")
    let repository = try Repository(discoveredFrom: builder.path)
    let committer = try repository.committer(["GIT_COMMITTER_NAME": ""], now: Self.now)
    #expect(committer.name == nil && committer.email == nil)
    #expect(committer.signature == nil)
  }

  @Test(arguments: [
    "@0 +0000", "1700000000 +0200", "@1700000000", "2026-11-25T10:00:00+02:00",
    "2026-11-25 10:00:00 -0130", "2026-02-28T23:59Z", "2024-02-29T00:00:01+00:00",
  ])
  func datesAreReadAsGitReadsThem(text: String) throws {
    var builder = try RepositoryBuilder()
    try builder.commit("first")
    var git = builder.git
    git.environment = ["GIT_COMMITTER_DATE": text]
    _ = try git.text(["tag", "-a", "-m", "m", "t"])
    let repository = try Repository(discoveredFrom: builder.path)
    let expected = try #require(try repository.tags(withPrefix: "t").first?.tagger?.when)
    let committer = try repository.committer(["GIT_COMMITTER_DATE": text], now: Self.now)
    #expect(committer.when == expected)
  }

  @Test(arguments: ["yesterday", "12", "2026-13-01T00:00", "2026-11-25", "@x +0200", "@1 +9"])
  func whatIsNoTimeIsNone(text: String) throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.committer(["GIT_COMMITTER_DATE": text], now: Self.now).when == nil)
  }
}

@Suite struct RemotesTests {
  @Test func theBranchesRemoteComesFirstThenTheOnlyOneThenOrigin() throws {
    let builder = try RepositoryBuilder()
    func remote() throws -> String { try Repository(discoveredFrom: builder.path).pushRemote() }
    #expect(try remote() == "origin")
    try builder.git("remote", "add", "forge", "https://example.fi/r.git")
    #expect(try remote() == "forge")
    try builder.git("remote", "add", "other", "https://example.fi/o.git")
    #expect(try remote() == "origin")
    try builder.git("config", "branch.main.remote", "other")
    #expect(try remote() == "other")
    try builder.git("config", "branch.main.remote", ".")
    #expect(try remote() == "origin")
  }

  @Test func aDetachedHeadIsOnNoBranch() throws {
    var builder = try RepositoryBuilder()
    #expect(try Repository(discoveredFrom: builder.path).branch() == "main")
    try builder.commit("first")
    try builder.git("checkout", "--quiet", "--detach")
    #expect(try Repository(discoveredFrom: builder.path).branch() == nil)
  }
}
