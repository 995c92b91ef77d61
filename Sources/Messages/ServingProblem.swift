/// Why a preview cannot be served.
package enum ServingProblem: Hashable, Sendable {
  /// Another program has the port; one that is free, where one was found.
  case portTaken(Int, free: Int?)
  /// The system lets only its administrator have the port.
  case portForbidden(Int)
  /// There is no such port.
  case noPort(Int)
  /// The computer has no address of its own to listen on; in the system's words.
  case notListening(String)
}
