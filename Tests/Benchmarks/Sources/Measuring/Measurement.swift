/// What is measured: a command of the tool, and what it is compared with.
package struct Measurement: Sendable {
  /// What is done.
  package var operation: String
  /// On which history or how many files.
  package var subject: String
  /// The tool's command.
  package var ours: Command
  /// The rival's; none where the goal is a time, or where the rival is not installed.
  package var rival: Command?
  /// What is wanted; a row of the table each.
  package var goals: [Goal]
  /// What is done once before the first run, unmeasured.
  package var preparation: [Command]
  /// What is done before each run of the tool, unmeasured.
  package var before: [Command]
  /// What is done after the last run, unmeasured.
  package var aftermath: [Command]
  /// What the table says of how it was measured.
  package var remark: String

  /// Describes a measurement.
  package init(
    _ operation: String, on subject: String, ours: Command, rival: Command?, goals: [Goal],
    preparation: [Command] = [], before: [Command] = [], aftermath: [Command] = [],
    remark: String = ""
  ) {
    self.operation = operation
    self.subject = subject
    self.ours = ours
    self.rival = rival
    self.goals = goals
    self.preparation = preparation
    self.before = before
    self.aftermath = aftermath
    self.remark = remark
  }
}
