import CLooseObjects

@testable import Git

/// A pack and its index: as they are, or made of entries that are made up.
enum PackTarget: FuzzTarget {
  static let name = "packs"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    try FoundBytes.makeFolder("\(folder)/pack")
    if reader.byte() & 1 == 0 {
      try checkFiles(index: reader.piece(), pack: reader.all(), in: folder)
    } else {
      try checkEntries(MadeUpPack(&reader), in: folder)
    }
  }

  /// Reads what may be no pack at all; only the checksum by which the two know each other is right.
  private static func checkFiles(
    index: [UInt8], pack: [UInt8], in folder: String
  ) throws {
    var index = index
    if index.count >= 40, pack.count >= 20 {
      index.replaceSubrange(index.count - 40..<index.count - 20, with: pack.suffix(20))
    }
    try write(index, pack, in: folder)
    var name = [CChar](repeating: 0, count: 4096)
    _ = unsafe dataregister_find_damaged_pack_index(folder, &name, name.count)
    guard let read = Pack("\(folder)/pack/a") else { return }
    for start in stride(from: 0, to: max(0, index.count - 20), by: 20) {
      let id = unsafe ObjectID(index.span.bytes, at: start)
      if let object = read.object(id, atMost: largest) {
        try hold(object.bytes.count <= largest, "no object is larger than may be")
      }
    }
    read.letGo()
  }

  /// Reads a pack whose objects are known.
  private static func checkEntries(_ made: MadeUpPack, in folder: String) throws {
    try write(made.index, made.pack, in: folder)
    let read = try require(Pack("\(folder)/pack/a"), "a pack that is in order is read")
    for (place, id) in made.ids.enumerated() {
      try hold(read.offset(of: id) == made.offsets[place], "an object is found where it stands")
      let object = read.object(id, atMost: largest)
      let expected = made.object(place, depth: 0)
      try hold(
        object?.kind == expected?.kind && object?.bytes == expected?.bytes,
        "object \(place) is what comes of its differences")
    }
    try hold(read.offset(of: try ObjectID(ofBlob: [])) == nil, "what is not there is not found")
  }

  private static func write(_ index: [UInt8], _ pack: [UInt8], in folder: String) throws {
    try FoundBytes.write(index, to: "\(folder)/pack/a.idx")
    try FoundBytes.write(pack, to: "\(folder)/pack/a.pack")
  }

  /// The largest object that is read, in bytes.
  static let largest = 1 << 20
}
