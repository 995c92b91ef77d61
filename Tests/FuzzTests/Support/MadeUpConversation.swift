import Foundation
import Messages
import Rendering

@testable import LanguageServer

/// A conversation with a language server, in which every request is to be answered once.
struct MadeUpConversation {
  private var server: Server
  /// Whether what is asked about history waits until somebody has it answered.
  private let leavesHistory: Bool
  /// How many requests were not answered yet.
  private var owed = 0

  /// Begins to talk to a server about the registers in a folder.
  init(in folder: String, leavesHistory: Bool) throws {
    server = Server(
      Surroundings(language: .sv, folder: folder, usesIndex: false, version: "0") { 1_795_348_800 })
    self.leavesHistory = leavesHistory
    let hello = """
      {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "rootUri": "\(DocumentURI(path: folder).text)", "capabilities": {
          "workspace": {"workspaceEdit": {"documentChanges": true}},
          "textDocument": {"completion": {"completionItem": {"snippetSupport": true}},
            "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}}}}}
      """
    try send(Array(hello.utf8))
  }

  /// Sends a message, and sees that a request is answered, unless it waits for history.
  mutating func send(_ bytes: [UInt8]) throws {
    guard let message = try? IncomingMessage(bytes) else { return }
    if message.isRequest { owed += 1 }
    try count(server.take(message) + takenBack(by: message) + server.findings())
    if !leavesHistory { try answerQuestions() }
    try hold(
      owed == server.questions.count, "a request is answered once or waits, and nothing else is")
  }

  /// Has what was asked about history answered, as where no repository tells, or nothing of it.
  mutating func answerQuestions() throws {
    for question in server.questions {
      try count(
        server.answer(question, by: question.number.isMultiple(of: 2) ? nil : Origins()))
    }
  }

  /// What is told at the end, when all has been answered.
  mutating func end() throws {
    try answerQuestions()
    try hold(owed == 0 && server.questions.isEmpty, "no request is left without an answer")
    _ = server.findings()
  }

  /// What is answered to a request that a message takes back.
  private mutating func takenBack(by message: IncomingMessage) -> [OutgoingMessage] {
    guard message.method == "$/cancelRequest", let cancel: Params.Cancel = try? message.params()
    else { return [] }
    return server.takeBack(cancel.id)
  }

  private mutating func count(_ messages: [OutgoingMessage]) throws {
    for message in messages {
      let text = message.framed.utf8.drop { $0 != UInt8(ascii: "{") }
      let read = try JSONDecoder().decode(Reply.self, from: Data(text))
      if read.method == nil { owed -= 1 }
    }
  }

  private struct Reply: Decodable {
    var method: String?
  }
}
