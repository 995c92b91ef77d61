internal import Diagnostics

/// What came of making the fixes that may be made unasked.
public struct Mending: Sendable {
  /// The files that changed, in the order of their paths.
  public let files: [MendedFile]
  /// What a check finds once they have changed.
  public let report: CheckReport

  /// How often a file is mended and checked anew, at most.
  ///
  /// Each time reaches findings that were in another one's way, or too many to be kept. The bound
  /// is there lest two fixes undo each other forever.
  static let mostRounds = 16

  /// The most findings of a file that are looked at each time.
  static let mostFindings = 1 << 16
}

extension RegisterChecker {
  /// Checks a folder of registers, and mends what may be mended unasked, until nothing is left.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds.
  ///   - only: The registers that are checked and mended; `nil` means all.
  ///   - options: What the check depends on beside the files.
  ///   - schema: The schema's file.
  ///   - mendsSchema: Whether the schema may be mended too.
  ///   - read: Reads a register's file; it may be asked several times, and then says the same.
  /// - Returns: The files that changed, and what is left.
  /// - Throws: What `read` throws.
  public static func mend<Failure>(
    _ folder: RegisterFolder, only: Set<RegisterID>? = nil, options: Options = Options(),
    schema: FileReading, mendsSchema: Bool,
    read: (RegisterID) throws(Failure) -> FileReading
  ) throws(Failure) -> Mending {
    var mended: [String: MendedFile] = [:]
    var thorough = options
    thorough.mostFindings = Mending.mostFindings
    func report(_ ids: Set<RegisterID>?, _ options: Options) throws(Failure) -> CheckReport {
      try check(
        folder, only: ids, options: options,
        schema: mended[Schema.path].map { .bytes($0.source.bytes) } ?? schema
      ) { id throws(Failure) in
        if let file = mended[id.path] { return .bytes(file.source.bytes) }
        return try read(id)
      }
    }
    var left = try report(only, thorough)
    for _ in 0..<Mending.mostRounds {
      var changed: Set<String> = []
      for file in left.files where mendsSchema || file.source.path != Schema.path {
        var next = mended[file.source.path] ?? MendedFile(file.source)
        guard next.mend(file) else { continue }
        mended[file.source.path] = next
        changed.insert(file.source.path)
      }
      if changed.isEmpty { break }
      let ids = Set(changed.compactMap(RegisterID.init(path:)))
      left = try report(changed.contains(Schema.path) ? only : ids, thorough)
    }
    return Mending(
      files: mended.values.sorted {
        $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8)
      },
      report: try report(only, options))
  }
}
