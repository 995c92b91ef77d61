import Diagnostics
import Foundation
import ModelTestSupport

@testable import LanguageServer

/// What a client sends to the language server; the first byte tells how: as bytes of the stream, as
/// messages that a byte 0xFF parts, or as steps of an editor's that are made up; and whether what is
/// asked about history is answered at once or at the end.
enum LanguageServerTarget: FuzzTarget {
  static let name = "language-server"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    try prepare(folder)
    var reader = ByteReader(bytes)
    let kind = reader.byte() % 6
    var conversation = try MadeUpConversation(in: folder, leavesHistory: kind >= 3)
    switch kind % 3 {
    case 0: try checkStream(reader.all(), &conversation)
    case 1:
      let place = Array(folder.utf8)
      for message in reader.all().split(separator: 0xFF) {
        let text = message.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
          .joined(separator: place)
        try conversation.send(Array(text))
      }
    default: try checkSteps(&reader, in: folder, &conversation)
    }
    try conversation.end()
  }

  /// Sees that a stream holds the same messages in whatever pieces it comes, and sends them.
  private static func checkStream(
    _ bytes: [UInt8], _ conversation: inout MadeUpConversation
  ) throws {
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
    for case .message(let message) in frames { try conversation.send(message) }
  }

  /// Does what an editor does with a document: it opens it, changes it, and asks.
  private static func checkSteps(
    _ reader: inout ByteReader, in folder: String, _ conversation: inout MadeUpConversation
  ) throws {
    var editor = MadeUpEditor(folder: folder, isSchema: reader.byte() & 1 != 0)
    try conversation.send(editor.opening(reader.piece()))
    var count = 0
    while !reader.isAtEnd, count < mostSteps {
      try conversation.send(editor.step(&reader))
      count += 1
    }
  }

  private static let mostSteps = 16

  /// Makes the folder of registers that the client has open.
  private static func prepare(_ folder: String) throws {
    let registers = "\(folder)/Registers"
    if FileManager.default.fileExists(atPath: "\(registers)/b.register") { return }
    try FoundBytes.makeFolder(registers)
    try FoundBytes.write(ExampleSchema.source.bytes, to: "\(registers)/register.schema")
    try FoundBytes.write(Array("Name: B\nPeople: Psykologen\n".utf8), to: "\(registers)/b.register")
  }
}
