import Foundation
import Git
import TestSupport
import Testing

@Suite struct OpeningTests {
  @Test func aFolderBelowTheTopFindsTheRepository() throws {
    var builder = try RepositoryBuilder()
    try builder.write("a/b/file", "text")
    try builder.commit("first")
    let git = builder.git
    let repository = try Repository(discoveredFrom: "\(builder.path)/a/b")
    #expect(try repository.gitDirectory == git("rev-parse", "--absolute-git-dir"))
    #expect(try repository.commonDirectory == git("rev-parse", "--absolute-git-dir"))
    #expect(try repository.workingDirectory == git("rev-parse", "--show-toplevel"))
    #expect(repository.isShallow == false)
  }

  @Test func aFolderOutsideEveryRepositoryIsNotFound() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let error = #expect(throws: GitError.self) { _ = try Repository(discoveredFrom: path) }
    #expect(error?.code == .notFound)
    #expect(error?.path == path)
    #expect(error?.function == "git_repository_open_ext")
  }

  @Test func aBareRepositoryHasNoWorkingDirectory() throws {
    let builder = try RepositoryBuilder("--bare")
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(repository.workingDirectory == nil)
    #expect(repository.gitDirectory == builder.path)
  }

  @Test func aLinkedWorktreeHasAGitDirectoryOfItsOwn() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    let linked = builder.beside("linked")
    try builder.git("worktree", "add", "--quiet", "--detach", linked)
    let repository = try Repository(discoveredFrom: linked)
    #expect(repository.workingDirectory == linked)
    #expect(repository.gitDirectory == "\(builder.path)/.git/worktrees/linked")
    #expect(repository.commonDirectory == "\(builder.path)/.git")
    #expect(try repository.head()?.hex == first)
  }

  @Test func aRepositoryWithoutACommitHasNoHead() throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.head() == nil)
    #expect(try repository.resolve("HEAD") == nil)
    #expect(try repository.index(below: "").isEmpty)
  }

  @Test func aDetachedHeadIsItsCommit() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    try builder.commit("second")
    try builder.checkout(first)
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.head()?.hex == first)
  }

  @Test func aShallowCloneSaysSoAndEndsAtAMissingParent() throws {
    var builder = try RepositoryBuilder()
    let first = try builder.commit("first")
    let second = try builder.commit("second")
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--depth=1", "file://\(builder.path)", clone)
    let repository = try Repository(discoveredFrom: clone)
    #expect(repository.isShallow == true)
    let parent = try #require(try repository.commit(id(second)).parents.first)
    #expect(parent.hex == first)
    let error = #expect(throws: GitError.self) { _ = try repository.commitLinks(parent) }
    #expect(error?.code == .notFound)
    #expect(error?.object == parent)
  }
}

@Suite struct RefusedRepositoryTests {
  @Test func aSHA256RepositoryIsRefusedWithTheExtensionsName() throws {
    let builder = try RepositoryBuilder("--object-format=sha256")
    let path = builder.path
    let error = #expect(throws: GitError.self) { _ = try Repository(discoveredFrom: path) }
    #expect(error?.code == .unsupportedExtension)
    #expect(error?.message == "unsupported extension name extensions.objectformat")
  }

  @Test(arguments: ["partialClone", "worktreeConfig"])
  func anotherExtensionIsRefusedWithItsName(_ name: String) throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "core.repositoryFormatVersion", "1")
    try builder.git("config", "extensions.\(name)", "true")
    let path = builder.path
    let error = #expect(throws: GitError.self) { _ = try Repository(discoveredFrom: path) }
    #expect(error?.code == .unsupportedExtension)
    #expect(error?.message.hasSuffix("extensions.\(name.lowercased())") == true)
  }

  @Test func aFutureFormatVersionIsRefused() throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "core.repositoryFormatVersion", "99")
    let path = builder.path
    let error = #expect(throws: GitError.self) { _ = try Repository(discoveredFrom: path) }
    #expect(error?.code == .unsupportedVersion)
  }

  @Test(.enabled(if: NSUserName() == "root"), arguments: [true, false])
  func anotherUsersRepositoryIsRefused(_ configurationHasSafeFolders: Bool) async throws {
    let builder = try RepositoryBuilder()
    let home = builder.beside("home")
    let other: [FileAttributeKey: Any] = [.ownerAccountID: 12_345]
    for path in [builder.path, "\(builder.path)/.git"] {
      try FileManager.default.setAttributes(other, ofItemAtPath: path)
    }
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
    let safe = configurationHasSafeFolders ? "[safe]\n\tdirectory = /elsewhere\n" : "[core]\n"
    try Data(safe.utf8).write(to: URL(filePath: "\(home)/.gitconfig"))
    let path = builder.path
    await #expect(processExitsWith: .success) { [home = home as String, path = path as String] in
      ThisProcess.setEnvironment("HOME", home)
      ThisProcess.setEnvironment("XDG_CONFIG_HOME", home)
      let error = #expect(throws: GitError.self) { _ = try Repository(discoveredFrom: path) }
      #expect(error?.code == .owner)
    }
  }
}
