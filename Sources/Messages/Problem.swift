package import Files
internal import Git
package import RegisterHistory

/// Why a command cannot do what it was asked.
package enum Problem: Error, Hashable, Sendable {
  /// No folder up to the root has registers with a schema.
  case noRegisters(folder: String)
  /// A question to Git or about history has no answer.
  case history(HistoryError)
  /// A file or a stream failed.
  case file(FileError)
  /// Nothing is called by this name.
  case unknownCommand(String, suggestion: String?)
  case unknownTopic(String, suggestion: String?)
  case unknownRegister(String, suggestion: String?)
  case unknownField(String, suggestion: String?)
  /// No register has this unit or person.
  case unknownOwner(String, suggestion: String?)
  /// The register is not there at the point that was asked for.
  case notThere(String, revision: String)
  /// A word before `--` is both a revision and a register.
  case ambiguousWord(String)
  /// A revision stands behind a register.
  case misplacedRevision(String)
  /// A word is neither a revision nor a register.
  case neitherRevisionNorRegister(String, suggestion: String?)
  /// A path is no register and not the schema.
  case notARegister(path: String)
  /// More revisions were given than the command takes.
  case tooManyRevisions
  /// A range that is no `A..B`.
  case invalidRange(String)
  /// What is staged or committed cannot be mended; the option that asks for it is `--staged` or
  /// `--at`.
  case fixOutsideWorkingTree(option: String)
  /// The schema does not parse, so that nobody can tell what is public.
  case unclearVisibility(path: String)
  /// A file that should be a table is none.
  case notATable(path: String, because: TableProblem)
  /// A command that changes files cannot do so.
  case editing(EditingProblem)
  /// A site cannot be published, built or compared.
  case publication(PublicationProblem)
  /// Git cannot be told of the registers, or no register made.
  case installation(InstallationProblem)
  /// A preview cannot be served.
  case serving(ServingProblem)
  /// A command works on files, and the repository has none checked out.
  case needsFiles(command: String)
  /// No history index can be made: of a shallow clone, or where Git's objects do not tell all.
  case noIndex(isShallow: Bool)
  /// The words that a command is given are not those that it takes.
  case arguments(ArgumentProblem, command: String?)

  /// Why a file is no table that can be read.
  package enum TableProblem: Hashable, Sendable {
    /// The bytes of a line are no text in UTF-8.
    case notUTF8(line: Int)
    /// It has more bytes than are read.
    case tooLarge(limit: Int)
    /// It is a folder, a link or another thing that is no file.
    case notAFile
    /// No column has a title that the schema knows; some that it does.
    case noColumns(known: [String])
  }
}

extension Problem {
  /// What an error of the rooms below stands in the way of; `nil` for an error of another kind.
  package init?(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as HistoryError: self = .history(error)
    case let error as GitError: self = .history(.git(error))
    case let error as FileError: self = .file(error)
    default: return nil
    }
  }
}
