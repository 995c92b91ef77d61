internal import Files

/// Contents of files, read from the packs of a repository by any thread.
///
/// Only what stands in a pack of the repository itself is found; all else the repository must be
/// asked for.
package final class PackedBlobs: Sendable {
  private let packs: Shared<PackedObjects>

  /// Names the folder of objects; nothing is opened before the first question.
  init(in objects: String) { packs = Shared(PackedObjects(in: objects)) }

  /// A file's content; `nil` where the repository must be asked.
  ///
  /// - Parameters:
  ///   - id: The blob.
  ///   - limit: The largest that is read, in bytes.
  /// - Returns: The bytes.
  package func content(_ id: ObjectID, atMost limit: Int) -> [UInt8]? {
    packs.withValue { $0.blob(id, atMost: limit) }
  }
}

extension Repository {
  /// The contents of files for other threads.
  package func packedBlobs() -> PackedBlobs { PackedBlobs(in: packs.objects) }
}
