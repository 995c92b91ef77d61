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
  private let limit: Int
  /// By how many bits the hash of a place is shifted to tell its slot.
  private let shift: UInt64

  /// Begins with nothing kept.
  ///
  /// - Parameters:
  ///   - limit: How many bytes are kept.
  ///   - slotBits: How many bits count the slots.
  init(limit: Int, slotBits: Int) {
    self.limit = limit
    shift = UInt64(64 - slotBits)
    slots = Array(repeating: nil, count: 1 << slotBits)
  }

  /// The object at a place of the pack; `nil` where it is not kept.
  subscript(place: Int) -> PackedObject? {
    guard let kept = slots[slot(of: place)], kept.place == place else { return nil }
    return kept.object
  }

  /// Keeps an object, and lets go of those that were kept the longest.
  mutating func keep(_ object: PackedObject, at place: Int) {
    guard object.bytes.count <= limit / 8 else { return }
    let slot = slot(of: place)
    if let old = slots[slot] {
      byteCount -= old.object.bytes.count
    } else {
      order.append(slot)
    }
    slots[slot] = (place, object)
    byteCount += object.bytes.count
    while byteCount > limit {
      byteCount -= slots[order[oldest]]?.object.bytes.count ?? 0
      slots[order[oldest]] = nil
      oldest += 1
    }
    if oldest > slots.count {
      order.removeFirst(oldest)
      oldest = 0
    }
  }

  private func slot(of place: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(place) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
