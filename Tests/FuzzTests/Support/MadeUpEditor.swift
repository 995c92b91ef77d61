import Rendering

@testable import LanguageServer

/// An editor with a document open, whose steps a fuzzer makes up.
struct MadeUpEditor {
  private let uri: String
  private var version = 1
  private var lastID = 0

  /// Opens an editor on a register, or on the schema, in a folder.
  init(folder: String, isSchema: Bool) {
    let path = isSchema ? "register.schema" : "a.register"
    uri = DocumentURI(path: "\(folder)/Registers/\(path)").text
  }

  /// The message that opens the document with a text.
  mutating func opening(_ bytes: [UInt8]) -> [UInt8] {
    let item: JSONValue = [
      "uri": .string(uri), "languageId": "dataregister", "version": 1,
      "text": .string(String(decoding: bytes, as: UTF8.self)),
    ]
    return message("textDocument/didOpen", ["textDocument": item], isRequest: false)
  }

  /// What is asked about a place.
  private static let ofPlace = [
    "completion", "hover", "definition", "references", "documentHighlight", "prepareRename",
  ]
  /// What is asked about the document.
  private static let ofDocument = [
    "documentSymbol", "codeLens", "formatting", "foldingRange", "semanticTokens/full",
  ]

  /// The message of the next step.
  mutating func step(_ reader: inout ByteReader) -> [UInt8] {
    let kind = Int(reader.byte() % 16)
    let document: JSONValue = ["uri": .string(uri)]
    switch kind {
    case 0...2:
      version += 1
      return message(
        "textDocument/didChange",
        [
          "textDocument": ["uri": .string(uri), "version": .integer(version)],
          "contentChanges": [["range": range(&reader), "text": .string(reader.text())]],
        ], isRequest: false)
    case 3...8:
      return message(
        "textDocument/\(Self.ofPlace[kind - 3])",
        ["textDocument": document, "position": position(&reader)])
    case 9:
      return message(
        "textDocument/rename",
        [
          "textDocument": document, "position": position(&reader),
          "newName": .string(reader.text()),
        ])
    case 10:
      return message(
        "textDocument/codeAction", ["textDocument": document, "range": range(&reader)])
    default:
      return message("textDocument/\(Self.ofDocument[kind - 11])", ["textDocument": document])
    }
  }

  private func position(_ reader: inout ByteReader) -> JSONValue {
    // A byte is read as a number with a sign: clients have sent such.
    let (line, character) = (Int8(bitPattern: reader.byte()), Int8(bitPattern: reader.byte()))
    return ["line": .integer(Int(line)), "character": .integer(Int(character))]
  }

  private func range(_ reader: inout ByteReader) -> JSONValue {
    let start = position(&reader)
    return ["start": start, "end": position(&reader)]
  }

  private mutating func message(
    _ method: String, _ params: JSONValue, isRequest: Bool = true
  ) -> [UInt8] {
    lastID += 1
    let json: JSONValue =
      isRequest
      ? [
        "jsonrpc": "2.0", "id": .integer(lastID), "method": .string(method), "params": params,
      ] : ["jsonrpc": "2.0", "method": .string(method), "params": params]
    return Array(json.rendered().utf8)
  }
}
