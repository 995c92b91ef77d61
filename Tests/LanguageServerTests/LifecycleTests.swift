import Foundation
import Messages
import RegisterModel
import TestSupport
import Testing

@testable import LanguageServer

@Suite("The beginning and the end of a conversation") struct LifecycleTests {
  private func server() -> Server {
    Server(Surroundings(folder: "/", version: "1.2.3") { 0 })
  }

  private func take(_ text: String, _ server: inout Server) -> Look? {
    do throws(ResponseError) {
      return server.take(try IncomingMessage(Array(text.utf8))).first.map { Look($0) }
    } catch {
      return Look(.failure(nil, error))
    }
  }

  private let initialize = #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{}}"#

  @Test(
    "what is no message is answered with what is wrong",
    arguments: [
      ("{", -32700), ("\"", -32700), ("", -32700), ("[]", -32600), ("1", -32600), ("{}", -32600),
      (#"{"id": 1.5, "method": "x"}"#, -32600), (#"{"method": 3}"#, -32600),
      (#"{"id": true, "method": "shutdown"}"#, -32600),
    ])
  func malformed(text: String, code: Int) {
    var server = server()
    #expect(take(text, &server)?["error"]["code"].number == code)
  }

  @Test("bytes that are no text are answered, too")
  func invalidUTF8() {
    #expect(throws: ResponseError(.parseError, "the message is not UTF-8")) {
      try IncomingMessage(Array("{\"method\":\"".utf8) + [0xFF] + Array("\"}".utf8))
    }
  }

  @Test("nesting of any depth ends in an answer")
  func deepNesting() {
    var server = server()
    let depth = 100_000
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let deep =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let answer = take(#"{"id":1,"method":"initialize","params":\#(deep)}"#, &server)
      #expect(answer?["error"].isNull == false)
    }
  }

  @Test("requests come after initialize, which comes once, and before shutdown")
  func order() {
    var server = server()
    let hover = #"{"id":1,"method":"textDocument/hover","params":{}}"#
    #expect(take(hover, &server)?["error"]["code"].number == -32002)
    #expect(take(initialize, &server)?["result"]["serverInfo"]["version"].text == "1.2.3")
    #expect(take(initialize, &server)?["error"]["code"].number == -32600)
    #expect(take(hover, &server)?["error"]["code"].number == -32602)
    let unknown = #"{"id":"a","method":"textDocument/nothing","params":{}}"#
    #expect(take(unknown, &server)?["error"]["code"].number == -32601)
    #expect(take(unknown, &server)?["id"].text == "a")
    #expect(take(#"{"id":2,"method":"shutdown"}"#, &server)?["result"].isNull == true)
    #expect(take(hover, &server)?["error"]["code"].number == -32600)
    #expect(server.exitStatus == nil)
    #expect(take(#"{"method":"exit"}"#, &server) == nil)
    #expect(server.exitStatus == 0)
  }

  @Test("an end without shutdown is a failure")
  func abruptEnd() {
    var server = server()
    _ = take(initialize, &server)
    _ = take(#"{"method":"exit"}"#, &server)
    #expect(server.exitStatus == 1)
  }

  @Test("notifications that are not known, or come too early, and answers are passed over")
  func silence() {
    var server = server()
    let open = #"{"method":"textDocument/didOpen","params":{}}"#
    #expect(take(open, &server) == nil)
    _ = take(initialize, &server)
    #expect(take(open, &server) == nil)
    #expect(take(#"{"method":"$/setTrace","params":{"value":"off"}}"#, &server) == nil)
    #expect(take(#"{"id":"watch","result":null}"#, &server) == nil)
    #expect(take(#"{"id":7,"error":{"code":1,"message":"a"}}"#, &server) == nil)
  }

  @Test("a request that was taken back is not worked on")
  func cancelled() throws {
    var server = server()
    _ = take(initialize, &server)
    let message = try IncomingMessage(
      Array(#"{"id":3,"method":"workspace/symbol","params":{"query":""}}"#.utf8))
    let answers = server.take(message) { true }
    #expect(answers.map { Look($0)["error"]["code"].number } == [-32800])
  }

  @Test("a client that can watch files is asked to, and another is not")
  func watching() throws {
    var able = try Client()
    let request = able.notify("initialized", "{}")
    #expect(request.first?["method"].text == "client/registerCapability")
    var plain = try Client(capabilities: Client.plain)
    #expect(plain.notify("initialized", "{}").isEmpty)
  }

  @Test("the units of positions are agreed on")
  func encoding() {
    for (offer, agreed) in [("[\"utf-8\",\"utf-16\"]", "utf-8"), ("[]", "utf-16")] {
      var server = server()
      let answer = take(
        #"{"id":1,"method":"initialize","params":{"capabilities":"#
          + #"{"general":{"positionEncodings":\#(offer)}}}}"#, &server)
      #expect(answer?["result"]["capabilities"]["positionEncoding"].text == agreed)
    }
  }

  @Test("a folder that cannot be listed keeps what it held, and that is said once")
  func unlistable() throws {
    var client = try Client()
    try client.open("Registers/aura.register")
    let root = client.repository.path
    try FileManager.default.moveItem(atPath: "\(root)/Registers", toPath: "\(root)/away")
    client.server.folders[root]?.refresh([], now: 1_795_348_800)
    #expect(client.server.folders[root]?.registers.map(\.rawValue) == ["aura", "wilma"])
    let symbols = #"{"jsonrpc":"2.0","id":70,"method":"workspace/symbol","params":{"query":""}}"#
    let first = client.send(symbols)
    #expect(first.first?["method"].text == "window/showMessage")
    #expect(first.first?["params"]["message"].text?.contains("Registers") == true)
    #expect(!client.send(symbols).contains { $0["method"].text == "window/showMessage" })
    try FileManager.default.moveItem(atPath: "\(root)/away", toPath: "\(root)/Registers")
    client.server.folders[root]?.refresh([], now: 1_795_348_800)
    #expect(client.server.folders[root]?.failure == nil)
    #expect(!client.send(symbols).contains { $0["method"].text == "window/showMessage" })
  }

  @Test("nothing is renamed in a folder that cannot be listed")
  func renamingTheUnlistable() throws {
    var client = try Client()
    try client.open("Registers/register.schema")
    let root = client.repository.path
    try FileManager.default.moveItem(atPath: "\(root)/Registers", toPath: "\(root)/away")
    client.server.folders[root]?.refresh([], now: 1_795_348_800)
    try FileManager.default.createDirectory(
      atPath: "\(root)/Registers", withIntermediateDirectories: false)
    try FileManager.default.copyItem(
      atPath: "\(root)/away/register.schema", toPath: "\(root)/Registers/register.schema")
    let text = try String(
      contentsOfFile: "\(root)/Registers/register.schema", encoding: .utf8)
    let line =
      text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex(of: "Value: Rektorn") ?? 0
    let answer = client.request(
      "textDocument/rename",
      "{\"textDocument\": {\"uri\": \"\(client.uri("Registers/register.schema"))\"}, "
        + "\"position\": {\"line\": \(line), \"character\": 8}, \"newName\": \"Läraren\"}")
    #expect(answer["error"]["code"].number == -32803)
    #expect(answer["error"]["message"].text?.contains("Registers") == true)
  }
}
