import Files
import TestSupport
import Testing

@Suite struct FolderLockTests {
  @Test func aSecondLockWaitsUntilTheFirstIsGivenBack() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let first = try FolderLock(path)
    let taken = Background {
      let second = try FolderLock(path)
      let time = ContinuousClock.now
      second.release()
      return time
    }
    try await Task.sleep(for: .milliseconds(200))
    let givenBack = ContinuousClock.now
    first.release()
    #expect(try await taken.value >= givenBack)
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("gone")
    let error = #expect(throws: FileError.self) { try FolderLock(path).release() }
    #expect(error == FileError(.open, path: path, code: .notFound))
  }
}
