internal import ArgumentParser
internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// The option that says whom what a command prints is for.
struct AudienceOptions: ParsableArguments {
  @Flag(name: .customLong("public"), help: Help.text(.publicOnly))
  var isPublic = false

  init() {}

  /// Makes options that were not typed.
  init(isPublic: Bool) { self.isPublic = isPublic }

  /// What may be shown to the public, by the schema in the folder; `nil` for the office, which is
  /// shown everything.
  ///
  /// - Throws: `Problem.unclearVisibility` where that schema does not parse.
  func projection(in session: Session) throws(Problem) -> PublicProjection? {
    guard isPublic else { return nil }
    try session.requireClearVisibility()
    return PublicProjection(session.schema)
  }
}
