import Foundation
import Git
import TestSupport
import Testing

/// Each runs in a process of its own, since the environment belongs to the process.
@Suite struct EnvironmentTests {
  @Test func gitDirNamesTheRepository() async throws {
    let builder = try RepositoryBuilder()
    let directory = "\(builder.path)/.git"
    await #expect(processExitsWith: .success) { [directory = directory as String] in
      ThisProcess.setEnvironment("GIT_DIR", directory)
      let repository = try named()
      #expect(repository.gitDirectory == directory)
    }
  }

  @Test func withoutGitDirTheWorkingFolderIsSearched() async throws {
    var builder = try RepositoryBuilder()
    try builder.write("folder/file", "text")
    try builder.commit("first")
    let path = builder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      #expect(FileManager.default.changeCurrentDirectoryPath("\(path)/folder"))
      let repository = try named()
      #expect(repository.workingDirectory == path)
    }
  }

  @Test func gitIndexFileNamesTheIndex() async throws {
    var builder = try RepositoryBuilder()
    try builder.write("committed", "text")
    try builder.commit("first")
    var git = builder.git
    let index = builder.beside("other-index")
    git.environment["GIT_INDEX_FILE"] = index
    try builder.write("staged", "text")
    try git("add", "staged")
    let path = builder.path
    await #expect(processExitsWith: .success) { [path = path as String, index = index as String] in
      ThisProcess.setEnvironment("GIT_DIR", "\(path)/.git")
      ThisProcess.setEnvironment("GIT_INDEX_FILE", index)
      let repository = try named()
      #expect(try repository.index(below: "").map(\.pathBytes) == [Array("staged".utf8)])
    }
  }

  @Test func objectsInQuarantineAreRead() async throws {
    let builder = try RepositoryBuilder()
    let quarantine = builder.beside("quarantine")
    try FileManager.default.createDirectory(atPath: quarantine, withIntermediateDirectories: false)
    var git = builder.git
    let stored = try git("hash-object", "-w", "--stdin", input: Array("stored".utf8))
    git.environment["GIT_OBJECT_DIRECTORY"] = quarantine
    let pushed = try git("hash-object", "-w", "--stdin", input: Array("pushed".utf8))
    let path = builder.path
    await #expect(processExitsWith: .success) {
      [
        path = path as String, quarantine = quarantine as String, stored = stored as String,
        pushed = pushed as String
      ] in
      ThisProcess.setEnvironment("GIT_DIR", "\(path)/.git")
      ThisProcess.setEnvironment("GIT_OBJECT_DIRECTORY", quarantine)
      ThisProcess.setEnvironment("GIT_ALTERNATE_OBJECT_DIRECTORIES", "\(path)/.git/objects")
      let repository = try named()
      for (id, text) in [(stored, "stored"), (pushed, "pushed")] {
        let blob = try #require(ObjectID(hex: id))
        #expect(try repository.blob(blob, atMost: 100) == .bytes(Array(text.utf8)))
      }
    }
  }

  @Test func theWorkTreeIsTheOneThatIsNamed() async throws {
    let builder = try RepositoryBuilder()
    let tree = builder.beside("tree of å")
    try FileManager.default.createDirectory(atPath: tree, withIntermediateDirectories: false)
    let path = builder.path
    await #expect(processExitsWith: .success) { [path = path as String, tree = tree as String] in
      ThisProcess.setEnvironment("GIT_DIR", "\(path)/.git")
      ThisProcess.setEnvironment("GIT_WORK_TREE", tree)
      let repository = try named()
      #expect(repository.gitDirectory == "\(path)/.git")
      #expect(repository.workingDirectory == tree)
    }
  }

  @Test func aCommonFolderFromTheEnvironmentIsRefusedWithItsName() async throws {
    let builder = try RepositoryBuilder()
    let path = builder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      ThisProcess.setEnvironment("GIT_DIR", "\(path)/.git")
      ThisProcess.setEnvironment("GIT_COMMON_DIR", path)
      let error = #expect(throws: GitError.self) { _ = try named() }
      #expect(error?.code == .unsupportedEnvironment)
      #expect(error?.message.hasPrefix("GIT_COMMON_DIR") == true)
    }
  }
}

/// Opens the repository that the environment of the process names.
private func named() throws -> Repository {
  try Repository.opened(
    around: FileManager.default.currentDirectoryPath, ProcessInfo.processInfo.environment)
}
