package import Files

/// The table of contents of a commit-graph file: where each of its chunks stands.
struct ChunkTable {
  /// The number of layers that the file says it was made on.
  let baseLayers: Int
  private let chunks: [UInt32: Range<Int>]

  private static let signature: UInt32 = 0x4347_5048  // CGPH
  private static let headerSize = 8
  private static let entrySize = 12

  /// Reads the table; `nil` for a file of another kind, version or hash, or one that ends too early.
  init?(of file: borrowing MappedFile) {
    let end = file.count - ObjectID.byteCount
    guard end >= Self.headerSize + Self.entrySize, file.bigEndian32(at: 0) == Self.signature,
      file.byte(at: 4) == 1, file.byte(at: 5) == 1
    else { return nil }
    let count = Int(file.byte(at: 6))
    baseLayers = Int(file.byte(at: 7))
    guard end >= Self.headerSize + (count + 1) * Self.entrySize else { return nil }
    var chunks: [UInt32: Range<Int>] = [:]
    for index in 0..<count {
      let entry = Self.headerSize + index * Self.entrySize
      let start = file.bigEndian64(at: entry + 4)
      let next = file.bigEndian64(at: entry + Self.entrySize + 4)
      guard start <= next, next <= UInt64(end) else { return nil }
      chunks[file.bigEndian32(at: entry)] = Int(start)..<Int(next)
    }
    self.chunks = chunks
  }

  /// Where the chunk with a name of four letters stands.
  subscript(name: StaticString) -> Range<Int>? {
    var number: UInt32 = 0
    for byte in name.description.utf8 { number = number << 8 | UInt32(byte) }
    return chunks[number]
  }
}

extension MappedFile {
  /// The number of 32 bits at a place, its highest byte first.
  func bigEndian32(at offset: Int) -> UInt32 { UInt32(bigEndian: number32(at: offset)) }

  /// The number of 64 bits at a place, its highest byte first.
  func bigEndian64(at offset: Int) -> UInt64 { UInt64(bigEndian: number64(at: offset)) }

  /// The id of 20 bytes at a place.
  package func objectID(at offset: Int) -> ObjectID {
    withBytes(offset..<offset + ObjectID.byteCount) { ObjectID($0) }
  }
}
