/// One thing that can be asked for.
package struct Page: Sendable {
  /// What it is, as the header `Content-Type` says it.
  package let mediaType: String
  private let content: @Sendable () -> [UInt8]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - mediaType: What it is, as the header `Content-Type` says it.
  ///   - content: Makes its bytes, the same each time, on any thread.
  package init(mediaType: String, content: @escaping @Sendable () -> [UInt8]) {
    self.mediaType = mediaType
    self.content = content
  }

  /// Makes its bytes.
  package func bytes() -> [UInt8] { content() }
}
