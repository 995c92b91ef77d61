internal import CGit2

/// A line `Key: value` at the end of a commit message.
package struct Trailer: Sendable, Hashable {
  /// The word before the colon.
  package let key: String
  /// What follows it.
  package let value: String

  /// The trailers of a message, in their order (`git_message_trailers`).
  package static func all(in message: String) throws(GitError) -> [Trailer] {
    try Library.start()
    var found = unsafe git_message_trailer_array()
    defer { unsafe git_message_trailer_array_free(&found) }
    try check(unsafe git_message_trailers(&found, message), in: "git_message_trailers")
    return unsafe UnsafeBufferPointer(start: found.trailers, count: found.count).map {
      unsafe Trailer(key: String(cString: $0.key), value: String(cString: $0.value))
    }
  }
}
