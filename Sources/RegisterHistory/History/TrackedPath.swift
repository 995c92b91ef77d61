internal import RegisterModel

/// A path whose history is walked.
enum TrackedPath: Hashable, Sendable {
  /// The folder of registers.
  case folder
  /// The schema.
  case schema
  /// One register.
  case register(RegisterID)

  /// What a path below the folder of registers stands for; `nil` where it is neither a register nor
  /// the schema.
  ///
  /// - Parameter path: The path, with slashes.
  init?(below path: String) {
    if path == Schema.fileName {
      self = .schema
      return
    }
    if let id = RegisterID(plainPath: path) {
      self = .register(id)
      return
    }
    guard path.utf8.last == UInt8(ascii: "r"), path.hasSuffix(RegisterID.fileExtension),
      let id = RegisterID(rawValue: String(path.dropLast(RegisterID.fileExtension.count)))
    else { return nil }
    self = .register(id)
  }

  /// The register; `nil` for what is none.
  var registerID: RegisterID? {
    if case .register(let id) = self { id } else { nil }
  }

  /// The path below the folder of registers, with slashes; empty for the folder itself.
  var path: String {
    switch self {
    case .folder: ""
    case .schema: Schema.fileName
    case .register(let id): id.rawValue + RegisterID.fileExtension
    }
  }

  /// The path below the folder of registers, as components.
  var components: [String] { path.split(separator: "/").map(String.init) }

  /// Whether one path comes before another: registers by their ids.
  func precedes(_ other: TrackedPath) -> Bool {
    let (left, right) = (registerID?.rawValue ?? path, other.registerID?.rawValue ?? other.path)
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
