/// The modules that a file's `import` lines name, with whatever stands before and after them:
/// attributes, an access level, the kind of declaration, the path of a submodule.
enum ImportLine {
  /// What one line imports, or `nil` where it imports nothing.
  static func module(of line: Substring) -> String? {
    var words = line.split(whereSeparator: \.isWhitespace)
    while let first = words.first, first.hasPrefix("@") || accessLevels.contains(String(first)) {
      words.removeFirst()
    }
    guard words.first == "import" else { return nil }
    words.removeFirst()
    if let first = words.first, declarationKinds.contains(String(first)) { words.removeFirst() }
    let ends: Set<Character> = [".", ";", "/"]
    return words.first.map { String($0.prefix { !ends.contains($0) }) }
  }

  /// What a file imports, each module as often as it is imported.
  static func modules(of source: String) -> [String] {
    source.split(whereSeparator: \.isNewline).compactMap(module(of:))
  }

  private static let accessLevels: Set = [
    "fileprivate", "internal", "package", "private", "public",
  ]
  private static let declarationKinds: Set = [
    "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
  ]
}
