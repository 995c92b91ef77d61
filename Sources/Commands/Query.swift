/// What is asked of the registers, however it was typed.
///
/// What a command asks is apart from its options where it is asked often: the argument parser's options are
/// types of their own, which take longer to be made than many a question to be answered.
protocol Query {
  /// Whether it can also be asked in a repository without files.
  static var worksWithoutFiles: Bool { get }

  /// Finds the answer, or does what is asked for.
  ///
  /// - Throws: A ``Problem``, or what the rooms below throw: a `HistoryError` or a `FileError`.
  func run(in session: Session) throws -> Outcome
}

extension Query {
  /// What is asked is about files unless it says otherwise.
  static var worksWithoutFiles: Bool { false }
}
