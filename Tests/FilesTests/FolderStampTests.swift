import Foundation
import TestSupport
import Testing

@testable import Files

struct FolderStampTests {
  /// Does something to a folder with a file in it; whether that is seen.
  private func sees(_ change: (String) throws -> Void) throws -> Bool {
    let folder = try TemporaryFolder()
    let path = folder.path
    try FileManager.default.createDirectory(
      atPath: "\(path)/a/b", withIntermediateDirectories: true)
    try "one".write(toFile: "\(path)/a/b/c", atomically: false, encoding: .utf8)
    let before = FolderStamp(files: ["\(path)/x"], folders: [("\(path)/a", 4)])
    #expect(before == FolderStamp(files: ["\(path)/x"], folders: [("\(path)/a", 4)]))
    #expect(before.folders == ["\(path)/a", "\(path)/a/b"])
    try change(path)
    return before != FolderStamp(files: ["\(path)/x"], folders: [("\(path)/a", 4)])
  }

  @Test func `A file that is written, replaced, made, renamed or removed is seen`() throws {
    let files = FileManager.default
    #expect(
      try sees { try "three".write(toFile: "\($0)/a/b/c", atomically: false, encoding: .utf8) })
    #expect(
      try sees { try "two".write(toFile: "\($0)/a/b/c", atomically: true, encoding: .utf8) })
    #expect(try sees { try "".write(toFile: "\($0)/a/d", atomically: false, encoding: .utf8) })
    #expect(try sees { try "".write(toFile: "\($0)/x", atomically: false, encoding: .utf8) })
    #expect(try sees { try files.moveItem(atPath: "\($0)/a/b", toPath: "\($0)/a/e") })
    #expect(try sees { try files.removeItem(atPath: "\($0)/a/b/c") })
    #expect(try sees { try files.removeItem(atPath: "\($0)/a") })
  }

  @Test func `What lies elsewhere is not looked at`() throws {
    #expect(try !sees { try "".write(toFile: "\($0)/y", atomically: false, encoding: .utf8) })
  }
}
