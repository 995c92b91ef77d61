import ModelTestSupport
import RegisterModel

@testable import RegisterDiff

/// Two versions of a register, parted by a byte 0xFF; and the same as two texts, word by word.
enum DiffTarget: FuzzTarget {
  static let name = "diff"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let parts = ByteReader.parts(2, of: bytes)
    try checkWords(from: text(parts[0]), to: text(parts[1]))
    let schema = ExampleSchema.schema
    let (old, new) = (
      try RegisterTarget.read(parts[0], schema), try RegisterTarget.read(parts[1], schema)
    )
    try hold(changes(from: old, to: old).isEmpty, "a register is the same as itself")
    try checkChanges(from: old, to: new)
    // Before the LF of a line, a CR at the very end would not be part of the last value any more.
    // Nothing takes values from such a file: it does not parse.
    try checkUpdate(of: old, to: new, butLast: parts[1].last == UInt8(ascii: "\r"))
    for file in [old, new] {
      let lines = LinewiseForm.lines(of: file)
      try hold(
        lines?.contains { $0.utf8.contains(UInt8(ascii: "\n")) } != true,
        "a line of the form by lines is one line")
    }
  }

  /// Sees that the segments make up both texts.
  private static func checkWords(from old: String, to new: String) throws {
    let segments = WordDiff(old: old, new: new).segments
    let (before, after) = (
      segments.filter { $0.kind != .added }.map(\.text).joined(),
      segments.filter { $0.kind != .removed }.map(\.text).joined()
    )
    try hold(before.utf8.elementsEqual(old.utf8), "what stayed and went is the old text")
    try hold(after.utf8.elementsEqual(new.utf8), "what stayed and came is the new text")
    try hold(segments.allSatisfy { !$0.text.isEmpty }, "a segment says something")
    try hold(
      zip(segments, segments.dropFirst()).allSatisfy { $0.kind != $1.kind },
      "neighbours are of two kinds")
    if old.utf8.elementsEqual(new.utf8) {
      try hold(segments.allSatisfy { $0.kind == .common }, "equal texts have nothing but common")
    }
  }

  /// Sees that changes tell what each version says, and that the newer version comes of them.
  private static func checkChanges(from old: RegisterFile, to new: RegisterFile) throws {
    let changes = changes(from: old, to: new)
    let (before, after) = (RegisterTarget.stated(old), RegisterTarget.stated(new))
    var made = before
    for change in changes {
      try hold(change.old != nil || change.new != nil, "\(change) is a change")
      guard let field = change.field else { continue }
      let place = RegisterFile.Key(field: field, language: change.language)
      try hold(change.old == before[place], "\(change) tells what was there")
      try hold(change.new == after[place], "\(change) tells what is there")
      made[place] = change.new
    }
    try hold(made.count == after.count, "changes make the newer version of the older")
    for (place, value) in after {
      try hold(made[place]?.saysTheSame(as: value) == true, "\(place) comes of the changes")
    }
    let back = self.changes(from: new, to: old)
    try hold(back.count == changes.count, "there are as many changes one way as the other")
  }

  /// Sees that the values of the newer version can be put into the older file.
  private static func checkUpdate(
    of old: RegisterFile, to new: RegisterFile, butLast: Bool
  ) throws {
    let values = new.register.variants.dropLast(butLast ? 1 : 0).filter {
      if case .raw = $0.value { false } else { true }
    }
    guard let bytes = RegisterUpdate.bytes(stating: values, in: old) else { return }
    let updated = RegisterTarget.stated(try RegisterTarget.read(bytes, old.schema))
    for value in values {
      let place = RegisterFile.Key(field: value.field, language: value.language)
      try hold(updated[place] == value.value, "\(place) says what it was set to")
    }
    let set = Set(values.map { RegisterFile.Key(field: $0.field, language: $0.language) })
    for (place, value) in RegisterTarget.stated(old) where !set.contains(place) {
      try hold(updated[place] == value, "\(place) says what it said")
    }
  }

  /// What differs between two versions.
  static func changes(from old: RegisterFile, to new: RegisterFile) -> [Change] {
    RegisterComparison.changes(
      from: RegisterVersion(old.register, schema: old.schema),
      to: RegisterVersion(new.register, schema: new.schema))
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
