internal import Messages
internal import RegisterHistory

/// What the program exits with.
package enum ExitStatus: Int32, Sendable {
  /// Done, and nothing was found.
  case done = 0
  /// Findings: errors of a check, or a difference that was asked about.
  case findings = 1
  /// The environment failed: a file, the disk.
  case failed = 3
  /// The repository cannot be read.
  case unreadableRepository = 4
  /// Wrong use (`EX_USAGE` of sysexits.h).
  case usage = 64

  /// What the program exits with because of a problem.
  init(_ problem: Problem) {
    self =
      switch problem {
      case .file: .failed
      case .history(.file): .failed
      case .history(.git), .history(.damaged): .unreadableRepository
      case .history(.noCommits): .done
      case .history: .usage
      case .editing(let problem): ExitStatus(problem)
      case .unclearVisibility: .findings
      case .publication(let problem): ExitStatus(problem)
      case .installation(let problem): ExitStatus(problem)
      case .serving(.noPort): .usage
      case .serving: .failed
      case .noRegisters, .unknownCommand, .unknownTopic, .unknownRegister, .unknownField,
        .unknownOwner, .notThere, .ambiguousWord, .misplacedRevision, .neitherRevisionNorRegister,
        .notARegister, .tooManyRevisions, .invalidRange, .fixOutsideWorkingTree, .notATable,
        .needsFiles, .noIndex(isShallow: true), .arguments:
        .usage
      case .noIndex(isShallow: false): .unreadableRepository
      }
  }

  /// What the program exits with because files cannot be changed.
  private init(_ problem: EditingProblem) {
    self =
      switch problem {
      case .doesNotParse, .someDoNotParse: .findings
      case .notAllWritten, .changedMeanwhile, .noEditor, .editorFailed: .failed
      case .leftOut, .registerExists, .nameTaken, .noID, .invalidID, .refused, .unknownName,
        .noNewName, .spelledOtherwise:
        .usage
      }
  }

  /// What the program exits with because Git cannot be told of registers, or none be made.
  private init(_ problem: InstallationProblem) {
    self =
      switch problem {
      case .locked, .unclear, .repositoryNotMade, .notUndone: .failed
      case .clash: .findings
      case .bare, .repositoryGiven, .outside, .noName, .amongRegisters, .inGit: .usage
      }
  }

  /// What the program exits with because a site cannot be published, built or compared.
  private init(_ problem: PublicationProblem) {
    self =
      switch problem {
      case .folder(_, .noName), .folder(_, .holdsRegisters), .folder(_, .amongRegisters),
        .folder(_, .inGit), .folder(_, .notAFolder), .invalidDate, .beforeLast,
        .inFuture, .invalidCommitterDate:
        .usage
      case .noCommits, .blocked, .notReviewed, .reviewedAnother, .headMoved, .publishedMeanwhile,
        .declined,
        .folder:
        .findings
      case .noCommitter, .tagTaken, .tagLocked, .unfinished, .damagedJournal: .failed
      }
  }
}
