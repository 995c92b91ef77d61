internal import Glibc

/// A tree object as it is stored, with the place of each of its entries: what two trees are compared
/// by, without taking apart what they share.
package struct TreeBytes {
  /// The tree's name.
  package let id: ObjectID
  private let bytes: [UInt8]
  /// Where each entry begins, and where the last one ends.
  private let starts: [Int32]

  /// The number of bytes.
  package var byteCount: Int { bytes.count }

  /// Reads a tree; `nil` for one that is not sorted, holds a name twice or one with a slash in it, or
  /// is larger than 2 GiB.
  ///
  /// Git orders a folder as if a slash stood behind its name: a name that has one itself could be
  /// taken for that of a folder.
  ///
  /// - Throws: `.malformedObject` when it ends inside an entry or a mode is not octal.
  init?(_ id: ObjectID, _ bytes: [UInt8], like other: TreeBytes?) throws(GitError) {
    guard bytes.count <= Int(Int32.max) else { return nil }
    if let other, other.hasSameLayout(as: bytes) {
      self.init(id: id, bytes: bytes, starts: other.starts)
      return
    }
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count / 48)
    var reader = TreeReader(id)
    var last: TreeReader.Entry?
    var end = 0
    while let entry = try reader.next(in: bytes.span) {
      if let last, Self.order(last, in: bytes.span, entry, in: bytes.span) >= 0 { return nil }
      if bytes.span.firstIndex(of: UInt8(ascii: "/"), in: entry.name) != nil { return nil }
      starts.append(Int32(end))
      end = entry.name.upperBound + 1 + ObjectID.byteCount
      last = entry
    }
    starts.append(Int32(end))
    self.init(id: id, bytes: bytes, starts: starts)
  }

  private init(id: ObjectID, bytes: [UInt8], starts: [Int32]) {
    self.id = id
    self.bytes = bytes
    self.starts = starts
  }

  /// Whether other bytes hold the same names with the same modes in the same places.
  private func hasSameLayout(as other: [UInt8]) -> Bool {
    guard bytes.count == other.count else { return false }
    var entry = 0
    while true {
      let offset = Self.mismatch(bytes, Int(starts[entry]), other, Int(starts[entry]))
      guard offset < bytes.count else { return true }
      entry = self.entry(around: offset, from: entry)
      // What differs must be the id and nothing before it.
      guard offset >= Int(starts[entry + 1]) - ObjectID.byteCount else { return false }
      entry += 1
    }
  }
}

extension TreeBytes {
  /// The entries that differ between two trees, in their order; `nil` stands for a tree without any.
  ///
  /// Where a file takes the name of a folder, or the other way about, one goes and another comes.
  package static func changes(
    from old: TreeBytes?, to new: TreeBytes?
  ) -> [(old: TreeEntry?, new: TreeEntry?)] {
    var changes: [(old: TreeEntry?, new: TreeEntry?)] = []
    let (oldCount, newCount) = (old?.count ?? 0, new?.count ?? 0)
    var (i, j) = (0, 0)
    while let old, let new, i < oldCount, j < newCount {
      let (first, second) = (Int(old.starts[i]), Int(new.starts[j]))
      let offset = mismatch(old.bytes, first, new.bytes, second)
      // Both hold the same whole entries up to the one where they come to differ.
      let shared = old.entry(around: offset, from: i) - i
      (i, j) = (i + shared, j + shared)
      guard i < oldCount, j < newCount, let before = old.stored(i), let after = new.stored(j)
      else { break }
      switch Self.order(before, in: old.bytes.span, after, in: new.bytes.span) {
      case ..<0:
        changes.append((TreeEntry(before, in: old.bytes.span), nil))
        i += 1
      case 0:
        let (left, right) = (
          TreeEntry(before, in: old.bytes.span), TreeEntry(after, in: new.bytes.span)
        )
        if left != right { changes.append((left, right)) }
        (i, j) = (i + 1, j + 1)
      default:
        changes.append((nil, TreeEntry(after, in: new.bytes.span)))
        j += 1
      }
    }
    if let old {
      changes += (i..<oldCount).map { (old.treeEntry($0), nil) }
    }
    if let new {
      changes += (j..<newCount).map { (nil, new.treeEntry($0)) }
    }
    return changes
  }
}

