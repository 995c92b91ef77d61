/// A pack of objects, many of them stored as what they differ in from another
/// (`git help format-pack`).
///
/// It is a class since an array can hold no file that closes itself.
final class Pack {
  private let index: PackIndex
  private let path: String
  /// The file of the objects; `nil` where it cannot be used.
  ///
  /// Of most packs a short question needs no object.
  private lazy var file = PackFile("\(path).pack", of: index)
  /// The trees that were read last, by their place.
  private var trees = PackCache(limit: 8 << 20, slotBits: 12)
  /// All else that was read last: small files, each of which comes back when its older version is read,
  /// many trees later.
  private var others = PackCache(limit: 16 << 20, slotBits: 14)

  /// A chain of differences that is longer is not followed: Git makes none.
  private static let longestChain = 4096
  /// What is larger is left to libgit2.
  static let largest = 256 << 20

  /// Opens the index of a pack; `nil` where it cannot be used.
  ///
  /// - Parameter path: The path of the pack and of its index without its ending.
  init?(_ path: String) {
    guard let index = PackIndex("\(path).idx") else { return nil }
    self.index = index
    self.path = path
  }

  /// An object; `nil` where the pack does not hold it, or what it holds is not as it should be.
  ///
  /// - Parameters:
  ///   - id: The object.
  ///   - limit: The largest that is read, in bytes.
  /// - Returns: The object's kind and bytes.
  func object(_ id: ObjectID, atMost limit: Int) -> PackedObject? {
    guard var place = index.offset(of: id), let file else { return nil }
    var differences: [(place: Int, bytes: [UInt8])] = []
    var object = kept(at: place)
    while object == nil {
      guard differences.count < Self.longestChain, let header = file.header(at: place, index),
        header.size <= limit, let bytes = file.bytes(behind: header)
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
    file?.letGo()
  }
}
