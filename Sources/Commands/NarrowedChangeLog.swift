internal import RegisterHistory

/// The parts of a change log that are asked for, one after the other.
///
/// A section that has nothing to show is left out; but where everything is shown, a publication that
/// changed nothing is not.
struct NarrowedChangeLog {
  private let filter: FieldFilter
  private let isOfSome: Bool
  private let find: () throws -> ChangeLog.Part?
  /// The beginning of a section that has nothing to show so far.
  private var begun: ChangeLog.Part?
  /// The entry that made its section worth beginning.
  private var held: ChangeLog.Part?

  /// Narrows a change log.
  ///
  /// - Parameters:
  ///   - filter: Which changes are shown.
  ///   - isOfSome: Whether it tells of some registers alone.
  ///   - find: What finds the next part, and `nil` after the last.
  init(
    _ filter: FieldFilter, isOfSome: Bool, of find: @escaping () throws -> ChangeLog.Part?
  ) {
    self.filter = filter
    self.isOfSome = isOfSome
    self.find = find
  }

  /// Whether every change is shown.
  private var showsAll: Bool { filter.showsAll && !isOfSome }

  /// Finds the next part; `nil` after the last.
  mutating func next() throws -> ChangeLog.Part? {
    if let part = held {
      held = nil
      return part
    }
    while let part = try find() {
      switch part {
      case .section(let publication, let schema):
        let shown = ChangeLog.Part.section(publication, schema: showsAll ? schema : [])
        begun = shown
        if showsAll, publication != nil || !schema.isEmpty { return takeBegun() }
      case .entry(let entry):
        guard let shown = filter.filtered(entry) else { continue }
        guard let section = takeBegun() else { return .entry(shown) }
        held = .entry(shown)
        return section
      }
    }
    return nil
  }

  private mutating func takeBegun() -> ChangeLog.Part? {
    defer { begun = nil }
    return begun
  }
}
