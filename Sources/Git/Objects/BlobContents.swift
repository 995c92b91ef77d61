/// What came of reading a blob with a limit.
package enum BlobContents: Sendable, Hashable {
  /// The whole content.
  case bytes([UInt8])
  /// The content is larger than the limit and was not read; its size in bytes.
  case tooLarge(size: Int)
}
