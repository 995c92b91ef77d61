import Files
import Foundation
import Glibc
import TestSupport
import Testing

/// What a run that died while it wrote a file has left.
struct TemporaryFileTests {
  private let leftover = ".dataregister-00000000000a1.new"

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func write(_ names: [String], in folder: borrowing TemporaryFolder) throws {
    for name in names {
      try "half".write(toFile: folder.path(name), atomically: false, encoding: .utf8)
    }
  }

  @Test func `What a run that died has left is swept by the next that writes there`() throws {
    let folder = try TemporaryFolder()
    try write([leftover], in: folder)
    try AtomicFile.write([1], to: folder.path("file"))
    #expect(try names(in: folder.path) == ["file"])
    try write([leftover], in: folder)
    try AtomicFile.create([1], at: folder.path("other"))
    #expect(try names(in: folder.path) == ["file", "other"])
  }

  @Test func `A file that somebody is writing is not swept`() throws {
    let folder = try TemporaryFolder()
    try write([leftover], in: folder)
    let writer = unsafe open(folder.path(leftover), O_WRONLY)
    #expect(flock(writer, LOCK_EX | LOCK_NB) == 0)
    try AtomicFile.sweep(folder.path)
    #expect(try names(in: folder.path) == [leftover])
    close(writer)
    try AtomicFile.sweep(folder.path)
    #expect(try names(in: folder.path) == [])
  }

  @Test func `Nothing else is swept, whatever it is called`() throws {
    let folder = try TemporaryFolder()
    let others = [
      ".dataregister", ".dataregister-changes", ".dataregister-notes.new",
      ".dataregister-0000000000001.lock", "dataregister-0000000000001.new", "file",
    ]
    try write(others, in: folder)
    let (link, inner) = (".dataregister-0000000000002.new", ".dataregister-0000000000003.new")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(link), withDestinationPath: "file")
    try FileManager.default.createDirectory(
      atPath: folder.path(inner), withIntermediateDirectories: false)
    try AtomicFile.sweep(folder.path)
    #expect(try names(in: folder.path) == (others + [link, inner]).sorted())
    try AtomicFile.sweep(folder.path("gone"))
  }
}
