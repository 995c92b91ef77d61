import Files
import Foundation
import TestSupport
import Testing

@Suite struct StagedFolderTests {
  /// Builds a folder of files as a whole.
  func build(
    _ files: [(path: String, bytes: [UInt8])], at path: String, like place: String
  ) throws {
    var folder = try NewFolder(at: path, for: place)
    _ = try folder.write(files.map { file in NewFile(path: file.path) { file.bytes } })
    try folder.finish()
  }

  @Test func aFolderIsBuiltBesideItsPlaceAndTakesIt() throws {
    let folder = try TemporaryFolder()
    let place = folder.path("site")
    let staged = StagedFolder.path(beside: place)
    let files: [(path: String, bytes: [UInt8])] = [
      ("index.html", Array("start".utf8)), ("fi/a/deep.html", Array("djup".utf8)), ("empty", []),
    ]
    try build(files, at: staged, like: place)
    #expect(try StagedFolder.leftovers(beside: place) == [staged])
    try Folder.move(staged, to: place)
    #expect(try StagedFolder.leftovers(beside: place).isEmpty)
    for file in files {
      #expect(
        try FileContents(ofFile: "\(place)/\(file.path)", atMost: 100) == .bytes(file.bytes))
    }
  }

  @Test func theNewFolderHasThePermissionsOfTheOld() throws {
    let folder = try TemporaryFolder()
    let place = folder.path("site")
    try Folder.make(place)
    try FileManager.default.setAttributes([.posixPermissions: 0o2751], ofItemAtPath: place)
    let staged = StagedFolder.path(beside: place)
    try build([("a", [])], at: staged, like: place)
    let attributes = try FileManager.default.attributesOfItem(atPath: staged)
    #expect(attributes[.posixPermissions] as? Int == 0o2751)
  }

  @Test func twoFoldersTradeTheirNames() throws {
    let folder = try TemporaryFolder()
    let (one, other) = (folder.path("one"), folder.path("other"))
    try build([("a", [1])], at: one, like: one)
    try build([("b", [2])], at: other, like: other)
    try Folder.exchange(one, other)
    #expect(try FolderListing(of: one).entries.map(\.path) == ["b"])
    #expect(try FolderListing(of: other).entries.map(\.path) == ["a"])
  }

  @Test func nothingTakesAPlaceThatIsTaken() throws {
    let folder = try TemporaryFolder()
    let (one, other) = (folder.path("one"), folder.path("other"))
    try Folder.make(one)
    try build([("b", [2])], at: other, like: other)
    let error = #expect(throws: FileError.self) { try Folder.move(one, to: other) }
    #expect(error?.code == .exists)
    #expect(try FolderListing(of: other).entries.map(\.path) == ["b"])
  }

  @Test func aFileIsReplacedWithoutAnotherInItsFolder() throws {
    let folder = try TemporaryFolder()
    let place = folder.path("site")
    try build([("a", [1])], at: place, like: place)
    try StagedFolder.replace("a", in: place, with: [2, 3])
    #expect(try FileContents(ofFile: "\(place)/a", atMost: 9) == .bytes([2, 3]))
    try Folder.make("\(place)/b")
    #expect(throws: FileError.self) { try StagedFolder.replace("b", in: place, with: [4]) }
    #expect(try FolderListing(of: place).entries.map(\.path) == ["a", "b"])
    #expect(try FolderListing(of: folder.path).entries.map(\.path) == ["site"])
  }

  @Test func onlyWhatIsNamedAsOursIsALeftover() throws {
    let folder = try TemporaryFolder()
    let names = [
      ".site.dataregister-0az", ".site.dataregister-", ".site.dataregister-A!", ".site2.x",
      ".other.dataregister-1", "site",
    ]
    for name in names { try Folder.make(folder.path(name)) }
    try AtomicFile.create([], at: folder.path(".site.dataregister-file"))
    let found = try StagedFolder.leftovers(beside: folder.path("site"))
    #expect(
      found == [folder.path(".site.dataregister-0az"), folder.path(".site.dataregister-file")])
    try StagedFolder.sweep(beside: folder.path("site"), except: found[0])
    #expect(try StagedFolder.leftovers(beside: folder.path("site")) == [found[0]])
    #expect(try StagedFolder.leftovers(beside: folder.path("gone/site")).isEmpty)
  }

  @Test func aRemovalTakesLinksAwayAndLeavesWhatTheyPointTo() throws {
    let folder = try TemporaryFolder()
    let (kept, removed) = (folder.path("kept"), folder.path("removed"))
    try build([("precious", [1])], at: kept, like: kept)
    try build([("a/b/c", [1]), ("d", [])], at: removed, like: removed)
    try FileManager.default.createSymbolicLink(
      atPath: "\(removed)/a/link", withDestinationPath: kept)
    try FileManager.default.createSymbolicLink(
      atPath: "\(removed)/file", withDestinationPath: "\(kept)/precious")
    try Folder.remove(removed)
    #expect(try FolderListing(of: folder.path).entries.map(\.path) == ["kept"])
    #expect(try FolderListing(of: kept).entries.map(\.path) == ["precious"])
    try Folder.remove(removed)
  }

  @Test func aLinkInThePlaceOfAFolderIsNotRemovedAsOne() throws {
    let folder = try TemporaryFolder()
    try build([("precious", [1])], at: folder.path("kept"), like: "/")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("kept"))
    #expect(throws: FileError.self) { try Folder.remove(folder.path("link")) }
    #expect(try FolderListing(of: folder.path("kept")).entries.map(\.path) == ["precious"])
  }

  @Test func aLockIsHadAtOnceOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    /// Whether somebody else has the lock; where nobody has, it is given back at once.
    func isTaken() throws -> Bool {
      guard let lock = try FolderLock(ifFree: path) else { return true }
      lock.release()
      return false
    }
    let first = try FolderLock(path)
    #expect(try isTaken())
    first.release()
    #expect(try !isTaken())
  }
}
