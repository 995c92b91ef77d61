import Files
import Foundation
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  @Test func aNewFileIsReadableByAllAndNothingElseIsLeft() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    try AtomicFile.write(Array("text".utf8), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "text")
    #expect(try permissions(path) == 0o644)
    #expect(try names(in: folder.path) == ["file"])
  }

  @Test(arguments: [0o600, 0o755, 0o444, 0o666])
  func anExistingFilesPermissionsAreKept(_ mode: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    try Data("old, and longer".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try permissions(path) == mode)
  }

  @Test func aLinkIsNeitherFollowedNorReplaced() throws {
    let folder = try TemporaryFolder()
    let (path, link) = (folder.path("file"), folder.path("link"))
    try Data("old".utf8).write(to: URL(filePath: path))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
    let error = #expect(throws: FileError.self) { try AtomicFile.write([], to: link) }
    #expect(error?.code == .symlink)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file")
  }

  @Test func aFolderOrAPipeIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let pipe = folder.path("pipe")
    try run("mkfifo", pipe)
    let ofFolder = #expect(throws: FileError.self) { try AtomicFile.write([], to: path) }
    #expect(ofFolder?.code == .isFolder)
    let ofPipe = #expect(throws: FileError.self) { try AtomicFile.write([], to: pipe) }
    #expect(ofPipe?.code == .notRegular)
    let ofSlash = #expect(throws: FileError.self) { try AtomicFile.write([], to: path + "/") }
    #expect(ofSlash?.code == .notFound)
    #expect(try names(in: path) == ["pipe"])
  }

  @Test func whenWritingFailsTheOldContentStaysAndNothingElseIsLeft() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    try AtomicFile.write(Array("old".utf8), to: path)
    await #expect(processExitsWith: .success) { [path = path as String] in
      // The first write comes to the limit and is cut short; the second fails.
      ThisProcess.limitFileSize(to: 10_000)
      let large = [UInt8](repeating: 0x61, count: 100_000)
      let error = #expect(throws: FileError.self) { try AtomicFile.write(large, to: path) }
      #expect(error == FileError(.write, path: path, code: .init(rawValue: EFBIG)))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try names(in: folder.path) == ["file"])
  }

  @Test func aReaderFindsTheOldContentOrTheNew() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    let contents = [UInt8(ascii: "a"), UInt8(ascii: "b")].map {
      [UInt8](repeating: $0, count: 300_000)
    }
    try AtomicFile.write(contents[0], to: path)
    let writing = Task.detached {
      for round in 0..<40 { try AtomicFile.write(contents[round % 2], to: path) }
    }
    for _ in 0..<200 {
      guard case .bytes(let bytes) = try FileContents(ofFile: path, atMost: 1 << 20) else {
        Issue.record("the file was not read")
        break
      }
      #expect(contents.contains(bytes), "neither the old content nor the new")
    }
    try await writing.value
  }

  @Test func aNewFileNeverTakesThePlaceOfAnything() throws {
    let folder = try TemporaryFolder()
    let (path, link) = (folder.path("file"), folder.path("link"))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone")
    try AtomicFile.create(Array("first".utf8), at: path)
    #expect(try permissions(path) == 0o644)
    for taken in [path, link, folder.path] {
      let error = #expect(throws: FileError.self) {
        try AtomicFile.create(Array("second".utf8), at: taken)
      }
      #expect(error == FileError(.create, path: taken, code: .exists))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
    #expect(try names(in: folder.path) == ["file", "link"])
  }

  @Test func ofManyThatMakeAFileAtOnceOneSucceeds() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    let made = await withTaskGroup(of: String?.self) { group in
      for number in 0..<16 {
        group.addTask {
          do throws(FileError) {
            try AtomicFile.create(Array("\(number)".utf8), at: path)
            return "\(number)"
          } catch {
            return error.code == .exists ? nil : "\(error)"
          }
        }
      }
      return await group.compactMap(\.self).reduce(into: []) { $0.append($1) }
    }
    #expect(made.count == 1)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == made.first)
    #expect(try names(in: folder.path) == ["file"])
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
