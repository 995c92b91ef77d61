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

  @Test func aPathOfTheUsersOwnIsTheOneThatGitReads() async throws {
    let builder = try RepositoryBuilder()
    try builder.write("home of å/file", "")
    let path = builder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      ThisProcess.setEnvironment("HOME", "\(path)/home of å")
      var git = GitCommand(in: path)
      git.environment["HOME"] = "\(path)/home of å"
      let repository = try Repository(discoveredFrom: path)
      for value in ["~/hooks", "~", "hooks", "/srv/hooks", "a/~/b"] {
        try git("config", "a.b", value)
        #expect(try repository.configuredPath("a.b") == git("config", "--type=path", "a.b"))
      }
      #expect(try repository.configuredPath("a.c") == nil)
      try git("config", "a.b", "~other/hooks")
      #expect(throws: GitError.self) { try repository.configuredPath("a.b") }
    }
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

  @Test func aCommitHasItsOwnMailmapWhateverTheWorkingTreeSays() throws {
    var builder = try RepositoryBuilder()
    let before = try id(builder.commit("without"))
    try builder.write(".mailmap", "Sparat <x@example.fi>\n")
    let commit = try id(builder.commit("with"))
    try builder.write(".mailmap", "Ändrat <x@example.fi>\n")
    try builder.write("other", "Annat <x@example.fi>\n")
    try builder.git("config", "mailmap.file", "\(builder.path)/other")
    let repository = try Repository(discoveredFrom: builder.path)
    let author = Signature(name: "Namn", email: "x@example.fi", when: nil)
    #expect(try repository.mailmap(of: commit).resolve(author).name == "Sparat")
    #expect(try repository.mailmap(of: before).resolve(author).name == "Namn")
  }
}
