import Diagnostics
import Foundation
import Messages
import ModelTestSupport
import Rendering
import TestSupport
import Testing

@testable import LanguageServer

/// An editor with a server of its own, in a repository of registers.
struct Client: ~Copyable {
  /// The repository.
  var repository: RepositoryBuilder
  /// The server.
  var server: Server

  /// Whether questions about history are left alone, as while a walk takes long.
  var leavesHistory = false

  private var blames: Blames
  private var texts: [String: String] = [:]
  private var versions: [String: Int] = [:]
  private var lastID = 0

  /// What an editor that can everything says of itself.
  static let able = """
    {"general": {"positionEncodings": ["utf-16"]},
     "workspace": {"workspaceEdit": {"documentChanges": true},
       "didChangeWatchedFiles": {"dynamicRegistration": true}},
     "textDocument": {
       "completion": {"completionItem": {"snippetSupport": true,
         "documentationFormat": ["markdown", "plaintext"]}},
       "hover": {"contentFormat": ["markdown", "plaintext"]},
       "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
       "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
       "publishDiagnostics": {"versionSupport": true, "relatedInformation": true,
         "tagSupport": {"valueSet": [1, 2]}}}}
    """

  /// What an editor that can little says of itself.
  static let plain = "{}"

  /// Opens a folder with some files, which are committed.
  init(
    _ files: [String: String] = Fixture.twoRegisters, language: Language? = .sv,
    locale: String? = nil, capabilities: String = Client.able, commits: Bool = true
  ) throws {
    let repository = try Self.repository(files, commits: commits)
    let surroundings = Surroundings(
      language: language, folder: repository.path, version: "0"
    ) { 1_795_348_800 }
    server = Server(surroundings)
    blames = Blames(surroundings)
    self.repository = repository
    let locale = locale.map { ", \"locale\": \"\($0)\"" } ?? ""
    _ = request(
      "initialize",
      "{\"rootUri\": \"\(uri(""))\", \"capabilities\": \(capabilities)\(locale)}")
  }

  private static func repository(
    _ files: [String: String], commits: Bool
  ) throws -> RepositoryBuilder {
    var repository = try RepositoryBuilder()
    for (path, text) in files { try repository.write(path, text) }
    if commits { try repository.commit("Första registren") }
    return repository
  }

  /// What a file of the repository is called.
  func uri(_ path: String) -> String { DocumentURI(path: "\(repository.path)/\(path)").text }

  /// Sends some text as a message; gives what comes of it, findings at last.
  mutating func send(_ text: String) -> [Look] {
    do throws(ResponseError) {
      let messages = server.take(try IncomingMessage(Array(text.utf8)))
      let answers = leavesHistory ? [] : answerQuestions()
      return (messages + answers + server.findings()).map { Look($0) }
    } catch {
      return [Look(.failure(nil, error))]
    }
  }

  /// Has the server answer what was asked about history.
  mutating func answerQuestions() -> [OutgoingMessage] {
    var answers: [OutgoingMessage] = []
    for question in server.questions {
      blames.find(question, unless: { false }, isOver: { false }) { origins in
        answers += server.answer(question, by: origins)
      }
    }
    return answers
  }

  /// Asks something; gives the whole answer.
  mutating func request(_ method: String, _ params: String) -> Look {
    lastID += 1
    let message =
      "{\"jsonrpc\": \"2.0\", \"id\": \(lastID), \"method\": \"\(method)\", \"params\": \(params)}"
    let id = lastID
    return send(message).first { $0["id"].number == id } ?? send("null")[0]
  }

  /// Tells something; gives what comes of it.
  @discardableResult
  mutating func notify(_ method: String, _ params: String) -> [Look] {
    send("{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}")
  }

  /// Opens a file with its text on disk, or with another; gives the findings in it.
  @discardableResult
  mutating func open(_ path: String, _ text: String? = nil) throws -> [Look] {
    let text =
      try text ?? String(contentsOfFile: "\(repository.path)/\(path)", encoding: .utf8)
    (texts[path], versions[path]) = (text, 1)
    let item: JSONValue = [
      "uri": .string(uri(path)), "languageId": "dataregister", "version": 1, "text": .string(text),
    ]
    return findings(
      in: path, notify("textDocument/didOpen", "{\"textDocument\": \(item.rendered())}"))
  }

  /// Puts another text in the place of a file's that is open; gives the findings in it.
  @discardableResult
  mutating func change(_ path: String, _ text: String) -> [Look] {
    let version = (versions[path] ?? 0) + 1
    (texts[path], versions[path]) = (text, version)
    let params: JSONValue = [
      "textDocument": ["uri": .string(uri(path)), "version": .integer(version)],
      "contentChanges": [["text": .string(text)]],
    ]
    return findings(in: path, notify("textDocument/didChange", params.rendered()))
  }

  /// The findings of a file among messages.
  func findings(in path: String, _ messages: [Look]) -> [Look] {
    let uri = uri(path)
    return messages.last { $0["params"]["uri"].text == uri }?["params"]["diagnostics"].all ?? []
  }

  /// Asks about the place in an open file where a text begins, or one of its later characters.
  mutating func ask(
    _ method: String, _ path: String, at text: String, plus offset: Int = 0, _ more: String = ""
  ) throws -> Look {
    let whole = try #require(texts[path])
    let start = try #require(whole.range(of: text)).lowerBound
    let place = LinePlaces(Array(whole.utf8), server.client.encoding)
      .position(of: whole[..<whole.index(start, offsetBy: offset)].utf8.count)
    return request(
      "textDocument/\(method)",
      "{\"textDocument\": {\"uri\": \"\(uri(path))\"}, \"position\": \(place.json.rendered())\(more)}"
    )["result"]
  }

  /// Asks about a whole file.
  mutating func ask(_ method: String, _ path: String, _ more: String = "") -> Look {
    request(
      "textDocument/\(method)", "{\"textDocument\": {\"uri\": \"\(uri(path))\"}\(more)}")["result"]
  }

  /// A text with the edits that a server gives made in it.
  func applying(_ edits: Look, to text: String) throws -> String {
    let places = LinePlaces(Array(text.utf8), server.client.encoding)
    var bytes = Array(text.utf8)
    for edit in edits.all.reversed() {
      let start = edit["range"]["start"]
      let end = edit["range"]["end"]
      let span = places.span(
        of: TextRange(
          start: TextPosition(
            line: try #require(start["line"].number),
            character: try #require(start["character"].number)),
          end: TextPosition(
            line: try #require(end["line"].number),
            character: try #require(end["character"].number))))
      bytes.replaceSubrange(span.range, with: Array(try #require(edit["newText"].text).utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
