import Files
import Foundation
import TestSupport
import Testing

/// Files that are replaced behind a lock, as Git's own are.
struct LockedFileTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// A file with some permissions, in a folder of its own.
  private func file(in folder: borrowing TemporaryFolder, permissions: Int) throws -> String {
    let path = folder.path("config")
    try "old\n".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    return path
  }

  @Test(arguments: [0o600, 0o640, 0o664])
  func `What is proposed takes the place of the file with its permissions`(
    permissions: Int
  ) throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: permissions)
    let lock = try LockedFile(path)
    try lock.propose(Array("new\n".utf8))
    #expect(try text(path) == "old\n")
    try lock.replace()
    #expect(try text(path) == "new\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == permissions)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["config"])
  }

  @Test func `A lock that is not used leaves the file as it was`() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: 0o644)
    do {
      let lock = try LockedFile(path)
      try lock.propose(Array("new\n".utf8))
    }
    #expect(try text(path) == "old\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["config"])
  }

  @Test func `A lock that another program holds is named and stays`() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: 0o644)
    try "".write(toFile: "\(path).lock", atomically: false, encoding: .utf8)
    let error = #expect(throws: FileError.self) { _ = try LockedFile(path) }
    #expect(error?.code == .exists)
    #expect(error?.path == "\(path).lock")
    #expect(try text("\(path).lock") == "")
  }

  @Test func `A lock that a run of ours left when it died is removed`() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: 0o644)
    let left = folder.path(".dataregister-0000000000001.lock")
    try "half".write(toFile: left, atomically: false, encoding: .utf8)
    try FileManager.default.linkItem(atPath: left, toPath: "\(path).lock")
    try LockedFile.sweep(path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["config"])
    let lock = try LockedFile(path)
    try lock.propose(Array("new\n".utf8))
    try lock.replace()
    #expect(try text(path) == "new\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["config"])
  }

  @Test func `A lock of somebody else's stays where a run of ours has left a file`() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: 0o644)
    try "".write(
      toFile: folder.path(".dataregister-0000000000001.lock"), atomically: false, encoding: .utf8)
    try "".write(toFile: "\(path).lock", atomically: false, encoding: .utf8)
    try LockedFile.sweep(path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["config", "config.lock"])
  }

  @Test func `Of locks only one that is a second name of the file is spent`() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder, permissions: 0o644)
    try "old\n".write(toFile: "\(path).lock", atomically: false, encoding: .utf8)
    LockedFile.removeSpent(of: path)
    #expect(try text("\(path).lock") == "old\n")
    try FileManager.default.removeItem(atPath: "\(path).lock")
    try FileManager.default.linkItem(atPath: path, toPath: "\(path).lock")
    LockedFile.removeSpent(of: path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["config"])
    #expect(try text(path) == "old\n")
  }

  @Test func `A link is not followed, and a missing file is an error`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("config")
    let missing = #expect(throws: FileError.self) { _ = try LockedFile(path) }
    #expect(missing?.code == .notFound)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
    let link = #expect(throws: FileError.self) { _ = try LockedFile(path) }
    #expect(link?.code == .symlink)
  }

  @Test func `A file is made executable only where it is a program`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.create([], at: folder.path("a"), isExecutable: true)
    try AtomicFile.create([], at: folder.path("b"))
    #expect(FileManager.default.isExecutableFile(atPath: folder.path("a")))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("b"))
    #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o111 } == 0)
  }
}
