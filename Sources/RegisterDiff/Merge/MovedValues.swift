internal import RegisterModel

/// Fields whose value a side seems to have moved to another key, while the other side changed it.
///
/// A key that was renamed in the schema of one side is unknown to the schema at hand, or the old one
/// is: the same field then looks like one that went and one that came. Neither side's change may be
/// lost in that.
struct MovedValues {
  /// The fields that a person has to decide on.
  private(set) var fields: Set<MergeField.Identity> = []

  init(base: MergeParts, ours: MergeParts, theirs: MergeParts) {
    let (was, our, their) = (
      base.fieldsByIdentity, ours.fieldsByIdentity, theirs.fieldsByIdentity
    )
    look(at: our, beside: their, of: was)
    look(at: their, beside: our, of: was)
  }

  private typealias Fields = [MergeField.Identity: MergeField]

  private mutating func look(at side: Fields, beside other: Fields, of base: Fields) {
    let gone = base.filter { side[$0.key] == nil && $0.value.value != nil }
    let new = side.filter { base[$0.key] == nil && other[$0.key] == nil && $0.value.value != nil }
    if gone.isEmpty || new.isEmpty { return }
    let isUnknownNew = new.values.contains { $0.rank == nil }
    var newByWords: [[ExactText]: [MergeField.Identity]] = [:]
    for (identity, field) in new {
      newByWords[field.value?.words ?? [], default: []].append(identity)
    }
    for (identity, field) in gone where isUnknownNew || field.rank == nil {
      if let changed = other[identity] {
        if changed.value != field.value { fields.insert(identity) }
      } else {
        let moved = newByWords[field.value?.words ?? []] ?? []
        fields.formUnion(moved.filter { field.rank == nil || new[$0]?.rank == nil })
      }
    }
  }
}
