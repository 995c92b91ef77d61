/// Why a server cannot be started.
package enum PreviewServerError: Error, Hashable, Sendable {
  /// Another program has the port.
  case taken(port: Int)
  /// The system lets only its administrator have the port.
  case forbidden(port: Int)
  /// The system has no address of its own to listen on; in its words.
  case unavailable(port: Int, String)
}
