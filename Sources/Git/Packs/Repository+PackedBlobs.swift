internal import Files

/// The quick way to many files of a history: past libgit2, straight from the packs.
extension Repository {
  /// The contents of files, as far as they stand in the repository's own packs, read on the cores that
  /// there are.
  ///
  /// Files that are stored as what they differ in from one another stand beside each other, so that
  /// each core reads a stretch of a pack.
  ///
  /// - Parameters:
  ///   - ids: The blobs.
  ///   - limit: The largest that is read, in bytes.
  /// - Returns: The bytes of each that was read. Of the others the repository must be asked.
  package func packedBlobs(
    _ ids: some Sequence<ObjectID>, atMost limit: Int
  ) -> [ObjectID: [UInt8]] {
    var found: [(id: ObjectID, place: PackedObjects.Place)] = []
    for id in ids {
      if let place = packs.place(of: id) { found.append((id, place)) }
    }
    found.sort { $0.place < $1.place }
    let stretches = Stretches(of: found.map(\.id))
    let objects = packs.objects
    let contents = Cores.map(stretches.count) { stretch in
      let packs = PackedObjects(in: objects)
      return stretches[stretch].map { id in packs.blob(id, atMost: limit) }
    }
    var known: [ObjectID: [UInt8]] = [:]
    known.reserveCapacity(found.count)
    for (id, content) in zip(stretches.ids, contents.joined()) { known[id] = content }
    return known
  }
}

/// Blobs in the order in which they stand in their packs, parted among the cores.
private struct Stretches: Sendable {
  let ids: [ObjectID]

  /// How many blobs a core reads at a time: what two stretches have in common is read twice.
  private static let blobsOfStretch = 512

  init(of ids: [ObjectID]) { self.ids = ids }

  var count: Int { (ids.count + Self.blobsOfStretch - 1) / Self.blobsOfStretch }

  subscript(stretch: Int) -> ArraySlice<ObjectID> {
    let start = stretch * Self.blobsOfStretch
    return ids[start..<min(start + Self.blobsOfStretch, ids.count)]
  }
}
