/// The text of a configuration file of Git's, changed without touching any byte that need not change.
///
/// It knows the lines of the file, not what they mean together: whoever writes it asks libgit2
/// whether the new text says what it should (``ConfigurationFile``).
package struct ConfigurationText: Hashable, Sendable {
  /// A name with its value, such as `core.hooksPath`.
  package struct Setting: Hashable, Sendable {
    /// The section, an inner name if there is one, and the name, with full stops between them.
    package let key: String
    /// The value, without any quoting.
    package let value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }

    /// The key as Git compares keys: in lower case, but for an inner name.
    package var name: String {
      let key = ConfigurationKey(key)
      return "\(key.section).\(key.name)"
    }

    /// Whether another setting gives the same key the same value.
    package func says(_ other: Setting) -> Bool { name == other.name && value == other.value }
  }

  private var lines: [ConfigurationLine]
  /// Whether the last line ends in LF; where it does not, it stays without one, so that what was added
  /// can be taken away byte for byte.
  private let isEnded: Bool

  package init(_ bytes: [UInt8]) {
    isEnded = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = ConfigurationLine.lines(lines.map(Array.init))
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var bytes = Array(lines.map(\.bytes).joined(separator: [UInt8(ascii: "\n")]))
    if !lines.isEmpty, isEnded { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// Adds a setting at the end of the last section that has its name, or in a new one at the end.
  ///
  /// A section in which nothing is stated is left alone, so that it is still there once the setting
  /// is removed.
  package mutating func add(_ setting: Setting) {
    let key = ConfigurationKey(setting.key)
    let line = ConfigurationLine(.entry(key.name), in: key.section, "\t\(setting.written)")
    let last = lines.lastIndex { $0.section == key.section && $0.kind != .other }
    if let last, lines[last].kind != .header || lines[last].hasMore {
      var end = last + 1
      while end < lines.count, lines[end].kind == .continuation { end += 1 }
      lines.insert(line, at: end)
    } else {
      lines.append(ConfigurationLine(.header, in: key.section, key.header))
      lines.append(line)
    }
  }

  /// Removes the one line that states a key, and the heading of its section if nothing is left
  /// below it.
  ///
  /// - Parameter key: The key, as in ``Setting``.
  /// - Returns: Whether it was removed: the key stands once, on one line of its own.
  package mutating func remove(_ key: String) -> Bool {
    let key = ConfigurationKey(key)
    let places = lines.indices.filter {
      lines[$0].section == key.section && lines[$0].states == key.name
    }
    guard let place = places.first, places.count == 1, lines[place].kind == .entry(key.name),
      place + 1 == lines.count || lines[place + 1].kind != .continuation
    else { return false }
    lines.remove(at: place)
    let isLast = place == lines.count || lines[place].kind == .header
    if isLast, place > 0, lines[place - 1].kind == .header, !lines[place - 1].hasMore {
      lines.remove(at: place - 1)
    }
    return true
  }
}

extension ConfigurationText.Setting {
  /// The line that states it, as `git config` writes it.
  fileprivate var written: String {
    let name = ConfigurationKey.parts(of: key).name
    // By bytes: a mark upon a sign makes one character of both, and the sign still begins a comment.
    let isQuoted =
      value.utf8.first == UInt8(ascii: " ") || value.utf8.last == UInt8(ascii: " ")
      || value.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "#") }
    let quote = isQuoted ? "\"" : ""
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\"", "\\": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\(name) = \(quote)\(text)\(quote)"
  }
}
