internal import Rendering

/// What the answers to programs begin with, so that these know what they read.
extension JSONValue {
  /// The version of the JSON that commands print.
  static let version: JSONValue = 1

  /// An object for programs: its version and kind first, then its members.
  static func report(_ kind: String, _ members: [Member]) -> JSONValue {
    .object([Member("version", version), Member("kind", .string(kind))] + members)
  }
}
