internal import Files

/// The index of a pack, version 2: where each object stands in it (`git help format-pack`).
struct PackIndex: ~Copyable {
  private let file: MappedFile
  /// The number of objects.
  let count: Int

  private static let signature: UInt32 = 0xFF74_4F63
  private static let fanout = 8
  private static let ids = fanout + 256 * 4
  private static let recordSize = ObjectID.byteCount + 4 + 4
  private static let farBit: UInt32 = 0x8000_0000

  /// Opens an index; `nil` where it is of another version or not as it should be.
  init?(_ path: String) {
    guard let file = try? MappedFile(path), file.count >= Self.ids + 2 * ObjectID.byteCount,
      file.bigEndian32(at: 0) == Self.signature, file.bigEndian32(at: 4) == 2
    else { return nil }
    let count = Int(file.bigEndian32(at: Self.ids - 4))
    guard file.count >= Self.ids + count * Self.recordSize + 2 * ObjectID.byteCount
    else { return nil }
    self.count = count
    self.file = file
  }

  /// The checksum that the pack must end in.
  var packChecksum: ObjectID { file.objectID(at: file.count - 2 * ObjectID.byteCount) }

  /// Gives back the memory of the file until it is looked at again.
  func letGo() { file.letGo() }

  /// Where an object stands in the pack; `nil` for one that is not in it.
  func offset(of id: ObjectID) -> Int? {
    let first = Int(id.firstByte)
    var low = first == 0 ? 0 : Int(file.bigEndian32(at: Self.fanout + 4 * (first - 1)))
    var high = Int(file.bigEndian32(at: Self.fanout + 4 * first))
    // Of an index that is not as it should be, nothing is looked at behind the ids.
    guard high <= count else { return nil }
    while low < high {
      let middle = (low + high) / 2
      let found = beginning(at: middle)
      if found == id.firstEightBytes {
        let found = file.objectID(at: Self.ids + middle * ObjectID.byteCount)
        if found == id { return offset(at: middle) }
        if found < id { low = middle + 1 } else { high = middle }
      } else if found < id.firstEightBytes {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }

  /// The first eight bytes of an id, which tell most ids apart.
  private func beginning(at index: Int) -> UInt64 {
    file.bigEndian64(at: Self.ids + index * ObjectID.byteCount)
  }

  private func offset(at index: Int) -> Int? {
    let offsets = Self.ids + count * (ObjectID.byteCount + 4)
    let offset = file.bigEndian32(at: offsets + 4 * index)
    if offset & Self.farBit == 0 { return Int(offset) }
    let far = offsets + 4 * count + 8 * Int(offset & ~Self.farBit)
    guard far + 8 <= file.count - 2 * ObjectID.byteCount else { return nil }
    return Int(exactly: file.bigEndian64(at: far))
  }
}
