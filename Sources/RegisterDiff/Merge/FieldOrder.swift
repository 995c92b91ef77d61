internal import RegisterModel

/// Where the fields of a merged file stand.
enum FieldOrder {
  /// The fields of both sides, in order.
  ///
  /// It is the order of the side that moved fields, else of the one that added some; where both did,
  /// the order of ours counts where it moved fields. What only the other side has
  /// comes behind the last field that the canonical form puts before it; a key that the schema does
  /// not know comes behind the field that the other side has above it. Where such a key stands several
  /// times, its fields keep their order.
  static func merged(
    base: [MergeField], ours: [MergeField], theirs: [MergeField]
  ) -> [MergeField.Identity] {
    let before = base.map(\.identity)
    let (was, our) = (Set(before), Set(ours.map(\.identity)))
    let hasMoved = { (side: [MergeField], own: Set<MergeField.Identity>) in
      side.map(\.identity).filter(was.contains) != before.filter(own.contains)
    }
    let their = Set(theirs.map(\.identity))
    let hasOnlyRemoved = !hasMoved(theirs, their) && their.isSubset(of: was)
    let isOurs = hasMoved(ours, our) || hasOnlyRemoved
    let (leading, other) = isOurs ? (ours, theirs) : (theirs, ours)
    var order = leading
    var placed = Set(order.map(\.identity))
    // Only so many fields are known; keys that are not may be any number.
    for field in other {
      guard let rank = field.rank, placed.insert(field.identity).inserted else { continue }
      let place = (order.lastIndex { $0.rank.map { $0 < rank } ?? false } ?? -1) + 1
      order.insert(field, at: place)
    }
    var behind: [MergeField.Identity?: [MergeField.Identity]] = [:]
    var above: MergeField.Identity?
    for field in other {
      if placed.contains(field.identity) {
        above = field.identity
      } else {
        behind[above, default: []].append(field.identity)
      }
    }
    let places = order.flatMap { [$0.identity] + (behind[$0.identity] ?? []) }
    return inOrderOfOccurrence((behind[nil] ?? []) + places)
  }

  /// The same places, those of each key that stands several times taken by its fields in their order.
  private static func inOrderOfOccurrence(
    _ fields: [MergeField.Identity]
  ) -> [MergeField.Identity] {
    struct Key: Hashable {
      var name: FoldedName
      var language: FoldedName?
    }
    var counts: [Key: Int] = [:]
    return fields.map { field in
      guard case .unknown(let name, let language, _) = field else { return field }
      let occurrence = counts[Key(name: name, language: language), default: 0]
      counts[Key(name: name, language: language)] = occurrence + 1
      return .unknown(name, language: language, occurrence: occurrence)
    }
  }
}
