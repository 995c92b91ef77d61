/// What a folder of registers is made from, so that it need not know where it lies.
extension RegisterFolder {
  /// One thing in the folder of registers, wherever the folder is read from: the working tree, a
  /// commit or Git's index.
  public struct Entry: Hashable, Sendable {
    /// What kind of thing it is.
    public enum Kind: Hashable, Sendable {
      case file, executableFile, folder, symbolicLink, submodule, other
    }

    /// The path below the folder of registers; bytes that are not UTF-8 are U+FFFD.
    public var path: String
    /// What kind of thing it is.
    public var kind: Kind

    /// Makes an entry of its path and kind.
    public init(path: String, kind: Kind) {
      self.path = path
      self.kind = kind
    }
  }
}
