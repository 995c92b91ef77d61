package import Diagnostics
internal import RegisterSyntax

/// A check that stands while files change one at a time: what was found in the others by themselves
/// is not looked for again.
///
/// What it tells is what ``RegisterChecker`` tells of the same files.
package struct StandingCheck: Sendable {
  /// The schema that the registers are read with.
  package var schema: Schema { beginning.schema }

  /// A check that knows the schema, and no register yet.
  private let beginning: RegisterChecker
  private let judge: RegisterChecker.Judge
  private var standing: [RegisterID: (file: RegisterFile?, judgement: RegisterJudgement)] = [:]

  /// Begins with a schema's file and no register.
  ///
  /// - Parameters:
  ///   - schema: The schema's file.
  ///   - options: What the check depends on beside the files.
  package init(schema: SourceText, options: RegisterChecker.Options) {
    beginning = RegisterChecker(schema: schema, options: options)
    judge = beginning.judge
  }

  /// Begins with another schema and the registers of another check.
  ///
  /// - Parameters:
  ///   - schema: The schema's file.
  ///   - options: What the check depends on beside the files.
  ///   - other: The check whose registers are read anew.
  package init(schema: SourceText, options: RegisterChecker.Options, rereading other: StandingCheck)
  {
    self.init(schema: schema, options: options)
    standing.reserveCapacity(other.standing.count)
    for (id, known) in other.standing {
      take(id, known.file.map { .bytes($0.document.source.bytes) } ?? known.judgement.reading)
    }
  }

  /// The registers that are known, in no particular order.
  package var registers: some Collection<RegisterID> { standing.keys }

  /// Whether a register is known.
  package func has(_ id: RegisterID) -> Bool { standing[id] != nil }

  /// A register's file as it was read last; `nil` for one that is not known, or was not read.
  package func file(_ id: RegisterID) -> RegisterFile? { standing[id]?.file }

  /// Takes what a register's file is now.
  package mutating func take(_ id: RegisterID, _ reading: FileReading) {
    guard case .bytes(let bytes) = reading else {
      standing[id] = (nil, judge.judgement(of: id, reading, keepsText: true))
      return
    }
    let document = SyntaxDocument(SourceText(path: id.path, bytes: bytes))
    let file = RegisterFile(id, document, judge.lookup)
    standing[id] = (file, judge.judgement(of: file, keepsText: true))
  }

  /// Takes a register away.
  package mutating func forget(_ id: RegisterID) { standing[id] = nil }

  /// What is found now.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds; a register in it that is not known is passed over.
  ///   - paths: The files of which findings are told; `nil` means all.
  /// - Returns: What a check of the whole folder tells of these files.
  package func report(on folder: RegisterFolder, telling paths: Set<String>?) -> CheckReport {
    var checker = beginning
    checker.take(folder, tellsFindings: true)
    checker.reserve(folder.registers.count)
    for id in folder.registers {
      if let known = standing[id] { _ = checker.take(known.judgement) }
    }
    return checker.finish(telling: paths)
  }
}

extension RegisterJudgement {
  /// What came of reading a file that was not read.
  fileprivate var reading: FileReading { refusal.map { .refused($0) } ?? .bytes([]) }
}
