internal import Files

/// A published folder while it is compared, file by file, with what its commit gives.
struct FolderUnderVerification {
  /// How a file of a site compares with what has its path.
  private enum Comparison {
    case same, differs, missing
  }

  /// The folder, without links in its path.
  private let folder: String
  /// What is in it.
  private let entries: [FolderEntry]
  /// Which of its entries has a path, except folders.
  private let paths: Set<[UInt8]>

  /// Lists a folder.
  ///
  /// - Throws: When it cannot be read.
  init(_ folder: String) throws(FileError) {
    self.folder = folder
    entries = try FolderListing(of: folder, depth: PublishedFolder.deepest).entries
    paths = Set(entries.lazy.filter { $0.kind != .folder }.map(\.pathBytes))
  }

  /// What differs from a publication: in the order of the listing, and then what is missing.
  ///
  /// - Parameters:
  ///   - plan: What the commit gives; each file is made once and none is kept.
  ///   - status: What the manifest is to say of how far the folder has come.
  /// - Returns: The differences; none where the folder is as it should be.
  /// - Throws: When a file or folder in it cannot be read.
  func differences(
    from plan: PublicationPlan, _ status: Manifest.Status
  ) throws(FileError) -> [Verification.Finding] {
    let compared = try Cores.map(plan.files.count) { index throws(FileError) in
      let (path, bytes) = (plan.files[index].path, plan.files[index].bytes())
      return (
        file: Manifest.File(path: path, WrittenFile(holding: bytes)),
        comparison: try comparison(path, bytes)
      )
    }
    var comparisons: [[UInt8]: Comparison] = [:]
    for (file, comparison) in compared { comparisons[Array(file.path.utf8)] = comparison }
    let manifest = plan.manifest.listing(compared.map(\.file)).with(status)
    comparisons[Array(Manifest.fileName.utf8)] =
      try comparison(Manifest.fileName, manifest.bytes)
    return try findings(comparisons)
  }

  private func comparison(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Comparison {
    guard paths.contains(Array(path.utf8)) else { return .missing }
    let contents = try FileContents(ofFile: "\(folder)/\(path)", atMost: bytes.count)
    return contents == .bytes(bytes) ? .same : .differs
  }

  private func findings(
    _ comparisons: [[UInt8]: Comparison]
  ) throws(FileError) -> [Verification.Finding] {
    let folders = PublishedFolder.folders(of: comparisons.keys)
    var findings: [Verification.Finding] = []
    for entry in entries {
      if entry.kind == .folder, folders.contains(entry.pathBytes) {
        if case .failed(let error)? = entry.closed { throw error }
        continue
      }
      switch comparisons[entry.pathBytes] {
      case .same?: break
      case .differs?: findings.append(.differs(entry.shownText))
      case .missing?, nil: findings.append(.extra(entry.shownText))
      }
    }
    let missing = comparisons.filter { $0.value == .missing }.keys
    return findings
      + missing.sorted { $0.lexicographicallyPrecedes($1) }
      .map { .missing(String(decoding: $0, as: UTF8.self)) }
  }
}

extension FolderEntry {
  /// The path as text.
  fileprivate var shownText: String { String(decoding: pathBytes, as: UTF8.self) }
}
