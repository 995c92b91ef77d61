import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import LanguageServer

/// A conversation in which nothing is found out about history before it is let go on.
private final class SlowHistory: Sendable {
  private let pipe = Pipe()
  private let gate = DispatchSemaphore(value: 0)
  private let begun: AsyncStream<Int>
  private let beginning: AsyncStream<Int>.Continuation
  private let written: AsyncStream<String>
  private let writing: AsyncStream<String>.Continuation
  private let seen = Mutex("")

  init() {
    (begun, beginning) = AsyncStream.makeStream(of: Int.self)
    (written, writing) = AsyncStream.makeStream(of: String.self)
  }

  /// Begins a conversation.
  func begin() -> Background<Int32> {
    Background { [self] in
      defer { writing.finish() }
      return Conversation.run(
        Surroundings(folder: "/", version: "0") { 0 },
        asking: { [self] question, blames, historian, inbox in
          beginning.yield(question.number)
          gate.wait()
          if historian.hasAbandoned(question) { return }
          Historian.find(question, &blames, historian, inbox)
        }, read: { [UInt8](self.pipe.fileHandleForReading.availableData) },
        write: { text in self.writing.yield(text) })
    }
  }

  /// Sends messages.
  func send(_ messages: String...) {
    let framed = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    pipe.fileHandleForWriting.write(Data(framed.utf8))
  }

  /// Waits until a question is worked on; gives its number.
  func nextBegun() async -> Int? {
    for await number in begun { return number }
    return nil
  }

  /// Waits until the server has written something; gives all that it has written.
  func reads(_ text: String) async -> String {
    if seen.withLock({ $0.contains(text) }) { return seen.withLock { $0 } }
    for await more in written {
      seen.withLock { $0 += more }
      if seen.withLock({ $0.contains(text) }) { break }
    }
    return seen.withLock { $0 }
  }

  /// Lets a question that is worked on go on.
  func goOn() { gate.signal() }
}

@Suite("History beside the conversation") struct HistorianTests {
  private let initialize = #"{"id":0,"method":"initialize","params":{}}"#
  private let shutdown = #"{"id":9,"method":"shutdown"}"#
  private let exit = #"{"method":"exit"}"#

  private func office() throws -> RepositoryBuilder {
    var office = try RepositoryBuilder()
    for (path, text) in Fixture.twoRegisters { try office.write(path, text) }
    try office.commit("Registren")
    return office
  }

  private func uri(in office: borrowing RepositoryBuilder) -> String {
    DocumentURI(path: "\(office.path)/Registers/aura.register").text
  }

  private func open(_ uri: String) -> String {
    #"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","#
      + #""version":1,"text":"Namn: Aura\n"}}}"#
  }

  private func lenses(_ id: Int, _ uri: String) -> String {
    #"{"id":\#(id),"method":"textDocument/codeLens","params":{"textDocument":{"uri":"\#(uri)"}}}"#
  }

  private func change(_ uri: String, _ version: Int, _ text: String) -> String {
    #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(uri)","#
      + #""version":\#(version)},"contentChanges":[{"text":"\#(text)"}]}}"#
  }

  @Test("while history is walked, findings and other answers are told, and the answer comes later")
  func meanwhile() async throws {
    let office = try office()
    let uri = uri(in: office)
    let slow = SlowHistory()
    let status = slow.begin()
    slow.send(initialize, open(uri), lenses(1, uri))
    #expect(await slow.nextBegun() == 1)
    slow.send(
      change(uri, 2, #"Namn: Aura\nDRB: kanske\n"#),
      #"{"id":2,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"\#(uri)"}}}"#
    )
    #expect(await !slow.reads(#""id":2,"#).contains(#""id":1,"#))
    #expect(await !slow.reads("invalid-flag").contains(#""id":1,"#))
    slow.goOn()
    let written = await slow.reads(#""id":1,"result""#)
    #expect(written.contains("Inte sparat") || written.contains("Not committed"))
    slow.send(shutdown, exit)
    #expect(try await status.value == 0)
  }

  @Test("what is taken back is answered at once and abandoned, and what waits comes next")
  func takenBack() async throws {
    let office = try office()
    let uri = uri(in: office)
    let slow = SlowHistory()
    let status = slow.begin()
    slow.send(initialize, open(uri), lenses(1, uri), lenses(2, uri), lenses(3, uri))
    #expect(await slow.nextBegun() == 1)
    for id in 1...2 { slow.send(#"{"method":"$/cancelRequest","params":{"id":\#(id)}}"#) }
    #expect(await slow.reads(#""id":1,"error":{"code":-32800"#).contains(#""id":1,"error""#))
    #expect(await slow.reads(#""id":2,"error":{"code":-32800"#).contains(#""id":2,"error""#))
    slow.goOn()
    #expect(await slow.nextBegun() == 3)
    slow.goOn()
    #expect(await !slow.reads(#""id":3,"result""#).contains(#""id":1,"result""#))
    slow.send(shutdown, exit)
    #expect(try await status.value == 0)
  }

  @Test("the end waits for no walk")
  func end() async throws {
    let office = try office()
    let uri = uri(in: office)
    let slow = SlowHistory()
    let status = slow.begin()
    slow.send(initialize, open(uri), lenses(1, uri))
    #expect(await slow.nextBegun() == 1)
    slow.send(shutdown, exit)
    #expect(try await status.value == 0)
    #expect(await slow.reads(#""id":9,"#).contains(#""id":1,"error":{"code":-32800"#))
    slow.goOn()
  }
}
