/// Numbers by the bytes of texts, found without making a text of what is looked for.
///
/// It is a shortcut: what it has is right, and what it lacks may be found in another way. So it takes
/// neither long texts nor those whose hashes collide too often, and looks at a few bytes only.
struct ByteTable: Sendable {
  /// The bytes of all texts, one behind the other.
  private var bytes: [UInt8] = []
  /// For each place of the table the text that is there: where it begins and ends, and its number.
  private var slots: [(start: Int32, end: Int32, number: Int32)]
  private let mask: UInt64

  /// The longest text that is taken, in bytes.
  private static let longest = 128
  /// The most places that are looked at.
  private static let mostProbes = 8

  /// Makes a table of texts and their numbers; of equal texts, the first is taken.
  init(_ texts: [(text: String, number: Int)]) {
    var size = 8
    while size < 2 * texts.count { size *= 2 }
    slots = Array(repeating: (0, 0, -1), count: size)
    mask = UInt64(size - 1)
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.text.utf8.count })
    for (text, number) in texts { insert(text.utf8.span, Int32(truncatingIfNeeded: number)) }
  }

  private mutating func insert(_ text: Span<UInt8>, _ number: Int32) {
    guard !text.isEmpty, text.count <= Self.longest, bytes.count < Int(Int32.max) - text.count
    else { return }
    var slot = Self.hash(text, 0, text.count) & mask
    for _ in 0..<Self.mostProbes {
      if slots[Int(slot)].number < 0 {
        slots[Int(slot)] = (Int32(bytes.count), Int32(bytes.count + text.count), number)
        for index in text.indices { bytes.append(text[index]) }
        return
      }
      if isText(at: Int(slot), text, 0, text.count) { return }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a text.
  ///
  /// - Parameters:
  ///   - text: The bytes that the text is among.
  ///   - start: The offset of its first byte.
  ///   - end: The offset just past its last byte.
  /// - Returns: The number; `nil` where the table does not have the text.
  func number(of text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, end - start <= Self.longest else { return nil }
    var slot = Self.hash(text, start, end) & mask
    for _ in 0..<Self.mostProbes {
      let number = slots[Int(slot)].number
      if number < 0 { return nil }
      if isText(at: Int(slot), text, start, end) { return Int(number) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isText(at slot: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let known = (start: Int(slots[slot].start), end: Int(slots[slot].end))
    guard known.end - known.start == end - start else { return false }
    let bytes = bytes.span
    for offset in 0..<end - start where bytes[known.start + offset] != text[start + offset] {
      return false
    }
    return true
  }

  /// A hash of the bytes.
  private static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = UInt64(end - start)
    for index in start..<end { hash = (hash &<< 5 | hash &>> 59) ^ UInt64(text[index]) }
    // A shift binds closer than a product.
    return (hash &* 0x9E37_79B9_7F4A_7C15) &>> 32
  }
}
