/// Where scripts and drivers look for the tool.
///
/// Graphical programs call Git with a short `PATH`, or with none, and on a server there may be no
/// `HOME`.
enum SearchPath {
  /// The assignment to `PATH`, for a shell: what it holds, then the folder in which `Hooks/setup` puts
  /// the tool, and the one for all users of a computer.
  static let assignment = "PATH=${PATH:-/usr/bin:/bin}${HOME:+:$HOME/.local/bin}:/usr/local/bin"
}
