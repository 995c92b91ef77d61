/// A key of a configuration file, in the form in which keys are compared.
struct ConfigurationKey: Hashable {
  /// The section in lower case; an inner name stands behind a full stop, as it is.
  let section: String
  /// The last part, in lower case.
  let name: String
  /// The line that opens the section.
  let header: String

  /// Takes a key apart, such as `merge.dataregister.driver`.
  init(_ key: String) {
    let parts = Self.parts(of: key)
    name = parts.name.lowercased()
    if let inner = parts.inner {
      section = "\(parts.section.lowercased()).\(inner)"
      header = "[\(parts.section) \"\(inner)\"]"
    } else {
      section = parts.section.lowercased()
      header = "[\(parts.section)]"
    }
  }

  /// What stands before the first full stop, between it and the last, and behind that.
  static func parts(of key: String) -> (section: String, inner: String?, name: String) {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let inner = parts.dropFirst().dropLast().joined(separator: ".")
    return (parts.first ?? "", inner.isEmpty ? nil : inner, parts.last ?? "")
  }
}
