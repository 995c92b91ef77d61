internal import Messages

/// What Git has to know of registers: how it shows them and how it merges them.
///
/// The settings belong into a clone's own configuration, the attributes beside the registers. Both
/// commands work without the tool, too: Git then shows the file as it is and merges it by lines.
package enum GitDrivers {
  /// A value in Git's configuration.
  package struct Setting: Hashable, Sendable {
    private let setting: InstalledSetting
    /// The value, before Git's own quoting.
    package let value: String
    /// The words of the command by which the tool is called; `nil` where the value is no command.
    private let call: String?

    fileprivate init(_ setting: InstalledSetting, _ value: String, calling call: String? = nil) {
      (self.setting, self.value, self.call) = (setting, value, call)
    }

    /// The name, such as `merge.dataregister.driver`.
    package var key: String { setting.rawValue }

    /// Whether another value does the same: it calls the tool, as that of another version does.
    package func isAlso(_ other: String) -> Bool {
      call.map { other.contains("dataregister \($0)") } ?? false
    }
  }

  /// The settings, in the order in which they are named to people.
  package static let settings = [
    Setting(.textconv, textconv, calling: "textconv"),
    Setting(.functionName, functionName),
    Setting(.mergeName, "dataregister: registers, field by field"),
    Setting(.mergeDriver, merge, calling: "merge-file"),
  ]

  /// The lines of `.gitattributes` in the folder that holds `Registers`.
  package static let attributes = [
    "*.register diff=dataregister merge=dataregister",
    "register.schema diff=dataregister",
  ]

  /// The command that makes a file readable for `git diff`.
  ///
  /// Git puts `"$@"` behind it, which is the file: hence a function.
  private static let textconv =
    "\(SearchPath.assignment); f() { command -v dataregister >/dev/null"
    + " && dataregister textconv -- \"$1\" || cat -- \"$1\"; }; f"

  /// The line that Git shows above a change: the last key before it.
  private static let functionName = "^([^#[:space:]][^:]*:.*)$"

  /// The command that merges three versions of a file.
  ///
  /// Whatever ends in something other than 0 or 1 has merged nothing: the tool is missing, too old,
  /// or was stopped. Git would take that for a conflict with our version and without a mark, and
  /// the other one would be forgotten; so `git merge-file` does it then. Git itself quotes `%P`,
  /// `%S`, `%X` and `%Y` for the shell; before 2.44 it leaves the last three as they stand here, and
  /// `merge-file` takes them for no name.
  ///
  /// There is no `merge.dataregister.recursive`: several common ancestors are merged into one by
  /// fields, too. A change that was taken back after a merge would otherwise come again.
  private static let merge =
    "\(SearchPath.assignment); s=127; if command -v dataregister >/dev/null; then"
    + " dataregister merge-file --marker-size=%L -- %O %A %B %P %S %X %Y; s=$?; fi;"
    + " [ $s -le 1 ] && exit $s;"
    + " git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B || exit 1"
}
