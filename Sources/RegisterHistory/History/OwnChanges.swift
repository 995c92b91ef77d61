/// What a commit changed of its own.
enum OwnChanges {
  /// The changes from the first parent that are changes from every other parent too: what a merge took
  /// over as it is from one of its parents is not its own.
  ///
  /// - Parameters:
  ///   - comparisons: The changes from each parent; `nil` of one that lacks what is compared, which
  ///     tells nothing where another parent has it.
  ///   - place: What tells that two changes are of the same thing.
  /// - Returns: The changes, as they are from the first parent that tells something.
  static func inAll<Change, Place: Hashable>(
    _ comparisons: [[Change]?], by place: (Change) -> Place
  ) -> [Change] {
    let told = comparisons.compactMap(\.self)
    guard let first = told.first, told.count > 1 else { return told.first ?? [] }
    let others = told.dropFirst().map { Set($0.map(place)) }
    return first.filter { change in others.allSatisfy { $0.contains(place(change)) } }
  }
}
