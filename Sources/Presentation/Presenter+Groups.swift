internal import Messages
package import RegisterHistory
package import RegisterModel
package import Rendering

/// The answer of `list --group-by`, to people and to programs.
extension Presenter {
  /// The registers as a table under a heading for each unit or person that answers for them, in
  /// alphabetical order; those without one come last.
  package func document(_ groups: [RegisterGroup]) -> RichDocument {
    var document = RichDocument()
    for group in sorted(groups) {
      if !document.blocks.isEmpty { document.append(.blank) }
      document.append(
        .heading(messages.group(group.value, registers: group.registers.count), level: 2))
      document += self.document(group.registers)
    }
    return document.blocks.isEmpty ? self.document([Register]()) : document
  }

  /// The registers at a point, and beside them the ids of those in each group.
  package func json(
    _ registers: [Register], in groups: [RegisterGroup], at point: Point
  ) -> JSONValue {
    guard case .object(let members) = json(registers, at: point) else { return .null }
    let grouped = sorted(groups).map { group -> JSONValue in
      [
        "value": JSONValue(group.value),
        "registers": JSONValue(group.registers.map(\.id.rawValue)),
      ]
    }
    return .object(members + [.init("groups", .array(grouped))])
  }

  private func sorted(_ groups: [RegisterGroup]) -> [RegisterGroup] {
    groups.map { group in
      let key = AlphabeticalKey(group.value ?? "", messages.language)
      return (isLast: group.value == nil, key: key, group: group)
    }.sorted { left, right in
      left.isLast == right.isLast ? left.key < right.key : right.isLast
    }.map(\.group)
  }
}
