internal import Messages
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// Which registers belong under each part of a review's summary.
///
/// A register that is new, removed or renamed stands there; where its fields changed as well, it
/// stands under each group of fields too.
struct ReviewSummary {
  private var registers: [Messages.SummaryPart: [RegisterDifference]] = [:]
  /// The fields that were kept internal and would be published.
  private(set) var openedFields: [FieldID] = []

  init(_ difference: Difference) {
    openedFields = difference.schema.filter(\.opensUp).compactMap(\.field)
    for register in difference.registers {
      for part in Self.parts(of: register) { registers[part, default: []].append(register) }
    }
  }

  /// The names of the registers, or of the fields that open up, under a part of the summary.
  func names(_ part: Messages.SummaryPart, _ presenter: Presenter) -> [String] {
    part == .opened
      ? openedFields.map(presenter.name) : registers[part, default: []].map(\.name)
  }

  /// The ids of the registers, or the fields that open up, under a part of the summary.
  func ids(_ part: Messages.SummaryPart) -> [String] {
    part == .opened
      ? openedFields.map(\.rawValue) : registers[part, default: []].map(\.id.rawValue)
  }

  private static func parts(of register: RegisterDifference) -> Set<Messages.SummaryPart> {
    switch register.status {
    case .added: return [.added]
    case .removed: return [.removed]
    case .renamed, .changed:
      var parts = Set(register.changes.map { part(of: $0.group) })
      if register.status == .renamed { parts.insert(.renamed) }
      if parts.isEmpty { parts.insert(.other) }
      return parts
    }
  }

  private static func part(of group: FieldGroup) -> Messages.SummaryPart {
    switch group {
    case .owner: .owner
    case .description: .description
    case .name, .legal, .other: .other
    }
  }
}
