import Git
import TestSupport
import Testing

@Suite struct TagTests {
  @Test func annotatedTagsOnCommitsAreListedByName() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    let first = try builder.commit("first")
    let git = builder.git
    for name in ["published/2", "published/10", "a"] {
      try git("tag", "-a", "-m", "why\n\nbody", name)
    }
    try git("tag", "published/light")
    try git(
      "tag", "-a", "-m", "n", "published/nested",
      "a")
    try git(
      "tag", "-a", "-m", "t", "published/tree",
      "HEAD^{tree}")
    let repository = try Repository(discoveredFrom: builder.path)
    let tags = try repository.tags()
    #expect(tags.map(\.name) == ["a", "published/10", "published/2", "published/nested"])
    #expect(tags.allSatisfy { $0.commit.hex == first })
    #expect(tags[1].tagger?.name == "Maija Meikäläinen")
    #expect(tags[1].tagger?.when != nil)
    #expect(tags[1].message == "why\n\nbody\n")
    try git("pack-refs", "--all")
    #expect(try repository.tags() == tags)
  }

  @Test func whatATagSaysOfTheKindOfItsObjectIsNotBelieved() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    let commit = try builder.commit("first")
    let tree = try builder.git("rev-parse", "HEAD^{tree}")
    for (name, target, kind) in [("a", tree, "commit"), ("b", commit, "tree"), ("c", tree, "tag")] {
      let tag = try builder.git.store(
        "tag", Array("object \(target)\ntype \(kind)\ntag \(name)\n\nmessage\n".utf8))
      try builder.git("update-ref", "refs/tags/\(name)", tag)
    }
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.tags().map(\.name) == ["b"])
    #expect(try repository.tag(named: "b")?.commit.hex == commit)
    #expect(try repository.tag(named: "a") == nil)
    #expect(try repository.resolve("b")?.hex == commit)
    #expect(throws: GitError.self) { try repository.resolve("a") }
  }

  /// Of a commit that a clone lacks there is nothing else that tells.
  @Test func aTagOnACommitThatIsMissingIsATagStill() throws {
    let builder = try RepositoryBuilder()
    let missing = String(repeating: "1", count: 40)
    for kind in ["commit", "tree"] {
      let tag = try builder.git.store(
        "tag", Array("object \(missing)\ntype \(kind)\ntag \(kind)\n\nmessage\n".utf8))
      try builder.write(".git/refs/tags/\(kind)", "\(tag)\n")
    }
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(throws: GitError.self) { try repository.tags() }
    try builder.remove(".git/refs/tags/tree")
    #expect(try repository.tags().map(\.commit.hex) == [missing])
  }

  @Test func aTagIsFoundByItsWholeNameAlone() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.commit("first")
    try builder.git("tag", "-a", "-m", "why", "published/1")
    try builder.git("tag", "published/light")
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.tag(named: "published/1")?.message == "why\n")
    for name in ["published/light", "published", "published/", "published/12", "..", ""] {
      #expect(try repository.tag(named: name) == nil, "\(name)")
    }
  }

  @Test func aTagWithoutTaggerHasNone() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    let tag = try builder.git.store(
      "tag", Array("object \(first)\ntype commit\ntag old\n\nmessage\n".utf8))
    try builder.git("update-ref", "refs/tags/old", tag)
    let repository = try Repository(discoveredFrom: builder.path)
    let found = try #require(try repository.tags().first)
    #expect(found.tagger == nil)
    #expect(found.message == "message\n")
  }
}
