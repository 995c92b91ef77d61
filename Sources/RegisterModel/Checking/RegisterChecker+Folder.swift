public import Diagnostics

/// What came of reading a file that is to be checked.
public enum FileReading: Sendable {
  /// Its bytes.
  case bytes([UInt8])
  /// It is not read, and why.
  case refused(Finding)
}

extension RegisterChecker {
  /// Checks a folder of registers.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds.
  ///   - only: The registers that are checked; `nil` means all.
  ///   - options: What the check depends on beside the files.
  ///   - schema: The schema's file, or the one to read the registers with where the folder has none.
  ///   - read: Reads a register's file.
  /// - Returns: What was found in the folder, the schema and the registers.
  /// - Throws: What `read` throws.
  public static func check<Failure>(
    _ folder: RegisterFolder, only: Set<RegisterID>? = nil, options: Options = Options(),
    schema: FileReading, read: (RegisterID) throws(Failure) -> FileReading
  ) throws(Failure) -> CheckReport {
    var bytes: [UInt8] = []
    if case .bytes(let read) = schema { bytes = read }
    var checker = RegisterChecker(
      schema: SourceText(path: Schema.path, bytes: bytes), options: options)
    if case .refused(let finding) = schema { checker.refuse(Schema.path, finding) }
    if !folder.hasSchema { checker.lackSchema(MissingSchemaRule.problem(with: folder)) }
    if only == nil {
      for (path, finding) in folder.findings { checker.refuse(path, finding) }
    }
    for id in folder.registers where only?.contains(id) != false {
      switch try read(id) {
      case .bytes(let bytes): checker.check(id, SourceText(path: id.path, bytes: bytes))
      case .refused(let finding): checker.refuse(id.path, finding)
      }
    }
    return checker.finish()
  }
}
