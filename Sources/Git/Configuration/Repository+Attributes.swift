internal import CGit2

/// What `.gitattributes` and the files of its kind say of one attribute of a path.
package enum AttributeValue: Hashable, Sendable {
  /// Nothing.
  case unspecified
  /// The attribute is set, or set off with a hyphen.
  case flag(Bool)
  /// The attribute has a value.
  case value(String)
}

extension Repository {
  /// What an attribute is for a path (`git_attr_get`): in the working tree, else in the index.
  ///
  /// The files of attributes are read anew each time. One that cannot be looked at (`stat`) counts as
  /// one that is not there.
  ///
  /// - Parameters:
  ///   - name: The attribute, such as `merge`.
  ///   - path: The path from the top of the working tree; nothing need be there.
  /// - Returns: Its value.
  /// - Throws: when a file of attributes cannot be read.
  package func attribute(_ name: String, of path: String) throws(GitError) -> AttributeValue {
    try check(unsafe git_attr_cache_flush(handle.pointer), in: "git_attr_cache_flush")
    var value: UnsafePointer<CChar>?
    try check(
      unsafe git_attr_get(&value, handle.pointer, 0, path, name), in: "git_attr_get", path: path)
    switch unsafe git_attr_value(value) {
    case GIT_ATTR_VALUE_TRUE: return .flag(true)
    case GIT_ATTR_VALUE_FALSE: return .flag(false)
    case GIT_ATTR_VALUE_STRING:
      return unsafe value.map { unsafe .value(String(cString: $0)) } ?? .unspecified
    default: return .unspecified
    }
  }
}
