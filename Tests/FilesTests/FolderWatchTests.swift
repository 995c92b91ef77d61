import Foundation
import TestSupport
import Testing

@testable import Files

struct FolderWatchTests {
  @Test func `Something that happens in a folder ends the wait at once`() throws {
    let folder = try TemporaryFolder()
    let request = try EndRequest()
    var watch = FolderWatch()
    watch.watch([folder.path])
    try "x".write(toFile: "\(folder.path)/a", atomically: false, encoding: .utf8)
    // An hour: the test ends because it was told, or not at all.
    #expect(watch.wait(3_600_000, unless: request) == .look)
    let isTold = watch.isTold
    #expect(isTold)
  }

  @Test func `Where the system tells of nothing, there is still a look from time to time`() throws {
    let folder = try TemporaryFolder()
    let request = try EndRequest()
    var silent = FolderWatch(usesEvents: false)
    var missing = FolderWatch()
    silent.watch([folder.path])
    missing.watch(["\(folder.path)/not-there"])
    let areTold = [silent.isTold, missing.isTold]
    #expect(areTold == [false, false])
    #expect(silent.wait(unless: request) == .look)
  }
}
