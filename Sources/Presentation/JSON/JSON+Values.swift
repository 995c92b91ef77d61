internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

extension JSONValue {
  /// A value by its type; null where nothing is stated.
  init(_ value: FieldValue?) {
    self =
      switch value {
      case nil: .null
      case .flag(let isSet)?: .boolean(isSet)
      case .list(let items)?: JSONValue(items)
      case .raw(let text)?: ["raw": .string(text)]
      case let value?: .string(value.plainText)
      }
  }

  /// A point in history: a commit's id, or a word for what is no commit.
  init(_ point: Point) {
    self =
      switch point {
      case .nothing: .null
      case .commit(let id): .string(id.hex)
      case .index: "index"
      case .worktree: "worktree"
      }
  }

  /// A time as ISO 8601 has it, with the offset of the clock; null where it is unknown.
  init(_ timestamp: Timestamp?) { self.init(timestamp?.iso8601) }
}

extension Timestamp {
  /// The time as ISO 8601 has it, such as `2026-11-22T10:00:00+02:00`; `nil` outside years 1 to
  /// 9999, and where the offset is no offset of a clock.
  var iso8601: String? {
    guard let date = localDate, abs(offset) < 24 * 60 else { return nil }
    let local = seconds + Int64(offset) * 60
    let second = Int((local % 86_400 + 86_400) % 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits)
    let sign = offset < 0 ? "-" : "+"
    let zone = [abs(offset) / 60, abs(offset) % 60].map(Self.twoDigits)
    return "\(date)T\(clock.joined(separator: ":"))\(sign)\(zone.joined(separator: ":"))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
