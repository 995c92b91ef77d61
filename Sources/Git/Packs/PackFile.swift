internal import Files

/// The file of a pack, whose objects are inflated when they are asked for.
///
/// It is a class since it is opened only when the first object in it is asked for.
final class PackFile {
  private let file: MappedFile
  private let inflater: Inflater

  private static let signature: UInt32 = 0x5041_434B  // PACK
  private static let headerSize = 12

  /// Opens the file of a pack; `nil` where it cannot be used.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - index: The index of the pack, which it must fit.
  init?(_ path: String, of index: borrowing PackIndex) {
    guard let inflater = Inflater(), let file = try? MappedFile(path),
      file.count >= Self.headerSize + ObjectID.byteCount,
      file.bigEndian32(at: 0) == Self.signature,
      file.bigEndian32(at: 4) == 2 || file.bigEndian32(at: 4) == 3,
      file.bigEndian32(at: 8) == index.count,
      file.objectID(at: file.count - ObjectID.byteCount) == index.packChecksum
    else { return nil }
    self.file = file
    self.inflater = inflater
  }

  /// Gives back the memory of the file until it is looked at again.
  func letGo() { file.letGo() }

  /// An object as a pack stores it.
  enum Stored {
    case whole(ObjectKind)
    case difference(from: Int)
  }

  /// What stands before an object's bytes: how it is stored, how many bytes it is inflated to, and
  /// where they begin.
  typealias Header = (stored: Stored, size: Int, start: Int)

  /// What stands before an object's bytes; `nil` where that is not as it should be.
  ///
  /// - Parameters:
  ///   - place: Where the object stands.
  ///   - index: The index of the pack.
  /// - Returns: What stands there.
  func header(at place: Int, _ index: borrowing PackIndex) -> Header? {
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

  /// The bytes behind a header, inflated; `nil` where they are not as it says.
  func bytes(behind header: Header) -> [UInt8]? {
    inflater.bytes(at: header.start, of: file, size: header.size)
  }

  private func next(_ position: inout Int) -> UInt8? {
    guard position >= Self.headerSize, position < file.count - ObjectID.byteCount else {
      return nil
    }
    defer { position += 1 }
    return file.byte(at: position)
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
