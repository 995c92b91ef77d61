@testable import Git

/// What Git gives a hook: the first byte tells how it is read.
enum HookTarget: FuzzTarget {
  static let name = "hooks"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let options = reader.byte()
    let input = reader.all()
    try checkUpdates(input)
    try checkDraft(input, options)
    for trailer in Trailer.trailers(in: String(decoding: input, as: UTF8.self)) {
      try hold(
        !trailer.key.isEmpty && !trailer.key.utf8.contains(UInt8(ascii: ":")),
        "a trailer's key ends at its colon")
      try hold(!trailer.value.utf8.contains(0x0A), "a trailer's value is one line")
    }
  }

  /// Sees that lines which are read are those that there are.
  private static func checkUpdates(_ bytes: [UInt8]) throws {
    for form in [RefUpdate.Form.receiving, .pushing] {
      guard let updates = try? RefUpdate.updates(in: bytes, form) else { continue }
      try hold(
        updates.count == bytes.count { $0 == 0x0A },
        "each line is an update, and none is passed over")
      guard form == .receiving, String(validating: bytes, as: UTF8.self) != nil else { continue }
      let zero = String(repeating: "0", count: 40)
      let lines = updates.map { update in
        "\(update.old?.hex ?? zero) \(update.new?.hex ?? zero) \(update.name)\n"
      }.joined()
      try hold(
        lines.lowercased() == String(decoding: bytes, as: UTF8.self).lowercased(),
        "updates say what the lines say")
    }
  }

  /// A comment that no draft has.
  private static let remark = "Ett förslag till meddelande, 7d1c5e0a"

  /// Sees that a message which is put above a draft becomes the message.
  private static func checkDraft(_ bytes: [UInt8], _ options: UInt8) throws {
    let markers = ["#", ";", "", "//", "å"]
    let reading = MessageDraft.Reading(
      commentMarker: markers[Int(options >> 2) % markers.count], keepsComments: options & 1 != 0,
      cutsAtScissors: options & 2 != 0)
    let draft = MessageDraft(bytes, reading)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    try hold(
      draft.messageInPlace.utf8.count { $0 == 0x0A } < lines,
      "a message has no more lines than its file")
    let isSilent = draft.message.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if !reading.keepsComments {
      try hold(draft.hasText != isSilent, "a message with text has some")
    }
    let again = MessageDraft(draft.adding(["Rubrik", "", "Text"]) { _ in [remark] }, reading)
    if reading.commentMarker.isEmpty { return }
    try hold(again.hasText, "a message that was added is there")
    try hold(
      again.message.utf8.starts(with: "Rubrik\n\nText".utf8), "a message that was added comes first"
    )
    if !reading.keepsComments {
      try hold(!again.message.contains(remark), "a comment that was added is none of it")
    }
  }
}
