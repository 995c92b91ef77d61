import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderTests {
  @Test func missingFoldersAreMadeAndThoseThatAreThereAreLeftAlone() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.path("a/b/c")
    try Folder.make(path)
    try AtomicFile.write([1], to: "\(path)/file")
    try Folder.make(path)
    #expect(FileManager.default.contents(atPath: "\(path)/file") == Data([1]))
  }

  @Test func aFileInTheWayIsReportedAndLeftAlone() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.path("a")
    try AtomicFile.write([1], to: path)
    do {
      try Folder.make("\(path)/b")
      Issue.record("no error")
    } catch {
      #expect(error.code == .notAFolder)
    }
    #expect(FileManager.default.contents(atPath: path) == Data([1]))
  }
}
