import Foundation
import Synchronization
import TestSupport
import Testing

@testable import LanguageServer

/// A client at the other end of two pipes.
private final class Wire: Sendable {
  private let pipe = Pipe()
  private let output = Mutex("")

  /// Sends texts as messages, in one piece.
  func send(_ messages: String...) {
    let framed = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    sendBytes(framed)
  }

  /// Sends bytes as they are.
  func sendBytes(_ text: String) { pipe.fileHandleForWriting.write(Data(text.utf8)) }

  /// Ends the stream.
  func end() { try? pipe.fileHandleForWriting.close() }

  /// What the server has written.
  var written: String { output.withLock { $0 } }

  /// Begins a conversation.
  func begin() -> Background<Int32> {
    Background { [self] in
      Conversation.run(
        Surroundings(folder: "/", version: "0") { 0 },
        read: { [UInt8](self.pipe.fileHandleForReading.availableData) },
        write: { text in self.output.withLock { $0 += text } })
    }
  }
}

@Suite("A conversation on two threads") struct ConversationTests {
  private let initialize = #"{"id":0,"method":"initialize","params":{}}"#
  private let shutdown = #"{"id":9,"method":"shutdown"}"#
  private let exit = #"{"method":"exit"}"#

  @Test("messages in one piece are answered in their order, and the end is 0 after shutdown")
  func order() async throws {
    let wire = Wire()
    let status = wire.begin()
    wire.send(initialize, #"{"id":1,"method":"a"}"#, #"{"id":2,"method":"b"}"#, shutdown, exit)
    #expect(try await status.value == 0)
    let ids = wire.written.split(separator: "\"id\":").dropFirst().map { $0.prefix(1) }
    #expect(ids == ["0", "1", "2", "9"])
    let lengths = wire.written.split(separator: "Content-Length: ").allSatisfy { message in
      let parts = message.split(separator: "\r\n\r\n", maxSplits: 1)
      return parts.count == 2 && Int(parts[0]) == parts[1].utf8.count
    }
    #expect(lengths)
  }

  @Test("an end without shutdown, or of the stream, is 1")
  func abruptEnd() async throws {
    let wire = Wire()
    let status = wire.begin()
    wire.send(initialize, exit)
    #expect(try await status.value == 1)
    let cut = Wire()
    let other = cut.begin()
    cut.sendBytes("Content-Length: 10\r\n\r\n{")
    cut.end()
    #expect(try await other.value == 1)
  }

  @Test("what is no message is answered, and the conversation goes on")
  func malformed() async throws {
    let wire = Wire()
    let status = wire.begin()
    wire.send(initialize, "{", "[]", #"{"method":"$/cancelRequest","params":{"id":[]}}"#)
    wire.sendBytes("Content-Length: -1\r\n\r\n")
    wire.send(shutdown, exit)
    #expect(try await status.value == 0)
    for code in [-32700, -32600, -32602] { #expect(wire.written.contains("\"code\":\(code)")) }
    #expect(wire.written.contains(#""id":9,"result":null"#))
  }

  @Test("a request that is taken back while it waits is answered as cancelled")
  func cancellation() throws {
    let inbox = Inbox()
    for id in 1...2 {
      inbox.append(
        .message(try IncomingMessage(Array(#"{"id":\#(id),"method":"shutdown"}"#.utf8))))
    }
    inbox.cancel(.number(2))
    inbox.cancel(.number(7))
    #expect(!inbox.isCancelled(.number(1)) && inbox.isCancelled(.number(2)))
    #expect(!inbox.isCancelled(.number(7)))
    _ = inbox.next()
    inbox.close(.number(1))
    #expect(!inbox.isEmpty)
    _ = inbox.next()
    inbox.close(.number(2))
    guard case .takenBack(.number(2)) = inbox.next() else {
      Issue.record("what was taken back is not told")
      return
    }
    #expect(inbox.isEmpty && !inbox.isCancelled(.number(2)))
  }

  @Test("changes that come together are checked once, as the last one leaves the text")
  func superseded() async throws {
    let office = try RepositoryBuilder()
    for (path, text) in Fixture.twoRegisters { try office.write(path, text) }
    let uri = DocumentURI(path: "\(office.path)/Registers/aura.register").text
    let wire = Wire()
    let open =
      #"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","#
      + #""version":1,"text":""}}}"#
    let changes = (2...40).map { version in
      #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(uri)","#
        + #""version":\#(version)},"contentChanges":[{"text":"Namn: \#(version)\n"}]}}"#
    }
    // All stands in the pipe before the server begins.
    wire.send(initialize, open)
    for change in changes { wire.send(change) }
    wire.send(shutdown, exit)
    #expect(try await wire.begin().value == 0)
    #expect(wire.written.components(separatedBy: "publishDiagnostics").count < 39)
  }
}
