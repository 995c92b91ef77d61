import ModelTestSupport
import Testing

@testable import LanguageServer

@Suite("Messages in a stream of bytes") struct FrameReaderTests {
  private func frames(
    _ text: String, pieces: Int = 1
  ) -> (frames: [FrameReader.Frame], isBroken: Bool) {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.append(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      while let frame = reader.next() { frames.append(frame) }
    }
    return (frames, reader.isBroken)
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test("messages come out whole however the stream is cut", arguments: [1, 2, 3, 7, 1000])
  func cuts(pieces: Int) {
    let stream =
      "Content-Length: 2\r\n\r\n{}Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
      + "content-length:7\r\n\r\n{\"ö\":1Content-Length: 0\r\n\r\n"
    #expect(frames(stream, pieces: pieces).frames == ["{}", "{\"ö\":1", ""].map(message))
  }

  @Test(
    "headers that tell no length are answered, and what follows is read",
    arguments: [
      "Content-Length: -5\r\n\r\n{}", "Content-Length: x\r\n\r\n{}", "Content-Length:\r\n\r\n{}",
      "Content-Length: 99999999999999999999\r\n\r\n{}", "Other: 2\r\n\r\n{}", "hello\r\n\r\n{}",
      "Content-Length: 2 3\r\n\r\n{}", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
      "\r\n", "\n\n",
    ])
  func noLength(headers: String) {
    let result = frames(headers + "Content-Length: 4\r\n\r\nnull")
    #expect(result.frames == [.malformed(.noLength), message("null")])
  }

  @Test("lines of headers may end in LF alone")
  func plainLineEndings() {
    #expect(frames("Content-Length: 4\n\nnull").frames == [message("null")])
  }

  @Test("a message that is too long is passed over, and the next one is read")
  func tooLong() {
    var reader = FrameReader()
    let length = FrameReader.longestMessage + 1
    reader.append(Array("Content-Length: \(length)\r\n\r\n".utf8))
    #expect(reader.next() == .malformed(.tooLong(length)))
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<(length - 1) >> 20 {
      reader.append(piece)
      #expect(reader.next() == nil)
    }
    reader.append(Array(" Content-Length: 1\r\n\r\n1".utf8))
    #expect(reader.next() == message("1"))
  }

  @Test("headers without an end stop the reading")
  func endless() {
    let result = frames(String(repeating: "X-A: b\r\n", count: 2000), pieces: 100)
    #expect(result.frames == [.malformed(.endless)])
    #expect(result.isBroken)
  }

  @Test("any bytes at all are read to their end", arguments: UInt64(0)..<200)
  func anything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["Content-Length", ":", " ", "1", "9", "-", "\r\n", "\n", "{}", "x", "\r\n\r\n"]
    let stream = (0..<60).map { _ in generator.pick(pieces) }.joined()
    let whole = frames(stream, pieces: 1000).frames
    #expect(frames(stream, pieces: Int.random(in: 1...9, using: &generator)).frames == whole)
  }
}
