import Git
import TestSupport
import Testing

/// What Git is in the middle of, and what the next commit is made on.
@Suite struct OperationStateTests {
  /// A repository with two branches that conflict.
  private func withConflict() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder()
    try builder.write("a", "1\n")
    try builder.commit("ett")
    try builder.git("checkout", "--quiet", "-b", "gren")
    try builder.write("a", "2\n")
    try builder.commit("två")
    try builder.git("checkout", "--quiet", "main")
    try builder.write("a", "3\n")
    try builder.commit("tre")
    return builder
  }

  @Test(arguments: [
    (["merge", "gren"], OperationState.merge), (["cherry-pick", "gren"], .pick),
    (["revert", "HEAD^"], .pick), (["rebase", "gren"], .rebase),
    (["rebase", "--apply", "gren"], .rebase), (["status"], .none),
    (["bisect", "start"], .bisect),
  ])
  func whatGitIsInTheMiddleOfIsKnown(command: [String], state: OperationState) throws {
    let builder = try withConflict()
    // Each but the last two ends in a conflict.
    _ = try? builder.git.text(command)
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(repository.operationState == state)
    let head = try id(builder.git("rev-parse", "HEAD"))
    let merged = state == .merge ? [try id(builder.git("rev-parse", "gren"))] : []
    #expect(try repository.mergeHeads() == merged)
    #expect(try repository.parentsOfNextCommit([:], now: 0) == [head] + merged)
  }

  @Test func theFirstCommitIsMadeOnNothing() throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.parentsOfNextCommit([:], now: 0).isEmpty)
  }

  @Test func anAmendIsKnownByTheAuthorAndTheTimeThatItKeeps() throws {
    let builder = try withConflict()
    let repository = try Repository(discoveredFrom: builder.path)
    let parent = try id(builder.git("rev-parse", "HEAD^"))
    let head = try id(builder.git("rev-parse", "HEAD"))
    let (name, email, date) = (
      try builder.git("log", "-1", "--format=%an"), try builder.git("log", "-1", "--format=%ae"),
      try builder.git("log", "-1", "--format=@%ad", "--date=raw")
    )
    let seconds = Int64(try builder.git("log", "-1", "--format=%at")) ?? 0
    let kept = [
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_AUTHOR_DATE": date,
    ]
    #expect(try repository.parentsOfNextCommit(kept, now: seconds + 2) == [parent])
    #expect(try repository.parentsOfNextCommit(kept, now: seconds + 1) == [head])
    for (key, other) in [
      ("GIT_AUTHOR_NAME", "Anna"), ("GIT_AUTHOR_EMAIL", "x@example.fi"),
      ("GIT_AUTHOR_DATE", "@\(seconds + 1) +0200"), ("GIT_AUTHOR_DATE", "nyss"),
    ] {
      let variables = kept.merging([key: other]) { $1 }
      #expect(try repository.parentsOfNextCommit(variables, now: seconds + 9) == [head])
    }
  }

  @Test func theLogOfHEADTellsItsLastMove() throws {
    let builder = try withConflict()
    try builder.git("checkout", "--quiet", "gren")
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.lastMove() == "checkout: moving from main to gren")
  }
}
