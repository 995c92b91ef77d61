internal import ArgumentParser
internal import Messages

/// The option that says whom what a command prints is for.
struct AudienceOptions: ParsableArguments {
  @Flag(name: .customLong("public"), help: Help.text(.publicOnly))
  var isPublic = false

  /// Whom it is for.
  var audience: Audience { isPublic ? .everybody : .office }
}
