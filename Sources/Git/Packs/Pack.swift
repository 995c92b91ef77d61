internal import Files

/// A pack of objects, many of them stored as what they differ in from another
/// (`git help format-pack`).
///
/// It is a class since an array can hold no file that closes itself.
final class Pack {
  private let index: PackIndex
  private let file: MappedFile
  private let inflater: Inflater
  /// The trees that were read last, by their place.
  private var trees = PackCache(limit: 8 << 20, slotBits: 12)
  /// All else that was read last: small files, each of which comes back when its older version is read,
  /// many trees later.
  private var others = PackCache(limit: 16 << 20, slotBits: 14)

  private static let signature: UInt32 = 0x5041_434B  // PACK
  private static let headerSize = 12
  /// A chain of differences that is longer is not followed: Git makes none.
  private static let longestChain = 4096
  /// What is larger is left to libgit2.
  static let largest = 256 << 20

  /// Opens a pack and its index; `nil` where one of them cannot be used.
  ///
  /// - Parameter path: The path of both without its ending.
  init?(_ path: String) {
    guard let index = PackIndex("\(path).idx"), let inflater = Inflater(),
      let file = try? MappedFile("\(path).pack"),
      file.count >= Self.headerSize + ObjectID.byteCount,
      file.bigEndian32(at: 0) == Self.signature,
      file.bigEndian32(at: 4) == 2 || file.bigEndian32(at: 4) == 3,
      file.bigEndian32(at: 8) == index.count,
      file.objectID(at: file.count - ObjectID.byteCount) == index.packChecksum
    else { return nil }
    self.index = index
    self.file = file
    self.inflater = inflater
  }

  /// An object as a pack stores it.
  private enum Stored {
    case whole(ObjectKind)
    case difference(from: Int)
  }

  /// An object; `nil` where the pack does not hold it, or what it holds is not as it should be.
  ///
  /// - Parameters:
  ///   - id: The object.
  ///   - limit: The largest that is read, in bytes.
  /// - Returns: The object's kind and bytes.
  func object(_ id: ObjectID, atMost limit: Int) -> PackedObject? {
    guard var place = index.offset(of: id) else { return nil }
    var differences: [(place: Int, bytes: [UInt8])] = []
    var object = kept(at: place)
    while object == nil {
      guard differences.count < Self.longestChain, let header = header(at: place),
        header.size <= limit,
        let bytes = inflater.bytes(at: header.start, of: file, size: header.size)
      else { return nil }
      switch header.stored {
      case .whole(let kind):
        let found = PackedObject(kind: kind, bytes: bytes)
        // No commit is stored as what it differs in from a commit that stands beside it.
        if kind != .commit || !differences.isEmpty { keep(found, at: place) }
        object = found
      case .difference(let base):
        differences.append((place, bytes))
        place = base
        object = kept(at: base)
      }
    }
    guard var object else { return nil }
    for difference in differences.reversed() {
      guard let bytes = PackDifference(difference.bytes).applied(to: object.bytes, atMost: limit)
      else {
        return nil
      }
      object.bytes = bytes
      keep(object, at: difference.place)
    }
    return object.bytes.count <= limit ? object : nil
  }

  /// Where an object stands in the pack; `nil` for one that is not in it.
  func offset(of id: ObjectID) -> Int? { index.offset(of: id) }

  private func kept(at place: Int) -> PackedObject? { trees[place] ?? others[place] }

  private func keep(_ object: PackedObject, at place: Int) {
    if object.kind == .tree {
      trees.keep(object, at: place)
    } else {
      others.keep(object, at: place)
    }
  }

  /// Gives back the memory of the files until they are looked at again.
  func letGo() {
    index.letGo()
    file.letGo()
  }

  /// What stands before an object's bytes.
  private func header(at place: Int) -> (stored: Stored, size: Int, start: Int)? {
    var position = place
    guard var byte = next(&position) else { return nil }
    let type = byte >> 4 & 7
    var (size, shift) = (Int(byte & 0x0F), 4)
    while byte & 0x80 != 0 {
      guard shift < 56, let more = next(&position) else { return nil }
      byte = more
      size |= Int(byte & 0x7F) << shift
      shift += 7
    }
    switch type {
    case 6:
      guard let distance = distance(&position), distance > 0, distance < place else { return nil }
      return (.difference(from: place - distance), size, position)
    case 7:
      guard position + ObjectID.byteCount <= file.count,
        let base = index.offset(of: file.objectID(at: position))
      else { return nil }
      return (.difference(from: base), size, position + ObjectID.byteCount)
    default:
      guard let kind = ObjectKind(rawValue: Int32(type)) else { return nil }
      return (.whole(kind), size, position)
    }
  }

  private func next(_ position: inout Int) -> UInt8? {
    guard position >= Self.headerSize, position < file.count - ObjectID.byteCount else {
      return nil
    }
    defer { position += 1 }
    return file.load(UInt8.self, at: position)
  }

  /// How far before an object its base stands.
  private func distance(_ position: inout Int) -> Int? {
    guard var byte = next(&position) else { return nil }
    var distance = Int(byte & 0x7F)
    while byte & 0x80 != 0 {
      guard distance < 1 << 48, let more = next(&position) else { return nil }
      byte = more
      distance = (distance + 1) << 7 | Int(byte & 0x7F)
    }
    return distance
  }
}
