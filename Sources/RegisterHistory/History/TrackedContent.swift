package import Git

/// What a path holds in one commit: Git takes a change of either for a change of the path.
package struct TrackedContent: Hashable, Sendable {
  /// What kind of thing it is.
  package var mode: FileMode
  /// Its blob or tree.
  package var id: ObjectID
  /// Whether it is not known, because what leads to it is damaged; the id is that of the object.
  var isUnreadable = false

  /// The blob, where the content is a file that can be read as a register.
  var fileID: ObjectID? {
    !isUnreadable && (mode == .blob || mode == .executable) ? id : nil
  }
}

extension TrackedContent {
  /// A file that can be read as a register.
  init(file: ObjectID) { self.init(mode: .blob, id: file) }

  /// What lies behind an object that is damaged.
  init(behind damaged: ObjectID) { self.init(mode: .blob, id: damaged, isUnreadable: true) }
}
