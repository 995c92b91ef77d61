import Git
import TestSupport
import Testing

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
    let expected = try #require(try repository.tags().first?.tagger?.when)
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
