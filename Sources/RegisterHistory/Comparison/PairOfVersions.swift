internal import Files
internal import Git
internal import RegisterModel

/// The versions of a register at two points, not yet read.
struct PairOfVersions: Sendable {
  /// The register, and its blob at the newer point.
  var file: RegisterRepository.ChangedFile
  /// The id that it had at the older point, where that is another.
  var oldID: RegisterID?
  /// Its blob at the older point.
  var old: ObjectID?

  /// What differs between the versions.
  func difference(
    from before: ReadRegister?, to after: ReadRegister?
  ) -> RegisterRepository.ReadDifference {
    RegisterRepository.ReadDifference(
      difference: RegisterDifference(from: before, to: after, id: file.id, oldID: oldID),
      before: before, after: after, hasSameBytes: file.old != nil && file.old == file.new)
  }
}

extension RegisterRepository {
  /// How many pairs one thread reads at a time; fewer are not worth another thread.
  private static let pairsOfPart = 64

  /// Reads and compares versions with the schemas in two blobs.
  mutating func read(
    _ pair: PairOfVersions, from old: ObjectID?, to new: ObjectID?
  ) throws(HistoryError) -> ReadDifference {
    let before = try pair.old.map { blob throws(HistoryError) in
      try read(pair.oldID ?? pair.file.id, blob, schema: old)
    }
    let after = try pair.file.new.map { blob throws(HistoryError) in
      try read(pair.file.id, blob, schema: new)
    }
    return pair.difference(from: before, to: after)
  }

  /// Reads and compares many pairs of versions on the cores that there are.
  ///
  /// - Parameters:
  ///   - pairs: The versions.
  ///   - old: The schema of the older ones.
  ///   - new: The schema of the newer ones.
  /// - Returns: What differs between the versions of each pair; `nil` where they must be read one by
  ///   one, such as where something is damaged.
  /// - Throws: When a schema cannot be read.
  mutating func readAtOnce(
    _ pairs: [PairOfVersions], from old: ObjectID?, to new: ObjectID?
  ) throws(HistoryError) -> [ReadDifference?] {
    let size = Self.pairsOfPart
    guard pairs.count > size else { return Array(repeating: nil, count: pairs.count) }
    let before = pairs.contains { $0.old != nil } ? try schema(old).schema : nil
    let after = pairs.contains { $0.file.new != nil } ? try schema(new).schema : nil
    let blobs = pairs.flatMap { [$0.old, $0.file.new].compactMap(\.self) }
    var contents = git.packedBlobs(blobs, atMost: FileSizeRule.limit).mapValues(BlobContents.bytes)
    contents.merge(worktreeContents) { $1 }
    let reader = VersionReader(nil, contents)
    return Cores.map((pairs.count + size - 1) / size) { part in
      pairs[part * size..<min((part + 1) * size, pairs.count)].map { pair in
        reader.difference(pair, from: before, to: after)
      }
    }.flatMap(\.self)
  }
}

extension VersionReader {
  /// Reads and compares two versions; `nil` where one must be read in another way.
  fileprivate func difference(
    _ pair: PairOfVersions, from old: Schema?, to new: Schema?
  ) -> RegisterRepository.ReadDifference? {
    var (before, after): (ReadRegister?, ReadRegister?)
    if let blob = pair.old, let old {
      before = version(of: pair.oldID ?? pair.file.id, blob, old)
      if before == nil { return nil }
    }
    if let blob = pair.file.new, let new {
      after = version(of: pair.file.id, blob, new)
      if after == nil { return nil }
    }
    return pair.difference(from: before, to: after)
  }
}
