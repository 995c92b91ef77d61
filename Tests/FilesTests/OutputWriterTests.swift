import Files
import Foundation
import TestSupport
import Testing

@Suite struct OutputWriterTests {
  @Test func allBytesArriveInTheirOrder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("output")
    try Data().write(to: URL(filePath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    var writer = OutputWriter(descriptor: file.fileDescriptor, name: "output")
    var expected = ""
    for number in 0..<40_000 {
      let line = "line \(number) ä\n"
      expected += line
      if number % 2 == 0 {
        try writer.write(line)
      } else {
        try writer.write(Array(line.utf8))
      }
    }
    try writer.flush()
    try file.close()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == expected)
  }

  @Test func nothingIsWrittenBeforeTheFlush() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("output")
    try Data().write(to: URL(filePath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    var writer = OutputWriter(descriptor: file.fileDescriptor, name: "output")
    try writer.write("text")
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    try writer.flush()
    try writer.flush()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "text")
  }

  @Test func aFullDeviceIsReported() throws {
    let file = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    var writer = OutputWriter(descriptor: file.fileDescriptor, name: "standard output")
    try writer.write("text")
    do {
      try writer.flush()
      Issue.record("the device took the text")
    } catch {
      #expect(error == FileError(.write, path: "standard output", code: .noSpace))
    }
    try writer.flush()
  }

  @Test func aReaderThatHasGoneIsReported() async {
    await #expect(processExitsWith: .success) {
      _ = signal(SIGPIPE, SIG_IGN)
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let number = pipe.fileHandleForWriting.fileDescriptor
      var writer = OutputWriter(descriptor: number, name: "standard output")
      try writer.write("text")
      do throws(FileError) {
        try writer.flush()
        Issue.record("nobody reads the text")
      } catch {
        #expect(error.code == .brokenPipe)
      }
    }
  }

  @Test func aDescriptorThatDoesNotWaitIsWaitedFor() async throws {
    let pipe = Pipe()
    let number = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(number, F_SETFL, O_NONBLOCK) == 0)
    let reading = Background { try pipe.fileHandleForReading.readToEnd() }
    var writer = OutputWriter(descriptor: number, name: "pipe")
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    try writer.write(bytes)
    try writer.flush()
    try pipe.fileHandleForWriting.close()
    #expect(try await reading.value == Data(bytes))
  }
}