extension TreeBytes {
  /// The entry that has a name, be it a file or a folder; `nil` without one.
  ///
  /// - Parameters:
  ///   - name: The bytes of the name.
  ///   - hint: Where it was in another tree; set to where it is.
  /// - Returns: What the name stands for.
  package func entry(
    named name: [UInt8], _ hint: inout Int
  ) -> (mode: FileMode, id: ObjectID)? {
    if hint < count, let entry = stored(hint), bytes[entry.name].elementsEqual(name) {
      return (FileMode(stored: entry.mode), entry.id)
    }
    for key in [name, name + [UInt8(ascii: "/")]] {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        guard let entry = stored(middle) else { return nil }
        let isTree = FileMode(stored: entry.mode) == .tree
        let found = Array(bytes[entry.name]) + (isTree ? [UInt8(ascii: "/")] : [])
        if found == key {
          hint = middle
          return (FileMode(stored: entry.mode), entry.id)
        }
        if found.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
      }
    }
    return nil
  }

  /// The number of entries.
  private var count: Int { starts.count - 1 }

  /// The entry that a byte stands in, at or after an entry; the number of entries for the end.
  private func entry(around offset: Int, from first: Int) -> Int {
    var (low, high) = (first, count)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func stored(_ entry: Int) -> TreeReader.Entry? {
    var reader = TreeReader(id, at: Int(starts[entry]))
    return try? reader.next(in: bytes.span)
  }

  private func treeEntry(_ entry: Int) -> TreeEntry? {
    stored(entry).map { TreeEntry($0, in: bytes.span) }
  }

  /// Where two runs of bytes first differ, counted in the first; its end where they do not.
  private static func mismatch(
    _ left: [UInt8], _ first: Int, _ right: [UInt8], _ second: Int
  ) -> Int {
    let count = min(left.count - first, right.count - second)
    let same = unsafe left.withUnsafeBufferPointer { left in
      unsafe right.withUnsafeBufferPointer { right in
        guard let old = left.baseAddress, let new = right.baseAddress else { return 0 }
        var index = 0
        while index + block <= count,
          unsafe memcmp(old + first + index, new + second + index, block) == 0
        {
          index += block
        }
        while index < count, unsafe old[first + index] == new[second + index] { index += 1 }
        return index
      }
    }
    return first + same
  }

  /// How many bytes are compared at once.
  private static let block = 256

  /// How two entries are ordered: below 0, 0 or above.
  ///
  /// Git orders them byte by byte, a folder as if its name ended in a slash (`base_name_compare`).
  private static func order(
    _ left: TreeReader.Entry, in old: Span<UInt8>, _ right: TreeReader.Entry, in new: Span<UInt8>
  ) -> Int {
    let count = min(left.name.count, right.name.count)
    for index in 0..<count {
      let (first, second) = (
        old[left.name.lowerBound + index], new[right.name.lowerBound + index]
      )
      if first != second { return first < second ? -1 : 1 }
    }
    let (first, second) = (byte(at: count, of: left, in: old), byte(at: count, of: right, in: new))
    return Int(first) - Int(second)
  }

  /// A byte of a name or, behind it, what stands there for its order.
  private static func byte(
    at index: Int, of entry: TreeReader.Entry, in tree: Span<UInt8>
  ) -> UInt8 {
    if index < entry.name.count { return tree[entry.name.lowerBound + index] }
    return FileMode(stored: entry.mode) == .tree ? UInt8(ascii: "/") : 0
  }
}
