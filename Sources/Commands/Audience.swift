internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// Whom what a command prints is for.
enum Audience {
  /// Those who keep the registers: they are shown everything.
  case office
  /// Everybody else.
  case everybody

  /// What may be shown to the public, by the schema in the folder; `nil` for the office.
  ///
  /// - Throws: `Problem.unclearVisibility` where that schema does not parse.
  func projection(in session: Session) throws(Problem) -> PublicProjection? {
    guard self == .everybody else { return nil }
    try session.requireClearVisibility()
    return PublicProjection(session.schema)
  }
}
