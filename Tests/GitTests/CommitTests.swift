import Git
import TestSupport
import Testing

@Suite struct CommitTests {
  @Test func aCommitHasTheValuesThatGitShows() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    let second = try builder.commit(
      "subject\non two lines\n\nbody\n", author: "Åke Ö <ake@example.fi>",
      date: "1600000000 -0330")
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(second))
    #expect(commit.id.hex == second)
    #expect(commit.tree.hex == (try builder.git("rev-parse", "HEAD^{tree}")))
    #expect(commit.parents.map(\.hex) == [first])
    #expect(
      commit.author
        == Signature(
          name: "Åke Ö", email: "ake@example.fi",
          when: Timestamp(seconds: 1_600_000_000, offset: -210)))
    #expect(commit.committer?.name == "Maija Meikäläinen")
    #expect(commit.message == "subject\non two lines\n\nbody\n")
    #expect(commit.subject == "subject on two lines")
    let links = try repository.commitLinks(id(second))
    #expect(links.tree == commit.tree)
    #expect(links.parents == commit.parents)
    #expect(links.committerTime == commit.committer?.when?.seconds)
  }

  @Test func anOctopusMergeHasItsParentsInOrder() throws {
    var builder = try RepositoryBuilder()
    try builder.commit("root")
    for branch in ["a", "b"] {
      try builder.git("checkout", "--quiet", "-b", branch, "main")
      try builder.write(branch, branch)
      try builder.commit(branch)
    }
    try builder.checkout("main")
    try builder.commit("main")
    let merge = try builder.merge("a", "b", message: "octopus")
    let repository = try Repository(discoveredFrom: builder.path)
    let parents = try repository.commit(id(merge)).parents.map(\.hex)
    #expect(try parents.joined(separator: " ") == builder.git("log", "-1", "--format=%P", merge))
    #expect(parents.count == 3)
  }

  @Test func declaredLatin1IsDecoded() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(
      [
        Array("author ".utf8) + [0xC5] + Array("ke <a@b> 1 +0000".utf8),
        Array("committer C <c@d> 1 +0000".utf8), Array("encoding ISO-8859-1".utf8),
      ], message: Array("m".utf8) + [0xE4, 0xC3, 0xA4])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    let git = try builder.git("log", "-1", "--format=%an%n%B", hex)
    #expect(commit.author?.name == "Åke")
    #expect(commit.message == "mäÃ¤")
    #expect(git == "Åke\nmäÃ¤")
  }

  @Test func undeclaredLatin1IsDecodedRatherThanLost() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(
      [Array("author ".utf8) + [0xC5] + Array("ke <a@b> 1 +0000".utf8)], message: [0xE4])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.author?.name == "Åke")
    #expect(commit.message == "ä")
    #expect(commit.committer == nil)
  }

  @Test(arguments: [
    "A <a@b> 1700000000 +0200", "A <a@b> 1700000000 -0330", "A <a@b> 1700000000 +9999",
    "A <a@b> 253402300800 +0000", "A <a@b> 1700000000", "A <a@b> 1700000000 0200", "A <a@b>",
    "A <a@b> yesterday", "A <a@b> -5 +0000", "<a@b> 1 +0000", "A  B\t <> 1 +0000",
    "A < a@b > 1 +0000", "A <a@b> b> 1 +0000", "A <<a@b>> 1 +0000", "A <a@b>1 +0000",
    "no brackets 1 +0000", "A <a@b 1 +0000", " ", "A <a@b> 1 +",
  ])
  func aSignatureIsReadAsGitReadsIt(_ line: String) throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(["author \(line)", "committer \(line)"])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.author == commit.committer)
    let author = commit.author
    let shown = [
      author?.name ?? "", author?.email ?? "",
      author.flatMap { $0.when.map { String($0.seconds) } } ?? "", commit.subject,
    ]
    let git = try builder.git("log", "-1", "--format=%an|%ae|%at|%s", hex)
    #expect(shown.joined(separator: "|") == git)
  }

  @Test func aDateOfTwentyDigitsIsUnknown() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit([
      "author A <a@b> 99999999999999999999 +0000", "committer C <c@d> 99999999999999999999 +0000",
    ])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.author?.name == "A")
    #expect(commit.author.map { $0.when == nil } == true)
    #expect(try repository.commitLinks(id(hex)).committerTime == 0)
  }

  @Test func aCommitWithoutAuthorHasTheRest() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(["committer C <c@d> 1 +0000"])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.author == nil)
    #expect(commit.committer?.name == "C")
    #expect(commit.subject == "message")
  }

  @Test func theLastOfTwoAuthorsCounts() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit([
      "author A <a@b> 1 +0000", "author B <b@b> 2 +0000", "committer C <c@d> 3 +0000",
    ])
    let repository = try Repository(discoveredFrom: builder.path)
    let git = try builder.git("log", "-1", "--format=%an", hex)
    #expect(try repository.commit(id(hex)).author?.name == git)
  }

  @Test func aSignedCommitHasItsOwnHeaderAndMessage() throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit([
      "author A <a@b> 1 +0000", "committer C <c@d> 3 +0000", "gpgsig -----BEGIN",
      " ", " author X <x@y> 9 +0000", " -----END",
    ])
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.author?.name == "A")
    #expect(commit.message == "message\n")
  }

  @Test(arguments: [
    "one\ntwo\n\nthree", "\n\n  \nfirst  \nsecond\t\n \nbody", "", "\n", "only", "a\r\nb\r\n\r\nc",
    "  indented\n  more", "1\u{0}2",
  ])
  func theSubjectIsWhatGitShows(_ message: String) throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(["author A <a@b> 1 +0000"], message: message)
    let repository = try Repository(discoveredFrom: builder.path)
    let commit = try repository.commit(id(hex))
    #expect(commit.message == message)
    // git stops at NUL.
    let subject = String(commit.subject.prefix { $0 != "\0" })
    #expect(try subject == builder.git("log", "-1", "--format=%s", hex))
  }

  @Test(arguments: [
    "", "author A <a@b> 1 +0000\n", "tree 0123\n\n", "parent 0123\n",
    "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nparent x\n\n",
  ])
  func aCommitThatNamesNoTreeOrParentIsMalformed(_ text: String) throws {
    let builder = try RepositoryBuilder()
    let commit = try id(builder.git.store("commit", Array(text.utf8)))
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.commit(commit) }
    #expect(error?.code == .malformedObject)
    #expect(error?.object == commit)
  }

  @Test func whatIsNoCommitIsSaidToBeOfAnotherKind() throws {
    let builder = try RepositoryBuilder()
    let tree = try id(builder.git("mktree"))
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.commit(tree) }
    #expect(error?.code == .unexpectedKind)
  }
}
