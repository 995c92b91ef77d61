/// The objects of a pack that were read last: those beside them in the history are stored as what
/// they differ in from them.
///
/// Each place of the pack has one slot, which it shares with others: what came last stays.
struct PackCache {
  private var slots: [(place: Int, object: PackedObject)?]
  /// The slots that are filled, the first filled first, and where among them the oldest stands.
  private var order: [Int] = []
  private var oldest = 0
  private var byteCount = 0

  /// How many bytes are kept.
  private static let limit = 16 << 20
  private static let slotCount = 4096

  init() { slots = Array(repeating: nil, count: Self.slotCount) }

  /// The object at a place of the pack; `nil` where it is not kept.
  subscript(place: Int) -> PackedObject? {
    guard let kept = slots[Self.slot(of: place)], kept.place == place else { return nil }
    return kept.object
  }

  /// Keeps an object, and lets go of those that were kept the longest.
  mutating func keep(_ object: PackedObject, at place: Int) {
    guard object.bytes.count <= Self.limit / 8 else { return }
    let slot = Self.slot(of: place)
    if let old = slots[slot] {
      byteCount -= old.object.bytes.count
    } else {
      order.append(slot)
    }
    slots[slot] = (place, object)
    byteCount += object.bytes.count
    while byteCount > Self.limit {
      byteCount -= slots[order[oldest]]?.object.bytes.count ?? 0
      slots[order[oldest]] = nil
      oldest += 1
    }
    if oldest > Self.slotCount {
      order.removeFirst(oldest)
      oldest = 0
    }
  }

  private static func slot(of place: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(place) &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
