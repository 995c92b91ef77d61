internal import Glibc

/// The files below a folder, with what each is and holds, in one run of bytes and in Git's order.
///
/// Tens of thousands of files are compared so in the time that it takes to read them.
package struct FileListing: Hashable, Sendable {
  /// For each file one byte that tells its mode, two with the length of its path, the 20 of its id,
  /// and its path from the top.
  package private(set) var bytes: [UInt8]

  /// Where the parts of a file's record are.
  struct Record {
    /// Where its id is.
    let id: Range<Int>
    /// Where its path is, at the end of the record.
    let path: Range<Int>

    /// Finds the record at a position; `nil` where none ends within the bytes.
    init?(at position: Int, in bytes: Span<UInt8>) {
      let start = position + 3 + ObjectID.byteCount
      guard start <= bytes.count else { return nil }
      let end = start + (Int(bytes[position + 1]) << 8 | Int(bytes[position + 2]))
      guard end <= bytes.count else { return nil }
      id = position + 3..<start
      path = start..<end
    }
  }

  /// Makes a listing of the bytes of another; what is no listing differs from any that is.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Begins an empty listing with room for a number of bytes.
  init(reserving capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - mode: What it is.
  ///   - source: The bytes that hold the rest.
  ///   - id: Where its id begins.
  ///   - folder: The folder that its path begins with, with a slash at the end.
  ///   - name: Where the rest of its path is.
  /// - Returns: Whether the path is short enough.
  mutating func append(
    _ mode: FileMode, from source: Span<UInt8>, id: Int, below folder: [UInt8] = [],
    name: Range<Int>
  ) -> Bool {
    let length = folder.count + name.count
    guard length <= UInt16.max else { return false }
    bytes.append(mode.letter)
    bytes.append(UInt8(length >> 8))
    bytes.append(UInt8(length & 0xFF))
    unsafe source.withUnsafeBufferPointer { source in
      unsafe bytes.append(contentsOf: source[id..<id + ObjectID.byteCount])
      bytes.append(contentsOf: folder)
      unsafe bytes.append(contentsOf: source[name])
    }
    return true
  }
}

extension FileListing {
  /// A file whose content differs between two listings.
  package struct Change: Hashable, Sendable {
    /// The path from the top.
    package var path: String
    /// What it held before.
    package var old: ObjectID
    /// What it holds now.
    package var new: ObjectID
  }

  /// The files whose content is another than in an older listing.
  ///
  /// - Parameters:
  ///   - old: The older listing.
  ///   - limit: The most that are found.
  /// - Returns: The files; `nil` where there are more, or not the same files in both.
  package func changes(from old: FileListing, atMost limit: Int) -> [Change]? {
    guard bytes.count == old.bytes.count else { return nil }
    let (now, before) = (bytes.span, old.bytes.span)
    var changes: [Change] = []
    var position = 0
    while position < now.count {
      guard let record = Record(at: position, in: now) else { return nil }
      if !Self.isSame(position..<record.path.upperBound, now, before) {
        guard Self.isSame(position..<record.id.lowerBound, now, before),
          Self.isSame(record.path, now, before), changes.count < limit
        else { return nil }
        let (old, new) = (ObjectID(at: record.id, in: before), ObjectID(at: record.id, in: now))
        changes.append(Change(path: now.text(record.path), old: old, new: new))
      }
      position = record.path.upperBound
    }
    return changes
  }

  /// What a path holds; `nil` where there is no such file.
  package func content(of path: String) -> ObjectID? {
    let wanted = Array(path.utf8)
    var position = 0
    while let record = Record(at: position, in: bytes.span) {
      if record.path.count == wanted.count,
        bytes.span.extracting(record.path).elementsEqual(wanted.span)
      {
        return ObjectID(at: record.id, in: bytes.span)
      }
      position = record.path.upperBound
    }
    return nil
  }

  /// What each path holds.
  package var contents: [String: ObjectID] {
    var contents: [String: ObjectID] = [:]
    var position = 0
    while let record = Record(at: position, in: bytes.span) {
      contents[bytes.span.text(record.path)] = ObjectID(at: record.id, in: bytes.span)
      position = record.path.upperBound
    }
    return contents
  }

  private static func isSame(
    _ range: Range<Int>, _ left: Span<UInt8>, _ right: Span<UInt8>
  ) -> Bool {
    unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left + range.lowerBound, right + range.lowerBound, range.count) == 0
      }
    }
  }
}

extension ObjectID {
  fileprivate init(at range: Range<Int>, in bytes: Span<UInt8>) {
    self.init(unsafe bytes.bytes, at: range.lowerBound)
  }
}

extension FileMode {
  /// The letter that stands for the mode in a listing.
  fileprivate var letter: UInt8 {
    switch self {
    case .tree: UInt8(ascii: "t")
    case .blob: UInt8(ascii: "b")
    case .executable: UInt8(ascii: "x")
    case .symlink: UInt8(ascii: "l")
    case .submodule: UInt8(ascii: "s")
    }
  }

  /// The mode of a file that a letter stands for.
  init?(letter: UInt8) {
    let modes: [FileMode] = [.blob, .executable, .symlink, .submodule]
    guard let mode = modes.first(where: { $0.letter == letter }) else { return nil }
    self = mode
  }
}
