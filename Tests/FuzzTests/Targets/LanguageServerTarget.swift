import Diagnostics
import Foundation
import Messages
import ModelTestSupport
import Rendering

@testable import LanguageServer

/// What a client sends to the language server; the first byte tells how: as bytes of the stream, as
/// messages that a byte 0xFF parts, or as steps of an editor's that are made up.
enum LanguageServerTarget: FuzzTarget {
  static let name = "language-server"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    try prepare(folder)
    var reader = ByteReader(bytes)
    switch reader.byte() % 3 {
    case 0: try checkStream(reader.all(), in: folder)
    case 1:
      var server = try server(in: folder)
      let place = Array(folder.utf8)
      for message in reader.all().split(separator: 0xFF) {
        let text = message.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
          .joined(separator: place)
        try send(Array(text), to: &server)
      }
    default: try checkSteps(&reader, in: folder)
    }
  }

  /// Sees that a stream holds the same messages in whatever pieces it comes, and sends them.
  private static func checkStream(_ bytes: [UInt8], in folder: String) throws {
    var (whole, parted) = (FrameReader(), FrameReader())
    whole.append(bytes)
    var frames: [FrameReader.Frame] = []
    while let frame = whole.next() { frames.append(frame) }
    var others: [FrameReader.Frame] = []
    for (index, byte) in bytes.enumerated() {
      parted.append([byte])
      if index % 3 != 1 { while let frame = parted.next() { others.append(frame) } }
    }
    while let frame = parted.next() { others.append(frame) }
    try hold(frames == others, "a stream holds the same messages in whatever pieces it comes")
    var server = try server(in: folder)
    for case .message(let message) in frames { try send(message, to: &server) }
  }

  /// Does what an editor does with a document: it opens it, changes it, and asks.
  private static func checkSteps(_ reader: inout ByteReader, in folder: String) throws {
    var server = try server(in: folder)
    var editor = MadeUpEditor(folder: folder, isSchema: reader.byte() & 1 != 0)
    try send(editor.opening(reader.piece()), to: &server)
    var count = 0
    while !reader.isAtEnd, count < mostSteps {
      try send(editor.step(&reader), to: &server)
      count += 1
    }
    _ = server.findings()
  }

  private static let mostSteps = 16

  /// Sends a message, and sees that a request is answered once.
  private static func send(_ bytes: [UInt8], to server: inout Server) throws {
    guard let message = try? IncomingMessage(bytes) else { return }
    let answers = server.take(message) + server.findings()
    var replies = 0
    for answer in answers {
      let text = answer.framed.utf8.drop { $0 != UInt8(ascii: "{") }
      let read = try JSONDecoder().decode(Reply.self, from: Data(text))
      if read.method == nil { replies += 1 }
    }
    try hold(
      replies == (message.isRequest ? 1 : 0), "a request is answered once, and nothing else is")
  }

  private struct Reply: Decodable {
    var method: String?
  }

  /// A server that a client has begun to talk to.
  private static func server(in folder: String) throws -> Server {
    var server = Server(
      Surroundings(language: .sv, folder: folder, usesIndex: false, version: "0") { 1_795_348_800 })
    let hello = """
      {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "rootUri": "\(DocumentURI(path: folder).text)", "capabilities": {
          "workspace": {"workspaceEdit": {"documentChanges": true}},
          "textDocument": {"completion": {"completionItem": {"snippetSupport": true}},
            "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}}}}}
      """
    try send(Array(hello.utf8), to: &server)
    return server
  }

  /// Makes the folder of registers that the client has open.
  private static func prepare(_ folder: String) throws {
    let registers = "\(folder)/Registers"
    if FileManager.default.fileExists(atPath: "\(registers)/b.register") { return }
    try FoundBytes.makeFolder(registers)
    try FoundBytes.write(ExampleSchema.source.bytes, to: "\(registers)/register.schema")
    try FoundBytes.write(Array("Name: B\nPeople: Psykologen\n".utf8), to: "\(registers)/b.register")
  }
}
