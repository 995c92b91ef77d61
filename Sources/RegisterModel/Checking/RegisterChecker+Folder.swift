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
    var checker = beginning(folder, only, options, schema)
    for id in registers(folder, only) {
      _ = checker.take(checker.judge.judgement(of: id, try read(id), keepsText: true))
    }
    return checker.finish()
  }

  /// Checks a folder of registers of which several can be read at once.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds.
  ///   - only: The registers that are checked; `nil` means all.
  ///   - options: What the check depends on beside the files.
  ///   - schema: The schema's file, or the one to read the registers with where the folder has none.
  ///   - distribute: Does the work for each number from 0 below another one, on several threads or on
  ///     one, and gives what came of it in order.
  ///   - read: Reads a register's file; it may be asked again, and then says the same.
  /// - Returns: What was found in the folder, the schema and the registers.
  /// - Throws: What `read` throws.
  public static func check<Failure>(
    _ folder: RegisterFolder, only: Set<RegisterID>? = nil, options: Options = Options(),
    schema: FileReading,
    distribute: (
      Int, @Sendable (Int) throws(Failure) -> [RegisterJudgement]
    ) throws(Failure) -> [[RegisterJudgement]],
    read: @escaping @Sendable (RegisterID) throws(Failure) -> FileReading
  ) throws(Failure) -> CheckReport {
    var checker = beginning(folder, only, options, schema)
    let ids = registers(folder, only)
    checker.reserve(ids.count)
    let judge = checker.judge
    let parts = (ids.count + registersOfPart - 1) / registersOfPart
    let judgements = try distribute(parts) { part throws(Failure) in
      var judgements: [RegisterJudgement] = []
      for id in ids[(part * registersOfPart)...].prefix(registersOfPart) {
        judgements.append(judge.judgement(of: id, try read(id), keepsText: false))
      }
      return judgements
    }
    for judgement in judgements.joined() where !checker.take(judgement) {
      let id = judgement.id
      _ = checker.take(judge.judgement(of: id, try read(id), keepsText: true))
    }
    return checker.finish()
  }

  /// How many registers are judged in a row: so few that threads end together, so many that handing
  /// them out costs nothing, and that no thread is woken for a register of some tens of files.
  private static let registersOfPart = 64

  /// The registers of a folder that are checked.
  private static func registers(
    _ folder: RegisterFolder, _ only: Set<RegisterID>?
  ) -> [RegisterID] {
    only.map { only in folder.registers.filter(only.contains) } ?? folder.registers
  }

  /// A check that knows the schema and what was found in the folder.
  private static func beginning(
    _ folder: RegisterFolder, _ only: Set<RegisterID>?, _ options: Options, _ schema: FileReading
  ) -> RegisterChecker {
    var bytes: [UInt8] = []
    if case .bytes(let read) = schema { bytes = read }
    var checker = RegisterChecker(
      schema: SourceText(path: Schema.path, bytes: bytes), options: options)
    if case .refused(let finding) = schema { checker.refuse(Schema.path, finding) }
    checker.take(folder, tellsFindings: only == nil)
    return checker
  }

  /// Takes what was found in the folder by the names and kinds of what it holds.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds.
  ///   - tellsFindings: Whether what is there and should not be is told.
  mutating func take(_ folder: RegisterFolder, tellsFindings: Bool) {
    if !folder.hasSchema { lackSchema(MissingSchemaRule.problem(with: folder)) }
    for (path, finding) in folder.findings {
      // Where there is no schema, what stands in its place is why.
      if tellsFindings || !folder.hasSchema && path == Schema.path { refuse(path, finding) }
    }
  }
}
