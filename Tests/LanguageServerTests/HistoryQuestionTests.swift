import TestSupport
import Testing

@testable import LanguageServer

@Suite("Requests about history, which are answered later") struct HistoryQuestionTests {
  private let aura = "Registers/aura.register"

  /// A client that has asked for the lenses, and for what there is to know of the value of the first
  /// field; nobody has looked at history yet.
  private func client() throws -> Client {
    var client = try Client()
    try client.open(aura, "Namn: Aura\nDRB: -\n")
    client.leavesHistory = true
    let document = "\"textDocument\": {\"uri\": \"\(client.uri(aura))\"}"
    let place = "\"position\": {\"line\": 0, \"character\": 7}"
    let asked = [
      "{\"id\": 71, \"method\": \"textDocument/codeLens\", \"params\": {\(document)}}",
      "{\"id\": 72, \"method\": \"textDocument/hover\", \"params\": {\(document), \(place)}}",
    ]
    for message in asked { #expect(client.send(message).isEmpty) }
    return client
  }

  @Test("what is asked meanwhile is answered one after the other")
  func order() throws {
    var client = try client()
    let answers = client.answerQuestions().map { Look($0) }
    #expect(answers.map { $0["id"].number } == [71, 72])
    #expect(answers[1]["result"]["contents"]["value"].text?.contains("Maija") == true)
    #expect(client.answerQuestions().isEmpty)
  }

  @Test("of a text that has changed meanwhile the lenses are told, but no place in it")
  func changed() throws {
    var client = try client()
    client.change(aura, "# ny\nNamn: Aurora\n")
    let answers = client.answerQuestions().map { Look($0) }
    #expect(answers[0]["result"].all.map { $0["range"].range } == ["1:0-1:4"])
    #expect(answers[0]["result"][0]["command"]["title"].text == "Inte sparat i Git ännu")
    #expect(answers[1]["error"]["code"].number == -32801)
  }

  @Test("a document that is no register any more is answered with nothing")
  func closed() throws {
    var client = try client()
    try client.repository.remove(aura)
    client.notify(
      "textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(client.uri(aura))\"}}")
    let answers = client.answerQuestions().map { Look($0) }
    #expect(answers.map { $0["id"].number } == [71, 72])
    #expect(answers[0]["result"].all.isEmpty && answers[1]["result"].isNull)
    #expect(answers.allSatisfy { $0["error"].isNull })
  }

  @Test("what is taken back is answered once, and what waits at the end is taken back")
  func takenBack() throws {
    var client = try client()
    let answer = client.server.takeBack(.number(71)).map { Look($0) }
    #expect(answer.map { $0["error"]["code"].number } == [-32800])
    #expect(client.server.takeBack(.number(71)).isEmpty)
    let end = client.send("{\"id\": 73, \"method\": \"shutdown\"}")
    #expect(end.map { $0["id"].number } == [72, 73])
    #expect(end[0]["error"]["code"].number == -32800)
    #expect(client.answerQuestions().isEmpty)
  }
}
