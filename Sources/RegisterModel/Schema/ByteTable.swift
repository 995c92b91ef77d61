/// Numbers by the bytes of texts, found without making a text of what is looked for.
///
/// It is a shortcut: what it has is right, and what it lacks may be found in another way. So it takes
/// neither long texts nor those whose hashes collide too often, and looks at a few bytes only.
struct ByteTable: Sendable {
  /// A text of the table, in one number: 0 where there is none.
  private struct Slot {
    let bits: UInt

    init(bits: UInt) { self.bits = bits }

    init(start: Int, count: Int, number: Int) {
      bits = UInt(number + 1) << 40 | UInt(count) << 32 | UInt(start)
    }

    /// The place of its first byte.
    var start: Int { Int(bits & 0xFFFF_FFFF) }
    /// How many bytes it has.
    var count: Int { Int(bits >> 32 & 0xFF) }
    /// Its number.
    var number: Int { Int(bits >> 40) - 1 }
  }

  /// The bytes of all texts, one behind the other.
  private var bytes: [UInt8] = []
  /// For each place of the table the text that is there, as the bits of a slot.
  private var slots: [UInt]
  private let mask: UInt64

  /// The longest text that is taken, in bytes.
  private static let longest = 128
  /// The most places that are looked at.
  private static let mostProbes = 8
  /// The numbers that are taken lie below this one.
  private static let numberLimit = 1 << 23
  /// The usual length of a text, for which there is room made.
  private static let usualLength = 16

  /// Makes a table for some texts.
  init(for count: Int) {
    var size = 8
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = UInt64(size - 1)
    bytes.reserveCapacity(count * Self.usualLength)
  }

  /// Adds a text with its number; one that is there keeps its own.
  mutating func insert(_ text: String, _ number: Int) { insert(text.utf8.span, number) }

  private mutating func insert(_ text: Span<UInt8>, _ number: Int) {
    guard !text.isEmpty, text.count <= Self.longest, number < Self.numberLimit,
      bytes.count < Int(Int32.max) - text.count
    else { return }
    var place = Self.hash(text) & mask
    for _ in 0..<Self.mostProbes {
      let slot = Slot(bits: slots[Int(place)])
      if slot.bits == 0 {
        slots[Int(place)] = Slot(start: bytes.count, count: text.count, number: number).bits
        for index in text.indices { bytes.append(text[index]) }
        return
      }
      if isText(at: slot, text) { return }
      place = (place + 1) & mask
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
    let text = text.extracting(start..<end)
    var place = Self.hash(text) & mask
    for _ in 0..<Self.mostProbes {
      let slot = Slot(bits: slots[Int(place)])
      if slot.bits == 0 { return nil }
      if isText(at: slot, text) { return slot.number }
      place = (place + 1) & mask
    }
    return nil
  }

  private func isText(at slot: Slot, _ text: Span<UInt8>) -> Bool {
    guard slot.count == text.count else { return false }
    let known = bytes.span.extracting(slot.start..<slot.start + slot.count)
    for index in known.indices where known[index] != text[index] { return false }
    return true
  }

  /// A hash of the bytes.
  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = UInt64(text.count)
    for index in text.indices { hash = (hash &<< 5 | hash &>> 59) ^ UInt64(text[index]) }
    // A shift binds closer than a product.
    return (hash &* 0x9E37_79B9_7F4A_7C15) &>> 32
  }
}
