/// What is done when Git calls one of its hooks.
protocol Hook {
  /// Does it, and tells about it on standard error.
  ///
  /// - Returns: What the hook exits with: where Git asks whether to go on, anything but
  ///   ``ExitStatus/done`` stops it.
  /// - Throws: What any command throws.
  func run(_ call: HookCall) throws -> ExitStatus
}
