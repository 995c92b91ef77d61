/// The objects of a pack that were read last: those beside them in the history are stored as what
/// they differ in from them.
struct PackCache {
  private var objects: [Int: PackedObject] = [:]
  private var order: [Int] = []
  private var oldest = 0
  private var byteCount = 0

  /// How many bytes are kept.
  private static let limit = 16 << 20

  /// The object at a place of the pack; `nil` where it is not kept.
  subscript(place: Int) -> PackedObject? { objects[place] }

  /// Keeps an object, and lets go of those that were kept the longest.
  mutating func keep(_ object: PackedObject, at place: Int) {
    guard object.bytes.count <= Self.limit / 8, objects.updateValue(object, forKey: place) == nil
    else { return }
    order.append(place)
    // The bookkeeping of small objects weighs too.
    byteCount += object.bytes.count + 128
    while byteCount > Self.limit {
      byteCount -= (objects.removeValue(forKey: order[oldest])?.bytes.count ?? 0) + 128
      oldest += 1
    }
    if oldest > 4096, oldest > order.count / 2 {
      order.removeFirst(oldest)
      oldest = 0
    }
  }
}
