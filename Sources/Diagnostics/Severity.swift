/// How much a finding matters, the least first.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing needs to be done.
  case note
  /// Probably a mistake; nothing is refused because of it.
  case warning
  /// Must be mended: publication is refused.
  case error

  /// Whether one severity matters less than another.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
