import Git
import TestSupport
import Testing

@Suite struct TagTests {
  @Test func annotatedTagsWithThePrefixAreListedByName() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    let first = try builder.commit("first")
    let git = builder.git
    for name in ["published/2", "published/10", "other"] {
      try git("tag", "-a", "-m", "why\n\nbody", name)
    }
    try git("tag", "published/light")
    try git(
      "tag", "-a", "-m", "n", "published/nested",
      "other")
    try git(
      "tag", "-a", "-m", "t", "published/tree",
      "HEAD^{tree}")
    let repository = try Repository(discoveredFrom: builder.path)
    let tags = try repository.tags(withPrefix: "published/")
    #expect(tags.map(\.name) == ["published/10", "published/2", "published/nested"])
    #expect(tags.allSatisfy { $0.commit.hex == first })
    #expect(tags[0].tagger?.name == "Maija Meikäläinen")
    #expect(tags[0].tagger?.when != nil)
    #expect(tags[0].message == "why\n\nbody\n")
    try git("pack-refs", "--all")
    #expect(try repository.tags(withPrefix: "published/") == tags)
    #expect(try repository.tags(withPrefix: "nothing/").isEmpty)
  }

  @Test func aTagWithoutTaggerHasNone() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    let tag = try builder.git.store(
      "tag", Array("object \(first)\ntype commit\ntag old\n\nmessage\n".utf8))
    try builder.git("update-ref", "refs/tags/old", tag)
    let repository = try Repository(discoveredFrom: builder.path)
    let found = try #require(try repository.tags(withPrefix: "").first)
    #expect(found.tagger == nil)
    #expect(found.message == "message\n")
  }
}
