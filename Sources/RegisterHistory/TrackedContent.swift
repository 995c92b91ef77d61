package import Git
internal import RegisterModel

/// What a path holds in one commit: Git takes a change of either for a change of the path.
package struct TrackedContent: Hashable, Sendable {
  /// What kind of thing it is.
  package var mode: FileMode
  /// Its blob or tree.
  package var id: ObjectID

  /// The blob, where the content is a file that can be read as a register.
  var fileID: ObjectID? { mode == .blob || mode == .executable ? id : nil }
}

/// A path whose history is walked.
enum TrackedPath: Hashable, Sendable {
  /// The folder of registers.
  case folder
  /// One register.
  case register(RegisterID)

  /// The path below the folder of registers, as components.
  var components: [String] {
    switch self {
    case .folder: []
    case .register(let id):
      (id.rawValue + RegisterID.fileExtension).split(separator: "/").map(String.init)
    }
  }
}
