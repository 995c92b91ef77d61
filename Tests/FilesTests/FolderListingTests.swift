import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderListingTests {
  @Test func entriesAreSortedByTheirBytesWithFoldersBeforeWhatIsInThem() throws {
    let folder = try TemporaryFolder()
    for path in ["b/inner", "a", "B", "b-c", "ä", "b/z/deep"] {
      try makeFile(folder.path(path))
    }
    let listing = try FolderListing(of: folder.path, depth: 9)
    #expect(
      listing.entries.map(\.path)
        == ["B", "a", "b", "b/inner", "b/z", "b/z/deep", "b-c", "ä"])
    #expect(listing.entries[3].name == "inner")
    #expect(listing.entries.allSatisfy { $0.closed == nil })
  }

  @Test func aFolderBelowTheDepthIsReportedAndNotEntered() throws {
    let folder = try TemporaryFolder()
    try makeFile(folder.path("one/two/three"))
    let listing = try FolderListing(of: folder.path, depth: 2)
    #expect(listing.entries.map(\.path) == ["one", "one/two"])
    #expect(listing.entries.map(\.closed) == [nil, .tooDeep])
    #expect(try FolderListing(of: folder.path).entries.map(\.closed) == [.tooDeep])
  }

  @Test func eachKindIsToldApart() throws {
    let folder = try TemporaryFolder()
    try makeFile(folder.path("file"))
    try makeFile(folder.path("run"))
    try makeFile(folder.path("folder/file"))
    let executable: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    try FileManager.default.setAttributes(executable, ofItemAtPath: folder.path("run"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "folder")
    try run("mkfifo", folder.path("pipe"))
    let entries = try FolderListing(of: folder.path).entries
    #expect(entries.map(\.name) == ["file", "folder", "link", "pipe", "run"])
    #expect(entries.map(\.kind) == [.file, .folder, .symlink, .other, .file])
    #expect(entries.map(\.isExecutable) == [false, false, false, false, true])
  }

  @Test func aLinkToAFolderIsNeverEntered() throws {
    let folder = try TemporaryFolder()
    try makeFile(folder.path("folder/file"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("folder/loop"), withDestinationPath: "..")
    let listing = try FolderListing(of: folder.path, depth: 100)
    #expect(listing.entries.map(\.path) == ["folder", "folder/file", "folder/loop"])
  }

  @Test func aNameThatIsNotUTF8HasItsBytes() throws {
    let folder = try TemporaryFolder()
    try run("sh", "-c", "touch \"$0/$(printf 'a\\344')\"", folder.path)
    let entry = try #require(try FolderListing(of: folder.path).entries.first)
    #expect(entry.name == nil)
    #expect(Array(entry.nameBytes) == [0x61, 0xE4])
  }

  @Test func aMissingFolderIsNotFoundAndAFileIsNoFolder() throws {
    let folder = try TemporaryFolder()
    let (missing, file) = (folder.path("missing"), folder.path("file"))
    try makeFile(file)
    let notFound = #expect(throws: FileError.self) { _ = try FolderListing(of: missing) }
    #expect(notFound?.code == .notFound)
    let notAFolder = #expect(throws: FileError.self) { _ = try FolderListing(of: file) }
    #expect(notAFolder?.code == .notAFolder)
  }

  private func makeFile(_ path: String) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: file)
  }
}
