internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// How values, points and times stand in all answers to programs.
extension JSONValue {
  /// A value by its type; null where nothing is stated.
  init(_ value: FieldValue?) {
    self =
      switch value {
      case nil: .null
      case .flag(let isSet)?: .boolean(isSet)
      case .list(let items)?: JSONValue(items)
      case .raw(let text)?: ["raw": .string(text)]
      case .line(let text)?, .choice(let text)?, .link(let text)?: .string(text)
      case .text?, .date?: JSONValue(value?.plainText)
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
