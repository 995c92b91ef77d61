import Files
import Foundation
import TestSupport
import Testing

/// What a new folder shares with the one that it replaces, and what it never does.
@Suite struct NewFolderTests: ~Copyable {
  let temporary: TemporaryFolder
  var place: String { temporary.path("site") }

  init() throws { temporary = try TemporaryFolder() }

  /// Builds a folder of files that is to replace the place.
  @discardableResult
  func build(_ files: [String: [UInt8]], at path: String) throws -> [String: WrittenFile] {
    var folder = try NewFolder(at: path, for: place)
    let files = files.sorted { $0.key < $1.key }
    let written = try folder.write(files.map { file in NewFile(path: file.key) { file.value } })
    try folder.finish()
    return Dictionary(uniqueKeysWithValues: zip(files.map(\.key), written))
  }

  /// Builds the folder that is replaced, then changes it, and then builds the same files again.
  ///
  /// - Returns: What was written the second time, whose bytes are the same whatever was changed.
  func rebuilt(
    _ files: [String: [UInt8]], after change: (String) throws -> Void = { _ in }
  ) throws -> [String: WrittenFile] {
    try build(files, at: place)
    try change(place)
    let written = try build(files, at: temporary.path("new"))
    for (path, bytes) in files {
      let contents = try FileContents(ofFile: temporary.path("new/\(path)"), atMost: 1 << 20)
      #expect(contents == .bytes(bytes))
      #expect(written[path]?.sha256 == SHA256(of: bytes))
      #expect(written[path]?.size == bytes.count)
    }
    return written
  }

  /// The number of a file in its device.
  func number(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }

  @Test func aFileThatIsTheSameIsTheOneThatIsThere() throws {
    let files = ["a": Array("one".utf8), "b/c/d": [UInt8](repeating: 7, count: 200_000), "e": []]
    let written = try rebuilt(files)
    for path in files.keys {
      #expect(written[path]?.isNew == false)
      #expect(try number("\(place)/\(path)") == number(temporary.path("new/\(path)")))
    }
    try Folder.remove(place)
    for (path, bytes) in files {
      let contents = try FileContents(ofFile: temporary.path("new/\(path)"), atMost: 1 << 20)
      #expect(contents == .bytes(bytes))
    }
  }

  @Test func aFileThatWasTamperedWithIsWrittenAnew() throws {
    let long = [UInt8](repeating: 7, count: 200_000)
    let written = try rebuilt(["same": [1, 2], "byte": [1, 2], "last": long, "size": [1]]) {
      place in
      try Data([1, 3]).write(to: URL(filePath: "\(place)/byte"))
      try Data(long.dropLast() + [8]).write(to: URL(filePath: "\(place)/last"))
      try Data([1, 0]).write(to: URL(filePath: "\(place)/size"))
    }
    #expect(written.filter { !$0.value.isNew }.map(\.key) == ["same"])
  }

  @Test(arguments: [0o600, 0o666, 0o755, 0o4644])
  func aFileWithOtherPermissionsIsWrittenAnew(permissions: Int) throws {
    let written = try rebuilt(["a": [1]]) { place in
      try FileManager.default.setAttributes(
        [.posixPermissions: permissions], ofItemAtPath: "\(place)/a")
    }
    #expect(written["a"]?.isNew == true)
    let attributes = try FileManager.default.attributesOfItem(atPath: temporary.path("new/a"))
    #expect(attributes[.posixPermissions] as? Int != permissions)
  }

  @Test func noLinkIsFollowedToWhatIsShared() throws {
    let written = try rebuilt(["link": [1], "folder/file": [2]]) { place in
      try Folder.make(temporary.path("elsewhere"))
      for (name, byte) in [("one", UInt8(1)), ("file", 2)] {
        try AtomicFile.create([byte], at: temporary.path("elsewhere/\(name)"))
      }
      try Folder.removeFile("\(place)/link")
      try FileManager.default.createSymbolicLink(
        atPath: "\(place)/link", withDestinationPath: temporary.path("elsewhere/one"))
      try Folder.remove("\(place)/folder")
      try FileManager.default.createSymbolicLink(
        atPath: "\(place)/folder", withDestinationPath: temporary.path("elsewhere"))
    }
    #expect(written.values.filter(\.isNew).count == 2)
  }

  @Test func whatIsNoFileIsNotWaitedFor() throws {
    let written = try rebuilt(["pipe": [1], "folder": [2]]) { place in
      for name in ["pipe", "folder"] { try Folder.removeFile("\(place)/\(name)") }
      _ = try Program(in: place).shell("mkfifo pipe; mkdir folder")
    }
    #expect(written.values.filter(\.isNew).count == 2)
  }

  @Test func aFileOnAnotherDeviceIsWrittenAnew() throws {
    let other = "/dev/shm/dataregister-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: other) }
    var first = try NewFolder(at: other, for: other)
    _ = try first.write([NewFile(path: "a") { [1] }])
    try first.finish()
    var second = try NewFolder(at: temporary.path("new"), for: other)
    let written = try second.write([NewFile(path: "a") { [1] }])
    try second.finish()
    #expect(try number(other) != number(temporary.path("new")))
    #expect(written.map(\.isNew) == [true])
  }

  @Test func aFileThatCannotBeWrittenIsNamed() throws {
    let long = String(repeating: "x", count: 300)
    let error = #expect(throws: FileError.self) { try build(["a": [1], long: [1]], at: place) }
    #expect(error?.path == "\(place)/\(long)")
  }
}
