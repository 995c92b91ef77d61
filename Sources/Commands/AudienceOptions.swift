internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// The option that says whom what a command prints is for.
struct AudienceOptions: ParsableArguments {
  @Flag(name: .customLong("public"), help: Help.text(.publicOnly))
  var isPublic = false

  /// What may be shown to the public, by the schema in the folder; `nil` for the office, which is
  /// shown everything.
  ///
  /// - Throws: `Problem.unclearVisibility` where the schema does not parse: a section of it that is
  ///   not seen as one would lend its visibility to the field above.
  func projection(in session: Session) throws(Problem) -> PublicProjection? {
    guard isPublic else { return nil }
    guard session.readSchema.parses else {
      throw .unclearVisibility(path: session.readSchema.document.path)
    }
    return PublicProjection(session.schema)
  }
}

extension Session {
  /// What turns values into what is printed for an audience: in public, no internal field is known.
  func presenter(for projection: PublicProjection?) -> Presenter {
    projection.map { Presenter(presenter.messages, schema: $0.schema) } ?? presenter
  }
}
