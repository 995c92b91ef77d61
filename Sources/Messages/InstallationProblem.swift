package import Files
package import Git

/// Why Git cannot be told of the registers, or no register made.
package enum InstallationProblem: Error, Hashable, Sendable {
  /// The repository has no working tree, as on a server.
  case bare(path: String)
  /// A variable of the environment names another repository than the one around the folder.
  case repositoryGiven(variable: String)
  /// The registers lie outside the working tree that the repository has.
  case outside(root: String, workingTree: String)
  /// None of the scripts lies beside the registers.
  case noHooks(folder: String)
  /// Git takes its hooks from another folder.
  case hooksPathTaken(ConfiguredValue)
  /// There are hooks already, which Git would no longer call.
  case hooksSilenced([String], folder: String)
  /// A setting has another value.
  case settingTaken(key: String, ConfiguredValue)
  /// A file of attributes gives the registers another driver.
  case attributeTaken(name: String, path: String, AttributeValue)
  /// Another program holds the lock of the configuration, or died with it.
  case locked(path: String)
  /// The configuration is written in a way that it could not be changed safely.
  case unclear(path: String)
  /// A register cannot be made in the folder of registers.
  case amongRegisters(path: String)
  /// A register cannot be made in Git's own folder.
  case inGit(path: String)
  /// Git's own files could not be made; libgit2's words say why.
  case repositoryNotMade(path: String, message: String)
  /// Something failed, and not all that was made could be removed again.
  case notUndone(FileError, left: [String])
}

extension InstallationProblem {
  /// Whether something of somebody else's is in the way, so that nothing was set.
  package var isRefusal: Bool {
    switch self {
    case .hooksPathTaken, .hooksSilenced, .settingTaken, .attributeTaken, .noHooks: true
    case .bare, .repositoryGiven, .outside, .locked, .unclear, .amongRegisters, .inGit,
      .repositoryNotMade, .notUndone:
      false
    }
  }
}
