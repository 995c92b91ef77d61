import Files
import Foundation
import TestSupport
import Testing

@Suite struct FileContentsTests {
  @Test func aFileIsReadUpToTheLimitAndMeasuredBeyondIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    let bytes = [UInt8]((0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
    try Data(bytes).write(to: URL(filePath: path))
    #expect(try FileContents(ofFile: path, atMost: 100_000) == .bytes(bytes))
    #expect(try FileContents(ofFile: path, atMost: 99_999) == .tooLarge(size: 100_000))
  }

  @Test func anEmptyFileIsEmpty() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    try Data().write(to: URL(filePath: path))
    #expect(try FileContents(ofFile: path, atMost: 0) == .bytes([]))
  }

  @Test func aFileThatSaysItIsSmallerThanItIsIsReadToItsEnd() throws {
    let path = "/proc/self/status"
    guard case .bytes(let bytes) = try FileContents(ofFile: path, atMost: 1 << 20) else {
      Issue.record("the file was not read")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Name:"))
    guard case .tooLarge = try FileContents(ofFile: path, atMost: 10) else {
      Issue.record("the limit was passed")
      return
    }
  }

  @Test func `A file that is missing is told from one that cannot be read`() throws {
    let folder = try TemporaryFolder()
    try Data("text".utf8).write(to: URL(filePath: folder.path("file")))
    #expect(try FileContents.ifThere(folder.path("file"), atMost: 4) == .bytes(Array("text".utf8)))
    #expect(try FileContents.ifThere(folder.path("none"), atMost: 4) == nil)
    #expect(try FileContents.ifThere(folder.path("file/x"), atMost: 4) == nil)
    let name = String(repeating: "x", count: 300)
    #expect(throws: FileError.self) {
      try FileContents.ifThere(folder.path(name), atMost: 4)
    }
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try Data("text".utf8).write(to: URL(filePath: folder.path("file")))
    for target in ["file", "nowhere", "link"] {
      let link = folder.path("link")
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(try FileContents(ofFile: link, atMost: 100) == .notRegular(.symlink))
    }
  }

  @Test func whatIsNoFileIsNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    try run("mkfifo", pipe)
    #expect(try FileContents(ofFile: pipe, atMost: 100) == .notRegular(.other))
    #expect(try FileContents(ofFile: folder.path, atMost: 100) == .notRegular(.folder))
    #expect(try FileContents(ofFile: "/dev/zero", atMost: 100) == .notRegular(.other))
  }

  @Test func aMissingFileIsNotFound() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing")
    let error = #expect(throws: FileError.self) {
      _ = try FileContents(ofFile: path, atMost: 100)
    }
    #expect(error == FileError(.open, path: path, code: .notFound))
    #expect(error?.code.text == "No such file or directory")
  }
}

/// Runs a program of the system.
func run(_ program: String, _ arguments: String...) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}
