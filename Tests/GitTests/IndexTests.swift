import Git
import TestSupport
import Testing

@Suite struct IndexTests {
  @Test func theIndexHasTheEntriesThatGitLists() throws {
    var builder = try RepositoryBuilder()
    for path in ["Registers/a", "Registers/b/c", "Registers-old/x", "other", "Registerst"] {
      try builder.write(path, path)
    }
    try builder.commit("first")
    let repository = try Repository(discoveredFrom: builder.path)
    for folder in ["", "Registers", "Registers/b", "nothing"] {
      let lines = try repository.index(below: folder).map {
        "\(String($0.mode.rawValue, radix: 8)) \($0.id) \($0.stage)\t\(String(decoding: $0.pathBytes, as: UTF8.self))"
      }
      let git = try builder.git("ls-files", "--stage", folder.isEmpty ? "." : "\(folder)/")
      #expect(lines.joined(separator: "\n") == git)
    }
  }

  @Test func whatChangesOnDiskIsSeen() throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.index(below: "").isEmpty)
    try builder.write("file", "text")
    try builder.git("add", "file")
    let entry = try #require(try repository.index(below: "").first)
    #expect(entry.pathBytes == Array("file".utf8))
    #expect(entry.mode == .blob && entry.stage == 0)
  }

  @Test func theStagesOfAConflictAreToldApart() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "base")
    try builder.commit("base")
    try builder.git("checkout", "--quiet", "-b", "side")
    try builder.write("file", "theirs")
    try builder.commit("theirs")
    try builder.checkout("main")
    try builder.write("file", "ours")
    try builder.commit("ours")
    let git = builder.git
    #expect(throws: GitCommand.Failure.self) { _ = try git("merge", "--quiet", "side") }
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.index(below: "").map(\.stage) == [1, 2, 3])
  }

  @Test func flagsAreRead() throws {
    var builder = try RepositoryBuilder()
    try builder.write("plain", "text")
    try builder.write("skipped", "text")
    try builder.commit("first")
    try builder.write("announced", "text")
    try builder.git("update-index", "--skip-worktree", "skipped")
    try builder.git("add", "--intent-to-add", "announced")
    let repository = try Repository(discoveredFrom: builder.path)
    let entries = try repository.index(below: "")
    #expect(entries.filter(\.skipWorktree).map(\.pathBytes) == [Array("skipped".utf8)])
    #expect(entries.filter(\.intentToAdd).map(\.pathBytes) == [Array("announced".utf8)])
  }

  @Test func aSplitIndexHasItsOwnCode() throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.commit("first")
    try builder.git("update-index", "--split-index")
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.index(below: "") }
    #expect(error?.code == .unsupportedIndex)
    #expect(error?.message.hasSuffix("'link'") == true)
    #expect(try repository.head() != nil)
  }

  @Test func aSparseIndexHasItsOwnCode() throws {
    var builder = try RepositoryBuilder()
    try builder.write("inside/file", "text")
    try builder.write("outside/file", "text")
    try builder.commit("first")
    try builder.git("sparse-checkout", "set", "--cone", "--sparse-index", "inside")
    try builder.git("config", "--unset", "extensions.worktreeConfig")
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.index(below: "") }
    #expect(error?.code == .unsupportedIndex)
    #expect(error?.message.hasSuffix("'sdir'") == true)
  }
}
