import RegisterModel

/// A folder of registers written down as lines: a kind, a space and a path.
///
/// In a path `\xHH` is a byte and `\\` a backslash. A `file` is empty; `file:BYTES` is a file of so many
/// bytes, one comment; `files:COUNT` are so many files, whose numbers from 1 take the place of `#` in
/// the path; `unreadable` is a file whose bytes cannot be had.
struct Listing {
  /// What the folder holds.
  private(set) var entries: [RegisterFolder.Entry] = []
  /// The bytes of the files that are not empty, by path below the folder.
  private(set) var sizes: [String: Int] = [:]
  /// The files that cannot be read.
  private(set) var unreadable: Set<String> = []

  private struct Unreadable: Error {
    var line: String
  }

  /// Reads a listing.
  ///
  /// - Throws: An error that quotes the first line that cannot be read.
  init(_ bytes: [UInt8]) throws {
    for line in bytes.split(separator: 0x0A) {
      guard let space = line.firstIndex(of: 0x20) else { throw unreadable(line) }
      let words = String(decoding: line[..<space], as: UTF8.self).split(separator: ":")
      let path = Self.path(line[(space + 1)...])
      let number = words.dropFirst().first.flatMap { Int($0) }
      switch (words.first, number) {
      case ("file", let size):
        entries.append(RegisterFolder.Entry(path: path, kind: .file))
        sizes[path] = size
      case ("files", let count?):
        for number in 1...count {
          entries.append(
            RegisterFolder.Entry(path: path.replacing("#", with: "\(number)"), kind: .file))
        }
      case ("unreadable", nil):
        entries.append(RegisterFolder.Entry(path: path, kind: .file))
        unreadable.insert(path)
      case ("executable", nil):
        entries.append(RegisterFolder.Entry(path: path, kind: .executableFile))
      case ("folder", nil): entries.append(RegisterFolder.Entry(path: path, kind: .folder))
      case ("link", nil): entries.append(RegisterFolder.Entry(path: path, kind: .symbolicLink))
      case ("submodule", nil): entries.append(RegisterFolder.Entry(path: path, kind: .submodule))
      case ("other", nil): entries.append(RegisterFolder.Entry(path: path, kind: .other))
      default: throw unreadable(line)
      }
    }
  }

  private func unreadable(_ line: ArraySlice<UInt8>) -> Unreadable {
    Unreadable(line: String(decoding: line, as: UTF8.self))
  }

  /// The path of escaped bytes; bytes that are not UTF-8 become U+FFFD.
  private static func path(_ escaped: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = escaped
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else if rest.first == UInt8(ascii: "x") {
        let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(rest.popFirst() ?? byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
