/// What some files held before they were changed together, as it is noted down.
///
/// A line says what it is. Then, for each file, a line has the lengths of its path and of what it held
/// (`-` where it was new) and the SHA-256 of what it was to hold; the path and the bytes follow. The
/// last line is the SHA-256 of all before it.
struct ChangeNote {
  /// One file.
  struct Entry: Equatable {
    /// The path, from the root.
    var path: String
    /// What it held; `nil` where there was none.
    var old: [UInt8]?
    /// The SHA-256 of what it was to hold, in hexadecimal digits.
    var new: String
  }

  /// The files, in the order in which they are written.
  var entries: [Entry]

  /// The name of the file; Git is told to leave such names alone.
  static let name = ".dataregister-changes"

  /// The largest note in bytes that is read.
  static let largest = 1 << 30

  private static let firstLine = Array("dataregister changes 1\n".utf8)

  /// Notes down some changes.
  init(_ changes: [FileChanges.Change]) {
    entries = changes.map {
      Entry(path: $0.path, old: $0.old, new: SHA256(of: $0.new).hex)
    }
  }

  /// The form in which it is written.
  var bytes: [UInt8] {
    var bytes = Self.firstLine
    for entry in entries {
      let length = entry.old.map { String($0.count) } ?? "-"
      bytes += Array("\(entry.path.utf8.count) \(length) \(entry.new)\n\(entry.path)".utf8)
      bytes += entry.old ?? []
    }
    return bytes + Array(SHA256(of: bytes).hex.utf8)
  }

  /// Reads the form in which it is written; `nil` where it is not just that.
  init?(_ bytes: [UInt8]) {
    let body = bytes.dropLast(64)
    guard bytes.count >= Self.firstLine.count + 64, body.starts(with: Self.firstLine),
      bytes.suffix(64).elementsEqual(SHA256(of: Array(body)).hex.utf8)
    else { return nil }
    entries = []
    var rest = body.dropFirst(Self.firstLine.count)
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = String(decoding: rest[..<end], as: UTF8.self)
        .split(separator: " ", omittingEmptySubsequences: false)
      rest = rest[(end + 1)...]
      guard words.count == 3, let pathLength = Self.length(words[0], rest.count) else { return nil }
      let path = String(decoding: rest.prefix(pathLength), as: UTF8.self)
      guard path.utf8.count == pathLength else { return nil }
      rest = rest.dropFirst(pathLength)
      var old: [UInt8]?
      if words[1] != "-" {
        guard let length = Self.length(words[1], rest.count) else { return nil }
        old = Array(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
      entries.append(Entry(path: path, old: old, new: String(words[2])))
    }
  }

  /// A length that is no more than what is left.
  private static func length(_ word: Substring, _ most: Int) -> Int? {
    guard let length = Int(word), (0...most).contains(length) else { return nil }
    return length
  }
}
