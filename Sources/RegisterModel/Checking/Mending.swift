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
  static let mostRounds = 100
}

extension RegisterChecker {
  /// Checks a folder of registers, and mends what may be mended unasked, until nothing is left.
  ///
  /// - Parameters:
  ///   - folder: What the folder holds.
  ///   - only: The registers that are checked and mended; `nil` means all.
  ///   - options: What the check depends on beside the files.
  ///   - schema: The schema's file, which is checked and mended too.
  ///   - read: Reads a register's file; it may be asked several times, and then says the same.
  /// - Returns: The files that changed, and what is left.
  /// - Throws: What `read` throws.
  public static func mend<Failure>(
    _ folder: RegisterFolder, only: Set<RegisterID>? = nil, options: Options = Options(),
    schema: FileReading, read: (RegisterID) throws(Failure) -> FileReading
  ) throws(Failure) -> Mending {
    let schemaPath = "\(RegisterID.folder)/\(Schema.fileName)"
    var mended: [String: MendedFile] = [:]
    func report(_ ids: Set<RegisterID>?) throws(Failure) -> CheckReport {
      try check(
        folder, only: ids, options: options,
        schema: mended[schemaPath].map { .bytes($0.source.bytes) } ?? schema
      ) { id throws(Failure) in
        if let file = mended[id.path] { return .bytes(file.source.bytes) }
        return try read(id)
      }
    }
    var left = try report(only)
    for _ in 0..<Mending.mostRounds {
      var changed: Set<String> = []
      for file in left.files {
        var next = mended[file.source.path] ?? MendedFile(file.source)
        guard next.mend(file) else { continue }
        mended[file.source.path] = next
        changed.insert(file.source.path)
      }
      if changed.isEmpty { break }
      let ids = Set(changed.compactMap(RegisterID.init(path:)))
      left = try report(changed.contains(schemaPath) ? only : ids)
    }
    return Mending(
      files: mended.values.sorted {
        $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8)
      },
      report: mended.isEmpty ? left : try report(only))
  }
}
