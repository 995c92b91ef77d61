/// Reads a tree object's entries one by one: an octal mode, a space, the name, NUL, 20 bytes of id.
///
/// libgit2's own reader refuses the whole tree for one bad entry, and its search by name misses
/// entries of a tree that is not sorted.
struct TreeReader {
  /// An entry, its name still a place in the tree's bytes.
  struct Entry {
    var mode: UInt32
    var name: Range<Int>
    var id: ObjectID
  }

  private let tree: ObjectID
  private var position: Int

  /// Begins to read a tree.
  ///
  /// - Parameters:
  ///   - tree: The tree's name.
  ///   - position: Where an entry begins in its bytes.
  init(_ tree: ObjectID, at position: Int = 0) {
    self.tree = tree
    self.position = position
  }

  /// The next entry; `nil` after the last.
  ///
  /// - Throws: `.malformedObject` when the bytes end inside an entry or a mode is not octal.
  mutating func next(in bytes: Span<UInt8>) throws(GitError) -> Entry? {
    guard position < bytes.count else { return nil }
    var mode: UInt32 = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 8 else { throw malformed }
      mode = mode << 3 | UInt32(digit)
      position += 1
    }
    let start = position + 1
    guard start < bytes.count, let end = bytes.firstIndex(of: 0, in: start..<bytes.count),
      end + 1 + ObjectID.byteCount <= bytes.count
    else { throw malformed }
    position = end + 1 + ObjectID.byteCount
    return Entry(
      mode: mode, name: start..<end, id: ObjectID(unsafe bytes.bytes, at: end + 1))
  }

  private var malformed: GitError {
    GitError(
      code: .malformedObject, function: "tree entry", message: "the tree cannot be read",
      object: tree)
  }
}
