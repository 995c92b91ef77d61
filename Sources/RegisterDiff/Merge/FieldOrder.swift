/// Where the fields of a merged file stand.
enum FieldOrder {
  /// The fields of both sides, in order.
  ///
  /// It is the order of the side that moved fields, else that of ours. What only the other side has
  /// comes behind the last field that the canonical form puts before it; a key that the schema does
  /// not know comes behind the field that the other side has above it.
  static func merged(
    base: [MergeField], ours: [MergeField], theirs: [MergeField]
  ) -> [MergeField.Identity] {
    let before = base.map(\.identity)
    let (was, our) = (Set(before), Set(ours.map(\.identity)))
    let stayed = ours.map(\.identity).filter(was.contains)
    let isOurs = stayed != before.filter(our.contains)
    let (leading, other) = isOurs ? (ours, theirs) : (theirs, ours)
    var order = leading
    var placed = Set(order.map(\.identity))
    for (index, field) in other.enumerated() where placed.insert(field.identity).inserted {
      order.insert(
        field, at: place(of: field, below: index > 0 ? other[index - 1] : nil, in: order))
    }
    return order.map(\.identity)
  }

  private static func place(
    of field: MergeField, below above: MergeField?, in order: [MergeField]
  ) -> Int {
    guard let rank = field.rank else {
      guard let above else { return 0 }
      return (order.lastIndex { $0.identity == above.identity } ?? order.count - 1) + 1
    }
    return (order.lastIndex { $0.rank.map { $0 < rank } ?? false } ?? -1) + 1
  }
}
