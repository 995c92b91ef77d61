internal import Diagnostics
internal import Git
package import RegisterModel

/// How registers that are read from Git, or from the folder beside it, are checked.
extension RegisterRepository {
  /// What checks depend on beside the files; found out anew each time, since few questions need it.
  var checkOptions: RegisterChecker.Options {
    now.map { RegisterChecker.Options(for: presentSchema.schema, now: $0) }
      ?? RegisterChecker.Options()
  }

  /// Checks the registers of a snapshot with its own schema.
  ///
  /// Where it has none, that is found, and nothing else: what would be found without a schema, or by
  /// another one, only follows from it.
  ///
  /// - Parameters:
  ///   - snapshot: Where the registers are read from.
  ///   - only: The registers that are checked; `nil` means all.
  ///   - listsTranslations: Whether each missing translation is a finding of its own.
  /// - Returns: what is found.
  /// - Throws: when a file's content cannot be read.
  package func check(
    _ snapshot: Snapshot, only: Set<RegisterID>? = nil, listsTranslations: Bool = false
  ) throws(HistoryError) -> CheckReport {
    var options = checkOptions
    options.listsTranslations = listsTranslations
    return try RegisterChecker.check(
      snapshot.folder(), only: snapshot.schema == nil ? [] : only, options: options,
      schema: try fileReading(snapshot.schema) ?? .bytes([])
    ) { id throws(HistoryError) in
      try fileReading(snapshot.registers[id]) ?? .refused(ReadableFileRule.problem())
    }
  }

  private func fileReading(_ id: ObjectID?) throws(HistoryError) -> FileReading? {
    guard let id else { return nil }
    return switch try content(id) {
    case .bytes(let bytes): .bytes(bytes)
    case .tooLarge(let size):
      .refused(FileSizeRule.problem(withSize: size))
    }
  }
}
