import Git
import TestSupport
import Testing

/// What files of attributes say, as the real Git reads them; and new repositories.
struct AttributesTests {
  @Test func `An attribute is what Git takes it for`() throws {
    let builder = try RepositoryBuilder()
    try builder.write(".gitattributes", "*.a merge=one\n*.b -diff\n*.c diff\n[attr]x merge=macro\n")
    try builder.write("below å/.gitattributes", "*.a merge=two\n*.d x\n")
    let repository = try Repository(discoveredFrom: builder.path)
    let expected: [(name: String, path: String, value: AttributeValue)] = [
      ("merge", "x.a", .value("one")), ("merge", "below å/x.a", .value("two")),
      ("diff", "x.b", .flag(false)), ("diff", "x.c", .flag(true)), ("diff", "x.a", .unspecified),
    ]
    for (name, path, value) in expected {
      #expect(try repository.attribute(name, of: path) == value)
      let told = try builder.git("check-attr", name, "--", path)
      let word =
        switch value {
        case .unspecified: "unspecified"
        case .flag(let flag): flag ? "set" : "unset"
        case .value(let value): value
        }
      #expect(told.hasSuffix(": \(name): \(word)"))
    }
  }

  @Test func `A new repository is one that Git takes, on the branch main`() throws {
    let folder = try TemporaryFolder()
    try Repository.create(in: folder.path)
    let git = GitCommand(in: folder.path)
    #expect(try git("symbolic-ref", "HEAD") == "refs/heads/main")
    #expect(try git("status", "--porcelain") == "")
    #expect(try git("config", "core.bare") == "false")
    let error = #expect(throws: GitError.self) { try Repository.create(in: folder.path) }
    #expect(error?.code == .exists)
  }
}
