internal import Files

/// The filters of a commit-graph file that say of each commit which paths it did not change.
///
/// They are Bloom filters: there are false alarms, and nothing is missed.
struct ChangedPathFilters {
  private let index: Range<Int>
  private let data: Range<Int>
  private let version: UInt32
  private let hashes: UInt32

  private static let headerSize = 12
  /// More hashes than any filter has a use for.
  private static let mostHashes = 64

  /// Finds the filters of a file; `nil` where it has none that can be used.
  ///
  /// - Parameters:
  ///   - index: Where the chunk stands that says where each filter ends.
  ///   - data: Where the filters stand.
  ///   - count: The number of commits.
  ///   - file: The file.
  init?(index: Range<Int>?, data: Range<Int>?, count: Int, in file: borrowing MappedFile) {
    guard let index, let data, index.count == 4 * count, data.count >= Self.headerSize else {
      return nil
    }
    version = file.bigEndian32(at: data.lowerBound)
    hashes = file.bigEndian32(at: data.lowerBound + 4)
    guard version == 1 || version == 2, (1...UInt32(Self.mostHashes)).contains(hashes) else {
      return nil
    }
    self.index = index
    self.data = data.lowerBound + Self.headerSize..<data.upperBound
  }

  /// Whether a commit may have changed a path; `true` where no filter says otherwise.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - commit: The commit's place in the file.
  ///   - file: The file.
  /// - Returns: Whether the path and each folder around it may have changed.
  func mayHold(_ path: ChangedPath, at commit: Int, in file: borrowing MappedFile) -> Bool {
    if version == 1, !path.isASCII { return true }
    let offset = index.lowerBound + 4 * commit
    let start = commit == 0 ? 0 : Int(file.bigEndian32(at: offset - 4))
    let end = Int(file.bigEndian32(at: offset))
    // Of a commit that changed too much, or has not been looked at, there is an empty filter.
    guard start < end, end <= data.count else { return true }
    let bits = UInt32(clamping: 8 * (end - start))
    return path.keys.allSatisfy { key in
      var hash = key.first
      for _ in 0..<hashes {
        let bit = hash % bits
        let byte = file.byte(at: data.lowerBound + start + Int(bit / 8))
        if byte & 1 << (bit % 8) == 0 { return false }
        hash &+= key.step
      }
      return true
    }
  }
}
