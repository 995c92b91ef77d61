import Git
import TestSupport
import Testing

@Suite struct OpeningTests {
  @Test func aFolderBelowTheTopFindsTheRepository() throws {
    var builder = try RepositoryBuilder()
    try builder.write("a/b/file", "text")
    try builder.commit("first")
    let repository = try Repository(discoveredFrom: "\(builder.path)/a/b")
    let git = builder.git
    #expect(try repository.gitDirectory == git("rev-parse", "--absolute-git-dir"))
    #expect(try repository.workingDirectory == git("rev-parse", "--show-toplevel"))
    #expect(repository.isShallow == false)
  }
}
