import Measuring

/// What is measured: a command of the tool, and what it is compared with.
struct Measurement {
  /// The rows that it belongs to, as `--rows` names them.
  var group: Group
  /// What is done.
  var operation: String
  /// On which history or how many files.
  var subject: String
  /// The tool's command.
  var ours: Command
  /// The rival's; none where the goal is a time.
  var rival: Command?
  /// What is wanted; a row of the table each.
  var goals: [Goal]
  /// What is done before each run of the tool, unmeasured.
  var before: [Command] = []
  /// What is done once before the first run, unmeasured.
  var preparation: [Command] = []
  /// What is done after the last run, unmeasured.
  var aftermath: [Command] = []
  /// Why it cannot be measured as it should be, or how it was measured instead.
  var remark = ""

  /// The rows that are measured together.
  enum Group: String, CaseIterable {
    case start, hook, check, history, graph, index, update, changelog, diff, blame
  }
}
