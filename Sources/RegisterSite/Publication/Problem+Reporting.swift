internal import Files
internal import Messages

/// How a failing file ends a publication with a problem that people can be told.
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
