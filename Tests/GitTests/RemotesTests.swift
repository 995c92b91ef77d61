import Git
import TestSupport
import Testing

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
