/// What a file that was written holds.
package struct WrittenFile: Hashable, Sendable {
  /// The size in bytes.
  package var size: Int
  /// The hash of the content.
  package var sha256: SHA256
  /// Whether it was written, and is not one that was there already and has a second name now.
  package var isNew = true

  /// Describes a file that holds some bytes.
  package init(holding bytes: [UInt8]) {
    size = bytes.count
    sha256 = SHA256(of: bytes)
  }
}
