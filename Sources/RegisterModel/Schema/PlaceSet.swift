/// A set of the places that a field and a language have in a schema (``SchemaLookup/place(of:_:)``).
///
/// The first are bits, so that nearly every schema's places are found without hashing.
struct PlaceSet {
  private var bits: InlineArray<4, UInt64> = InlineArray(repeating: 0)
  private var others: Set<Int> = []

  /// Whether a place is in the set.
  func contains(_ place: Int) -> Bool {
    place < 256 ? bits[place / 64] & Self.bit(place) != 0 : others.contains(place)
  }

  /// Adds a place, and says whether it was not there before.
  mutating func insert(_ place: Int) -> Bool {
    if contains(place) { return false }
    if place < 256 { bits[place / 64] |= Self.bit(place) } else { others.insert(place) }
    return true
  }

  private static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place % 64) }
}
