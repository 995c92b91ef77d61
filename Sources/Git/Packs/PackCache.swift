/// The objects of a pack that were read last: those beside them in the history are stored as what
/// they differ in from them.
///
/// Each place of the pack has one slot, which it shares with others: what came last stays.
struct PackCache {
  private var slots: [(place: Int, object: PackedObject)?] = []
  /// The slots that are filled, the first filled first, and where among them the oldest stands.
  private var order: [Int] = []
  private var oldest = 0
  private var byteCount = 0

  /// How many bytes are kept.
  private let limit: Int
  /// How many bits count the slots, and how many do at most.
  private var slotBits = 8
  private let mostSlotBits: Int

  /// Begins with nothing kept.
  ///
  /// - Parameters:
  ///   - limit: How many bytes are kept.
  ///   - slotBits: How many bits count the slots at most.
  init(limit: Int, slotBits: Int) {
    self.limit = limit
    mostSlotBits = slotBits
  }

  /// The object at a place of the pack; `nil` where it is not kept.
  subscript(place: Int) -> PackedObject? {
    guard !slots.isEmpty, let kept = slots[slot(of: place)], kept.place == place else {
      return nil
    }
    return kept.object
  }

  /// Keeps an object, and lets go of those that were kept the longest.
  mutating func keep(_ object: PackedObject, at place: Int) {
    guard object.bytes.count <= limit / 8 else { return }
    if slots.isEmpty { slots = Array(repeating: nil, count: 1 << slotBits) }
    if order.count - oldest > slots.count / 2, slotBits < mostSlotBits { grow() }
    put(object, at: place)
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

  /// Makes four times as many slots: a short question needs few, and memory that is never used costs
  /// time too.
  private mutating func grow() {
    let kept = order[oldest...].compactMap { slots[$0] }
    slotBits = min(slotBits + 2, mostSlotBits)
    slots = Array(repeating: nil, count: 1 << slotBits)
    (order, oldest, byteCount) = ([], 0, 0)
    for (place, object) in kept { put(object, at: place) }
  }

  private mutating func put(_ object: PackedObject, at place: Int) {
    let slot = slot(of: place)
    if let old = slots[slot] {
      byteCount -= old.object.bytes.count
    } else {
      order.append(slot)
    }
    slots[slot] = (place, object)
    byteCount += object.bytes.count
  }

  private func slot(of place: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(place) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }
}
