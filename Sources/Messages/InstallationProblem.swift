package import Files

/// Why Git cannot be told of the registers, or no register made.
package enum InstallationProblem: Error, Hashable, Sendable {
  /// The repository has no working tree, as on a server.
  case bare(path: String)
  /// A variable of the environment names another repository than the one around the folder.
  case repositoryGiven(variable: String)
  /// The registers lie outside the working tree that the repository has.
  case outside(root: String, workingTree: String)
  /// Something is in the way, so that nothing was set.
  case clash(InstallationClash)
  /// Another program holds the lock of the configuration, or died with it.
  case locked(path: String)
  /// The configuration is written in a way that it could not be changed safely.
  case unclear(path: String)
  /// The folder that a register is to be made in has an empty name.
  case noName
  /// A register cannot be made in the folder of registers.
  case amongRegisters(path: String)
  /// A register cannot be made in Git's own folder.
  case inGit(path: String)
  /// Git's own files could not be made; libgit2's words say why.
  case repositoryNotMade(path: String, message: String)
  /// Something failed, and not all that was made could be removed again.
  case notUndone(FileError, left: [String])
}
