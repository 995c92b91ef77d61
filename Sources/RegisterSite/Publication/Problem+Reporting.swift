internal import Files
internal import Messages

extension Problem {
  /// Does something with files, and reports what fails as a problem.
  static func reporting<Result>(
    _ work: () throws(FileError) -> Result
  ) throws(Problem) -> Result {
    do {
      return try work()
    } catch {
      throw .file(error)
    }
  }
}
