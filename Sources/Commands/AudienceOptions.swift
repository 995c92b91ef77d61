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
  func projection(in session: Session) -> PublicProjection? {
    isPublic ? PublicProjection(session.schema) : nil
  }
}

extension Session {
  /// What turns values into what is printed for an audience: in public, no internal field is known.
  func presenter(for projection: PublicProjection?) -> Presenter {
    projection.map { Presenter(presenter.messages, schema: $0.schema) } ?? presenter
  }
}
