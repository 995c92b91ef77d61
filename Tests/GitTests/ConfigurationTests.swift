import Git
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  @Test func aKeyHasTheValueThatGitReads() throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "section.sub.key", "arvo ä")
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.configuration("section.sub.key") == "arvo ä")
    #expect(try repository.configuration("section.sub.other") == nil)
    try builder.git("config", "section.sub.key", "changed")
    #expect(try repository.configuration("section.sub.key") == "changed")
  }

  @Test func whatIsNoKeyIsAnError() throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.configuration("nokey") }
    #expect(error?.code == .invalidSpec)
  }
}

@Suite struct MailmapTests {
  @Test func peopleHaveTheNameAndAddressThatGitShows() throws {
    var builder = try RepositoryBuilder()
    try builder.write(
      ".mailmap", "Åsa Uusi <asa@example.fi> <vanha@example.fi>\nNimi <nimi@example.fi>\n")
    for author in ["Åsa Vanha <vanha@example.fi>", "x <nimi@example.fi>", "Muu <muu@example.fi>"] {
      let commit = try id(builder.commit("by \(author)", author: author))
      let repository = try Repository(discoveredFrom: builder.path)
      let signature = try #require(try repository.commit(commit).author)
      let resolved = try repository.mailmap().resolve(signature)
      let git = try builder.git("log", "-1", "--format=%aN <%aE>")
      #expect("\(resolved.name) <\(resolved.email)>" == git)
      #expect(resolved.when == signature.when)
    }
  }
}
